"""What people coded becomes examples, and vanishes with the answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from analytics.human_coding import CorrectionFiles, training_examples
from analytics.themes.examples import check_examples, read_examples
from analytics.themes.taxonomy import Taxonomy, Valence, load_taxonomy
from configuration import ROOT
from store.human_coding import Coding, OpenAnswer


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return load_taxonomy(ROOT / "themes")


def example(text: str, lang: str = "de", question: str = "difficult", **themes: str) -> Any:
    return {"id": 1, "lang": lang, "question": question, "text": text, "themes": themes}


def test_what_people_coded_is_read_as_examples(tmp_path: Path, taxonomy: Taxonomy) -> None:
    answers = [
        OpenAnswer(1, "difficult", "de-simple", "erst Passwort | dann\nDatei zu groß"),
        OpenAnswer(2, "good", "uk", "зручно"),
        OpenAnswer(3, "good", "uk", "зручно, але повільно"),
    ]
    codings = [
        Coding(1, "ada", {"account_login": "neg", "uploads": "mixed"}, "mixed", 1),
        Coding(1, "model", {"usability": "neg"}, "neg", 1),
        Coding(2, "ada", {"usability": "pos"}, "pos", 1),
        Coding(3, "ada", {"usability": "pos"}, "pos", 1),
        Coding(3, "bela", {"usability": "neutral"}, "neutral", 1),
    ]
    files = CorrectionFiles(tmp_path)
    assert files.write(training_examples(answers, codings), taxonomy) == (2, 0)
    first, second = read_examples(tmp_path)
    assert (first.language, first.file, first.question) == ("de", "corrections", "difficult")
    assert first.text == "erst Passwort | dann Datei zu groß"
    assert first.themes == {"account_login": Valence.NEG, "uploads": Valence.MIXED}
    assert (second.language, second.text) == ("uk", "зручно"), "on the third they do not agree"
    assert check_examples(tmp_path, taxonomy) == []


def test_what_the_training_cannot_learn_is_left_out(tmp_path: Path, taxonomy: Taxonomy) -> None:
    examples = [
        example("nichts davon"),
        example("Arbeitslast", question="workload", usability="neg"),
        example("alter Code", forgotten_theme="neg"),
        example("zu klein", usability="neg"),
        example("Zu  klein", usability="neg"),
    ]
    assert CorrectionFiles(tmp_path).write(examples, taxonomy) == (1, 4)
    assert check_examples(tmp_path, taxonomy) == []


def test_they_are_written_anew_each_time(tmp_path: Path, taxonomy: Taxonomy) -> None:
    files = CorrectionFiles(tmp_path)
    files.write([example("zu klein", usability="neg"), example("küçük", "tr", usability="neg")],
                taxonomy)  # fmt: skip
    assert files.write([example("zu groß", uploads="neg")], taxonomy) == (1, 0)
    assert [each.text for each in read_examples(tmp_path)] == ["zu groß"]


def test_a_deleted_answer_is_taken_out(tmp_path: Path, taxonomy: Taxonomy) -> None:
    files = CorrectionFiles(tmp_path)
    examples = [
        example("zu klein\nwirklich", usability="neg"),
        example("mein Geheimnis", usability="neg"),
        example("küçük", "tr", usability="neg"),
    ]
    files.write(examples, taxonomy)
    assert files.keep_only(["zu klein\nwirklich"]) == 2
    assert [each.text for each in read_examples(tmp_path)] == ["zu klein wirklich"]
    assert [file.parent.name for file in files.there] == ["de"]
