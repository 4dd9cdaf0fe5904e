"""Whether two people, or a person and the model, code alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from analytics.statistics.intervals import CONFIDENCE, Interval, critical_value

Value = TypeVar("Value", bound=Hashable)

Themes = frozenset[str]


@dataclass(frozen=True)
class Agreement:
    """A coefficient of agreement (1: always, 0: as by chance), None where it is not defined."""

    value: float | None
    interval: Interval | None
    units: int


def cohens_kappa(
    first: Sequence[Hashable], second: Sequence[Hashable], confidence: float = CONFIDENCE
) -> Agreement:
    """Agreement of two coders on one code, beyond chance.

    Source: Cohen (1960), Educational and Psychological Measurement 20(1); standard error of Fleiss,
    Cohen and Everitt (1969), Psychological Bulletin 72(5), equation 13.

    None when both always gave the same single value: chance alone would then explain it.
    """
    if len(first) != len(second):
        raise ValueError("both coders must have coded the same answers")
    units = len(first)
    if not units:
        return Agreement(None, None, 0)
    values = sorted(set(first) | set(second), key=repr)
    place = {value: index for index, value in enumerate(values)}
    table = np.zeros((len(values), len(values)))
    for one, two in zip(first, second, strict=True):
        table[place[one], place[two]] += 1 / units
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    observed, expected = float(np.trace(table)), float(rows @ columns)
    if expected >= 1:
        return Agreement(None, None, units)
    kappa = (observed - expected) / (1 - expected)
    agreeing = float((np.diag(table) * (1 - (rows + columns) * (1 - kappa)) ** 2).sum())
    sums = columns[:, None] + rows[None, :]
    apart = table * sums**2
    np.fill_diagonal(apart, 0)
    disagreeing = (1 - kappa) ** 2 * float(apart.sum())
    chance = (kappa - expected * (1 - kappa)) ** 2
    variance = max(0.0, (agreeing + disagreeing - chance) / (units * (1 - expected) ** 2))
    half = critical_value(confidence) * float(np.sqrt(variance))
    return Agreement(kappa, Interval(kappa - half, min(1.0, kappa + half)), units)


def masi_distance(one: Themes, two: Themes) -> float:
    """How different two sets of themes are: 0 the same, 1 nothing in common.

    1 - J · M with Jaccard's J, and M = 1 for equal sets, 2/3 for a subset, 1/3 for an overlap.

    Source: Passonneau (2006), Measuring Agreement on Set-valued Items (MASI), LREC.
    """
    if one == two:
        return 0.0
    common = len(one & two)
    if not common:
        return 1.0
    monotony = 2 / 3 if one <= two or two <= one else 1 / 3
    return 1 - common / len(one | two) * monotony


def nominal_distance(one: Hashable, two: Hashable) -> float:
    """0 for the same value, 1 for another."""
    return float(one != two)


def krippendorffs_alpha(
    units: Sequence[Sequence[Value]], distance: Callable[[Value, Value], float]
) -> float | None:
    """Agreement of any number of coders, each of whom may have coded any of the units.

    ``units`` holds, for each answer, the values that coders gave; answers coded once say nothing
    and are left out. None when there is nothing to compare or all values are the same.

    Source: Krippendorff (2019), Content Analysis, 4th edition, chapter 12; α = 1 - D_o / D_e with
    any difference function, which here enters as it is (MASI is not squared: Passonneau 2006).
    """
    paired = [list(unit) for unit in units if len(unit) > 1]
    values = [value for unit in paired for value in unit]
    if not values:
        return None
    counts: dict[Value, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    distances = _distances(list(counts), distance)
    observed = sum(
        sum(
            distances[one, two]
            for index, one in enumerate(unit)
            for other, two in enumerate(unit)
            if index != other
        )
        / (len(unit) - 1)
        for unit in paired
    ) / len(values)
    expected = sum(
        first_count * second_count * distances[one, two]
        for one, first_count in counts.items()
        for two, second_count in counts.items()
    ) / (len(values) * (len(values) - 1))
    return None if expected == 0 else 1 - observed / expected


def _distances(
    values: Sequence[Value], distance: Callable[[Value, Value], float]
) -> Mapping[tuple[Value, Value], float]:
    return {(one, two): distance(one, two) for one in values for two in values}
