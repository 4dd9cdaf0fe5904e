"""The published analysis, as the desk's pages ask for it: opened once a minute, kept up to date."""

from __future__ import annotations

import asyncio
import datetime
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Hashable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from fastapi import Request

from analytics.opening import OpenedAnalysis, Survey, open_analysis, rollup_is_stale
from analytics.published.analysis import Analysis
from analytics.published.attributes import NotDeclared
from analytics.published.margins import Margins
from analytics.published.tables import PublishedTable
from analytics.themes.codebook import saved_content
from analytics.themes.taxonomy import Taxonomy, read_content, taxonomy_of
from analytics.waves import latest_ended
from api.desk.remembering import remembering
from interview.loading import QuestionnaireLibrary
from interview.questionnaire import Questionnaire
from interview.sites import Site
from privacy.disclosure import DisclosureRules
from store import Store
from store.waves import Wave

Answer = TypeVar("Answer")

logger = logging.getLogger(__name__)

STAFF_AUDIENCE = "staff"
_OPENED_FOR = 60.0
_REFRESHED_EVERY = 600.0
# After a start customers come first; what the columns hold from before is good enough for a while.
_AFTER_START = 30.0


@dataclass(frozen=True)
class _Opened:
    """An analysis, when it was opened, and on what."""

    at: float
    analysis: OpenedAnalysis
    state: tuple[Any, ...]


@dataclass
class Results:
    """Analyses by questionnaire. ``customers`` and ``staff`` are questionnaires' ids.

    ``codebook`` is the folder ``themes/``; ``taxonomy`` the version that codes are read by;
    ``refreshing`` brings the columns up to date.
    """

    store: Store
    folder: Path
    library: QuestionnaireLibrary
    codebook: Path
    sites: Mapping[str, Site]
    locales: Mapping[str, object]
    rules: DisclosureRules
    customers: str
    refreshing: Callable[[], Awaitable[None]]
    margins: Margins = field(default_factory=Margins)
    taxonomy: Taxonomy = field(init=False)
    _of_files: Taxonomy = field(init=False)
    _opened: dict[str, _Opened] = field(default_factory=dict)
    _refreshed: int = 0
    _computed_of: Analysis | None = None
    _computed: dict[Hashable, Any] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.taxonomy = self._of_files = taxonomy_of(self.codebook_content)

    @cached_property
    def codebook_content(self) -> Mapping[str, Any]:
        """What the files of the codebook say: the version that the installation came with."""
        return read_content(self.codebook)

    @property
    def staff(self) -> str | None:
        """The questionnaire of the employees, None where there is none."""
        ids = {id for (id, _), each in self.library.questionnaires.items() if _is_staff(each)}
        return min(ids, default=None)

    def questionnaire(self, id: str) -> Questionnaire:
        """The newest version of a questionnaire that is there."""
        found = self.library.current(id)
        assert found is not None
        return found

    def opened(self, questionnaire: str | None = None) -> OpenedAnalysis:
        """The analysis of a questionnaire (the customers' by default), at most a minute old."""
        id = questionnaire or self.customers
        with self._lock:
            known = self._opened.get(id)
            if known is None or time.monotonic() - known.at > _OPENED_FOR or known.at == 0.0:
                known = self._open(id, known)
                self._opened[id] = known
            return known.analysis

    def forget(self) -> None:
        """Open anew at the next question: a wave was added, say."""
        with self._lock:
            self._opened.clear()

    async def refresh(self) -> None:
        """Bring the columns up to date with the record, when they are not."""
        if await asyncio.to_thread(self._is_stale):
            await self.refreshing()
            self._refreshed += 1
        with self._lock:
            self._opened = {id: replace(each, at=0.0) for id, each in self._opened.items()}

    async def keep_fresh(self) -> None:
        """Refresh now and then until cancelled; a failure is logged and tried again."""
        if self.folder.exists():
            await asyncio.sleep(_AFTER_START)
        while True:
            try:
                await self.refresh()
                await asyncio.to_thread(self.warm)
            except Exception as error:
                logger.warning("rollup_not_refreshed", extra={"error": type(error).__name__})
            await asyncio.sleep(_REFRESHED_EVERY)

    def remembered(self, question: Hashable, make: Callable[[], Answer]) -> Answer:
        """What was computed from the customers' results as they are now, else ``make``."""
        of = self.opened().analysis
        with self._lock:
            if self._computed_of is not of:
                self._computed_of, self._computed = of, {}
            if question in self._computed:
                found: Answer = self._computed[question]
                return found
        answer = make()
        with self._lock:
            if self._computed_of is of:
                self._computed[question] = answer
        return answer

    def warm(self) -> None:
        """Ask what the first page asks, so that nobody has to wait for it."""
        wave, opened = self.latest(), self.opened()
        if wave is None:
            return
        for item in opened.analysis.context.rollup.layout.open:
            opened.analysis.themes(wave, item.id)
        for score in ("satisfaction", "umux_lite"):
            with suppress(NotDeclared):
                for each in opened.waves:
                    opened.analysis.score(each, score)
        with suppress(NotDeclared):
            for group in ("site", "locale", "channel"):
                opened.analysis.scores_by(wave, "satisfaction", group)
        opened.analysis.participation(wave)
        opened.analysis.goes_with(wave)

    def latest(self, questionnaire: str | None = None) -> Wave | None:
        """The wave that ended last."""
        return latest_ended(self.opened(questionnaire).waves, datetime.date.today())

    def _open(self, id: str, before: _Opened | None) -> _Opened:
        """Open anew; what was answered before stays remembered while nothing has changed."""
        self.taxonomy = self._active()
        fresh = open_analysis(
            self.store, self.folder, self._survey(id), self.rules, datetime.date.today()
        )
        state = (self._refreshed, fresh.analysis.context, fresh.waves, fresh.taxonomy)
        if before and before.state == state:
            return replace(before, at=time.monotonic())
        held = fresh.held()
        kept = replace(held, analysis=remembering(held.analysis))
        return _Opened(time.monotonic(), kept, state)

    def _is_stale(self) -> bool:
        self.taxonomy = self._active()
        surveys = map(self._survey, filter(None, (self.customers, self.staff)))
        return any(rollup_is_stale(self.store, self.folder, survey) for survey in surveys)

    def _active(self) -> Taxonomy:
        """The codebook that codes are read by now; the files' one was read at the start."""
        saved = saved_content(self.store)
        return taxonomy_of(saved) if saved else self._of_files

    def _survey(self, id: str) -> Survey:
        margins = self.margins if id == self.customers else Margins()
        return Survey(
            id, self.library, self.taxonomy, tuple(self.sites), tuple(self.locales), margins
        )


def results(request: Request) -> Results:
    """The results of the application that serves a request."""
    found: Results = request.app.state.results
    return found


def has_suppressed(*tables: PublishedTable) -> bool:
    """Whether a number of these tables is not published."""
    return any(table.released.suppressed for table in tables)


def _is_staff(questionnaire: Questionnaire) -> bool:
    return questionnaire.audience == STAFF_AUDIENCE
