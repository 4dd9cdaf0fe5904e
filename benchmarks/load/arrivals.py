"""Turns that arrive at their own times, whether or not the ones before have been answered.

An open model: people press buttons when they have read, not when the server is ready. A turn's
latency counts from the moment it should have been sent, so a system that stalls cannot hide the
turns that piled up meanwhile (Schroeder, Wierman and Harchol-Balter 2006, "Open versus closed").
"""

from __future__ import annotations

import http.client
import random
import statistics
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from benchmarks.turns.conversation import TURNS, ResonanzConversation

# As many turns may be under way at once; the system refuses long before.
_MOST = 200


@dataclass(frozen=True)
class Measured:
    """What came of some arrivals: answered turns a second, refused ones, latencies in ms."""

    rate: float
    refused: int
    p50: float
    p95: float
    p99: float


class People:
    """Conversations that are under way; who is asked something answers the next turn."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._idle: list[tuple[ResonanzConversation, int]] = []
        self._lock = threading.Lock()
        self._finished = 0

    def take_turn(self) -> bool:
        """One turn of somebody's interview; whether it was answered. Who was refused is gone."""
        with self._lock:
            conversation, said = self._idle.pop() if self._idle else (None, 0)
        try:
            conversation = conversation or ResonanzConversation(self._port)
            conversation.say(TURNS[said])
        except (AssertionError, OSError, http.client.HTTPException):
            return False
        with self._lock:
            if said + 1 < len(TURNS):
                self._idle.insert(0, (conversation, said + 1))
            else:
                self._finished += 1
        return True

    def come(self, count: int) -> None:
        """Let so many people begin."""
        for _ in range(count):
            conversation = ResonanzConversation(self._port)
            with self._lock:
                self._idle.append((conversation, 0))

    def settle(self, count: int, seed: int = 1) -> None:
        """Let so many people come and answer until each is somewhere else in the interview.

        Otherwise all would end, and others begin, at the same time.
        """
        chance = random.Random(seed)
        self.come(count)
        for _ in range(count * len(TURNS) // 2):
            with self._lock:
                self._idle.append(self._idle.pop(chance.randrange(len(self._idle))))
            self.take_turn()

    def replace_who_has_finished(self) -> None:
        """Let somebody begin for everybody who has answered the last question."""
        with self._lock:
            count, self._finished = self._finished, 0
        self.come(count)


def at_most(people: People, seconds: float, parallel: int = 16) -> float:
    """Answered turns a second when so many people answer at once, each as fast as they can."""
    began = time.perf_counter()
    answered = _crowd(people, lambda: time.perf_counter() < began + seconds, parallel)
    return answered / (time.perf_counter() - began)


def so_many(
    people: People, turns: int, progress: Callable[[], None] = lambda: None, parallel: int = 16
) -> float:
    """Let so many turns be answered, each person as fast as they can; answered turns a second."""
    left = iter(range(turns))
    lock = threading.Lock()

    def another() -> bool:
        with lock:
            return next(left, None) is not None

    began = time.perf_counter()
    answered = _crowd(people, another, parallel, progress)
    return answered / (time.perf_counter() - began)


def _crowd(
    people: People,
    another: Callable[[], bool],
    parallel: int,
    progress: Callable[[], None] = lambda: None,
) -> int:
    """So many people answer at once as long as there is another turn; how many were answered."""

    def hold(_: int) -> int:
        answered = 0
        while another():
            answered += people.take_turn()
            progress()
        return answered

    with ThreadPoolExecutor(parallel) as pool:
        return sum(pool.map(hold, range(parallel)))


def arriving(
    people: People,
    rate: float,
    turns: int,
    seed: int = 1,
    progress: Callable[[], None] = lambda: None,
) -> Measured:
    """Let turns arrive at random (a Poisson process of ``rate`` a second)."""
    chance = random.Random(seed)
    took: list[float] = []
    refused: list[float] = []

    def take(due: float) -> None:
        answered = people.take_turn()
        (took if answered else refused).append(time.perf_counter() - due)
        people.replace_who_has_finished()
        progress()

    began = due = time.perf_counter()
    with ThreadPoolExecutor(_MOST) as pool:
        for _ in range(turns):
            due += chance.expovariate(rate)
            time.sleep(max(0.0, due - time.perf_counter()))
            pool.submit(take, due)
    elapsed = time.perf_counter() - began
    cuts = statistics.quantiles(took, n=100) if len(took) > 1 else [float("nan")] * 99
    return Measured(
        len(took) / elapsed, len(refused), cuts[49] * 1_000, cuts[94] * 1_000, cuts[98] * 1_000
    )
