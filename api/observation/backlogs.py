"""Numbers that are read when somebody asks: what waits to be coded, how long ago was purged."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError

from store import Store
from store.codings import CodingRepository
from store.retention import purged_file

# Whoever asks more often than this (seconds) gets the last number: counting reads a table.
_KEPT = 15.0


class Backlogs(Collector):
    """``items`` are the questions whose answers are coded, ``folder`` is the installation's."""

    def __init__(
        self,
        store: Store,
        items: Collection[str],
        folder: Path,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._items = items
        self._purged = purged_file(folder)
        self._now = now
        self._counted = (float("-inf"), 0)

    def describe(self) -> Iterator[Metric]:
        """Nothing is read while the collector is registered."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """The numbers now. What cannot be found out is left out."""
        with suppress(SQLAlchemyError):  # the database is away; other numbers say so
            yield GaugeMetricFamily(
                "resonanz_coding_backlog", "Open answers that wait to be coded", self._backlog()
            )
        with suppress(OSError):  # never purged
            age = self._now() - self._purged.stat().st_mtime
            yield GaugeMetricFamily(
                "resonanz_purge_age_seconds", "Seconds since the last purge", age
            )

    def _backlog(self) -> int:
        since, count = self._counted
        if self._now() - since > _KEPT:
            with self._store.reading() as connection:
                count = CodingRepository(connection).count_backlog(self._items, None)
            self._counted = (self._now(), count)
        return count
