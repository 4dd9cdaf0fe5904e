"""Backups: a consistent, checked copy while interviews go on; restored without the withdrawn."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, func, make_url, select

from store.connection import DATABASE_AWAY, Store, open_store
from store.conversations import ConversationRepository
from store.migration import migrate
from store.retention import Retention
from store.tables import AnswerRow, ConversationRow
from store.tombstones import Tombstones

_MANIFEST = ".json"


class BackupProblem(RuntimeError):
    """A backup cannot be made or restored. The text says what to do."""


@dataclass(frozen=True)
class Manifest:
    """What a backup holds. It lies beside it as JSON; ``sha256`` is that of the file."""

    made_on: str
    database: str
    sha256: str
    conversations: int
    answers: int


@dataclass(frozen=True)
class Restored:
    """What was restored: conversations in the backup, and those that had been withdrawn since."""

    conversations: int
    withdrawn: int


def back_up(url: str, target: Path, today: datetime.date) -> Manifest:
    """Copy the database at ``url`` into the file ``target``, with a manifest beside it.

    Raises BackupProblem, and leaves no half a backup, when it does not come about.
    """
    if target.exists():
        raise BackupProblem(f"{target} is there already. Name another file.")
    parsed = make_url(url)
    half = target.with_name(f"{target.name}.half")
    half.unlink(missing_ok=True)
    os.close(os.open(half, os.O_CREAT | os.O_WRONLY, 0o600))
    try:
        if parsed.get_backend_name() == "sqlite":
            _copy_sqlite(Path(parsed.database or ""), half)
            counted = _counted(f"sqlite:///{half}")
        else:
            counted = _dump_postgresql(parsed, half)
        manifest = Manifest(
            today.isoformat(), parsed.get_backend_name(), _digest(half), counted[0], counted[1]
        )
        _manifest_of(target).write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
        half.replace(target)
    finally:
        for left in half.parent.glob(f"{half.name}*"):
            left.unlink()
    return manifest


def check(source: Path) -> Manifest:
    """The manifest of a backup that is whole. Raises BackupProblem when it is not."""
    try:
        manifest = Manifest(**json.loads(_manifest_of(source).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        raise BackupProblem(
            f"{_manifest_of(source)} is missing or broken. A backup is the file and its manifest; "
            "copy both."
        ) from None
    if not source.is_file() or _digest(source) != manifest.sha256:
        raise BackupProblem(f"{source} is not what was backed up. Use another backup.")
    return manifest


def restore(
    source: Path, url: str, tombstones: Tombstones, retention: Retention, today: datetime.date
) -> Restored:
    """Put a backup in the place of the database at ``url``, then let go what has to be gone.

    What was withdrawn since is withdrawn again, and what is too old is purged. A SQLite database
    that stood there is kept beside it (``.before-restore``). Nothing may be running meanwhile.
    Raises BackupProblem, before anything is changed, when the backup is not whole.
    """
    manifest = check(source)
    parsed = make_url(url)
    if manifest.database != parsed.get_backend_name():
        raise BackupProblem(
            f"This is a backup of {manifest.database}, and RESONANZ_DATABASE_URL names "
            f"{parsed.get_backend_name()}."
        )
    if manifest.database == "sqlite":
        _replace_sqlite(source, Path(parsed.database or ""))
    else:
        _run(
            ["pg_restore", "--clean", "--if-exists", "--exit-on-error", "--single-transaction",
             "--no-owner", "--dbname", _address(parsed), str(source)],
            parsed,
        )  # fmt: skip
    counted = _counted(url)
    if counted != (manifest.conversations, manifest.answers):
        raise BackupProblem(
            f"{counted[0]} interviews and {counted[1]} answers were restored instead of "
            f"{manifest.conversations} and {manifest.answers}. Do not start; use another backup."
        )
    store = open_store(url)
    try:
        migrate(store)
        withdrawn = _withdraw_again(store, tombstones)
        with store.writing() as connection:
            retention.purge(connection, today)
        store.forget_log()
    finally:
        store.close()
    return Restored(manifest.conversations, withdrawn)


def _withdraw_again(store: Store, tombstones: Tombstones) -> int:
    with store.writing() as connection:
        ids = connection.execute(select(ConversationRow.id)).scalars().all()
        gone = tombstones.among(iter(ids))
        for id in gone:
            ConversationRepository(connection).withdraw(id)
    return len(gone)


def _copy_sqlite(source: Path, target: Path) -> None:
    """SQLite's own backup: consistent while others write. The copy is checked."""
    if not source.is_file():
        raise BackupProblem(f"There is no database at {source}. Start once with: make run")
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy)
        (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
        copy.execute("PRAGMA journal_mode=DELETE")
    if verdict != "ok":
        raise BackupProblem(f"The database at {source} is damaged: {verdict}")


def _dump_postgresql(url: URL, target: Path) -> tuple[int, int]:
    """A dump of one moment, and how many conversations and answers there were at that moment."""
    store = open_store(url.render_as_string(hide_password=False))
    try:
        with store.reading() as connection:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            snapshot = connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
            counted = _counts(connection)
            _run(
                ["pg_dump", "--format=custom", f"--snapshot={snapshot}", "--file", str(target),
                 _address(url)],
                url,
            )  # fmt: skip
    except DATABASE_AWAY as error:
        raise BackupProblem(f"PostgreSQL does not answer ({type(error).__name__}).") from None
    finally:
        store.close()
    return counted


def _replace_sqlite(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(f"{target.name}.restoring")
    shutil.copyfile(source, new)
    new.chmod(0o600)
    with new.open("rb") as written:
        os.fsync(written.fileno())
    if target.exists():
        with closing(sqlite3.connect(target)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        target.replace(target.with_name(f"{target.name}.before-restore"))
    for log in ("-wal", "-shm"):
        target.with_name(target.name + log).unlink(missing_ok=True)
    new.replace(target)


def _counted(url: str) -> tuple[int, int]:
    """Conversations and answers, counted without changing anything."""
    store = open_store(url)
    try:
        with store.reading() as connection:
            return _counts(connection)
    finally:
        store.close()


def _counts(connection: Connection) -> tuple[int, int]:
    conversations, answers = (
        connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in (ConversationRow, AnswerRow)
    )
    return conversations, answers


def _address(url: URL) -> str:
    """The URL as PostgreSQL's own programs read it, without the password."""
    plain = url.set(drivername="postgresql")
    return URL.create(
        plain.drivername, plain.username, None, plain.host, plain.port, plain.database, plain.query
    ).render_as_string()


def _run(command: list[str], url: URL) -> None:
    """Run a program of PostgreSQL's. The password goes by the environment: who lists processes sees
    their commands."""
    password = {"PGPASSWORD": str(url.password)} if url.password else {}
    try:
        subprocess.run(
            command, check=True, capture_output=True, text=True, env={**os.environ, **password}
        )
    except FileNotFoundError:
        raise BackupProblem(
            f"{command[0]} is missing. On Debian: sudo apt install postgresql-client"
        ) from None
    except subprocess.CalledProcessError as error:
        raise BackupProblem(f"{command[0]} failed: {error.stderr.strip()}") from None


def _manifest_of(file: Path) -> Path:
    return file.with_name(file.name + _MANIFEST)


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
