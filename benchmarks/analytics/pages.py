"""How long the desk's pages take: the first time after the data have changed, and again."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator
from pathlib import Path

from fastapi.testclient import TestClient

from api.application import create_application
from api.desk.passwords import Passwords
from benchmarks.analytics.data import FIRST_WEEK, WEEKS
from configuration import Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.migration import migrate
from store.waves import Wave, WaveKind, WaveRepository

PAGES = (
    "/desk",
    "/desk/themes",
    "/desk/themes/difficult/uploads",
    "/desk/explore?what=item:satisfaction&by=site",
    "/desk/explore?what=item:ease&only=site=mitte",
    "/desk/items/satisfaction",
    "/desk/measures",
    "/desk/exports",
    "/desk/workshop?in=de",
)
_NAME, _PASSWORD = "bench", "vier Bagger tanzen im Nieselregen"


def page_times(interviews: Path, questionnaire: str) -> Iterator[tuple[str, float, float]]:
    """Address, seconds of the first call, of the second. ``interviews``: the rollup's folder.

    The first page that is called pays for reading the interviews into memory.
    """
    settings = Settings(folder=interviews.parent / f"{interviews.name}-desk")
    settings.folder.mkdir()
    settings.rollup.parent.mkdir(parents=True, exist_ok=True)
    settings.rollup.symlink_to(interviews)
    store = open_store(settings.database)
    migrate(store)
    with store.writing() as connection:
        AccountRepository(connection).add(
            _NAME, Role.ADMIN, Passwords().hash(_PASSWORD), datetime.date.today()
        )
        half = datetime.timedelta(weeks=WEEKS // 2)
        for kind, first in (
            (WaveKind.BASELINE, FIRST_WEEK),
            (WaveKind.EVALUATION, FIRST_WEEK + half),
        ):
            last = first + half - datetime.timedelta(days=1)
            WaveRepository(connection).add(Wave(kind, questionnaire, kind, first, last))
    store.close()
    with TestClient(create_application(settings)) as client:
        client.post("/desk/sign-in", data={"name": _NAME, "password": _PASSWORD})
        for address in PAGES:
            times = []
            for _ in range(2):
                begun = time.perf_counter()
                response = client.get(address)
                times.append(time.perf_counter() - begun)
                if response.status_code != 200:
                    raise RuntimeError(f"{address}: {response.status_code}")
            yield address, times[0], times[1]
