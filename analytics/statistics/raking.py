"""Weights that give the respondents the margins known of all customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analytics.statistics.intervals import effective_n

_ROUNDS = 200
# A margin is reached when its shares are met to a twentieth of a percentage point.
_TOLERANCE = 5e-4


class CannotRake(ValueError):
    """The margins cannot be reached with these respondents; the message says why."""


@dataclass(frozen=True)
class RakedWeights:
    """Weights with mean 1, one for each row; ``design_effect`` is by how much variances grow."""

    weights: NDArray[np.float64]
    design_effect: float


def rake(
    respondents: Mapping[str, Sequence[str]],
    margins: Mapping[str, Mapping[str, float]],
    largest: float = 5.0,
    counts: Sequence[int] | NDArray[np.int64] | None = None,
) -> RakedWeights:
    """Fit weights to known margins by turns, one margin after the other, until all fit.

    ``respondents`` maps attribute → the category of each respondent; ``margins`` attribute →
    category → share among all customers. ``counts``: how many respondents each row stands for, one
    by default; those who are alike get the same weight. Weights above ``largest`` times the mean
    are cut in every round, and the rest shared by the others.

    Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11(4), 427-444; trimming
    and convergence as discussed by Battaglia et al. (2009), Survey Practice 2(5); the design effect
    n Σw² / (Σw)² is Kish's.

    Raises CannotRake when a category of a margin has no respondent, a respondent no category in the
    margins, or no weights fit.
    """
    codes: list[tuple[NDArray[np.bool_], float]] = []
    size = 0
    for attribute, shares in margins.items():
        values = np.asarray(respondents[attribute])
        size = len(values)
        total = sum(shares.values())
        unknown = sorted(set(values.tolist()) - shares.keys())
        if unknown:
            raise CannotRake(f"{attribute}: the margins say nothing of {', '.join(unknown)}")
        for category, share in shares.items():
            members = values == category
            if share > 0 and not members.any():
                raise CannotRake(f"{attribute}: nobody among the respondents is {category}")
            if members.any():
                codes.append((members, share / total))
    times = np.ones(size) if counts is None else np.asarray(counts, dtype=float)
    everybody = times.sum()
    weights = np.ones(size)
    for _ in range(_ROUNDS):
        for members, share in codes:
            weights[members] *= share * everybody / (times * weights)[members].sum()
        weights = np.minimum(weights, largest)
        weights *= everybody / (times * weights).sum()
        reached = times * weights / everybody
        off = max(abs(reached[members].sum() - share) for members, share in codes)
        if off < _TOLERANCE:
            return RakedWeights(weights, float(everybody) / effective_n(weights, times))
    raise CannotRake(
        f"the margins are missed by {off:.3f}; join small categories or allow larger weights"
    )
