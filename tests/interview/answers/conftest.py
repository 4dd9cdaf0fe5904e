"""The matcher with the project's own vocabularies, read once."""

from pathlib import Path

import pytest

from interview.answers import AnswerMatcher

VOCABULARIES = Path(__file__).parents[3] / "data" / "answers"


@pytest.fixture(scope="session")
def matcher() -> AnswerMatcher:
    return AnswerMatcher.load(folder=VOCABULARIES)
