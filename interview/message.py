"""A respondent's message as understanding delivers it, and the intents it can have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What a message can be meant as; the values are stable and appear in interfaces."""

    AFFIRM = "affirm"
    DENY = "deny"
    DONT_KNOW = "dont_know"
    SKIP = "skip"
    BACK = "back"
    REPEAT = "repeat"
    EXPLAIN = "explain"
    STOP = "stop"
    CHANGE_LANGUAGE = "change_language"
    ASK_PRIVACY = "ask_privacy"
    DELETE_DATA = "delete_data"
    ASK_HUMAN = "ask_human"
    CASE_QUESTION = "case_question"
    ASK_ABOUT_INTERVIEW = "ask_about_interview"
    GREET = "greet"
    THANKS_BYE = "thanks_bye"
    DISTRESS = "distress"
    INFORM = "inform"


# Not answers of any kind, but requests to the assistant.
COMMANDS = frozenset(Intent) - {
    Intent.AFFIRM,
    Intent.DENY,
    Intent.DONT_KNOW,
    Intent.SKIP,
    Intent.INFORM,
}


@dataclass(frozen=True)
class Message:
    """One message: either the id of an offer that was pressed, or an anonymised text.

    ``intent`` is None when understanding was not sure enough; ``confidence`` is between 0 and 1.
    ``redacted`` says that personal details were removed from the text.
    ``language`` is the identified language with its own confidence, None when it is unclear.
    """

    choice: str | None = None
    text: str | None = None
    redacted: bool = False
    intent: Intent | None = None
    confidence: float = 0.0
    language: str | None = None
    language_confidence: float = 0.0
