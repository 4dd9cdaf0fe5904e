"""Token buckets: so many requests at once, then so many a second."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Allowance:
    """``burst`` requests at once, refilled at ``rate`` requests a second."""

    rate: float
    burst: int


class Buckets:
    """One bucket for each key. ``most`` keys are remembered; the longest unused are forgotten.

    A forgotten key starts with a full bucket, so a flood from many addresses costs no memory and
    nobody their place; the admission of all together holds then.
    """

    def __init__(
        self,
        allowance: Allowance,
        most: int = 50_000,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._allowance = allowance
        self._most = most
        self._now = now
        self._levels: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def wait(self, key: bytes) -> float:
        """Take one request out of a key's bucket; the seconds to wait when there is none left."""
        now = self._now()
        level, since = self._levels.pop(key, (float(self._allowance.burst), now))
        level = min(self._allowance.burst, level + (now - since) * self._allowance.rate)
        allowed = level >= 1
        self._levels[key] = (level - 1 if allowed else level, now)
        if len(self._levels) > self._most:
            self._levels.popitem(last=False)
        return 0.0 if allowed else (1 - level) / self._allowance.rate

    def __len__(self) -> int:
        return len(self._levels)
