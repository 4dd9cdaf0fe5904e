"""Clusters, standardisation, raking and the quality of coding."""

from __future__ import annotations

import numpy as np
import pytest

from analytics.statistics.clusters import clustered_share
from analytics.statistics.coding_quality import Quality, macro_f1, micro_f1, theme_quality
from analytics.statistics.intervals import share_of
from analytics.statistics.raking import CannotRake, rake
from analytics.statistics.standardisation import StratumMoments, compared_strata, standardise


class TestClusters:
    def test_sites_that_differ_make_the_share_less_sure(self) -> None:
        alike = clustered_share([30] * 8, [100] * 8, seed=1)
        apart = clustered_share([5, 55, 10, 50, 20, 40, 25, 35], [100] * 8, seed=1)
        assert alike.value == apart.value == pytest.approx(0.3)
        assert alike.interval.width == pytest.approx(0)
        assert apart.interval.width > share_of(240, 800).interval.width
        assert apart.effective_n < 800

    def test_its_standard_error_is_that_of_a_cluster_sample(self) -> None:
        """Against the linearised variance of a ratio, Cochran (1977), equation 2.46."""
        generator = np.random.default_rng(6)
        bases = generator.integers(80, 200, 40)
        raised = generator.binomial(bases, generator.beta(6, 14, 40))
        found = clustered_share(raised.tolist(), bases.tolist(), seed=3)
        share = raised.sum() / bases.sum()
        residuals = raised - share * bases
        expected = np.sqrt(40 / 39 * (residuals**2).sum()) / bases.sum()
        assert found.interval.width / 3.92 == pytest.approx(expected, rel=0.1)

    def test_two_sites_are_too_few(self) -> None:
        with pytest.raises(ValueError, match="sites"):
            clustered_share([1, 2], [10, 10], seed=1)


class TestStandardisation:
    good = StratumMoments(100, 1.0, 0.5)
    bad = StratumMoments(100, -1.0, 0.5)

    def test_the_mix_is_taken_out(self) -> None:
        """More good decisions raise the raw mean; standardised, the waves are the same."""
        first = {("positive",): StratumMoments(50, 1.0, 0.5), ("negative",): self.bad}
        second = {("positive",): StratumMoments(400, 1.0, 0.5), ("negative",): self.bad}
        standard = compared_strata(first, second)
        one, two = standardise(first, standard).estimate, standardise(second, standard).estimate
        assert one.value == pytest.approx(two.value)

    def test_value_and_interval_by_hand(self) -> None:
        found = standardise({("a",): self.good, ("b",): self.bad}, {("a",): 3, ("b",): 1})
        assert found.estimate.value == pytest.approx(0.5)
        variance = 0.75**2 * 0.5 / 100 + 0.25**2 * 0.5 / 100
        assert found.estimate.interval.width == pytest.approx(2 * 1.959964 * variance**0.5)
        assert found.covered == 1

    def test_what_has_nobody_here_is_left_out_and_said(self) -> None:
        found = standardise({("a",): self.good}, {("a",): 3, ("b",): 1})
        assert (found.estimate.value, found.covered) == (1.0, 0.75)

    def test_nothing_in_common_is_an_error(self) -> None:
        with pytest.raises(ValueError, match="in common"):
            compared_strata({("a",): self.good}, {("b",): self.bad})
        with pytest.raises(ValueError, match="stratum"):
            standardise({("a",): self.good}, {("b",): 1})


RESPONDENTS = {
    "channel": ["web"] * 60 + ["kiosk"] * 40,
    "language": ["de"] * 40 + ["uk"] * 20 + ["de"] * 30 + ["uk"] * 10,
}
MARGINS = {"channel": {"web": 0.4, "kiosk": 0.6}, "language": {"de": 0.5, "uk": 0.5}}


class TestRaking:
    def test_the_margins_are_reached(self) -> None:
        weights = rake(RESPONDENTS, MARGINS).weights
        web = np.array(RESPONDENTS["channel"]) == "web"
        german = np.array(RESPONDENTS["language"]) == "de"
        assert weights[web].sum() / 100 == pytest.approx(0.4, abs=5e-4)
        assert weights[german].sum() / 100 == pytest.approx(0.5, abs=5e-4)

    def test_the_association_of_the_respondents_is_kept(self) -> None:
        """What Deming and Stephan's procedure preserves: the odds ratio, here (40·10)/(20·30)."""
        weights = rake(RESPONDENTS, MARGINS).weights
        cells = [weights[:40].sum(), weights[40:60].sum(), weights[60:90].sum(), weights[90:].sum()]
        assert cells[0] * cells[3] / (cells[1] * cells[2]) == pytest.approx(400 / 600)

    def test_the_design_effect_is_one_plus_the_weights_variance(self) -> None:
        raked = rake(RESPONDENTS, MARGINS)
        assert raked.design_effect == pytest.approx(1 + raked.weights.var())
        assert raked.design_effect > 1

    @pytest.mark.parametrize(
        ("margins", "reason"),
        [
            ({"channel": {"web": 0.5, "link": 0.5}}, "say nothing of kiosk"),
            ({"channel": {"web": 0.5, "kiosk": 0.4, "link": 0.1}}, "nobody .* is link"),
            (
                {"channel": {"web": 0.001, "kiosk": 0.999}, "language": {"de": 0.001, "uk": 0.999}},
                "missed",
            ),
        ],
    )
    def test_what_cannot_be_reached_is_said(
        self, margins: dict[str, dict[str, float]], reason: str
    ) -> None:
        with pytest.raises(CannotRake, match=reason):
            rake(RESPONDENTS, margins)


class TestCodingQuality:
    A, B = frozenset("a"), frozenset("b")

    def test_by_hand(self) -> None:
        coded = [self.A, self.A, self.A | self.B, frozenset()]
        true = [self.A, self.B, self.A | self.B, self.B]
        quality = theme_quality(coded, true, ["a", "b", "c"])
        assert quality["a"] == Quality(right=2, wrong=1, missed=0)
        assert quality["b"] == Quality(right=1, wrong=0, missed=2)
        assert quality["a"].precision == pytest.approx(2 / 3)
        assert quality["b"].recall == pytest.approx(1 / 3)
        assert quality["c"].f1 is None and quality["c"].recall_interval is None
        assert micro_f1(quality) == pytest.approx(6 / 9)
        assert macro_f1(quality) == pytest.approx((0.8 + 0.5) / 2)

    def test_ratios_have_intervals(self) -> None:
        quality = Quality(right=8, wrong=2, missed=8)
        assert quality.precision_interval == share_of(8, 10).interval
        assert quality.recall_interval == share_of(8, 16).interval
