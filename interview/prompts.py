"""What the respondent is asked at the present moment, so that it can be asked again at any time."""

from __future__ import annotations

from interview.interview import Interview
from interview.path import position
from interview.state import InterviewState, Stage
from interview.utterances import RESUME, BotMessage, consent_request_again, info, question


def prompt(interview: Interview, state: InterviewState) -> tuple[BotMessage, ...]:
    """The request that waits for an answer; empty when nothing is being asked."""
    match state.stage:
        case Stage.CONSENT:
            return (consent_request_again(),)
        case Stage.STOPPED:
            return (info("already-stopped", RESUME),)
        case Stage.ASKING:
            now = position(interview.questionnaire, state)
            return (question(interview.questionnaire, state, now),) if now else ()
        case _:
            return ()
