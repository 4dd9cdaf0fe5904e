"""Speaks to Rasa: one turn, one request."""

from __future__ import annotations

import logging

import httpx

from store import Turn

logger = logging.getLogger(__name__)


class BotUnavailable(Exception):
    """Rasa did not answer a turn; it may or may not have been decided."""


class BotClient:
    """The API's connection to one Rasa process. The client belongs to the application.

    ``answering`` is false from a failed turn until the next one that succeeds.
    """

    def __init__(self, client: httpx.AsyncClient, url: str, secret: str) -> None:
        self._client = client
        self._url = url
        self._headers = {"X-Resonanz-Secret": secret}
        self.answering = True

    async def drive(self, turn: Turn) -> None:
        """Let Rasa take a turn that is stored; its reply is stored by the action server.

        Raises BotUnavailable when Rasa cannot be reached, fails, or says nothing.
        """
        body: dict[str, str | int] = {
            "conversation": turn.conversation,
            "turn": turn.number,
            "locale": turn.locale,
        }
        if turn.choice is not None:
            body["choice"] = turn.choice
        else:
            body["text"] = turn.text or ""
        self.answering = await self._is_answered(body)
        if not self.answering:
            raise BotUnavailable

    async def _is_answered(self, body: dict[str, str | int]) -> bool:
        try:
            response = await self._client.post(self._url, json=body, headers=self._headers)
        except httpx.HTTPError as error:
            logger.warning("bot_unreachable", extra={"error": type(error).__name__})
            return False
        if response.status_code != httpx.codes.OK or not response.json().get("messages"):
            logger.warning("bot_failed", extra={"status": response.status_code})
            return False
        return True
