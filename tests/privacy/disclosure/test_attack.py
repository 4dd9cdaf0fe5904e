"""Nothing small can be computed: an attacker with a linear program tries everything at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from privacy.disclosure import DisclosureRules, periods_of, release, release_trend
from privacy.disclosure.network import Network, interval
from tests.privacy.disclosure.attacker import Attacker, published, small_parts, table

RULES = DisclosureRules()

# Many small cells, some large ones: where suppression is hard.
COUNTS = st.one_of(st.integers(0, 3), st.integers(0, 14), st.integers(8, 40), st.integers(100, 400))


def cubes(*sizes: tuple[int, int]) -> st.SearchStrategy[NDArray[np.int64]]:
    """Cubes of respondents with these least and greatest numbers of categories."""
    shapes = st.tuples(*(st.integers(*size) for size in sizes))
    return shapes.flatmap(lambda shape: arrays(np.int64, shape, elements=COUNTS))


def attack(cube: NDArray[np.int64], tables: list[tuple[int, ...]], rules: DisclosureRules) -> None:
    """Every small part of every table keeps a range as wide as the threshold."""
    attacker = Attacker(cube)
    for dimensions in tables:
        attacker.learn_released(dimensions, rules)
    if not any(list(published(cube, dimensions, rules)) for dimensions in tables):
        return
    for dimensions in tables:
        for part in small_parts(cube, dimensions, rules):
            least, most = attacker.bounds(part)
            assert most - least >= rules.threshold - 1e-6, (part, least, most)


@given(cubes((1, 6)))
@settings(max_examples=150, deadline=None)
def test_totals_and_parts_of_one_dimension(cube: NDArray[np.int64]) -> None:
    attack(cube, [(0,)], RULES)


@given(cubes((1, 5), (1, 5)))
@settings(max_examples=100, deadline=None)
def test_rows_columns_and_totals(cube: NDArray[np.int64]) -> None:
    attack(cube, [(0, 1)], RULES)


@given(cubes((2, 4), (2, 4)), st.integers(5, 30))
@settings(max_examples=40, deadline=None)
def test_other_thresholds(cube: NDArray[np.int64], threshold: int) -> None:
    attack(cube, [(0, 1)], DisclosureRules(threshold=threshold, quote_group=max(20, threshold)))


@given(cubes((2, 3), (2, 3), (2, 3)))
@settings(max_examples=40, deadline=None)
def test_filters_that_share_a_dimension(cube: NDArray[np.int64]) -> None:
    """Site by theme, site by channel: a filter chooses a row of a table, the tables share sites."""
    attack(cube, [(0, 1), (0, 2), (0,), (1,), (2,)], RULES)


@given(cubes((2, 4), (2, 4)))
@settings(max_examples=60, deadline=None)
def test_every_range_is_the_widest_that_the_numbers_allow(cube: NDArray[np.int64]) -> None:
    """The network's bounds are those of the linear program."""
    released = release(table(cube), RULES)
    network = Network(cube)
    hidden = {
        network.cell(row, column): {0: row, 1: column}
        for row, cells in enumerate(released.cells)
        for column, count in enumerate(cells)
        if count is None
    }
    hidden |= {
        network.row_total(row): {0: row}
        for row, total in enumerate(released.row_totals)
        if total is None
    }
    hidden |= {
        network.column_total(column): {1: column}
        for column, total in enumerate(released.column_totals)
        if total is None
    }
    if released.total is None:
        return
    attacker = Attacker(cube)
    attacker.learn_released((0, 1), RULES)
    for arc, part in list(hidden.items())[:6]:
        least, most = attacker.bounds(part)
        found = interval(network, set(hidden), arc)
        assert found[0] == pytest.approx(least)
        assert found[1] == pytest.approx(most) or (np.isinf(most) and found[1] > 1e6)


def test_the_attacker_succeeds_where_only_small_cells_are_hidden() -> None:
    """The test can fail: without companions a small cell is the total less the others."""
    cube = np.array([[3, 40], [50, 60]])
    attacker = Attacker(cube)
    for part in ({}, {0: 0}, {0: 1}, {1: 0}, {1: 1}, {0: 0, 1: 1}, {0: 1, 1: 0}, {0: 1, 1: 1}):
        attacker.learn(part)
    assert attacker.bounds({0: 0, 1: 0}) == (3, 3)


@given(cubes((2, 3), (2, 3), (2, 2)))
@settings(max_examples=30, deadline=None)
def test_a_closed_circle_of_tables(cube: NDArray[np.int64]) -> None:
    """Site by channel, channel by theme, site by theme."""
    attack(cube, list(combinations(range(3), 2)), RULES)


@given(cubes((2, 3), (2, 2), (2, 2), (2, 2)))
@settings(max_examples=20, deadline=None)
def test_two_groupings_by_two_measures(cube: NDArray[np.int64]) -> None:
    attack(cube, [(0, 2), (0, 3), (1, 2), (1, 3)], RULES)


WEEKS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=9
)


def attack_periods(weeks: list[tuple[int, int, int]], periods: Sequence[tuple[int, int]]) -> None:
    """Every edition of the weekly series with the wave's table by period, taken together.

    Each week has those who raised a theme, who did not, and who did not answer. Nobody learns a
    small week, a small period, or how many of either raised the theme.
    """
    cube = np.array(weeks)
    everyone = cube.sum(axis=1).tolist()
    attacker = _Weeks(cube)
    for seen in range(1, len(weeks) + 1):
        whole = release_trend(everyone[:seen], RULES, running=seen < len(weeks))
        for first, last in whole.weeks:
            attacker.learn_weeks(first, last, (0, 1, 2))
    by_period = np.array([cube[first : last + 1].sum(axis=0) for first, last in periods])
    for part in published(by_period, (0, 1), RULES):
        first, last = periods[part[0]] if 0 in part else (0, len(weeks) - 1)
        attacker.learn_weeks(first, last, (part[1],) if 1 in part else (0, 1, 2))
    runs = {(week, week) for week in range(len(weeks))} | set(periods)
    for (first, last), side in product(runs, (None, 0, 1, 2)):
        sides = (0, 1, 2) if side is None else (side,)
        if cube[first : last + 1, sides].sum() < RULES.threshold:
            least, most = attacker.bounds_of_weeks(first, last, sides)
            assert most - least >= RULES.threshold - 1e-6, (first, last, side)


@given(WEEKS, st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_adjacent_periods_also_while_the_wave_grows(
    weeks: list[tuple[int, int, int]], length: int
) -> None:
    periods = periods_of([sum(week) for week in weeks], RULES, length)
    if periods:
        attack_periods(weeks, periods)


def test_periods_that_cut_the_weekly_series_elsewhere_would_give_a_small_week_away() -> None:
    """The test can fail: the series pools weeks 0 and 1, a table of weeks 1 and 2 tells week 0."""
    weeks = [(3, 0, 0), (30, 30, 30), (30, 30, 30)]
    assert periods_of([3, 90, 90], RULES, 1) == ((0, 1), (2, 2))
    with pytest.raises(AssertionError):
        attack_periods(weeks, [(1, 1), (2, 2)])


class _Weeks(Attacker):
    def learn_weeks(self, first: int, last: int, sides: tuple[int, ...]) -> None:
        """Learn how many respondents these weeks together had on these sides."""
        self._rows.append(self._of_weeks(first, last, sides))
        self._values.append(float(self._rows[-1] @ self._cube.ravel()))

    def bounds_of_weeks(self, first: int, last: int, sides: tuple[int, ...]) -> tuple[float, float]:
        """What that number must lie between."""
        return self.bounds_of(self._of_weeks(first, last, sides))

    def _of_weeks(self, first: int, last: int, sides: tuple[int, ...]) -> NDArray[np.float64]:
        chosen = np.zeros(self._cube.shape)
        chosen[first : last + 1, list(sides)] = 1
        return chosen.ravel()
