"""Speaks to Rasa: one turn, one request."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from enum import Enum

import aiohttp
import orjson

from store import Turn

logger = logging.getLogger(__name__)

_OK = 200


class BotUnavailable(Exception):
    """Rasa did not answer a turn; it may or may not have been decided."""


class _Outcome(Enum):
    ANSWERED = "answered"
    # Nobody is there, or the process has gone in the middle: another one can be asked.
    GONE = "gone"
    # It is there and could not answer in time, or not at all; another one could not either.
    FAILED = "failed"


class BotClient:
    """The API's connection to Rasa's processes. The session belongs to the application.

    Each conversation has its process, so that a slow one holds up its own conversations only. When
    that is gone, the next one takes the turn: Rasa remembers nothing, the database knows all, and
    a turn that was decided already is not decided again. ``answering`` is false from a failed turn
    until the next one that succeeds.
    """

    def __init__(self, session: aiohttp.ClientSession, urls: Sequence[str], secret: str) -> None:
        self._session = session
        self._urls = tuple(urls)
        self._headers = {"X-Resonanz-Secret": secret, "Content-Type": "application/json"}
        self.answering = True

    async def drive(self, turn: Turn) -> None:
        """Let Rasa take a turn that is stored; its reply is stored by the action server.

        Raises BotUnavailable when no process can be reached, or one fails or says nothing.
        """
        body = _body(turn)
        outcome = _Outcome.GONE
        for url in in_order(self._urls, turn.conversation):
            outcome = await self._ask(url, body)
            if outcome is not _Outcome.GONE:
                break
        self.answering = outcome is _Outcome.ANSWERED
        if not self.answering:
            raise BotUnavailable

    async def _ask(self, url: str, body: bytes) -> _Outcome:
        try:
            async with self._session.post(url, data=body, headers=self._headers) as response:
                content = await response.read()
        except (TimeoutError, aiohttp.ClientError) as error:
            logger.warning("bot_unreachable", extra={"error": type(error).__name__})
            return _Outcome.FAILED if isinstance(error, TimeoutError) else _Outcome.GONE
        if response.status != _OK or not orjson.loads(content).get("messages"):
            logger.warning("bot_failed", extra={"status": response.status})
            return _Outcome.FAILED
        return _Outcome.ANSWERED


def in_order(urls: Sequence[str], conversation: str) -> Sequence[str]:
    """The processes in the order in which a conversation asks them.

    Rendezvous hashing (Thaler and Ravishankar 1998): every conversation ranks all processes by a
    hash of both, so they are spread evenly, and one process more or less moves only the
    conversations that it gains or loses.
    """
    if len(urls) == 1:
        return urls
    return sorted(
        urls,
        key=lambda url: hashlib.blake2b(f"{conversation} {url}".encode(), digest_size=8).digest(),
    )


def _body(turn: Turn) -> bytes:
    body: dict[str, str | int] = {
        "conversation": turn.conversation,
        "turn": turn.number,
        "locale": turn.locale,
    }
    if turn.choice is not None:
        body["choice"] = turn.choice
    else:
        body["text"] = turn.text or ""
    return orjson.dumps(body)
