"""What is known about one interview: its stage and the answers given so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Stage(StrEnum):
    """Where a conversation stands. The values are part of the public interface."""

    CONSENT = "consent"
    ASKING = "asking"
    FINISHED = "finished"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"


class Status(StrEnum):
    """How an item was responded to; the last two are item nonresponse."""

    ANSWERED = "answered"
    DONT_KNOW = "dont_know"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Answer:
    """The response to one item: a scale's code, or an anonymised text.

    ``follow_up`` is the name of the follow-up question that the text called for, if any;
    ``follow_up_status`` is None while it waits for its answer.
    """

    status: Status
    code: str | None = None
    text: str | None = None
    follow_up: str | None = None
    follow_up_status: Status | None = None
    follow_up_text: str | None = None

    @property
    def awaits_follow_up(self) -> bool:
        """Whether the follow-up question is still to be answered."""
        return self.follow_up is not None and self.follow_up_status is None


@dataclass(frozen=True)
class InterviewState:
    """One interview at one moment. The next question is a function of it and the questionnaire.

    ``drawn`` are the rotated items this respondent gets (the others are planned missingness);
    ``revisiting`` is an earlier item asked again on the respondent's wish; ``misunderstood`` counts
    how often in a row the current question had to be asked again. ``locale_chosen`` is true once
    the respondent has named a locale, which then is never changed by guessing;
    ``languages_offered`` are those that were offered once already.
    """

    locale: str
    locale_chosen: bool = False
    languages_offered: frozenset[str] = frozenset()
    stage: Stage = Stage.CONSENT
    consented: bool = False
    answers: Mapping[str, Answer] = field(default_factory=dict)
    drawn: frozenset[str] = frozenset()
    revisiting: str | None = None
    misunderstood: int = 0

    def with_answer(self, item: str, answer: Answer) -> InterviewState:
        """The state after ``item`` was answered, anew or for the first time."""
        answers = {**self.answers, item: answer}
        return replace(self, answers=answers, revisiting=None, misunderstood=0)

    @property
    def codes(self) -> dict[str, str | None]:
        """Item → code of the items answered with one."""
        return {item: answer.code for item, answer in self.answers.items() if answer.code}
