"""Shares and means with confidence intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Interval:
    """Where the true value lies with the confidence stated (95 % unless said otherwise)."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    @property
    def width(self) -> float:
        """From end to end."""
        return self.high - self.low


@dataclass(frozen=True)
class Estimate:
    """A value, its interval, and the number of respondents behind it.

    ``effective_n`` is smaller than ``n`` where weights or sites cost precision.
    """

    value: float
    interval: Interval
    n: int
    effective_n: float


def critical_value(confidence: float = CONFIDENCE) -> float:
    """The standard normal value that ``confidence`` of the distribution stays within."""
    return float(special.ndtri((1 + confidence) / 2))


def wilson(share: float, n: float, confidence: float = CONFIDENCE) -> Interval:
    """Wilson's score interval of a share of ``n`` respondents; ``n`` may be an effective number.

    Source: Wilson (1927), JASA 22(158), 209-212; recommended for small n and for shares near 0 or 1
    by Brown, Cai and DasGupta (2001), Statistical Science 16(2). Raises ValueError for no n.
    """
    if n <= 0:
        raise ValueError("an interval needs at least one respondent")
    z = critical_value(confidence)
    spread = 1 + z**2 / n
    middle = (share + z**2 / (2 * n)) / spread
    half = z * math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2)) / spread
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


def share_of(successes: int, n: int, confidence: float = CONFIDENCE) -> Estimate:
    """The share of ``successes`` among ``n`` respondents."""
    return Estimate(successes / n, wilson(successes / n, n, confidence), n, float(n))


def effective_n(weights: ArrayLike, counts: ArrayLike = 1) -> float:
    """How many unweighted respondents the weighted ones are worth: (Σw)² / Σw².

    ``counts`` says how many respondents each weight is of.
    Source: Kish (1965), Survey Sampling, section 11.7.
    """
    array, times = np.asarray(weights, dtype=float), np.asarray(counts, dtype=float)
    return float((times * array).sum() ** 2 / (times * array**2).sum())


def weighted_share(
    raised: ArrayLike,
    weights: ArrayLike,
    confidence: float = CONFIDENCE,
    counts: ArrayLike | None = None,
) -> Estimate:
    """A weighted share; its Wilson interval takes the effective number of respondents.

    ``counts``: how many respondents each row stands for, one by default.
    """
    array = np.asarray(weights, dtype=float)
    times = np.ones(len(array)) if counts is None else np.asarray(counts, dtype=float)
    sums = times * array
    share = float((sums * np.asarray(raised, dtype=float)).sum() / sums.sum())
    worth = effective_n(array, times)
    return Estimate(share, wilson(share, worth, confidence), int(times.sum()), worth)


def mean_of(values: ArrayLike, confidence: float = CONFIDENCE) -> Estimate:
    """A mean with Student's interval. Raises ValueError for fewer than two values."""
    array = np.asarray(values, dtype=float)
    return mean_from_moments(
        len(array), float(array.mean()) if len(array) else 0.0,
        float(array.var(ddof=1)) if len(array) > 1 else 0.0, confidence,
    )  # fmt: skip


def mean_from_moments(
    n: int, mean: float, variance: float, confidence: float = CONFIDENCE
) -> Estimate:
    """A mean with Student's interval, from the sample's size, mean and variance (n - 1)."""
    if n < 2:
        raise ValueError("the interval of a mean needs at least two respondents")
    half = float(special.stdtrit(n - 1, (1 + confidence) / 2)) * math.sqrt(variance / n)
    return Estimate(mean, Interval(mean - half, mean + half), n, float(n))
