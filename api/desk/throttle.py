"""Slows down guessing: after some failures an account has to wait, whoever tries."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

_FAILURES = 5
_SECONDS = 300.0
_MOST_NAMES = 10_000


@dataclass
class Throttle:
    """Counts failures by name, in memory only. ``clock`` gives seconds."""

    clock: Callable[[], float] = time.monotonic
    _failures: dict[str, list[float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def seconds_to_wait(self, name: str) -> int:
        """How long this name has to wait, 0 when it may try now."""
        with self._lock:
            recent = self._recent(name)
            if len(recent) < _FAILURES:
                return 0
            return max(1, round(_SECONDS - (self.clock() - recent[-_FAILURES])))

    def failed(self, name: str) -> None:
        """Count a failure."""
        with self._lock:
            if len(self._failures) >= _MOST_NAMES:
                self._failures.clear()
            self._failures[name] = [*self._recent(name), self.clock()]

    def succeeded(self, name: str) -> None:
        """Begin to count anew."""
        with self._lock:
            self._failures.pop(name, None)

    def _recent(self, name: str) -> list[float]:
        now = self.clock()
        return [at for at in self._failures.get(name, []) if now - at < _SECONDS]
