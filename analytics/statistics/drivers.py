"""What goes with satisfaction.

It says "goes with", never "causes": nobody was assigned to anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import factorial

import numpy as np
from numpy.typing import ArrayLike, NDArray

from analytics.statistics.intervals import CONFIDENCE, Interval, critical_value
from analytics.statistics.ordinal import AssumptionTest, CannotFit, brant_test, fit_ordinal

Array = NDArray[np.float64]

# Every subset of the predictors is looked at: 2 to the power of this.
MOST_PREDICTORS = 12
_REPLICATES = 300
# What is left of a variance of nothing after rounding.
_NO_VARIANCE = 1e-12


@dataclass(frozen=True)
class Driver:
    """How a predictor goes with the outcome.

    ``odds_ratio``: by which the odds of being more satisfied are multiplied for one step more of
    the predictor, the others held. ``share``: its part of the explained variance, all shares and
    the unexplained rest summing to one.
    """

    name: str
    odds_ratio: float
    odds_interval: Interval
    share: float
    share_interval: Interval


@dataclass(frozen=True)
class Drivers:
    """The predictors, greatest share first.

    ``proportional`` is the test of the regression's assumption; None where a step of the scale has
    too few respondents for it. ``explained`` is the part of the variance that all explain together.
    """

    drivers: tuple[Driver, ...]
    explained: float
    proportional: AssumptionTest | None
    n: int


def drivers_of(
    outcome: ArrayLike,
    predictors: Mapping[str, ArrayLike],
    *,
    seed: int,
    confidence: float = CONFIDENCE,
) -> Drivers:
    """Regress an ordinal outcome on predictors, for respondents who answered all of them.

    Odds ratios come from a proportional-odds regression with Wald intervals, shares from Shapley's
    decomposition of the linear R² (every order of entering the predictors counts the same), with
    percentile intervals from a bootstrap over respondents.

    Source: Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis;
    Grömping (2007), The American Statistician 61(2), 139-147.

    Raises CannotFit when the model cannot be fitted, ValueError for more than MOST_PREDICTORS.
    """
    if len(predictors) > MOST_PREDICTORS:
        raise ValueError(f"at most {MOST_PREDICTORS} predictors can be compared")
    names = list(predictors)
    matrix = np.column_stack([np.asarray(predictors[name], dtype=float) for name in names])
    _, levels = np.unique(np.asarray(outcome), return_inverse=True)
    fit = fit_ordinal(matrix, levels.astype(np.int64))
    shares = shapley_shares(matrix, levels.astype(float))
    intervals = _share_intervals(matrix, levels.astype(float), seed, confidence)
    z = critical_value(confidence)
    found = [
        Driver(
            name,
            odds_ratio=float(np.exp(slope)),
            odds_interval=Interval(
                float(np.exp(slope - z * error)), float(np.exp(slope + z * error))
            ),
            share=float(share),
            share_interval=interval,
        )
        for name, slope, error, share, interval in zip(
            names, fit.slopes, fit.standard_errors, shares, intervals, strict=True
        )
    ]
    try:
        proportional = brant_test(matrix, levels.astype(np.int64))
    except CannotFit:
        proportional = None
    return Drivers(
        tuple(sorted(found, key=lambda driver: (-driver.share, driver.name))),
        explained=float(shares.sum()),
        proportional=proportional,
        n=len(levels),
    )


def shapley_shares(predictors: Array, outcome: Array) -> Array:
    """Each predictor's part of the linear R²; they sum to it."""
    shares: Array = _shapley(_correlations(predictors, outcome)[None])[0]
    return shares


def _correlations(predictors: Array, outcome: Array) -> Array:
    """Of the predictors, and in the last row and column of the outcome."""
    return np.asarray(np.corrcoef(np.column_stack([predictors, outcome]), rowvar=False))


def _shapley(correlations: Array) -> Array:
    """The shares for each of many matrices of correlations, stacked along the first axis."""
    width = correlations.shape[1] - 1
    explained = np.zeros((len(correlations), 2**width))
    for subset in range(1, 2**width):
        chosen = [index for index in range(width) if subset >> index & 1]
        among = correlations[:, chosen][:, :, chosen]
        with_outcome = correlations[:, chosen, -1]
        solution = np.linalg.pinv(among) @ with_outcome[:, :, None]
        explained[:, subset] = (with_outcome[:, None, :] @ solution)[:, 0, 0]
    subsets = np.arange(2**width)
    sizes = np.array([int(subset).bit_count() for subset in subsets])
    weight = np.array(
        [factorial(s) * factorial(width - s - 1) / factorial(width) for s in range(width)]
    )
    shares = np.zeros((len(correlations), width))
    for index in range(width):
        without = subsets[(subsets >> index & 1) == 0]
        gain = explained[:, without | 1 << index] - explained[:, without]
        shares[:, index] = gain @ weight[sizes[without]]
    return shares


def _share_intervals(
    predictors: Array, outcome: Array, seed: int, confidence: float
) -> Sequence[Interval]:
    tail = (1 - confidence) / 2
    drawn = _bootstrapped_correlations(np.column_stack([predictors, outcome]), seed)
    low, high = np.quantile(_shapley(drawn), [tail, 1 - tail], axis=0)
    return [Interval(float(one), float(two)) for one, two in zip(low, high, strict=True)]


def _bootstrapped_correlations(values: Array, seed: int) -> Array:
    """The correlations in samples drawn with replacement; those without variance are left out.

    How often each respondent is drawn is a weight, so that all samples' moments are two products of
    matrices.
    """
    respondents, width = values.shape
    centred = values - values.mean(axis=0)
    one, two = np.triu_indices(width)
    drawn = np.random.default_rng(seed).multinomial(
        respondents, np.full(respondents, 1 / respondents), size=_REPLICATES
    )
    weights = drawn.astype(np.float64) / respondents
    means = weights @ centred
    moments = weights @ (centred[:, one] * centred[:, two]) - means[:, one] * means[:, two]
    covariances = np.zeros((_REPLICATES, width, width))
    covariances[:, one, two] = covariances[:, two, one] = moments
    variances = np.diagonal(covariances, axis1=1, axis2=2)
    usable = (variances > _NO_VARIANCE).all(axis=1)
    deviations = np.sqrt(variances[usable])
    correlations: Array = covariances[usable] / (deviations[:, :, None] * deviations[:, None, :])
    return correlations
