"""Opens the database and hands out transactions."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, make_url

# How long a writer waits for another process before it gives up, in milliseconds.
_BUSY_TIMEOUT = 10_000


class Store:
    """One database. Owned by the application that opened it; close it at the end."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reading = engine.execution_options(reading=True)
        # SQLite has one writer. Waiting for it inside the process is cheaper than its busy handler,
        # which sleeps and polls; other processes still go through that.
        self._one_writer = threading.Lock() if engine.dialect.name == "sqlite" else None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with self._reading.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable once this returns, and undone when it raises."""
        if self._one_writer is None:
            with self.engine.begin() as connection:
                yield connection
            return
        with self._one_writer, self.engine.begin() as connection:
            yield connection

    def forget_log(self) -> None:
        """Empty SQLite's write-ahead log, in which deleted words could still be read.

        As far as nobody is reading at this moment; what is left goes the next time.
        """
        if self.engine.dialect.name == "sqlite":
            with self.engine.connect() as connection:
                connection.exec_driver_sql("ROLLBACK")  # a checkpoint needs no open transaction
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_store(url: str) -> Store:
    """Open the database at a SQLAlchemy URL.

    SQLite is opened with a write-ahead log and ``synchronous=FULL``: a committed answer survives a
    power cut. The folder of its file is created when missing.
    """
    parsed = make_url(url)
    engine = create_engine(parsed, json_serializer=_to_json, json_deserializer=orjson.loads)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return Store(engine)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver must not open transactions by itself: see _begin_sqlite.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",  # what a customer deletes is overwritten, not only unlinked
        f"busy_timeout={_BUSY_TIMEOUT}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later can fail on the upgrade of its lock, so
    # writers take the lock at the start.
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _to_json(value: Any) -> str:
    return orjson.dumps(value).decode()
