"""An attacker with a linear program, who knows the rules and everything that is published.

He knows every published number exactly, which is more than its rounded form tells, and that
no number is negative. Whatever can be had by adding and subtracting totals, parts, filters and
periods is a linear consequence of that, and so within the bounds that he finds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

from privacy.disclosure import CountTable, DisclosureRules, release

Bounds = dict[tuple[str, ...], tuple[float, float]]


class Attacker:
    """Collects published sums over a cube of respondents and bounds other sums."""

    def __init__(self, cube: NDArray[np.int64]) -> None:
        self._cube = cube
        self._rows: list[NDArray[np.float64]] = []
        self._values: list[float] = []

    def learn(self, part: Mapping[int, int]) -> None:
        """Learn the number of respondents with these categories (dimension → category)."""
        indicator = self._indicator(part)
        self._rows.append(indicator)
        self._values.append(float(indicator @ self._cube.ravel()))

    def learn_released(self, dimensions: tuple[int, ...], rules: DisclosureRules) -> None:
        """Learn everything that is released of the table of one or two dimensions."""
        for part in published(self._cube, dimensions, rules):
            self.learn(part)

    def bounds(self, part: Mapping[int, int]) -> tuple[float, float]:
        """What the number of respondents with these categories must lie between."""
        return self.bounds_of(self._indicator(part))

    def bounds_of(self, objective: NDArray[np.float64]) -> tuple[float, float]:
        """What the number of respondents in these cells must lie between."""
        known = np.array(self._rows)
        values = np.array(self._values)
        ends = []
        for sign in (1, -1):
            solution = linprog(
                sign * objective, A_eq=known, b_eq=values, bounds=(0, None), method="highs"
            )
            ends.append(sign * solution.fun if solution.status == 0 else sign * -np.inf)
        return ends[0], ends[1]

    def _indicator(self, part: Mapping[int, int]) -> NDArray[np.float64]:
        chosen = np.zeros(self._cube.shape)
        index = tuple(part.get(axis, slice(None)) for axis in range(self._cube.ndim))
        chosen[index] = 1
        return chosen.ravel()


def margin(cube: NDArray[np.int64], dimensions: tuple[int, ...]) -> NDArray[np.int64]:
    """The table of these dimensions, in their order."""
    others = tuple(axis for axis in range(cube.ndim) if axis not in dimensions)
    summed = cube.sum(axis=others)
    return summed if list(dimensions) == sorted(dimensions) else summed.T


def table(counts: NDArray[np.int64]) -> CountTable:
    """A table of one or two dimensions with made-up labels."""
    labels = [
        tuple(f"{axis}{index}" for index in range(size))
        for axis, size in zip("rc", counts.shape, strict=False)
    ]
    return CountTable(labels[0], labels[1] if len(labels) > 1 else (), counts)


def published(
    cube: NDArray[np.int64], dimensions: tuple[int, ...], rules: DisclosureRules
) -> Iterable[dict[int, int]]:
    """Which parts of a table, its totals included, are released."""
    released = release(table(margin(cube, dimensions)), rules)
    if released.total is not None:
        yield {}
    for row, total in enumerate(released.row_totals):
        if total is not None:
            yield {dimensions[0]: row}
    for column, total in enumerate(released.column_totals):
        if total is not None:
            yield {dimensions[1]: column}
    for row, cells in enumerate(released.cells):
        for column, count in enumerate(cells):
            if count is not None:
                yield {dimensions[0]: row, dimensions[1]: column}


def small_parts(
    cube: NDArray[np.int64], dimensions: tuple[int, ...], rules: DisclosureRules
) -> Iterable[dict[int, int]]:
    """The parts of a table, its totals included, that have too few respondents."""
    for chosen in product(*([None, *range(cube.shape[axis])] for axis in dimensions)):
        part = {
            axis: category
            for axis, category in zip(dimensions, chosen, strict=True)
            if category is not None
        }
        index = tuple(part.get(axis, slice(None)) for axis in range(cube.ndim))
        if cube[index].sum() < rules.threshold:
            yield part
