"""The answers in columns are brought up to date by another process, when they have changed."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi import FastAPI

from api.desk.refreshing import NotRefreshed, refresh_elsewhere
from api.desk.results import Results
from configuration import Settings
from store import Store, open_store
from store.migration import migrate
from tests.analytics.survey import Held, fill

HELD = Held(day=datetime.date(2026, 3, 2), codes={"satisfaction": "2"})


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(folder=tmp_path)


@pytest.fixture
def filled(settings: Settings) -> Iterator[Store]:
    """An installation's database with somebody's answers."""
    store = open_store(settings.database)
    migrate(store)
    fill(store, [HELD])
    yield store
    store.close()


def test_what_has_changed_is_read_by_a_process_of_its_own(
    desk: FastAPI, settings: Settings, filled: Store
) -> None:
    started: list[Settings] = []

    async def refreshing() -> None:
        started.append(settings)
        await refresh_elsewhere(settings)

    ours: Results = desk.state.results
    results = replace(ours, store=filled, folder=settings.rollup, refreshing=refreshing)
    asyncio.run(results.refresh())
    assert started == [settings]
    assert results.opened().waves
    asyncio.run(results.refresh())
    assert len(started) == 1, "nothing had changed"
    fill(filled, [HELD])
    asyncio.run(results.refresh())
    assert len(started) == 2


def test_a_process_that_fails_is_noticed(settings: Settings, tmp_path: Path) -> None:
    broken = settings.model_copy(update={"database_url": f"sqlite:///{tmp_path}"})
    with pytest.raises(NotRefreshed):
        asyncio.run(refresh_elsewhere(broken))


def test_it_ends_when_the_public_process_does(settings: Settings, filled: Store) -> None:
    async def begin_and_leave() -> None:
        waiting = asyncio.create_task(refresh_elsewhere(settings))
        await asyncio.sleep(0.2)
        waiting.cancel()
        with suppress(asyncio.CancelledError):
            await waiting

    asyncio.run(begin_and_leave())
    assert not settings.rollup.exists()
