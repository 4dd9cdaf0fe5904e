"""What the assistant says in a turn: message keys with arguments, never texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from interview.path import Position
from interview.questionnaire import DONT_KNOW, SKIP, Item, Questionnaire
from interview.state import InterviewState


class Kind(StrEnum):
    """What a message is for. The values are part of the public interface."""

    CONSENT = "consent"
    QUESTION = "question"
    PROBE = "probe"
    INFO = "info"
    RECEIPT = "receipt"


@dataclass(frozen=True)
class BotMessage:
    """One message of the assistant.

    ``offers`` are the ids of its buttons: codes of the item's scale, ``dont_know``, ``skip``,
    ``agree``, ``language:CODE`` … ``locale`` is set only where the message speaks another locale
    than the conversation (an offer to change to it).
    """

    kind: Kind
    key: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    item: str | None = None
    scale: str | None = None
    offers: tuple[str, ...] = ()
    locale: str | None = None


AGREE = "agree"
DECLINE = "decline"
RESUME = "resume"
STOP = "stop"
BACK = "back"
# Choices that are accepted at any message, whether they are on offer or not.
ALWAYS = frozenset({STOP, BACK})
REWRITE = "rewrite"
FORGET = "forget"
LANGUAGE = "language:"


def info(key: str, *offers: str, locale: str | None = None, **arguments: str | int) -> BotMessage:
    """A message that asks nothing of its own."""
    return BotMessage(Kind.INFO, key, arguments, offers=offers, locale=locale)


def consent_request(questionnaire: Questionnaire) -> BotMessage:
    """The request for consent, in words for those who are asked; nothing is asked before it is
    given."""
    key = "consent-staff" if questionnaire.audience == "staff" else "consent"
    return BotMessage(Kind.CONSENT, key, offers=(AGREE, DECLINE))


def consent_request_again() -> BotMessage:
    """The request for consent once more, in short."""
    return BotMessage(Kind.CONSENT, "consent-again", offers=(AGREE, DECLINE))


def receipt() -> BotMessage:
    """The receipt. Its code follows from the conversation's token, which is stored nowhere, so the
    API puts it in when the message is shown.
    """
    return BotMessage(Kind.RECEIPT, "receipt", {"code": "–"})


def question(questionnaire: Questionnaire, state: InterviewState, position: Position) -> BotMessage:
    """The question, or follow-up question, at a position."""
    item = position.item
    arguments = about(questionnaire, item)
    for mentioned in item.mentions:
        code = state.codes.get(mentioned)
        if code:
            arguments[f"about_{mentioned}"] = code
    if position.follow_up is not None:
        arguments["follow_up"] = position.follow_up
        return BotMessage(Kind.PROBE, "follow_up", arguments, item=item.id, offers=(SKIP,))
    scale = item.scale
    offers = (*scale.codes, DONT_KNOW, SKIP) if scale else (DONT_KNOW, SKIP)
    name = scale.name if scale else None
    return BotMessage(Kind.QUESTION, "question", arguments, item.id, name, offers)


def explanation(questionnaire: Questionnaire, item: Item) -> BotMessage:
    """The plain explanation of an item."""
    return BotMessage(Kind.INFO, "explanation", about(questionnaire, item))


def about(questionnaire: Questionnaire, item: Item) -> dict[str, str | int]:
    """The arguments by which texts find an item's wording."""
    return {
        "questionnaire": questionnaire.id,
        "version": questionnaire.version,
        "item": item.id,
    }
