"""Speaks to Rasa: one turn, one request."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from enum import Enum

import orjson
from urllib3 import HTTPConnectionPool, Timeout
from urllib3.exceptions import HTTPError, ReadTimeoutError
from urllib3.util import parse_url

from api.observation.measurements import BotAnswer, Measurements
from configuration.logs import REQUEST
from store import Turn

logger = logging.getLogger(__name__)

_OK = 200
# Success without a message, and what our channel makes of it.
_WITHOUT_REPLY = (_OK, 503)
# Kept open to each process; as many as there may be turns under way.
_CONNECTIONS = 64


class BotUnavailable(Exception):
    """Rasa did not answer a turn; it may or may not have been decided."""


class _Outcome(Enum):
    ANSWERED = "answered"
    # Nobody is there, or the process has gone in the middle: another one can be asked.
    GONE = "gone"
    # It is there and could not answer in time, or not at all; another one could not either.
    FAILED = "failed"
    # It answered without a message, which must never reach a customer.
    EMPTY = "empty"


class BotClient:
    """The API's connections to Rasa's processes; close them at the end.

    Calls wait in the thread that takes the turn, ``seconds`` at most.

    Each conversation has its process, so that a slow one holds up its own conversations only. When
    that is gone, the next one takes the turn: Rasa remembers nothing, the database knows all, and
    a turn that was decided already is not decided again. ``answering`` is false from a failed turn
    until the next one that succeeds.
    """

    def __init__(
        self,
        urls: Sequence[str],
        secret: str,
        seconds: float,
        measurements: Measurements | None = None,
    ) -> None:
        self._measurements = measurements or Measurements()
        self._pools = {url: _pool(url, seconds) for url in urls}
        self._headers = {"X-Resonanz-Secret": secret, "Content-Type": "application/json"}
        self.answering = True

    def close(self) -> None:
        """Close all connections."""
        for pool in self._pools.values():
            pool.close()

    def drive(self, turn: Turn) -> None:
        """Let Rasa take a turn that is stored; its reply is stored by the action server.

        Raises BotUnavailable when no process can be reached, or one fails or says nothing.
        """
        body = _body(turn)
        outcome = _Outcome.GONE
        urls = in_order(tuple(self._pools), turn.conversation)
        # The first once more at last: its connection may only have been closed for being idle.
        for url in (*urls, urls[0]):
            outcome = self._ask(url, body)
            self._measurements.bot_answered(BotAnswer(outcome.value))
            if outcome is not _Outcome.GONE:
                break
        self.answering = outcome is _Outcome.ANSWERED
        if not self.answering:
            raise BotUnavailable

    def _ask(self, url: str, body: bytes) -> _Outcome:
        pool = self._pools[url]
        try:
            response = pool.urlopen(
                "POST",
                pool.path,
                body=body,
                headers=self._headers | {"X-Request-Id": REQUEST.get()},
                retries=False,
            )
        except HTTPError as error:
            logger.warning("bot_unreachable", extra={"error": type(error).__name__})
            return _Outcome.FAILED if isinstance(error, ReadTimeoutError) else _Outcome.GONE
        if response.status == _OK and orjson.loads(response.data).get("messages"):
            return _Outcome.ANSWERED
        logger.warning("bot_failed", extra={"status": response.status})
        return _Outcome.EMPTY if response.status in _WITHOUT_REPLY else _Outcome.FAILED


class _Pool(HTTPConnectionPool):
    """The connections to one process, and the path of its turn channel."""

    path = "/"


def _pool(url: str, seconds: float) -> _Pool:
    parsed = parse_url(url)
    pool = _Pool(
        parsed.host or "", parsed.port, timeout=Timeout(total=seconds), maxsize=_CONNECTIONS
    )
    pool.path = parsed.request_uri
    return pool


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
