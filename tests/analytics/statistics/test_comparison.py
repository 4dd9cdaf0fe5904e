"""Differences, many of them, and what could have been noticed."""

from __future__ import annotations

import numpy as np
import pytest
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import zt_ind_solve_power
from statsmodels.stats.proportion import confint_proportions_2indep, proportions_ztest
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from analytics.statistics.comparison import (
    detectable_share_difference,
    estimate_difference,
    holm,
    share_difference,
)
from analytics.statistics.intervals import mean_of, share_of


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ((48, 80), (56, 70), 0.0524, 0.3339),
        ((3, 10), (9, 10), 0.1705, 0.8090),
        ((0, 10), (10, 10), 0.6075, 1.0),
    ],
)
def test_share_differences_of_newcombe_1998(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    interval = share_difference(share_of(*first), share_of(*second)).interval
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=6e-5)


@pytest.mark.parametrize(("first", "second"), [((30, 100), (50, 120)), ((5, 60), (4, 300))])
def test_share_differences_agree_with_statsmodels(
    first: tuple[int, int], second: tuple[int, int]
) -> None:
    difference = share_difference(share_of(*first), share_of(*second))
    expected = confint_proportions_2indep(*second, *first, method="newcomb")
    assert (difference.interval.low, difference.interval.high) == pytest.approx(expected)
    _, p_value = proportions_ztest([first[0], second[0]], [first[1], second[1]])
    assert difference.p_value == pytest.approx(p_value)


def test_the_same_share_twice_is_no_difference() -> None:
    difference = share_difference(share_of(0, 50), share_of(0, 60))
    assert (difference.value, difference.p_value) == (0, 1)


def test_a_difference_of_means_agrees_with_statsmodels() -> None:
    generator = np.random.default_rng(3)
    one, two = generator.normal(0, 1, 900), generator.normal(0.2, 1.4, 700)
    difference = estimate_difference(mean_of(one), mean_of(two))
    compared = CompareMeans(DescrStatsW(two), DescrStatsW(one))
    expected = compared.zconfint_diff(usevar="unequal")
    assert (difference.interval.low, difference.interval.high) == pytest.approx(expected, rel=5e-3)


def test_holm_agrees_with_statsmodels() -> None:
    p_values = [0.01, 0.04, 0.03, 0.005, 0.9, 0.03]
    assert holm(p_values) == pytest.approx(multipletests(p_values, method="holm")[1])
    assert holm([]) == []


def test_the_detectable_difference_is_found_with_a_power_of_eighty_percent() -> None:
    detectable = detectable_share_difference(0.3, 200, 300)
    effect = detectable / np.sqrt(0.3 * 0.7)
    power = zt_ind_solve_power(effect_size=effect, nobs1=200, alpha=0.05, ratio=1.5)
    assert power == pytest.approx(0.8, abs=1e-4)
