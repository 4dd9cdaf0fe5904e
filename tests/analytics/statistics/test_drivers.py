"""What goes with satisfaction, against statsmodels and every order of entering."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
import statsmodels.api as sm
from statsmodels.miscmodels.ordinal_model import OrderedModel

from analytics.statistics.drivers import _bootstrapped_correlations, drivers_of, shapley_shares
from analytics.statistics.ordinal import CannotFit, brant_test, fit_ordinal


def simulated(
    generator: np.random.Generator, n: int, slopes: list[float]
) -> tuple[np.ndarray, np.ndarray]:
    """Correlated five-point predictors and a five-point outcome with proportional odds."""
    common = generator.normal(size=n)
    predictors = np.column_stack(
        [np.clip(np.round(3 + common * 0.6 + generator.normal(size=n)), 1, 5) for _ in slopes]
    )
    score = (predictors - 3) @ np.array(slopes) + generator.logistic(size=n)
    return predictors, np.digitize(score, [-2.0, -0.7, 0.5, 2.0])


def test_the_ordinal_regression_agrees_with_statsmodels() -> None:
    predictors, levels = simulated(np.random.default_rng(1), 600, [0.8, 0.3, 0.0])
    fit = fit_ordinal(predictors, levels)
    expected = OrderedModel(levels, predictors, distr="logit").fit(method="bfgs", disp=False)
    assert fit.slopes == pytest.approx(expected.params[:3], abs=1e-3)
    assert fit.standard_errors == pytest.approx(expected.bse[:3], rel=0.03)
    assert fit.log_likelihood == pytest.approx(expected.llf, abs=1e-3)
    assert fit.null_log_likelihood == pytest.approx(expected.llnull, abs=1e-3)


def test_shapley_shares_are_the_mean_over_all_orders() -> None:
    predictors, levels = simulated(np.random.default_rng(2), 300, [0.9, 0.4, 0.1])
    expected = np.zeros(3)
    for order in permutations(range(3)):
        before = 0.0
        for place in range(3):
            chosen = sm.add_constant(predictors[:, order[: place + 1]])
            explained = sm.OLS(levels, chosen).fit().rsquared
            expected[order[place]] += (explained - before) / 6
            before = explained
    assert shapley_shares(predictors, levels.astype(float)) == pytest.approx(expected, abs=1e-9)


def test_brants_test_is_right_about_five_percent_of_the_time_when_the_odds_are_proportional() -> (
    None
):
    generator = np.random.default_rng(3)
    rejected = sum(
        brant_test(*simulated(generator, 500, [0.5, 0.3])).p_value < 0.05 for _ in range(150)
    )
    assert 1 <= rejected <= 18  # 5 % of 150 is 7.5, and 18 is rarer than one in a thousand


def test_brants_test_finds_a_slope_that_holds_for_some_steps_only() -> None:
    generator = np.random.default_rng(4)
    predictor = generator.normal(size=(900, 1))
    lower = predictor[:, 0] * 2 + generator.logistic(size=900) > -1
    upper = generator.random(900) < 0.4
    levels = lower.astype(int) + (lower & upper)
    assert brant_test(predictor, levels).p_value < 0.001


def test_weighted_moments_are_those_of_the_drawn_samples() -> None:
    """The bootstrap by weights draws each sample as copying rows would."""
    generator = np.random.default_rng(4)
    values = generator.normal(size=(60, 3)) @ generator.normal(size=(3, 3))
    found = _bootstrapped_correlations(values, seed=9)
    drawn = np.random.default_rng(9).multinomial(60, np.full(60, 1 / 60), size=len(found))
    for weights, correlations in list(zip(drawn, found, strict=True))[:20]:
        copied = np.repeat(values, weights, axis=0)
        np.testing.assert_allclose(correlations, np.corrcoef(copied, rowvar=False))


def test_drivers_are_ordered_and_the_same_seed_gives_the_same_intervals() -> None:
    predictors, levels = simulated(np.random.default_rng(5), 500, [0.1, 1.0])
    named = {"trust": predictors[:, 0], "ease": predictors[:, 1]}
    found = drivers_of(levels - 2, named, seed=1)
    assert [driver.name for driver in found.drivers] == ["ease", "trust"]
    ease = found.drivers[0]
    assert ease.share in ease.share_interval
    assert np.exp(1.0) in ease.odds_interval
    assert sum(driver.share for driver in found.drivers) == pytest.approx(found.explained)
    assert found.proportional is not None
    assert found == drivers_of(levels - 2, named, seed=1)


@pytest.mark.parametrize(
    ("predictors", "levels"),
    [
        (np.ones((50, 1)), np.tile([0, 1], 25)),
        (np.arange(50.0)[:, None], np.zeros(50, dtype=int)),
        (np.repeat([0.0, 1.0], 25)[:, None], np.repeat([0, 1], 25)),
    ],
    ids=["a predictor that does not vary", "an outcome that does not vary", "separated"],
)
def test_what_cannot_be_fitted_is_said(predictors: np.ndarray, levels: np.ndarray) -> None:
    with pytest.raises(CannotFit):
        fit_ordinal(predictors, levels)
