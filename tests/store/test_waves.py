"""Waves are whole weeks that do not overlap, and stay as they are once they have begun."""

from __future__ import annotations

import datetime

import pytest

from store import Store
from store.waves import UnusableWave, Wave, WaveKind, WaveRepository

MONDAY = datetime.date(2026, 9, 7)


def wave(code: str = "before", start: int = 0, weeks: int = 4, **others: str) -> Wave:
    first = MONDAY + datetime.timedelta(weeks=start)
    last = first + datetime.timedelta(weeks=weeks, days=-1)
    return Wave(
        code, others.get("questionnaire", "digital_services"), WaveKind.BASELINE, first, last
    )


def test_a_wave_knows_its_weeks_and_its_end() -> None:
    assert wave().weeks == tuple(MONDAY + datetime.timedelta(weeks=week) for week in range(4))
    assert not wave().has_ended(datetime.date(2026, 10, 4))
    assert wave().has_ended(datetime.date(2026, 10, 5))


@pytest.mark.parametrize(
    ("first", "last"), [((9, 8), (9, 13)), ((9, 7), (9, 12)), ((9, 14), (9, 13))]
)
def test_only_whole_weeks(first: tuple[int, int], last: tuple[int, int]) -> None:
    with pytest.raises(UnusableWave, match=r"weeks|ends"):
        Wave("x", "q", WaveKind.CHANGE, datetime.date(2026, *first), datetime.date(2026, *last))


class TestKeeping:
    def test_they_are_kept_in_order_for_each_questionnaire(self, store: Store) -> None:
        staff = wave("staff", questionnaire="staff_digital_work")
        with store.writing() as connection:
            waves = WaveRepository(connection)
            for each in (wave("after", 8), wave(), staff):
                waves.add(each)
            assert waves.all("digital_services") == [wave(), wave("after", 8)]
            assert waves.all("staff_digital_work") == [staff]

    @pytest.mark.parametrize("other", [wave("late", 3), wave("around", -1, 9), wave("before", 20)])
    def test_an_overlap_or_a_second_of_the_same_name_is_refused(
        self, store: Store, other: Wave
    ) -> None:
        with store.writing() as connection:
            WaveRepository(connection).add(wave())
            with pytest.raises(UnusableWave, match=r"overlaps|already"):
                WaveRepository(connection).add(other)

    def test_a_wave_that_has_begun_stays(self, store: Store) -> None:
        with store.writing() as connection:
            waves = WaveRepository(connection)
            waves.add(wave())
            for code, today, reason in (
                ("before", MONDAY, "begun"),
                ("unknown", MONDAY, "no wave"),
            ):
                with pytest.raises(UnusableWave, match=reason):
                    waves.remove(code, today)
            waves.remove("before", MONDAY - datetime.timedelta(days=1))
            assert waves.all("digital_services") == []
