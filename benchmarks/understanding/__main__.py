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
from benchmarks.document import put
from benchmarks.understanding.cases import (
    LISTS,
    Case,
    bare,
    read_cases,
    read_examples,
    read_list,
)
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


# A case, what was understood of it in its conversation, and as a first message.
Result = tuple[Case, Understood, Understood]


def results(cases: Sequence[Case]) -> list[Result]:
    """Ask the model about every case."""
    found = understood([(case.language, case.text) for case in cases])
    firsts = understood([(None, case.text) for case in cases])
    return list(zip(cases, found, firsts, strict=True))


def intents_table(results: Sequence[Result]) -> list[Row]:
    """Intents, open answers and the language of a first message, per language."""
    rows: list[Row] = []
    figures: list[list[float]] = []
    for language in sorted({case.language for case, _, _ in results}):
        mine = [result for result in results if result[0].language == language]
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
        rows.append((language, str(len(mine)), *(f"{figure:.3f}" for figure in row)))
    means = [sum(column) / len(column) for column in zip(*figures, strict=True)]
    return [*rows, ("mean", str(len(results)), *(f"{mean:.3f}" for mean in means))]


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
    understood_cases = results(read_cases(options.part))
    examples = read_examples()
    unheard = [result for result in understood_cases if bare(result[0].text) not in examples]
    languages = sorted({case.language for case, _, _ in understood_cases})
    head = (
        "language",
        "messages",
        "macro-F1",
        "distress recall",
        "command precision",
        "open answers taken for commands",
        "first message's language right",
    )
    tables = [
        "### Intents: messages as people send them, common ones too\n\n"
        + markdown(head, intents_table(understood_cases)),
        "### Intents: only messages that stand in no example, word for word\n\n"
        + markdown(head, intents_table(unheard)),
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
        put(DOCUMENT, "tables", text)


if __name__ == "__main__":
    main()
