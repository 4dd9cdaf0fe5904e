"""What a turn leads to."""

from __future__ import annotations

from dataclasses import dataclass

from interview.state import InterviewState
from interview.utterances import BotMessage


@dataclass(frozen=True)
class Outcome:
    """The new state and the assistant's reply; the reply is never empty."""

    state: InterviewState
    messages: tuple[BotMessage, ...]


def say(state: InterviewState, *messages: BotMessage) -> Outcome:
    """An outcome from the messages in the order in which they are said."""
    return Outcome(state, messages)
