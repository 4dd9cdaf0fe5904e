"""What is shown of a table, and what is not."""

from __future__ import annotations

import numpy as np
import pytest

from privacy.disclosure import (
    CountTable,
    DisclosureRules,
    Quote,
    periods_of,
    quotable,
    release,
    release_trend,
)

RULES = DisclosureRules()


def table(*counts: list[int]) -> CountTable:
    rows = tuple(f"site{index}" for index in range(len(counts)))
    columns = tuple(f"code{index}" for index in range(len(counts[0])))
    return CountTable(rows, columns, np.array(counts))


class TestRules:
    @pytest.mark.parametrize(
        "limits",
        [{"threshold": 4}, {"threshold": 0}, {"rounding": 1}, {"quote_group": 19},
         {"threshold": 30, "quote_group": 25}],
    )  # fmt: skip
    def test_limits_that_protect_too_little_are_refused(self, limits: dict[str, int]) -> None:
        with pytest.raises(ValueError, match=r"respondents|multiples"):
            DisclosureRules(**limits)

    @pytest.mark.parametrize(
        ("count", "shown"), [(10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (1002, 1000)]
    )
    def test_counts_are_rounded_to_the_nearest_five(self, count: int, shown: int) -> None:
        assert RULES.rounded(count) == shown


class TestRelease:
    def test_a_large_table_is_shown_in_full_and_rounded(self) -> None:
        released = release(table([101, 52], [33, 44]), RULES)
        assert released.cells == ((100, 50), (35, 45))
        assert released.row_totals == (155, 75)
        assert released.column_totals == (135, 95)
        assert (released.total, released.suppressed) == (230, 0)

    def test_a_small_cell_takes_three_others_with_it(self) -> None:
        released = release(table([3, 52, 60], [33, 44, 70], [80, 90, 99]), RULES)
        assert released.cells == ((None, None, 60), (None, None, 70), (80, 90, 100))
        assert None not in (*released.row_totals, *released.column_totals)

    def test_nobody_is_few(self) -> None:
        assert release(table([0, 52], [33, 44]), RULES).count("site0", "code0") is None

    def test_a_small_total_takes_the_next_smallest_with_it(self) -> None:
        one_dimension = CountTable(("a", "b", "c"), (), np.array([4, 21, 60]))
        assert release(one_dimension, RULES).row_totals == (None, None, 60)

    def test_small_totals_that_together_are_large_need_no_company(self) -> None:
        one_dimension = CountTable(("a", "b", "c"), (), np.array([4, 8, 60]))
        assert release(one_dimension, RULES).row_totals == (None, None, 60)

    def test_nothing_is_told_of_fewer_than_the_threshold(self) -> None:
        released = release(table([2, 3], [1, 3]), RULES)
        assert released.total is None
        assert {*released.row_totals, *released.column_totals} == {None}

    def test_a_total_is_treated_alike_in_every_table(self) -> None:
        by_code = release(table([20, 30], [2, 3], [60, 80]), RULES)
        by_channel = release(table([50, 0], [5, 0], [70, 70]), RULES)
        assert by_code.row_totals == by_channel.row_totals

    def test_shares_come_from_the_published_counts(self) -> None:
        released = release(table([101, 52, 20], [33, 44, 20]), RULES)
        assert released.share("site0", "code0") == 100 / 175
        assert released.share("site0", "code0", among=("code0", "code1")) == 100 / 150

    def test_no_share_of_a_suppressed_cell(self) -> None:
        released = release(table([3, 52], [33, 44]), RULES)
        assert released.share("site0", "code1") is None
        assert released.share("site0", "code1", among=("code0", "code1")) is None

    def test_counts_that_do_not_fit_the_labels_are_refused(self) -> None:
        with pytest.raises(ValueError, match="labels"):
            CountTable(("a",), ("b",), np.zeros((1, 1, 2), dtype=np.int64))


class TestTrend:
    def test_large_weeks_stand_alone(self) -> None:
        trend = release_trend([31, 22, 40], RULES, running=False)
        assert (trend.weeks, trend.counts) == (((0, 0), (1, 1), (2, 2)), (30, 20, 40))

    def test_small_weeks_are_pooled_and_the_rest_joins_the_last_period(self) -> None:
        trend = release_trend([4, 8, 30, 2], RULES, running=False)
        assert trend.weeks == ((0, 1), (2, 3))

    def test_the_last_period_of_a_running_wave_is_held_back(self) -> None:
        assert release_trend([31, 22, 40], RULES, running=True).weeks == ((0, 0), (1, 1))

    def test_periods_are_made_of_whole_runs_of_the_series(self) -> None:
        assert periods_of([40] * 5, RULES, 2) == ((0, 1), (2, 4)), "a short rest joins"
        assert periods_of([40, 4, 8, 40, 40], RULES, 2) == ((0, 2), (3, 4))
        assert periods_of([40], RULES, 4) == ((0, 0),)
        assert periods_of([3, 3], RULES, 2) == ()

    def test_a_wave_of_few_respondents_shows_nothing(self) -> None:
        assert release_trend([3, 3], RULES, running=False).weeks == ()


def test_quotes_are_released_ones_of_groups_of_twenty() -> None:
    quotes = [Quote("zu lang", "de", True), Quote("geheim", "de", False)]
    assert [quote.text for quote in quotable(quotes, 20, RULES)] == ["zu lang"]
    assert quotable(quotes, 19, RULES) == ()
