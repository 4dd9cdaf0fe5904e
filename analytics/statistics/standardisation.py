"""Means and shares as they would be, had the respondents been mixed as in a standard.

A good decision raises every score, and kiosk and web have other customers; so two waves are
compared as if both had had the same mix of decision status and channel.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from analytics.statistics.intervals import CONFIDENCE, Estimate, Interval, critical_value

Stratum = tuple[str, ...]

# A stratum with fewer respondents than this cannot stand for its share of the standard.
_SMALLEST_STRATUM = 2


@dataclass(frozen=True)
class StratumMoments:
    """Size, mean and variance (n - 1) of the values in one stratum."""

    n: int
    mean: float
    variance: float


@dataclass(frozen=True)
class Standardised:
    """A standardised estimate; ``covered`` is the share of the standard with respondents here.

    Where ``covered`` is below 1, the rest of the standard is left out, and a comparison must leave
    it out on both sides (``compared_strata``).
    """

    estimate: Estimate
    covered: float


def standardise(
    strata: Mapping[Stratum, StratumMoments],
    standard: Mapping[Stratum, float],
    confidence: float = CONFIDENCE,
) -> Standardised:
    """Directly standardised mean: strata's means weighted with the standard's shares.

    ``standard`` maps stratum → weight; weights need not sum to one.

    Source: direct standardisation as in Kitagawa (1964), Demography 1, 296-315; variance
    Σ w² s² / n as for a stratified sample, Cochran (1977), Sampling Techniques, section 5.3.

    Raises ValueError when no stratum of the standard has at least two respondents.
    """
    usable = [
        stratum
        for stratum, weight in standard.items()
        if weight > 0 and stratum in strata and strata[stratum].n >= _SMALLEST_STRATUM
    ]
    weight = sum(standard[stratum] for stratum in usable)
    if weight <= 0:
        raise ValueError("no stratum of the standard has at least two respondents")
    shares = {stratum: standard[stratum] / weight for stratum in usable}
    value = sum(shares[stratum] * strata[stratum].mean for stratum in usable)
    variance = sum(
        shares[stratum] ** 2 * strata[stratum].variance / strata[stratum].n for stratum in usable
    )
    half = critical_value(confidence) * math.sqrt(variance)
    n = sum(strata[stratum].n for stratum in usable)
    worth = 1 / sum(shares[stratum] ** 2 / strata[stratum].n for stratum in usable)
    return Standardised(
        Estimate(value, Interval(value - half, value + half), n, worth),
        covered=weight / sum(standard.values()),
    )


def compared_strata(
    first: Mapping[Stratum, StratumMoments], second: Mapping[Stratum, StratumMoments]
) -> dict[Stratum, float]:
    """The standard for comparing two waves: strata in both, weighted by their respondents in both.

    Raises ValueError when the two have no stratum in common.
    """
    common = {
        stratum: float(first[stratum].n + second[stratum].n)
        for stratum in first.keys() & second.keys()
        if min(first[stratum].n, second[stratum].n) >= _SMALLEST_STRATUM
    }
    if not common:
        raise ValueError("the two waves have no group of respondents in common")
    return common
