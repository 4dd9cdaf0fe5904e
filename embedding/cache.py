"""Keeps vectors, so that no text is embedded twice."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

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


class EmbeddingCache:
    """Keeps vectors in one SQLite file.

    Texts are known by their checksum only; the file holds no words. Vectors are kept in half
    precision (768 bytes a text), and those of another model are not found. Several processes may
    use the file at the same time. One that is no database any more is made anew.
    """

    def __init__(self, file: Path, embedding: Embedding) -> None:
        self._file = file
        self._embedding = embedding

    def embed(self, texts: Sequence[str], progress: Progress = no_progress) -> NDArray[np.float32]:
        """The vectors of some texts; ``progress`` is told how many of the missing ones are done."""
        keys = [_key(text) for text in texts]
        with self._opened() as database:
            known = _read(database, keys)
            missing = {k: t for k, t in zip(keys, texts, strict=True) if k not in known}
            waiting = list(missing.items())
            for start in range(0, len(waiting), _BETWEEN_COMMITS):
                batch = waiting[start : start + _BETWEEN_COMMITS]
                vectors = self._embedding.embed([text for _, text in batch]).astype(np.float16)
                new = {key: vector for (key, _), vector in zip(batch, vectors, strict=True)}
                rows = [(key, vector.tobytes()) for key, vector in new.items()]
                database.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", rows)
                database.commit()
                known |= new
                progress(start + len(batch), len(waiting))
        if not texts:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        return np.stack([known[key] for key in keys]).astype(np.float32)

    def keep_only(self, texts: Iterable[str]) -> int:
        """Forget the vectors of all other texts; how many were forgotten."""
        if not self._file.exists():
            return 0
        with self._opened() as database:
            database.execute("CREATE TEMP TABLE wanted (key BLOB PRIMARY KEY) WITHOUT ROWID")
            database.executemany(
                "INSERT OR IGNORE INTO wanted VALUES (?)", ((_key(text),) for text in texts)
            )
            forgotten = database.execute(
                "DELETE FROM vectors WHERE key NOT IN (SELECT key FROM wanted)"
            ).rowcount
            database.commit()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return forgotten

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        try:
            database = _open(self._file)
        except sqlite3.OperationalError:  # locked, or no room: nothing is wrong with the file
            raise
        except sqlite3.DatabaseError:
            for end in ("", "-wal", "-shm"):
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)
            database = _open(self._file)
        try:
            yield database
        finally:
            database.close()


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


def _read(database: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, NDArray[np.float16]]:
    known: dict[bytes, NDArray[np.float16]] = {}
    unique = list(dict.fromkeys(keys))
    for start in range(0, len(unique), _AT_ONCE):
        some = unique[start : start + _AT_ONCE]
        marks = ",".join("?" * len(some))
        query = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"
        for key, vector in database.execute(query, some):
            if len(vector) == DIMENSIONS * 2:
                known[key] = np.frombuffer(vector, dtype=np.float16)
    return known
