"""Examples of coded answers: what the software ships, and mistakes in the files of others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analytics.themes.examples import check_examples, read_examples
from analytics.themes.taxonomy import Valence, load_taxonomy
from analytics.themes.wording import one_spelling
from configuration import ROOT

MISTAKES = [
    ("difficult | uploads- | too large\ndifficult | uploads- | Too large", 2, "line 1"),
    ("difficult | uploads- | too large\ndifficult | usability- | too large", 2, "other themes"),
    ("difficult | uploads | too large", 1, "no sign"),
    ("difficult | uploading- | too large", 1, "no theme “uploading”"),
    ("difficult | nothing- uploads- | too large", 1, "stands alone"),
    ("dificult | uploads- | too large", 1, "no question “dificult”"),
    ("difficult | | too large", 1, "no theme is given"),
]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", one_spelling(text))) or text


def test_no_measured_answer_is_learned_from_or_tuned_on() -> None:
    measured = {_words(case.text) for case in read_examples(ROOT / "benchmarks/themes/cases")}
    learned = read_examples(ROOT / "data" / "themes")
    assert [example.text for example in learned if _words(example.text) in measured] == []


def test_thresholds_are_set_on_answers_that_are_not_learned_from() -> None:
    examples = read_examples(ROOT / "data" / "themes")
    learned = {(e.question, _words(e.text)) for e in examples if e.file != "tuning"}
    tuning = [e for e in examples if e.file == "tuning"]
    assert [e.text for e in tuning if (e.question, _words(e.text)) in learned] == []


def test_every_language_has_examples_of_every_theme() -> None:
    codes = set(load_taxonomy(ROOT / "themes").codes)
    known: dict[str, set[str]] = {}
    for example in read_examples(ROOT / "data" / "themes"):
        if example.file != "tuning":
            known.setdefault(example.language, set()).update(example.themes)
    assert len(known) == 11
    assert all(themes == codes for themes in known.values())


def test_a_line_is_question_themes_with_signs_and_text(tmp_path: Path) -> None:
    (tmp_path / "de.txt").write_text(
        "# note\ndifficult | account_login- uploads~ | erst das Passwort | dann die Datei\n"
    )
    (example,) = read_examples(tmp_path)
    assert (example.language, example.question) == ("de", "difficult")
    assert example.themes == {"account_login": Valence.NEG, "uploads": Valence.MIXED}
    assert example.text == "erst das Passwort | dann die Datei"


@pytest.mark.parametrize(("lines", "line", "said"), MISTAKES)
def test_a_mistake_is_explained_with_its_line(
    tmp_path: Path, lines: str, line: int, said: str
) -> None:
    (tmp_path / "de.txt").write_text(lines + "\n")
    (problem,) = check_examples(tmp_path, load_taxonomy(ROOT / "themes"))
    assert problem.line == line
    assert said in problem.message
