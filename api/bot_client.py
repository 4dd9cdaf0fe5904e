"""Speaks to Rasa: one turn, one request."""

from __future__ import annotations

import logging

import aiohttp
import orjson

from store import Turn

logger = logging.getLogger(__name__)

_OK = 200


class BotUnavailable(Exception):
    """Rasa did not answer a turn; it may or may not have been decided."""


class BotClient:
    """The API's connection to one Rasa process. The session belongs to the application.

    ``answering`` is false from a failed turn until the next one that succeeds.
    """

    def __init__(self, session: aiohttp.ClientSession, url: str, secret: str) -> None:
        self._session = session
        self._url = url
        self._headers = {"X-Resonanz-Secret": secret, "Content-Type": "application/json"}
        self.answering = True

    async def drive(self, turn: Turn) -> None:
        """Let Rasa take a turn that is stored; its reply is stored by the action server.

        Raises BotUnavailable when Rasa cannot be reached, fails, or says nothing.
        """
        self.answering = await self._is_answered(turn)
        if not self.answering:
            raise BotUnavailable

    async def _is_answered(self, turn: Turn) -> bool:
        body: dict[str, str | int] = {
            "conversation": turn.conversation,
            "turn": turn.number,
            "locale": turn.locale,
        }
        if turn.choice is not None:
            body["choice"] = turn.choice
        else:
            body["text"] = turn.text or ""
        try:
            async with self._session.post(
                self._url, data=orjson.dumps(body), headers=self._headers
            ) as response:
                content = await response.read()
        except (TimeoutError, aiohttp.ClientError) as error:
            logger.warning("bot_unreachable", extra={"error": type(error).__name__})
            return False
        if response.status != _OK or not orjson.loads(content).get("messages"):
            logger.warning("bot_failed", extra={"status": response.status})
            return False
        return True
