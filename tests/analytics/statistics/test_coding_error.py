"""Shares corrected for coding error."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from analytics.statistics.coding_error import (
    AuditedStratum,
    CorrectedShare,
    corrected_share,
    with_small_strata_together,
)
from analytics.statistics.intervals import share_of


def corrected(coded: int, answers: int, model: list[bool], people: list[bool]) -> CorrectedShare:
    """The correction with a single stratum."""
    return corrected_share([AuditedStratum(answers, coded, model, people)])


def simulated(
    generator: np.random.Generator,
    sizes: tuple[int, int],
    share: float,
    recall: float,
    false: float,
) -> tuple[int, list[bool], list[bool]]:
    """How many a model codes, and what it and people say of a random sample."""
    answers, audit = sizes
    true = generator.random(answers) < share
    model = np.where(true, generator.random(answers) < recall, generator.random(answers) < false)
    sample = generator.choice(answers, audit, replace=False)
    return int(model.sum()), model[sample].tolist(), true[sample].tolist()


def test_the_error_is_taken_out_and_the_raw_share_kept() -> None:
    """By hand: with full trust the share moves by the mean error of the audit."""
    model = [True] * 40 + [False] * 60
    people = [True] * 30 + [False] * 10 + [False] * 60
    result = corrected(4000, 10_000, model, people)
    assert result.raw == share_of(4000, 10_000)
    assert result.corrected.value == pytest.approx(0.4 * result.trust + 0.3 - result.trust * 0.4)
    assert result.corrected.value == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("share", "recall", "false"), [(0.3, 0.7, 0.02), (0.1, 0.9, 0.1), (0.05, 0.5, 0.01)]
)
def test_the_corrected_interval_holds_the_true_share_as_often_as_it_says(
    share: float, recall: float, false: float
) -> None:
    generator = np.random.default_rng(7)
    held = raw_held = 0
    for _ in range(400):
        coded, model, people = simulated(generator, (5000, 150), share, recall, false)
        result = corrected(coded, 5000, model, people)
        held += share in result.corrected.interval
        raw_held += share in result.raw.interval
    assert held / 400 >= 0.92
    assert raw_held / 400 < 0.2, "the raw interval misses it: the correction is needed"


def test_a_good_model_makes_it_surer_than_the_sample_alone() -> None:
    coded, model, people = simulated(np.random.default_rng(5), (20_000, 200), 0.3, 0.95, 0.02)
    result = corrected(coded, 20_000, model, people)
    assert result.corrected.interval.width < share_of(sum(people), 200).interval.width


def test_a_useless_model_is_not_trusted() -> None:
    generator = np.random.default_rng(2)
    model, people = (generator.random(400) < 0.5).tolist(), (generator.random(400) < 0.3).tolist()
    assert corrected(5000, 10_000, model, people).trust < 0.15


def test_a_sample_without_an_error_is_no_proof() -> None:
    everything = [True] * 10 + [False] * 30
    result = corrected(2500, 10_000, everything, everything)
    assert result.corrected.interval.width > result.raw.interval.width


@pytest.mark.parametrize(
    ("model", "people"), [([True] * 40, [True] * 39), ([True] * 9, [True] * 9)]
)
def test_an_unusable_audit_is_refused(model: list[bool], people: list[bool]) -> None:
    with pytest.raises(ValueError, match=r"audited|human-coded"):
        corrected(10, 100, model, people)


class TestStrata:
    def test_each_language_enters_with_its_share_of_the_answers(self) -> None:
        """By hand: the model misses half in the small language, nothing in the large one."""
        large = AuditedStratum(9000, 2700, [1] * 30 + [0] * 70, [1] * 30 + [0] * 70)
        small = AuditedStratum(1000, 150, [1] * 15 + [0] * 85, [1] * 30 + [0] * 70)
        result = corrected_share([large, small])
        assert result.raw.value == pytest.approx(0.285)
        assert result.corrected.value == pytest.approx(0.3, abs=0.002)
        assert (result.audited, result.covered) == (200, 1.0)

    def test_a_language_without_a_sample_is_left_out_and_said(self) -> None:
        audited = AuditedStratum(9000, 2700, [1] * 30 + [0] * 70, [1] * 30 + [0] * 70)
        result = corrected_share([audited, AuditedStratum(1000, 900, [1] * 9, [1] * 9)])
        assert result.corrected.value == pytest.approx(0.3)
        assert (result.audited, result.covered) == (100, 0.9)


class TestSmallStrata:
    """Languages with a handful of audited answers each, sampled at different rates."""

    SIZES = (2000, 900, 400, 250, 150, 100)
    MISSED = (0.1, 0.2, 0.5, 0.6, 0.7, 0.8)

    def strata(
        self, generator: np.random.Generator, each: int
    ) -> tuple[list[AuditedStratum], float]:
        strata, raised = [], 0
        for size, missed in zip(self.SIZES, self.MISSED, strict=True):
            true = generator.random(size) < 0.4
            model = true & (generator.random(size) > missed)
            sample = generator.choice(size, each, replace=False)
            raised += int(true.sum())
            strata.append(
                AuditedStratum(
                    size, int(model.sum()), model[sample].tolist(), true[sample].tolist()
                )
            )
        return strata, raised / sum(self.SIZES)

    def test_together_they_hold_the_true_share_as_often_as_they_say(self) -> None:
        generator = np.random.default_rng(2)
        held = 0
        for _ in range(400):
            strata, true = self.strata(generator, 9)
            (together,) = with_small_strata_together(strata)
            result = corrected_share([together])
            assert result.covered == 1
            held += true in result.corrected.interval
        assert held / 400 >= 0.92

    def test_the_largest_counts_most(self) -> None:
        strata, _ = self.strata(np.random.default_rng(2), 9)
        (together,) = with_small_strata_together(strata)
        assert together.weights is not None
        assert together.weights[0] / together.weights[-1] == pytest.approx(20)
        unweighted = dataclasses.replace(together, weights=None)
        assert (
            corrected_share([together]).corrected.value
            < corrected_share([unweighted]).corrected.value - 0.02
        ), "without weights the small ones, where the model misses much, would count too much"

    def test_large_ones_and_unaudited_ones_stay_as_they_are(self) -> None:
        large = AuditedStratum(9000, 2700, [1] * 30, [1] * 30)
        small = AuditedStratum(100, 20, [1] * 5, [1] * 5)
        nobody = AuditedStratum(50, 20, [], [])
        assert with_small_strata_together([large, nobody]) == [large, nobody]
        *kept, together = with_small_strata_together([large, small, nobody, small])
        assert kept == [large, nobody]
        assert (together.answers, together.coded, together.weights) == (200, 40, [20.0] * 10)

    def test_a_single_small_one_joins_the_next_larger(self) -> None:
        large = AuditedStratum(9000, 2700, [1] * 30, [1] * 30)
        middle = AuditedStratum(600, 200, [1] * 20, [1] * 20)
        small = AuditedStratum(100, 20, [1] * 5, [1] * 5)
        kept, together = with_small_strata_together([large, small, middle])
        assert kept == large
        assert (together.answers, together.weights) == (700, [20.0] * 5 + [30.0] * 20)
