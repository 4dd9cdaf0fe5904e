"""Prints, per language, how well unseen messages are understood.

``--write`` also puts the tables into docs/understanding.md. ``--part tuning`` measures on the cases
that thresholds were set on.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.answers.__main__ import CASES as ANSWER_CASES
from benchmarks.answers.__main__ import shares
from benchmarks.understanding.cases import LISTS, Case, read_cases, read_list
from benchmarks.understanding.measures import (
    Understood,
    command_precision,
    macro_f1,
    recall,
    taken_for_commands,
)
from benchmarks.understanding.opponents import Identify, lingua, plain_langdetect

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "understanding.md"
KINDS = ("single-words", "word-pairs", "sentences")
_BEGIN, _END = "<!-- tables: begin -->", "<!-- tables: end -->"

Row = Sequence[str]


def understood(messages: Sequence[tuple[str | None, str]]) -> list[Understood]:
    """Ask the trained model through `resonanz understand`; messages with language or None."""
    lines = "\n".join(
        json.dumps({"id": number, "lang": language, "text": text})
        for number, (language, text) in enumerate(messages)
    )
    command = [Path(sys.executable).with_name("resonanz"), "understand"]
    answered = subprocess.run(
        command, input=lines, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT
    )
    results = map(json.loads, answered.stdout.splitlines())
    return [Understood(r["intent"], r["confidence"], r["language"]) for r in results]


def intents_table(cases: Sequence[Case]) -> list[Row]:
    """Intents, open answers and the language of a first message, per language."""
    found = understood([(case.language, case.text) for case in cases])
    firsts = understood([(None, case.text) for case in cases])
    rows: list[Row] = []
    figures: list[list[float]] = []
    for language in sorted({case.language for case in cases}):
        mine = [
            (case, result, first)
            for case, result, first in zip(cases, found, firsts, strict=True)
            if case.language == language
        ]
        pairs = [(case.intent, result.intent) for case, result, _ in mine]
        answers = [(case.text, result) for case, result, _ in mine if case.open_answer]
        row = [
            macro_f1(pairs),
            recall(pairs, "distress"),
            command_precision(pairs),
            taken_for_commands(answers),
            sum(first.language == language for _, _, first in mine) / len(mine),
        ]
        figures.append(row)
        rows.append((language, *(f"{figure:.3f}" for figure in row)))
    means = [sum(column) / len(column) for column in zip(*figures, strict=True)]
    return [*rows, ("mean", *(f"{mean:.3f}" for mean in means))]


def languages_table(languages: Sequence[str], most: int) -> list[Row]:
    """Language identification on third-party lists, without any context, beside two others."""
    opponents: dict[str, Identify] = {
        "langdetect": plain_langdetect(),
        "lingua": lingua(languages),
    }
    rows: list[Row] = []
    for kind in KINDS:
        texts = [(lang, text) for lang in languages for text in read_list(kind, lang, most)]
        ours = [result.language for result in understood([(None, text) for _, text in texts])]
        row = [kind, f"{_share(ours, texts):.3f}"]
        for identify in opponents.values():
            row.append(f"{_share([identify(text) for _, text in texts], texts):.3f}")
        rows.append(row)
    return rows


def _share(found: Iterable[str | None], texts: Sequence[tuple[str, str]]) -> float:
    return sum(one == language for one, (language, _) in zip(found, texts, strict=True)) / len(
        texts
    )


def markdown(head: Row, rows: Iterable[Row]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understanding", description=__doc__)
    parser.add_argument("--part", choices=("test", "tuning"), default="test")
    parser.add_argument("--texts", type=int, default=200, help="texts a list and language")
    parser.add_argument("--write", action="store_true", help="put the tables into the document")
    options = parser.parse_args()
    if not LISTS.is_dir():
        parser.error(f"the third-party lists are missing: put them at {LISTS} (see the document)")
    cases = read_cases(options.part)
    languages = sorted({case.language for case in cases})
    tables = [
        f"### Intents ({len(cases)} unseen messages)\n\n"
        + markdown(
            ("language", "macro-F1", "distress recall", "command precision",
             "open answers taken for commands", "first message's language right"),
            intents_table(cases),
        ),
        "### Typed answers to closed questions\n\n"
        + markdown(
            ("language", "cases", "right", "wrong", "asked again"),
            shares(ANSWER_CASES.with_name("later_cases")),
        ),
        f"### Language of a text without context ({options.texts} third-party texts a language)\n\n"
        + markdown(
            ("texts", "Resonanz", "langdetect", "lingua, our languages"),
            languages_table(languages, options.texts),
        ),
    ]  # fmt: skip
    text = "\n\n".join(tables)
    print(text)
    if options.write:
        before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(_BEGIN)
        after = rest.partition(_END)[2]
        DOCUMENT.write_text(f"{before}{_BEGIN}\n{text}\n{_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
