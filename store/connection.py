"""Opens the database and hands out transactions."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

# What is raised while the database does not answer, is locked, read-only or full, or while all
# connections are in use. Nothing was written then; the same can be tried again. PostgreSQL calls it
# an internal error when it is read-only, as a standby is until it takes over.
DATABASE_AWAY = (OperationalError, InterfaceError, InternalError, NoConnectionFree)

# How long a writer waits for another one before it gives up, in milliseconds.
_BUSY_TIMEOUT = 10_000
# How long PostgreSQL may take to accept a connection, in seconds, and how many there are at most:
# as many as a process has threads that could use one.
_CONNECT_SECONDS = 5
_CONNECTIONS = 40


class Store:
    """One database. Owned by the application that opened it; close it at the end.

    ``answering`` is false from a transaction that failed because the database was away until one
    that was written.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.answering = True
        self._reading = engine.execution_options(reading=True)
        # SQLite has one writer. Waiting for it inside the process is cheaper than its busy handler,
        # which sleeps and polls; other processes still go through that.
        self._one_writer = threading.Lock() if engine.dialect.name == "sqlite" else None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with self._noticing(), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable once this returns, and undone when it raises."""
        with self._noticing(), self._one_writer or nullcontext(), self.engine.begin() as connection:
            yield connection
        self.answering = True

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        try:
            yield
        except DATABASE_AWAY:
            self.answering = False
            raise

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """A writing transaction that may change tables.

        SQLite remakes a table by dropping the old one. With foreign keys in force that would delete
        all that refers to it, so they are checked at the end instead.
        """
        if self._one_writer is None:
            with self.writing() as connection:
                yield connection
            return
        with self._one_writer, self.engine.connect() as connection:
            # Directly at the driver: within a transaction the switch does nothing.
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    yield connection
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                        raise RuntimeError("a migration would leave rows that belong to nothing")
            finally:
                driver.execute("PRAGMA foreign_keys=ON")

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


class UnknownDatabase(ValueError):
    """A URL names a kind of database that this software does not work with."""


class UnsafeDatabase(RuntimeError):
    """The database cannot keep what the software promises; the message says what to do."""


# Kind of database → how its engine is made.
_OPTIONS: Mapping[str, dict[str, Any]] = {
    "sqlite": {},
    "postgresql": {
        # A connection that the server has closed meanwhile is replaced, not used.
        "pool_pre_ping": True,
        "pool_size": _CONNECTIONS // 2,
        "max_overflow": _CONNECTIONS // 2,
        "connect_args": {
            "connect_timeout": _CONNECT_SECONDS,
            # An acknowledged answer is on the disk, whatever the server's default is; nobody waits
            # for a lock for ever.
            "options": f"-c synchronous_commit=on -c lock_timeout={_BUSY_TIMEOUT}",
            # A server that is cut off without a word is noticed within half a minute (Linux).
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 20_000,  # milliseconds
        },
    },
}


def open_store(url: str) -> Store:
    """Open the database at a SQLAlchemy URL: ``sqlite:///…`` or ``postgresql://…``.

    SQLite is opened with a write-ahead log and ``synchronous=FULL``: a committed answer survives a
    power cut, and so it does in PostgreSQL. The folder of SQLite's file is created when missing.
    Raises UnknownDatabase for another kind.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() not in _OPTIONS:
        raise UnknownDatabase(
            f"“{parsed.drivername}” is not a database this software works with. "
            "Use sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME."
        )
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    engine = create_engine(
        parsed,
        json_serializer=_to_json,
        json_deserializer=orjson.loads,
        # An error's text must not hold what somebody said.
        hide_parameters=True,
        **_OPTIONS[parsed.get_backend_name()],
    )
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return Store(engine)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver must not open transactions by itself: see _begin_sqlite.
    connection.isolation_level = None
    for name, (setting, effective) in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={setting}")
        # SQLite says nothing when it cannot do what was asked, as on a network's file system.
        (found,) = connection.execute(f"PRAGMA {name}").fetchone()
        if found not in effective:
            raise UnsafeDatabase(
                f"SQLite works with {name}={found} here instead of {setting}, so an acknowledged "
                "answer could be lost. Put the database on a local disk (RESONANZ_FOLDER), or use "
                "PostgreSQL (RESONANZ_DATABASE_URL)."
            )


# What SQLite is asked for → the values in force that are good enough.
_PRAGMAS: Mapping[str, tuple[str, tuple[object, ...]]] = {
    # A database in memory has no log on a disk; it is for tests.
    "journal_mode": ("WAL", ("wal", "memory")),
    "synchronous": ("FULL", (2,)),
    "foreign_keys": ("ON", (1,)),
    "secure_delete": ("ON", (1,)),  # what a customer deletes is overwritten, not only unlinked
    "busy_timeout": (str(_BUSY_TIMEOUT), (_BUSY_TIMEOUT,)),
}


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later can fail on the upgrade of its lock, so
    # writers take the lock at the start.
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _to_json(value: Any) -> str:
    return orjson.dumps(value).decode()
