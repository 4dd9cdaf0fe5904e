"""The invented city, filled and opened once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from analytics.opening import OpenedAnalysis, Survey, open_analysis, refresh_rollup
from analytics.themes.taxonomy import load_taxonomy
from configuration import ROOT
from interview.loading import load_questionnaires
from privacy.disclosure import DisclosureRules
from simulation import CITY, fill
from simulation.city import CUSTOMERS, STAFF
from store import Store, open_store
from store.measures import Measure, MeasureRepository
from store.migration import migrate

TODAY = datetime.date(2026, 11, 25)


@dataclass(frozen=True)
class Town:
    """The filled store and what can be asked of it."""

    store: Store
    customers: OpenedAnalysis
    staff: OpenedAnalysis

    def measure(self, code: str) -> Measure:
        """A measure of the city."""
        with self.store.reading() as connection:
            found = MeasureRepository(connection).by_code(code)
        assert found is not None
        return found


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The city as ``make demo`` makes it."""
    folder: Path = tmp_path_factory.mktemp("town")
    library, taxonomy = load_questionnaires(ROOT / "questionnaires"), load_taxonomy(ROOT / "themes")
    store = open_store(f"sqlite:///{folder / 'town.db'}")
    migrate(store)
    fill(store, CITY, library, taxonomy, today=TODAY)
    opened = []
    for questionnaire in (CUSTOMERS, STAFF):
        survey = Survey(questionnaire, library, taxonomy, CITY.sites, ("de", "tr", "uk"))
        refresh_rollup(store, folder / "rollup", survey)
        opened.append(open_analysis(store, folder / "rollup", survey, DisclosureRules(), TODAY))
    yield Town(store, *opened)
    store.close()
