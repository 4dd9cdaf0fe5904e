"""Agreement of coders, against published values, statsmodels and the package krippendorff."""

from __future__ import annotations

from collections.abc import Hashable

import krippendorff
import numpy as np
import pytest
from statsmodels.stats.inter_rater import cohens_kappa as reference_kappa

from analytics.statistics.agreement import (
    Themes,
    cohens_kappa,
    krippendorffs_alpha,
    masi_distance,
    nominal_distance,
)

A, AB, ABC, BC, D = map(frozenset, ("a", "ab", "abc", "bc", "d"))

# The example of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C.
CODERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]


def test_kappa_agrees_with_statsmodels() -> None:
    generator = np.random.default_rng(4)
    first = generator.integers(0, 3, 200)
    second = np.where(generator.random(200) < 0.7, first, generator.integers(0, 3, 200))
    table = np.zeros((3, 3))
    np.add.at(table, (first, second), 1)
    expected = reference_kappa(table)
    found = cohens_kappa(first.tolist(), second.tolist())
    assert found.value == pytest.approx(expected.kappa)
    assert found.interval is not None
    assert found.interval.low == pytest.approx(expected.kappa_low)


def test_kappa_of_cohen_1960() -> None:
    """The article's example: 200 persons, kappa .492."""
    table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
    pairs = [
        (row, column) for row in range(3) for column in range(3) for _ in range(table[row][column])
    ]
    found = cohens_kappa([row for row, _ in pairs], [column for _, column in pairs])
    assert found.value == pytest.approx(0.492, abs=5e-4)


@pytest.mark.parametrize("codes", [[], [True, True, True]])
def test_kappa_is_not_defined_where_chance_explains_everything(codes: list[Hashable]) -> None:
    assert cohens_kappa(codes, codes).value is None


def test_alpha_of_krippendorff_2011() -> None:
    units = [[coder[unit] for coder in CODERS if coder[unit] is not None] for unit in range(12)]
    assert krippendorffs_alpha(units, nominal_distance) == pytest.approx(0.743, abs=5e-4)


@pytest.mark.parametrize(
    ("one", "two", "distance"),
    [
        (A, A, 0),
        (A, AB, 2 / 3),
        (AB, BC, 8 / 9),
        (AB, ABC, 5 / 9),
        (A, D, 1),
        (frozenset(), frozenset(), 0),
        (A, frozenset(), 1),
    ],
)
def test_masi_of_passonneau_2006(one: Themes, two: Themes, distance: float) -> None:
    assert masi_distance(one, two) == pytest.approx(distance)
    assert masi_distance(two, one) == pytest.approx(distance)


def test_alpha_with_masi_agrees_with_the_package() -> None:
    generator = np.random.default_rng(8)
    sets = [A, AB, ABC, BC, D]
    first = generator.integers(0, 5, 80)
    second = np.where(generator.random(80) < 0.6, first, generator.integers(0, 5, 80))

    def distance(one: np.ndarray, two: np.ndarray, **_: object) -> np.ndarray:
        return np.vectorize(lambda x, y: masi_distance(sets[int(x)], sets[int(y)]))(one, two)

    expected = krippendorff.alpha(
        reliability_data=np.array([first, second]), level_of_measurement=distance
    )
    units = [[sets[one], sets[two]] for one, two in zip(first, second, strict=True)]
    assert krippendorffs_alpha(units, masi_distance) == pytest.approx(expected)


def test_alpha_is_not_defined_without_pairs_or_variety() -> None:
    assert krippendorffs_alpha([[A], [AB]], masi_distance) is None
    assert krippendorffs_alpha([[A, A], [A, A]], masi_distance) is None
