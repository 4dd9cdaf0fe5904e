"""Print per language how many typed answers are mapped rightly, wrongly, or asked again.

``python -m benchmarks.answers [--wrong] [LANGUAGE …]``. The cases in
``tests/interview/answers/cases`` were written before the vocabulary and apart from it;
``--cases`` measures on another folder of the same form.
"""

import argparse
import time
from pathlib import Path

from benchmarks.answers.cases import Case, read_cases
from interview.answers import AnswerMatcher

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "interview" / "answers" / "cases"
VOCABULARIES = ROOT / "data" / "answers"


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--wrong", action="store_true", help="print every case that failed")
    parser.add_argument("--cases", type=Path, default=CASES)
    arguments = parser.parse_args()
    matcher = AnswerMatcher.load(folder=VOCABULARIES)
    print(f"{'language':<10}{'cases':>6}{'right':>8}{'wrong':>8}{'asked again':>13}{'ms':>8}")
    total: list[tuple[Case, str | None]] = []
    for path in sorted(arguments.cases.glob("*.yml")):
        if arguments.languages and path.stem not in arguments.languages:
            continue
        cases = read_cases(path)
        _outcomes(matcher, cases)  # the first message of a scale builds its lexicon
        started = time.perf_counter()
        outcomes = _outcomes(matcher, cases)
        milliseconds = (time.perf_counter() - started) * 1000 / max(len(cases), 1)
        total.extend(outcomes)
        print(_row(path.stem, outcomes) + f"{milliseconds:>8.2f}")
        if arguments.wrong:
            for case, code in outcomes:
                if code != case.code:
                    print(f"    {case.scale}: “{case.text}” → {code}, expected {case.code}")
    print(_row("all", total))


def shares(folder: Path) -> list[tuple[str, ...]]:
    """Per language and for all: cases, and the shares right, wrong and asked again, as text."""
    matcher = AnswerMatcher.load(folder=VOCABULARIES)
    outcomes = {path.stem: _outcomes(matcher, read_cases(path)) for path in _files(folder)}
    outcomes["all"] = [outcome for each in outcomes.values() for outcome in each]
    return [tuple(_row(name, each).split()) for name, each in outcomes.items()]


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yml"))


def _outcomes(matcher: AnswerMatcher, cases: list[Case]) -> list[tuple[Case, str | None]]:
    outcomes: list[tuple[Case, str | None]] = []
    for case in cases:
        match = matcher.match(case.text, case.language, case.scale, matcher.codes(case.scale))
        outcomes.append((case, match.code if match else None))
    return outcomes


def _row(name: str, outcomes: list[tuple[Case, str | None]]) -> str:
    count = max(len(outcomes), 1)
    right = sum(code == case.code for case, code in outcomes)
    wrong = sum(code not in {case.code, None} for case, code in outcomes)
    again = len(outcomes) - right - wrong
    return (
        f"{name:<10}{len(outcomes):>6}{right / count:>8.1%}{wrong / count:>8.1%}"
        f"{again / count:>13.1%}"
    )


if __name__ == "__main__":
    main()
