"""Shares and means with intervals, against published values and statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import DescrStatsW

from analytics.statistics.intervals import effective_n, mean_of, share_of, weighted_share, wilson


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_values_of_newcombe_1998(
    successes: int, n: int, low: float, high: float
) -> None:
    interval = share_of(successes, n).interval
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize("confidence", [0.8, 0.95, 0.99])
@pytest.mark.parametrize(("successes", "n"), [(0, 1), (3, 7), (500, 900), (1000, 1000)])
def test_wilson_agrees_with_statsmodels(successes: int, n: int, confidence: float) -> None:
    interval = wilson(successes / n, n, confidence)
    expected = proportion_confint(successes, n, 1 - confidence, method="wilson")
    assert (interval.low, interval.high) == pytest.approx(expected, abs=1e-9)


def test_no_interval_without_respondents() -> None:
    with pytest.raises(ValueError, match="respondent"):
        wilson(0, 0)


def test_equal_weights_cost_nothing_and_unequal_ones_do() -> None:
    assert effective_n([2, 2, 2, 2]) == 4
    assert effective_n([1, 1, 1, 3]) == pytest.approx(3)


def test_a_weighted_share_is_less_sure() -> None:
    raised = [True, False, True, False] * 10
    plain = weighted_share(raised, [1.0] * 40)
    weighted = weighted_share(raised, [3.0, 1.0, 1.0, 1.0] * 10)
    assert plain.interval == share_of(20, 40).interval
    assert weighted.value == pytest.approx(4 / 6)
    assert weighted.interval.width > plain.interval.width


def test_a_mean_agrees_with_statsmodels() -> None:
    values = np.random.default_rng(1).integers(-2, 3, 60)
    estimate = mean_of(values)
    expected = DescrStatsW(values).tconfint_mean()
    assert (estimate.interval.low, estimate.interval.high) == pytest.approx(expected)
    assert 0 in mean_of([-1, 1, 0]).interval


def test_one_value_has_no_interval() -> None:
    with pytest.raises(ValueError, match="two"):
        mean_of([1])
