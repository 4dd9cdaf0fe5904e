"""A stand-in for the sentence embedding: words that mean the same share a direction."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from analytics.themes.wording import one_spelling
from embedding.sentences import DIMENSIONS, Progress, no_progress


class WordMeaning:
    """Sums a random direction for each word. ``embedded`` counts the texts that were embedded."""

    def __init__(self) -> None:
        self.embedded = 0

    def embed(self, texts: Sequence[str], progress: Progress = no_progress) -> NDArray[np.float32]:
        self.embedded += len(texts)
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in one_spelling(text).split():
                seed = int.from_bytes(word.encode()[:8], "little")
                vectors[row] += np.random.default_rng(seed).normal(size=DIMENSIONS)
            vectors[row] /= np.linalg.norm(vectors[row]) + 1e-9
        progress(len(texts), len(texts))
        return vectors
