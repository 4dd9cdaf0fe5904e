"""Keeps vectors, so that no text is embedded twice."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from embedding.sentences import (
    DIMENSIONS,
    MODEL,
    Embedding,
    Progress,
    no_progress,
    shortened,
)

# Texts that are embedded between two commits: work for several threads.
_BETWEEN_COMMITS = 256
# Parameters in one query of SQLite.
_AT_ONCE = 500
# Seconds to wait for another process that writes.
_PATIENCE = 30.0

_Result = TypeVar("_Result")


class EmbeddingCache:
    """Keeps vectors in one SQLite file.

    Texts are known by their checksum only; the file holds no words. Vectors are kept in half
    precision (768 bytes a text), and those of another model are not found. Several processes may
    use the file at the same time. One that is damaged is made anew.
    """

    def __init__(self, file: Path, embedding: Embedding) -> None:
        self._file = file
        self._embedding = embedding

    def embed(self, texts: Sequence[str], progress: Progress = no_progress) -> NDArray[np.float32]:
        """The vectors of some texts; ``progress`` is told how many of the missing ones are done."""
        if not texts:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        wanted = {_key(text): text for text in texts}
        known = self._with_database(lambda database: self._complete(database, wanted, progress))
        return np.stack([known[_key(text)] for text in texts]).astype(np.float32)

    def _complete(
        self, database: sqlite3.Connection, wanted: Mapping[bytes, str], progress: Progress
    ) -> dict[bytes, NDArray[np.float16]]:
        """The kept vectors, and the missing ones, which are kept as they are computed."""
        known = _read(database, list(wanted))
        waiting = [(key, text) for key, text in wanted.items() if key not in known]
        for start in range(0, len(waiting), _BETWEEN_COMMITS):
            batch = waiting[start : start + _BETWEEN_COMMITS]
            vectors = self._embedding.embed([text for _, text in batch]).astype(np.float16)
            new = {key: vector for (key, _), vector in zip(batch, vectors, strict=True)}
            rows = [(key, vector.tobytes()) for key, vector in new.items()]
            database.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", rows)
            database.commit()
            known |= new
            progress(start + len(batch), len(waiting))
        return known

    def keep_only(self, texts: Iterable[str]) -> int:
        """Forget the vectors of all other texts; how many were forgotten."""
        if not self._file.exists():
            return 0
        kept = {_key(text) for text in texts}
        return self._with_database(lambda database: _keep_only(database, kept))

    def _with_database(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Do something with the database; once more with a new one when it turns out damaged."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(_open(self._file)) as database:
                return work(database)
        except sqlite3.OperationalError:  # locked, or no room: nothing is wrong with the file
            raise
        except sqlite3.DatabaseError:
            for end in ("", "-wal", "-shm"):
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)
            with closing(_open(self._file)) as database:
                return work(database)


def _open(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=NORMAL")
        database.execute("PRAGMA secure_delete=ON")
        database.execute(
            "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL)"
            " WITHOUT ROWID"
        )
    except sqlite3.Error:
        database.close()
        raise
    return database


def _key(text: str) -> bytes:
    return hashlib.sha256(f"{MODEL}\0{shortened(text)}".encode()).digest()[:16]


def _keep_only(database: sqlite3.Connection, kept: Collection[bytes]) -> int:
    database.execute("CREATE TEMP TABLE wanted (key BLOB PRIMARY KEY) WITHOUT ROWID")
    database.executemany("INSERT INTO wanted VALUES (?)", ((key,) for key in kept))
    forgotten = database.execute(
        "DELETE FROM vectors WHERE key NOT IN (SELECT key FROM wanted)"
    ).rowcount
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return forgotten


def _read(database: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, NDArray[np.float16]]:
    known: dict[bytes, NDArray[np.float16]] = {}
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        marks = ",".join("?" * len(some))
        query = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"
        for key, vector in database.execute(query, some):
            if len(vector) == DIMENSIONS * 2:
                known[key] = np.frombuffer(vector, dtype=np.float16)
    return known
