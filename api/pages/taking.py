"""Takes a turn for the conversation page, and says what went wrong in the customer's words."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from api.conversations.schemas import LONGEST_TEXT, TurnTaken
from api.conversations.service import ConversationService
from api.conversations.submission import Submission
from api.errors import Refusal, try_again
from store import DATABASE_AWAY

_PAUSE = 0.2
_PATIENCE = 10.0
# The turn may be stored or not; only the same key and the same answer can be sent again.
_AGAIN = frozenset({"try_again", "turn_in_flight", "too_many_requests"})
_OF_ITS_OWN = {"key_reused": "error-option-gone"}


@dataclass(frozen=True)
class Sent:
    """What the customer sent from the page. ``text`` is raw: it must not leave memory."""

    key: uuid.UUID
    text: str | None = field(default=None, repr=False)
    choice: str | None = None
    message: str | None = None

    @classmethod
    def from_form(cls, form: dict[str, str]) -> Sent:
        """Read a posted form. Raises Refusal (400) when it is none of ours."""
        try:
            key = uuid.UUID(form.get("key", ""))
        except ValueError:
            detail = "The form has no key."
            raise Refusal(400, "no_key", detail, "error-unexpected") from None
        if "choice" in form:
            return cls(key, choice=form["choice"], message=form.get("message", ""))
        return cls(key, text=form.get("text", ""))


@dataclass(frozen=True)
class Problem:
    """Why a turn was not answered. ``message`` is the catalogue's key.

    ``is_kept``: the same answer has to be sent again with the same key.
    """

    status: int
    message: str
    sent: Sent
    is_kept: bool
    retry_after: str | None = None


async def take(
    service: ConversationService,
    token: str,
    sent: Sent,
    admission: AbstractContextManager[None],
) -> TurnTaken | Problem:
    """Take the turn once it is let in. A second press of a button waits for the first one's reply.

    Raises Refusal for an unknown token.
    """
    if sent.text is not None and len(sent.text) > LONGEST_TEXT:
        return Problem(422, "error-too-long", sent, is_kept=False)
    submission = Submission(text=sent.text, choice=sent.choice, message=sent.message)
    try:
        with admission:
            return await _taken(service, token, sent, submission)
    except Refusal as refusal:
        if refusal.code == "unknown_conversation":
            raise
        return _problem(refusal, sent)
    except DATABASE_AWAY:
        return _problem(try_again(), sent)


async def _taken(
    service: ConversationService, token: str, sent: Sent, submission: Submission
) -> TurnTaken:
    waited = 0.0
    while True:
        try:
            return await service.take_turn(token, sent.key, submission)
        except Refusal as refusal:
            if refusal.code == "turn_in_flight" and waited < _PATIENCE:
                waited += _PAUSE
                await asyncio.sleep(_PAUSE)
                continue
            raise


def _problem(refusal: Refusal, sent: Sent) -> Problem:
    return Problem(
        status=refusal.status,
        message=_OF_ITS_OWN.get(refusal.code, refusal.message),
        sent=sent,
        is_kept=refusal.code in _AGAIN,
        retry_after=refusal.headers.get("Retry-After"),
    )
