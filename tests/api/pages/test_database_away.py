"""The database is killed, locked or read-only: the customer is told, and sends the same answer
again later.
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg
import pytest
from sqlalchemy import event

from store import Store, connection
from tests.api.conftest import OpenHouse
from tests.api.pages.browser import Browser
from tests.postgresql import PostgresServer, postgres_server

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """A server of these tests' own, because they kill it."""
    with postgres_server() as running:
        yield running


@pytest.fixture(scope="module")
def house(open_house: OpenHouse, server: PostgresServer) -> Browser:
    return open_house(database_url=server.new_database())


def test_what_was_said_is_sent_again_when_the_database_is_back(
    house: Browser, server: PostgresServer
) -> None:
    begun = house.client.post("/api/v1/conversations", json={"channel": "web"}).json()
    headers = {"Authorization": f"Bearer {begun['token']}", "Idempotency-Key": str(uuid.uuid4())}
    body = {"text": "Ja, ich bin Herr Geheim einverstanden"}
    house.start("English")
    house.press("Yes, I agree")
    house.write("the app")
    question = house.page

    server.kill()
    page = house.open("/conversation", **{"Accept-Language": "uk"})
    assert house.response.status_code == 503
    assert page.all("html")[0].attributes["lang"] == "uk"
    refused = house.client.post("/api/v1/conversation/turns", json=body, headers=headers)
    assert (refused.status_code, refused.json()["error"]) == (503, "try_again")
    assert int(refused.headers["retry-after"]) > 0
    assert "Geheim" not in refused.text
    form = next(form for form in question.forms if "text" in form.fields)
    house.client.headers["Accept-Language"] = "en"
    page = house.send(form, text="Yes, all done, Grüße & <b>")
    assert house.response.status_code == 503
    assert int(house.response.headers["retry-after"]) > 0
    assert "not lost" in page.text

    server.start()
    house.press(next(iter(page.forms[0].buttons)))
    assert house.response.status_code == 200
    assert "<b>" in house.page.text, "the words came through unchanged"
    assert house.page.text != question.text
    taken = house.client.post("/api/v1/conversation/turns", json=body, headers=headers)
    assert (taken.status_code, taken.json()["turn"]) == (200, 1)


LOCK_PATIENCE = 300  # milliseconds; ten seconds are real


@pytest.fixture(scope="module")
def on_sqlite(open_house: OpenHouse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """An installation that waits for a lock for a moment only."""
    with pytest.MonkeyPatch.context() as patched:
        patience = (str(LOCK_PATIENCE), (LOCK_PATIENCE,))
        patched.setitem(connection._PRAGMAS, "busy_timeout", patience)
        file = tmp_path_factory.mktemp("sqlite") / "resonanz.db"
        yield open_house(database_url=f"sqlite:///{file}")


def test_a_locked_database_is_explained(on_sqlite: Browser) -> None:
    with locked(on_sqlite):
        assert_nothing_happens_but_an_explanation(on_sqlite)
    assert_it_goes_on(on_sqlite)


def test_a_read_only_database_is_explained(on_sqlite: Browser) -> None:
    with read_only(on_sqlite):
        assert_nothing_happens_but_an_explanation(on_sqlite)
    assert_it_goes_on(on_sqlite)


def test_postgresql_as_a_standby_is_explained(house: Browser, server: PostgresServer) -> None:
    """Read-only, as a standby is until it takes over."""
    url = store_of(house).engine.url.set(drivername="postgresql")
    with closing(psycopg.connect(url.render_as_string(), autocommit=True)) as administrator:
        administrator.execute("ALTER SYSTEM SET default_transaction_read_only = on")
        administrator.execute("SELECT pg_reload_conf()")
        try:
            until_reloaded(house, "on")
            assert_nothing_happens_but_an_explanation(house)
        finally:
            administrator.execute("SET default_transaction_read_only = off")
            administrator.execute("ALTER SYSTEM RESET default_transaction_read_only")
            administrator.execute("SELECT pg_reload_conf()")
        until_reloaded(house, "off")
    assert_it_goes_on(house)


def store_of(house: Browser) -> Store:
    store: Store = house.client.app.state.services.store  # type: ignore[attr-defined]
    return store


@contextmanager
def locked(house: Browser) -> Iterator[None]:
    """Another program writes for a long time."""
    with closing(sqlite3.connect(str(store_of(house).engine.url.database))) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def read_only(house: Browser) -> Iterator[None]:
    """SQLite refuses to write, as on a disk that became read-only."""
    engine = store_of(house).engine

    def refuse(opened: sqlite3.Connection, _record: object) -> None:
        opened.execute("PRAGMA query_only=ON")

    event.listen(engine, "connect", refuse)
    engine.dispose()
    try:
        yield
    finally:
        event.remove(engine, "connect", refuse)
        engine.dispose()


def until_reloaded(house: Browser, value: str) -> None:
    end = time.monotonic() + 10
    while True:
        with store_of(house).reading() as reading:
            if reading.exec_driver_sql("SHOW default_transaction_read_only").scalar() == value:
                return
        assert time.monotonic() < end
        time.sleep(0.05)


def assert_nothing_happens_but_an_explanation(house: Browser) -> None:
    """Neither a beginning nor a turn goes through; both say so and when to come again."""
    house.client.headers["Accept-Language"] = "en"
    begun = house.client.post("/api/v1/conversations", json={"channel": "web"})
    assert (begun.status_code, begun.json()["error"]) == (503, "try_again")
    assert int(begun.headers["retry-after"]) > 0
    page = house.open("/")
    assert house.response.status_code == 200
    page = house.press("English")
    assert house.response.status_code == 503
    assert int(house.response.headers["retry-after"]) > 0
    assert "try again" in page.text


def assert_it_goes_on(house: Browser) -> None:
    house.start("English")
    house.press("Yes, I agree")
    assert house.response.status_code == 200
