"""Scores of one interview."""

from __future__ import annotations

import pytest

from analytics.scores import favourable, satisfaction, umux_lite


@pytest.mark.parametrize(
    ("usefulness", "ease", "score"),
    [("1", "1", 0), ("5", "5", 100), ("3", "3", 50), ("4", "5", 87.5), ("5", None, None)],
)
def test_umux_lite(usefulness: str, ease: str | None, score: float | None) -> None:
    assert umux_lite({"usefulness": usefulness, "ease": ease}) == score


@pytest.mark.parametrize(("code", "value"), [("1", -2), ("3", 0), ("5", 2), (None, None)])
def test_satisfaction_runs_from_minus_two_to_plus_two(code: str | None, value: int | None) -> None:
    assert satisfaction({"satisfaction": code}) == value


@pytest.mark.parametrize(("code", "reversed", "points"), [("5", False, 5), ("5", True, 1)])
def test_a_reversed_item_is_turned_round(code: str, reversed: bool, points: int) -> None:
    assert favourable(code, reversed) == points


def test_a_code_outside_the_scale_is_an_error() -> None:
    with pytest.raises(ValueError, match="five-point"):
        favourable("7", reversed=False)
