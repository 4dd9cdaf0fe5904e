"""The two classifiers that are averaged: one reads the meaning of a text, one its wording.

Both are plain arrays once trained, so that a model can be kept without code in its file.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

Array = NDArray[np.float32]

_HIDDEN = 256
# Steps of learning, whatever the number of texts: more of them gain nothing on unseen texts.
_STEPS = 1800
_TOGETHER = 200
_TOLERANCE = 1e-2
# Standardised vectors are scaled to about length two: larger ones make the network overconfident.
_LENGTH = 2.0


@dataclass(frozen=True)
class MeaningHead:
    """A network with one hidden layer over sentence vectors: [texts, columns] → probabilities."""

    mean: Array
    scale: Array
    hidden: Array
    hidden_bias: Array
    out: Array
    out_bias: Array

    @classmethod
    def learn(cls, vectors: Array, context: Array, targets: NDArray[Any], seed: int) -> MeaningHead:
        """Learn from vectors [texts, d], context [texts, c] and targets, 0/1 [texts, classes]."""
        mean = vectors.mean(axis=0)
        scale = _LENGTH / (vectors.std(axis=0) + 1e-6) / np.sqrt(vectors.shape[1])
        rounds = max(4, min(40, round(_STEPS * _TOGETHER / len(vectors))))
        network = MLPClassifier(
            (_HIDDEN,), alpha=1e-3, max_iter=rounds, learning_rate_init=1e-3, random_state=seed
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            network.fit(np.hstack([(vectors - mean) * scale, context]), targets)
        (hidden, out), (hidden_bias, out_bias) = network.coefs_, network.intercepts_
        return cls(
            mean=mean.astype(np.float32),
            scale=scale.astype(np.float32),
            hidden=hidden.astype(np.float32),
            hidden_bias=hidden_bias.astype(np.float32),
            out=out.astype(np.float32),
            out_bias=out_bias.astype(np.float32),
        )

    def probabilities(self, vectors: Array, context: Array) -> Array:
        """The probability of every class for every text."""
        columns = np.hstack([(vectors - self.mean) * self.scale, context])
        lit = np.maximum(columns @ self.hidden + self.hidden_bias, 0)
        return _probabilities(lit @ self.out + self.out_bias)


@dataclass(frozen=True)
class WordingHead:
    """Logistic regressions over sparse vectors of wording."""

    weights: Array
    bias: Array

    @classmethod
    def learn(
        cls, vectors: csr_matrix, targets: NDArray[Any], seed: int, strength: float
    ) -> WordingHead:
        """As MeaningHead; ``strength`` is the inverse of the regularisation."""
        weights = np.zeros((targets.shape[1], vectors.shape[1]), dtype=np.float32)
        bias = np.full(targets.shape[1], -10, dtype=np.float32)
        for column in range(targets.shape[1]):
            wanted = targets[:, column]
            if wanted.min() == wanted.max():  # a class that never or always occurs
                bias[column] = 10 if wanted.min() else -10
                continue
            regression = LogisticRegression(
                C=strength, solver="liblinear", tol=_TOLERANCE, random_state=seed
            )
            regression.fit(vectors, wanted)
            weights[column], bias[column] = regression.coef_[0], regression.intercept_[0]
        return cls(weights, bias)

    def probabilities(self, vectors: csr_matrix) -> Array:
        """The probability of every class for every text."""
        return _probabilities(np.asarray(vectors @ self.weights.T) + self.bias)


def _probabilities(sums: Array) -> Array:
    probabilities: Array = (1 / (1 + np.exp(-np.clip(sums, -30, 30)))).astype(np.float32)
    return probabilities
