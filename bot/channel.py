"""The only way into Rasa: one turn of one conversation, sent by the API on this machine.

``POST /webhooks/resonanz/turn`` with the header ``X-Resonanz-Secret`` and a body as in
``bot.turn``; answers ``{"messages": [...]}`` with at least one message, or an error status.
"""

from __future__ import annotations

import hmac
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot import logs
from bot.turn import InvalidTurn, Turn
from bot.understanding import Message, chosen, understand

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Resonanz-Secret"
REQUEST_HEADER = "X-Request-Id"
_REQUEST_ID = re.compile(r"[0-9a-f]{16}")
# A turn's text is at most 2,000 characters; nobody needs more than this.
_LARGEST_BODY = 64 * 1024


class TurnReply(CollectingOutputChannel):
    """Collects the assistant's messages of one turn, each with its text and data together."""

    @classmethod
    def name(cls) -> str:
        """The channel's name as responses see it."""
        return TurnChannel.name()

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps one message: its text beside everything the action server said about it."""
        self.messages.append({"text": message.get("text"), **(message.get("custom") or {})})


class TurnChannel(InputChannel):
    """Rasa's input channel for turns. ``secret`` must be shown by whoever calls."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    @classmethod
    def name(cls) -> str:
        """Part of the address: ``/webhooks/resonanz``."""
        return "resonanz"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> TurnChannel:
        """Called by Rasa with this channel's part of credentials.yml."""
        if not credentials or not credentials.get("secret"):
            cls.raise_missing_credentials_exception()
        return cls(str(credentials["secret"]))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The channel's two addresses."""
        blueprint = Blueprint("resonanz")

        @blueprint.get("/health")
        async def health(_: Request) -> HTTPResponse:
            return response.json({"status": "ready"})

        @blueprint.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            logs.REQUEST.set(_request_id(request.headers.get(REQUEST_HEADER, "")))
            if not self._is_authorised(request):
                return _error(401, "the secret is missing or wrong")
            if len(request.body) > _LARGEST_BODY:
                return _error(413, "the body is too large")
            try:
                customers_turn = Turn.from_json(request.body)
            except InvalidTurn as problem:
                return _error(400, str(problem))
            return await _answer(customers_turn, request.app.ctx.agent, on_new_message)

        return blueprint

    def _is_authorised(self, request: Request) -> bool:
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        return hmac.compare_digest(shown, self._secret)


async def _answer(
    turn: Turn, agent: Agent, on_new_message: Callable[[UserMessage], Awaitable[Any]]
) -> HTTPResponse:
    """Drives the turn through Rasa. A failure is an error status, never an empty success."""
    reply = TurnReply()
    try:
        if turn.text is None:
            parse_data = chosen(turn.choice or "")
        else:
            parse_data = understand(agent.processor, [Message(turn.text, turn.locale)])[0]
        await on_new_message(
            UserMessage(
                text=parse_data["text"],
                output_channel=reply,
                sender_id=turn.conversation,
                parse_data=parse_data,
                input_channel=TurnChannel.name(),
                metadata=turn.metadata | _about_request(),
            )
        )
    except Exception:
        logger.exception("turn_failed")
        return _error(500, "the turn failed")
    if not reply.messages:
        # Rasa logs a failed action and goes on in silence; the assistant is never silent.
        logger.error("turn_without_reply")
        return _error(503, "no reply; the action server may be down")
    return response.json({"messages": reply.messages})


def _request_id(given: str) -> str:
    """The API's id of a request; what does not look like one is left out of logs."""
    return given if _REQUEST_ID.fullmatch(given) else ""


def _about_request() -> dict[str, str]:
    """Tells the action server, too, so that one id leads through the logs of all processes."""
    id = logs.REQUEST.get()
    return {"request": id} if id else {}


def _error(status: int, detail: str) -> HTTPResponse:
    return response.json({"detail": detail}, status=status)
