"""Counts and times turns. Labels come from closed sets, so nothing that anybody says can be one."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from privacy import TYPES

# Seconds: a turn takes some ten milliseconds, and is given up after eight seconds.
_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)


class Stage(StrEnum):
    """The parts of a turn, in their order; ``WHOLE`` is all of them and the waiting before."""

    WHOLE = "whole"
    LOOK_UP = "look_up"
    ANONYMISE = "anonymise"
    OPEN = "open"
    DECIDE = "decide"
    READ = "read"


class BotAnswer(StrEnum):
    """How Rasa answered a turn."""

    ANSWERED = "answered"
    EMPTY = "empty"
    FAILED = "failed"
    GONE = "gone"


class Measurements:
    """The numbers of one application, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._turn_seconds = Histogram(
            "resonanz_turn_seconds",
            "Time of a turn by stage",
            ["stage"],
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self._open_turns = Gauge(
            "resonanz_open_turns", "Turns that are being taken", registry=self.registry
        )
        self._bot_answers = Counter(
            "resonanz_bot_answers", "How Rasa answered turns", ["outcome"], registry=self.registry
        )
        self._redactions = Counter(
            "resonanz_redactions",
            "Personal details taken out of texts",
            ["type"],
            registry=self.registry,
        )
        self._requests = Counter(
            "resonanz_requests",
            "Requests by route and status",
            ["method", "route", "status"],
            registry=self.registry,
        )
        # What did not happen yet is a zero, not a gap.
        for outcome in BotAnswer:
            self._bot_answers.labels(outcome)
        for stage in Stage:
            self._turn_seconds.labels(stage)
        for type in TYPES:
            self._redactions.labels(type)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """A turn is taken inside."""
        with self._open_turns.track_inprogress(), self.stage(Stage.WHOLE):
            yield

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """A part of a turn happens inside; it counts however it ends."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self._turn_seconds.labels(stage).observe(time.perf_counter() - start)

    def bot_answered(self, outcome: BotAnswer) -> None:
        """Rasa was asked."""
        self._bot_answers.labels(outcome).inc()

    def redacted(self, counts: Mapping[str, int]) -> None:
        """Personal details were taken out of a text: type → how many."""
        for type, count in counts.items():
            self._redactions.labels(type if type in TYPES else "OTHER").inc(count)

    def answered(self, method: str, route: str, status: int) -> None:
        """A request was answered. ``route`` is the template, never the address itself."""
        self._requests.labels(method, route, str(status)).inc()
