"""After an answer from which personal details were removed: write it again, or delete it.

What the respondent sees is what is stored, so they can decide at once whether it still says what
they meant.
"""

from __future__ import annotations

from dataclasses import replace

from interview.interview import Interview
from interview.outcome import Outcome
from interview.path import previous, without_unreachable_answers
from interview.state import Answer, InterviewState, Stage, Status
from interview.utterances import FORGET, REWRITE, info


def with_offers(outcome: Outcome) -> Outcome:
    """The outcome of such an answer, with the offers beside the next question."""
    *before, last = outcome.messages
    offering = replace(last, offers=(*last.offers, REWRITE, FORGET))
    return Outcome(outcome.state, (info("answer-redacted"), *before, offering))


def forgotten(interview: Interview, state: InterviewState) -> InterviewState:
    """The state without the words of the last answer; the question counts as skipped.

    A follow-up question's words are forgotten alone, the answer before them stays.
    """
    item = previous(interview.questionnaire, state)
    answer = state.answers.get(item.id) if item else None
    if item is None or answer is None:
        return state
    if answer.follow_up_text is not None:
        kept = replace(answer, follow_up_text=None, follow_up_status=Status.SKIPPED)
    else:
        kept = Answer(Status.SKIPPED)
    asking = replace(state, stage=Stage.ASKING)
    answered = asking.with_answer(item.id, kept)
    return without_unreachable_answers(interview.questionnaire, answered)
