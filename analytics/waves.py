"""Waves where nobody has declared any: the quarters of the year, in whole weeks."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from store.waves import Wave, WaveKind

_MONTHS_OF_QUARTER = 3


def quarterly_waves(questionnaire: str, weeks: Iterable[datetime.date]) -> list[Wave]:
    """The quarters in which these weeks (their Mondays) lie, as waves of whole weeks, in order.

    A week belongs to the quarter of its Thursday, as ISO 8601 has it for years.
    """
    quarters = sorted({_quarter(week) for week in weeks})
    return [
        Wave(f"{year}-Q{quarter}", questionnaire, WaveKind.BASELINE, *_days(year, quarter))
        for year, quarter in quarters
    ]


def wave_before(waves: Iterable[Wave], wave: Wave) -> Wave | None:
    """The wave that ended last before this one began; None for the first."""
    earlier = [each for each in waves if each.last_day < wave.first_day]
    return max(earlier, key=lambda each: each.last_day, default=None)


def latest_ended(waves: Iterable[Wave], today: datetime.date) -> Wave | None:
    """The wave that ended last."""
    ended = [wave for wave in waves if wave.has_ended(today)]
    return max(ended, key=lambda wave: wave.last_day, default=None)


def _quarter(monday: datetime.date) -> tuple[int, int]:
    thursday = monday + datetime.timedelta(days=3)
    return thursday.year, (thursday.month - 1) // _MONTHS_OF_QUARTER + 1


def _days(year: int, quarter: int) -> tuple[datetime.date, datetime.date]:
    """The Monday of the first and the Sunday of the last week of a quarter."""
    first = datetime.date(year, (quarter - 1) * _MONTHS_OF_QUARTER + 1, 1)
    following = (
        datetime.date(year, quarter * _MONTHS_OF_QUARTER + 1, 1)
        if quarter < 4
        else datetime.date(year + 1, 1, 1)
    )
    return _first_monday(first), _first_monday(following) - datetime.timedelta(days=1)


def _first_monday(first_day: datetime.date) -> datetime.date:
    """The Monday of the first week whose Thursday is not before this day."""
    monday = first_day - datetime.timedelta(days=first_day.weekday())
    return (
        monday
        if monday + datetime.timedelta(days=3) >= first_day
        else monday + datetime.timedelta(days=7)
    )
