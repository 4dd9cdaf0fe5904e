"""Differences between groups, sites, channels, languages and waves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scipy import special

from analytics.statistics.intervals import (
    CONFIDENCE,
    Estimate,
    Interval,
    critical_value,
    wilson,
)

POWER = 0.8


@dataclass(frozen=True)
class Difference:
    """How much the second group lies above the first.

    ``p_value`` is that of no difference, before any correction; ``detectable`` the smallest
    difference that these two groups would have shown in four of five such comparisons.
    """

    value: float
    interval: Interval
    p_value: float
    detectable: float


def share_difference(
    first: Estimate, second: Estimate, confidence: float = CONFIDENCE
) -> Difference:
    """Difference of two shares of different respondents.

    Newcombe's hybrid score interval, from Wilson's for each share, with effective numbers of
    respondents where weights or sites cost precision. The test is the pooled z-test.

    Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
    """
    one = wilson(first.value, first.effective_n, confidence)
    two = wilson(second.value, second.effective_n, confidence)
    value = second.value - first.value
    below = math.hypot(second.value - two.low, one.high - first.value)
    above = math.hypot(two.high - second.value, first.value - one.low)
    together = first.effective_n + second.effective_n
    pooled = (first.value * first.effective_n + second.value * second.effective_n) / together
    spread = math.sqrt(pooled * (1 - pooled) * (1 / first.effective_n + 1 / second.effective_n))
    return Difference(
        value,
        Interval(value - below, value + above),
        p_value=_two_sided(value, spread),
        detectable=detectable_share_difference(
            pooled, first.effective_n, second.effective_n, 1 - confidence
        ),
    )


def estimate_difference(
    first: Estimate, second: Estimate, confidence: float = CONFIDENCE
) -> Difference:
    """Difference of two independent estimates whose intervals are symmetrical, such as means."""
    z = critical_value(confidence)
    spread = math.hypot(first.interval.width, second.interval.width) / (2 * z)
    value = second.value - first.value
    return Difference(
        value,
        Interval(value - z * spread, value + z * spread),
        p_value=_two_sided(value, spread),
        detectable=(z + float(special.ndtri(POWER))) * spread,
    )


def detectable_share_difference(
    share: float, first_n: float, second_n: float, significance: float = 1 - CONFIDENCE
) -> float:
    """The smallest difference around ``share`` found with a power of 80 %.

    Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, chapter 4,
    with one variance for both groups.
    """
    z = float(special.ndtri(1 - significance / 2)) + float(special.ndtri(POWER))
    return z * math.sqrt(share * (1 - share) * (1 / first_n + 1 / second_n))


def holm(p_values: Sequence[float]) -> list[float]:
    """P-values corrected for looking at many comparisons, in the order given.

    Source: Holm (1979), Scandinavian Journal of Statistics 6(2), 65-70.
    """
    order = sorted(range(len(p_values)), key=lambda index: p_values[index])
    corrected = [0.0] * len(p_values)
    largest = 0.0
    for rank, index in enumerate(order):
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[index]))
        corrected[index] = largest
    return corrected


def _two_sided(value: float, spread: float) -> float:
    if spread == 0:
        return 1.0 if value == 0 else 0.0
    return 2 * float(special.ndtr(-abs(value) / spread))
