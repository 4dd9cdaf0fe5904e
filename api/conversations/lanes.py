"""One turn at a time in each conversation.

Rasa lets messages of one sender wait on a lock that it polls every second, so they wait here.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


class SameTurnInFlight(Exception):
    """A turn with this key is being taken right now."""


@dataclass
class _Lane:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    keys: set[str] = field(default_factory=set)
    visitors: int = 0


class Lanes:
    """A queue for each conversation that somebody is in; empty ones are forgotten."""

    def __init__(self) -> None:
        self._lanes: dict[bytes, _Lane] = {}

    def is_busy(self, conversation: bytes) -> bool:
        """Whether a turn of this conversation is being taken."""
        return conversation in self._lanes

    @asynccontextmanager
    async def enter(self, conversation: bytes, key: str) -> AsyncIterator[None]:
        """Wait for the conversation's turn. Raises SameTurnInFlight for a key that is inside."""
        lane = self._lanes.setdefault(conversation, _Lane())
        if key in lane.keys:
            raise SameTurnInFlight
        lane.keys.add(key)
        lane.visitors += 1
        try:
            async with lane.lock:
                yield
        finally:
            lane.keys.discard(key)
            lane.visitors -= 1
            if lane.visitors == 0:
                self._lanes.pop(conversation, None)
