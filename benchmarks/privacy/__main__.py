"""Prints recall, leakage, over-masking and speed of the anonymiser, beside other programs.

``--write`` also puts the tables into docs/anonymisation.md; ``--show`` prints what was missed or
masked for nothing.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.document import put
from benchmarks.privacy import opponents
from benchmarks.privacy.cases import (
    CHAT,
    DEVELOPMENT,
    FRESH,
    HELD_OUT,
    PUBLIC,
    UNSEEN,
    Case,
    read_cases,
    read_iob,
)
from benchmarks.privacy.measure import Finder, Result, Score, measure
from privacy import Anonymiser

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "anonymisation.md"
OWN = "Resonanz"


def main() -> None:
    """Measure all finders that are installed on all sets of messages that are there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.privacy", description=__doc__)
    parser.add_argument("--show", action="store_true", help="print what was missed or wrong")
    parser.add_argument("--write", action="store_true", help="put the tables into the document")
    options = parser.parse_args()
    start = time.process_time()
    anonymiser = Anonymiser.load()
    loaded = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    finders: dict[str, Finder] = {
        OWN: lambda text, language: anonymiser.redact(text, language).spans
    }
    for name, build in (("Presidio", opponents.presidio), ("euredact", opponents.euredact)):
        finder = build()
        if finder:
            finders[name] = finder
        else:
            print(f"{name} is not installed, left out")
    results = {
        title: {name: measure(find, cases) for name, find in finders.items()}
        for title, cases in _sets()
    }
    parts = [
        f"Loaded in {loaded:.1f} s of one core; {memory:.0f} MB resident with the interpreter."
    ]
    for title, by_finder in results.items():
        parts += [f"### {title}", _types(by_finder)]
        if len(by_finder[OWN].names_by_language) > 1:
            parts.append(_languages(by_finder[OWN]))
        parts.append(_summary(by_finder))
    text = "\n\n".join(parts)
    print(text)
    if options.show:
        for title, by_finder in results.items():
            print(f"\n# {title}", *by_finder[OWN].missed, *by_finder[OWN].wrong, sep="\n")
    if options.write:
        put(DOCUMENT, "tables", text)


def _sets() -> list[tuple[str, list[Case]]]:
    sets = [
        ("Fresh messages, measured after the last change", read_cases(FRESH)),
        ("Chat messages, seen since their first run", read_cases(CHAT)),
        (
            "Older small sets, seen",
            read_cases(UNSEEN) + read_cases(HELD_OUT) + read_cases(DEVELOPMENT),
        ),
    ]
    for language, name in (("de", "German"), ("ru", "Russian")):
        path = PUBLIC / f"uner_{language}_pud_test.iob2"
        if path.exists():
            title = f"{name} news sentences (Universal NER, persons only)"
            sets.append((title, list(read_iob(path, language))))
    return [(f"{title} ({len(cases)})", cases) for title, cases in sets if cases]


def _types(by_finder: Mapping[str, Result]) -> str:
    def cells(type_: str) -> Iterable[str]:
        for result in by_finder.values():
            score = result.by_type[type_]
            yield f"{score.recall:.1%} ({score.leakage:.1%})"

    types = sorted(by_finder[OWN].by_type.items())
    return _table(
        ("type", "number", *(f"{name}: found (characters leaked)" for name in by_finder)),
        ((type_, str(score.entities), *cells(type_)) for type_, score in types),
    )


def _languages(result: Result) -> str:
    nothing = [0, 1]
    return _table(
        ("language", "names", "found", "leaked", "over-masked"),
        (
            (
                language,
                str(score.entities),
                f"{score.recall:.1%}",
                f"{score.leakage:.1%}",
                _share(result.overmasked_by_language.get(language, nothing)),
            )
            for language, score in sorted(result.names_by_language.items())
        ),
    )


def _summary(by_finder: Mapping[str, Result]) -> str:
    return _table(
        ("", "identifiers found", "over-masked without personal data", "ms median", "ms p95"),
        (
            (
                name,
                f"{_identifiers(result).recall:.1%}" if _identifiers(result).entities else "–",
                f"{result.overmasking:.2%}",
                f"{result.percentile(0.5):.2f}",
                f"{result.percentile(0.95):.2f}",
            )
            for name, result in by_finder.items()
        ),
    )


def _identifiers(result: Result) -> Score:
    """Everything but names, addresses and dates of birth, together."""
    total = Score()
    for type_, score in result.by_type.items():
        if type_ not in ("PERSON", "ADDRESS", "DATE_OF_BIRTH"):
            total.entities += score.entities
            total.found += score.found
    return total


def _share(part_and_whole: Sequence[int]) -> str:
    return f"{part_and_whole[0] / part_and_whole[1]:.1%}"


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    main()
