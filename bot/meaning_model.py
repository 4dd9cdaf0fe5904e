"""Scores intents by the meaning of a message: a small network over its sentence embedding.

Slower than the word model, but it also understands what is said in unknown words, because messages
that mean the same have similar vectors in all languages.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_HIDDEN = 512
_PENALTY = 1e-2
_ROUNDS = 40
# The network learns best from values of about this size; the vectors have length one.
_SCALE = 5.0
_SMALLEST = 1e-6


@dataclass(frozen=True)
class MeaningModel:
    """``centre`` [384] is the mean vector; then one hidden layer with rectified units."""

    centre: NDArray[np.float32]
    hidden_weights: NDArray[np.float32]
    hidden_offsets: NDArray[np.float32]
    weights: NDArray[np.float32]
    offsets: NDArray[np.float32]

    def log_probabilities(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """The logarithm of each intent's probability: [messages, intents]."""
        hidden = _centred(vectors, self.centre) @ self.hidden_weights + self.hidden_offsets
        scores = np.maximum(hidden, 0.0) @ self.weights + self.offsets
        return np.log(np.maximum(softmax(scores), _SMALLEST))


def train(vectors: NDArray[np.float32], intents: NDArray[np.int64], seed: int) -> MeaningModel:
    """Learn from vectors [messages, 384] and each message's intent, numbered from 0."""
    from sklearn.neural_network import MLPClassifier

    centre = vectors.mean(axis=0)
    network = MLPClassifier((_HIDDEN,), alpha=_PENALTY, max_iter=_ROUNDS, random_state=seed)
    network.fit(_centred(vectors, centre), intents)
    (hidden_weights, weights), (hidden_offsets, offsets) = network.coefs_, network.intercepts_
    return MeaningModel(
        centre=centre.astype(np.float32),
        hidden_weights=hidden_weights.astype(np.float32),
        hidden_offsets=hidden_offsets.astype(np.float32),
        weights=weights.astype(np.float32),
        offsets=offsets.astype(np.float32),
    )


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores [messages, intents] as probabilities."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _centred(vectors: NDArray[np.float32], centre: NDArray[np.float32]) -> NDArray[np.float32]:
    away = vectors - centre
    return away / (np.linalg.norm(away, axis=1, keepdims=True) + _SMALLEST) * _SCALE
