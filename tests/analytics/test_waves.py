"""Quarters in whole weeks, for those who have declared no waves."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest

from analytics.waves import latest_ended, quarterly_waves, wave_before
from store.waves import Wave, WaveKind

DAY = datetime.timedelta(days=1)


def monday(year: int, week: int) -> datetime.date:
    return datetime.date.fromisocalendar(year, week, 1)


@pytest.mark.parametrize(
    ("week", "code"),
    [
        ((2026, 1), "2026-Q1"),
        ((2026, 13), "2026-Q1"),
        ((2026, 14), "2026-Q2"),
        ((2026, 53), "2026-Q4"),
    ],
)
def test_a_week_belongs_to_the_quarter_of_its_thursday(week: tuple[int, int], code: str) -> None:
    (wave,) = quarterly_waves("q", [monday(*week)])
    assert wave.code == code
    assert wave.first_day <= monday(*week) <= wave.last_day


def test_quarters_follow_each_other_without_a_gap() -> None:
    weeks = [monday(2025, 1) + datetime.timedelta(weeks=week) for week in range(110)]
    waves = quarterly_waves("q", weeks)
    for one, two in pairwise(waves):
        assert two.first_day == one.last_day + DAY


def test_the_wave_before_and_the_latest_ended() -> None:
    waves = quarterly_waves("q", [monday(2026, week) for week in (2, 20, 30)])
    assert wave_before(waves, waves[2]) == waves[1]
    assert wave_before(waves, waves[0]) is None
    assert latest_ended(waves, waves[1].last_day + DAY) == waves[1]
    assert latest_ended(waves, waves[0].last_day) is None
    gap = Wave("later", "q", WaveKind.EVALUATION, monday(2027, 1), monday(2027, 3) - DAY)
    assert wave_before([*waves, gap], gap) == waves[2]
