"""Nothing small can be computed: an attacker with a linear program tries everything at once."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from privacy.disclosure import DisclosureRules, release, release_trend
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


@given(WEEKS)
@settings(max_examples=60, deadline=None)
def test_adjacent_periods_also_while_the_wave_grows(weeks: list[tuple[int, int, int]]) -> None:
    """Every edition of a weekly series, and the wave's totals at its end, taken together.

    Each week has those who raised a theme, who did not, and who did not answer.
    """
    cube = np.array(weeks)
    raised, answered = cube[:, 0].tolist(), cube[:, :2].sum(axis=1).tolist()
    everyone = cube.sum(axis=1).tolist()
    if min(cube.sum(axis=0)) < RULES.threshold:
        return  # the wave's own table hides the theme
    attacker = _Weeks(cube)
    for seen in range(1, len(weeks) + 1):
        running = seen < len(weeks)
        whole = release_trend(everyone[:seen], RULES, running=running)
        theme = release_trend(
            everyone[:seen],
            RULES,
            running=running,
            chosen=raised[:seen],
            answered=answered[:seen],
        )
        for first, last in whole.weeks:
            attacker.learn_weeks(first, last, (0, 1, 2))
        for first, last in theme.weeks:
            attacker.learn_weeks(first, last, (0,))
            attacker.learn_weeks(first, last, (0, 1))
    for side in range(3):
        attacker.learn({1: side})
    for week, side in product(range(len(weeks)), (None, 0, 1, 2)):
        part = {0: week} if side is None else {0: week, 1: side}
        if cube[week, slice(None) if side is None else side].sum() < RULES.threshold:
            least, most = attacker.bounds(part)
            assert most - least >= RULES.threshold - 1e-6


class _Weeks(Attacker):
    def learn_weeks(self, first: int, last: int, sides: tuple[int, ...]) -> None:
        """Learn how many respondents these weeks together had on these sides."""
        chosen = np.zeros(self._cube.shape)
        chosen[first : last + 1, list(sides)] = 1
        self._rows.append(chosen.ravel())
        self._values.append(float((chosen * self._cube).sum()))
