"""Ordinal regression with proportional odds, and the test of that assumption."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, special
from scipy.special import expit

Array = NDArray[np.float64]


# A slope over one standard deviation that no real answers have: the odds would rise 150-fold.
_STEEPEST = 5.0


class CannotFit(ValueError):
    """The model cannot be fitted to these answers; the message says why."""


@dataclass(frozen=True)
class OrdinalFit:
    """A fitted proportional-odds model: log P(y > k) / P(y ≤ k) = x·slopes - thresholds[k].

    ``covariance`` is that of the slopes; ``log_likelihood`` and that of the model without slopes.
    """

    slopes: Array
    thresholds: Array
    covariance: Array
    log_likelihood: float
    null_log_likelihood: float

    @property
    def standard_errors(self) -> Array:
        """Of the slopes."""
        return np.sqrt(np.diag(self.covariance))


@dataclass(frozen=True)
class AssumptionTest:
    """Brant's test: a small p-value says that one slope does not fit all steps of the scale."""

    statistic: float
    degrees: int
    p_value: float


def fit_ordinal(predictors: Array, levels: NDArray[np.int64]) -> OrdinalFit:
    """Fit by maximum likelihood. ``levels`` are 0 … K-1, each of them taken by somebody.

    Source: McCullagh (1980), Regression Models for Ordinal Data, JRSS B 42(2), 109-142.

    Raises CannotFit when levels or predictors do not vary, or the predictors separate the levels.
    """
    steps = int(levels.max()) if len(levels) else 0
    if steps < 1 or len(np.unique(levels)) != steps + 1:
        raise CannotFit("every level of the scale must be taken by at least one respondent")
    if len(levels) <= predictors.shape[1] + steps or (predictors.std(axis=0) == 0).any():
        raise CannotFit("too few respondents, or a predictor that is the same for everybody")
    shares = np.array([(levels > step).mean() for step in range(steps)])
    start_thresholds = -np.log(shares / (1 - shares))
    null = float(sum(np.log(np.bincount(levels) / len(levels))[levels]))
    start = np.concatenate([np.zeros(predictors.shape[1]), _unordered(start_thresholds)])
    found = optimize.minimize(
        _negative_log_likelihood, start, args=(predictors, levels), jac=True, method="BFGS",
        options={"gtol": 1e-6 * max(1, len(levels)), "maxiter": 500},
    )  # fmt: skip
    slopes = np.asarray(found.x[: predictors.shape[1]])
    if not np.isfinite(found.fun) or np.abs(slopes * predictors.std(axis=0)).max() > _STEEPEST:
        raise CannotFit("the predictors separate the levels completely")
    thresholds = _ordered(found.x[predictors.shape[1] :])
    information = _information(slopes, thresholds, predictors)
    inverse = np.asarray(np.linalg.pinv(information), dtype=np.float64)
    covariance = inverse[: len(slopes), : len(slopes)]
    return OrdinalFit(slopes, thresholds, covariance, -float(found.fun), null)


def brant_test(predictors: Array, levels: NDArray[np.int64]) -> AssumptionTest:
    """Test whether one set of slopes fits all steps of the scale.

    Fits a binary logit for every step (y > k) and compares their slopes.

    Source: Brant (1990), Assessing Proportionality in the Proportional Odds Model, Biometrics
    46(4), 1171-1178. Raises CannotFit when a step has too few respondents on one side.
    """
    steps = int(levels.max())
    design = np.column_stack([np.ones(len(levels)), predictors])
    slopes, probabilities, inverses = [], [], []
    for step in range(steps):
        coefficients, fitted = _binary_logit(design, (levels > step).astype(float))
        weights = fitted * (1 - fitted)
        slopes.append(coefficients[1:])
        probabilities.append(fitted)
        inverses.append(np.linalg.pinv(design.T @ (design * weights[:, None])))
    width = predictors.shape[1]
    covariance = np.zeros((steps * width, steps * width))
    for one in range(steps):
        for two in range(one, steps):
            # P(y > two) is within P(y > one), so their covariance is p_two - p_one p_two.
            joint = probabilities[two] * (1 - probabilities[one])
            block = (inverses[one] @ (design.T @ (design * joint[:, None])) @ inverses[two])[1:, 1:]
            rows, columns = (
                slice(one * width, (one + 1) * width),
                slice(two * width, (two + 1) * width),
            )
            covariance[rows, columns] = block
            covariance[columns, rows] = block.T
    contrast = np.zeros(((steps - 1) * width, steps * width))
    for step in range(steps - 1):
        rows = slice(step * width, (step + 1) * width)
        contrast[rows, :width] = np.eye(width)
        contrast[rows, (step + 1) * width : (step + 2) * width] = -np.eye(width)
    difference = contrast @ np.concatenate(slopes)
    middle = np.linalg.pinv(contrast @ covariance @ contrast.T)
    statistic = float(difference @ middle @ difference)
    degrees = (steps - 1) * width
    return AssumptionTest(statistic, degrees, float(special.chdtrc(degrees, statistic)))


def _unordered(thresholds: Array) -> Array:
    """The thresholds as free numbers: the first, then logarithms of the gaps."""
    return np.concatenate([thresholds[:1], np.log(np.diff(thresholds))])


def _ordered(free: Array) -> Array:
    return np.asarray(np.concatenate([free[:1], free[0] + np.cumsum(np.exp(free[1:]))]))


def _negative_log_likelihood(
    parameters: Array, predictors: Array, levels: NDArray[np.int64]
) -> tuple[float, Array]:
    width = predictors.shape[1]
    free = parameters[width:]
    thresholds = _ordered(free)
    steps = len(thresholds)
    score = predictors @ parameters[:width]
    # P(y = k) = F(t_k - s) - F(t_{k-1} - s), with F the logistic distribution.
    bounds = np.concatenate([[-np.inf], thresholds, [np.inf]])
    upper, lower = bounds[levels + 1] - score, bounds[levels] - score
    upper_p, lower_p = expit(upper), expit(lower)
    probability = np.maximum(upper_p - lower_p, 1e-300)
    at_upper = upper_p * (1 - upper_p) / probability
    at_lower = lower_p * (1 - lower_p) / probability
    slopes_gradient = predictors.T @ (at_upper - at_lower)
    by_threshold = np.array(
        [at_lower[levels == k + 1].sum() - at_upper[levels == k].sum() for k in range(steps)]
    )
    gaps = np.exp(free[1:])
    later = np.cumsum(by_threshold[::-1])[::-1]
    gradient = np.concatenate([slopes_gradient, [later[0]], gaps * later[1:]])
    return -float(np.log(probability).sum()), gradient


def _information(slopes: Array, thresholds: Array, predictors: Array) -> Array:
    """Fisher's information of slopes and thresholds together."""
    score = predictors @ slopes
    bounds = np.concatenate([[-np.inf], thresholds, [np.inf]])
    cumulative = expit(bounds[None, :] - score[:, None])
    density = cumulative * (1 - cumulative)
    width, steps = predictors.shape[1], len(thresholds)
    information = np.zeros((width + steps, width + steps))
    for level in range(steps + 1):
        probability = np.maximum(cumulative[:, level + 1] - cumulative[:, level], 1e-300)
        derivative = np.zeros((len(predictors), width + steps))
        derivative[:, :width] = -predictors * (density[:, level + 1] - density[:, level])[:, None]
        if level < steps:
            derivative[:, width + level] += density[:, level + 1]
        if level > 0:
            derivative[:, width + level - 1] -= density[:, level]
        information += derivative.T @ (derivative / probability[:, None])
    return information


def _binary_logit(design: Array, outcome: Array) -> tuple[Array, Array]:
    """Coefficients and fitted probabilities, by Newton's method."""
    coefficients = np.zeros(design.shape[1])
    for _ in range(50):
        fitted = expit(design @ coefficients)
        weights = np.maximum(fitted * (1 - fitted), 1e-10)
        step = np.linalg.lstsq(
            design.T @ (design * weights[:, None]), design.T @ (outcome - fitted), rcond=None
        )[0]
        coefficients = coefficients + step
        if np.abs(coefficients).max() > 50:
            raise CannotFit("a step of the scale is separated completely")
        if np.abs(step).max() < 1e-9:
            return coefficients, expit(design @ coefficients)
    raise CannotFit("the fit of a step of the scale does not settle")
