"""``python -m benchmarks.privacy``: recall, leakage, over-masking and speed, beside others."""

import argparse
import resource
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.privacy import opponents
from benchmarks.privacy.cases import CHAT, DEVELOPMENT, HELD_OUT, UNSEEN, Case, read_cases, read_iob
from benchmarks.privacy.measure import Finder, Result, measure
from privacy import Anonymiser

PUBLIC = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "ner"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure all finders that are installed on all sets of messages that are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print what was missed or wrong")
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    anonymiser = Anonymiser.load()
    loaded = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"loaded in {loaded:.2f} s, {memory:.0f} MB resident with the interpreter\n")
    finders: dict[str, Finder] = {
        "resonanz": lambda text, language: anonymiser.redact(text, language).spans
    }
    for name, build in (("presidio", opponents.presidio), ("euredact", opponents.euredact)):
        finder = build()
        if finder:
            finders[name] = finder
        else:
            print(f"{name} is not installed, left out")
    for title, cases in _sets():
        for name, finder in finders.items():
            _print(title, name, measure(finder, cases), options.show and name == "resonanz")


def _sets() -> list[tuple[str, list[Case]]]:
    sets = [
        ("chat messages", read_cases(CHAT)),
        ("unseen messages", read_cases(UNSEEN)),
        ("held-out messages", read_cases(HELD_OUT)),
        ("development messages", read_cases(DEVELOPMENT)),
    ]
    for language in ("de", "ru"):
        path = PUBLIC / f"uner_{language}_pud_test.iob2"
        if path.exists():
            sets.append((f"news sentences, {language}", list(read_iob(path, language))))
    return sets


def _print(title: str, name: str, result: Result, show: bool) -> None:
    print(f"## {title}: {name}")
    print(f"{'type':18}{'number':>8}{'recall':>9}{'leaked':>9}")
    for type_, score in sorted(result.by_type.items()):
        print(f"{type_:18}{score.entities:8}{score.recall:9.1%}{score.leakage:9.1%}")
    if len(result.names_by_language) > 1:
        for language, score in sorted(result.names_by_language.items()):
            print(
                f"  names in {language:7}{score.entities:8}{score.recall:9.1%}{score.leakage:9.1%}"
            )
    print(f"over-masked characters in messages without personal data: {result.overmasking:.2%}")
    for language, (masked, characters) in sorted(result.overmasked_by_language.items()):
        print(f"  in {language}: {masked / characters:.2%}", end="")
    print(
        f"\nmilliseconds a message: median {result.percentile(0.5):.2f}, "
        f"p95 {result.percentile(0.95):.2f}\n"
    )
    if show:
        print(*result.missed, *result.wrong, sep="\n")


if __name__ == "__main__":
    main()
