"""The promised accuracy holds in every language, on cases written before the vocabulary."""

import time
from pathlib import Path

import pytest

from benchmarks.answers.cases import Case, read_cases
from interview.answers import AnswerMatcher

CASES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
SMALLEST_SET = 80
RIGHT, WRONG = 0.95, 0.02
MILLISECONDS = 1.0


def answers(matcher: AnswerMatcher, cases: list[Case]) -> list[str | None]:
    found = [matcher.match(case.text, case.language, case.scale) for case in cases]
    return [match.code if match else None for match in found]


def test_every_language_has_cases(matcher: AnswerMatcher) -> None:
    assert {path.stem for path in CASES} == set(matcher.languages)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_typed_answers_are_mapped_rightly_and_hardly_ever_wrongly(
    path: Path, matcher: AnswerMatcher
) -> None:
    cases = read_cases(path)
    codes = answers(matcher, cases)
    right = sum(code == case.code for case, code in zip(cases, codes, strict=True))
    wrong = sum(code not in {case.code, None} for case, code in zip(cases, codes, strict=True))
    assert len(cases) >= SMALLEST_SET
    assert right / len(cases) >= RIGHT
    assert wrong / len(cases) <= WRONG


def test_a_message_takes_less_than_a_millisecond(matcher: AnswerMatcher) -> None:
    cases = [case for path in CASES for case in read_cases(path)]
    answers(matcher, cases)
    started = time.perf_counter()
    answers(matcher, cases)
    assert (time.perf_counter() - started) * 1000 / len(cases) < MILLISECONDS
