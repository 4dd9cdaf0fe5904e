"""Waves: the periods of whole weeks that are compared with each other."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, select

from store.desk_tables import WaveRow

_MONDAY, _SUNDAY = 0, 6


class WaveKind(StrEnum):
    """What a wave is for: before a change, while it is made, or after it."""

    BASELINE = "baseline"
    CHANGE = "change"
    EVALUATION = "evaluation"


class UnusableWave(ValueError):
    """A wave that would not do; the message says why, for the person who wants it."""


@dataclass(frozen=True)
class Wave:
    """A period of whole weeks, from a Monday to a Sunday, both included.

    Raises UnusableWave for other days.
    """

    code: str
    questionnaire: str
    kind: WaveKind
    first_day: datetime.date
    last_day: datetime.date

    def __post_init__(self) -> None:
        if self.first_day.weekday() != _MONDAY or self.last_day.weekday() != _SUNDAY:
            raise UnusableWave("A wave is made of whole weeks: from a Monday to a Sunday.")
        if self.first_day > self.last_day:
            raise UnusableWave("A wave ends after it has begun.")

    @property
    def weeks(self) -> tuple[datetime.date, ...]:
        """The Mondays of its weeks."""
        count = ((self.last_day - self.first_day).days + 1) // 7
        return tuple(self.first_day + datetime.timedelta(weeks=week) for week in range(count))

    def has_ended(self, today: datetime.date) -> bool:
        """Whether its last day is over."""
        return today > self.last_day


class WaveRepository:
    """Waves, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, questionnaire: str) -> list[Wave]:
        """The waves of a questionnaire, the earliest first."""
        rows = self._connection.execute(
            select(WaveRow.__table__)
            .where(WaveRow.questionnaire == questionnaire)
            .order_by(WaveRow.first_day)
        )
        return [
            Wave(row.code, row.questionnaire, WaveKind(row.kind), row.first_day, row.last_day)
            for row in rows
        ]

    def add(self, wave: Wave) -> None:
        """Keep a new wave.

        Raises UnusableWave when its code is taken or when it overlaps another wave: two periods
        that overlap can be subtracted, which would show the few who are in one of them only.
        """
        taken = self._connection.execute(select(WaveRow.code).where(WaveRow.code == wave.code))
        if taken.first():
            raise UnusableWave(f"There is a wave “{wave.code}” already; choose another code.")
        for other in self.all(wave.questionnaire):
            if wave.first_day <= other.last_day and other.first_day <= wave.last_day:
                raise UnusableWave(
                    f"It overlaps the wave “{other.code}” ({other.first_day} to {other.last_day}). "
                    "Choose other weeks."
                )
        self._connection.execute(
            insert(WaveRow).values(
                code=wave.code,
                questionnaire=wave.questionnaire,
                kind=wave.kind,
                first_day=wave.first_day,
                last_day=wave.last_day,
            )
        )

    def remove(self, code: str, today: datetime.date) -> None:
        """Forget a wave that has not begun.

        Raises UnusableWave for one that has, or for an unknown one: what was published of it could
        be subtracted from what another cut of the same weeks would show.
        """
        begins = self._connection.execute(
            select(WaveRow.first_day).where(WaveRow.code == code)
        ).scalar()
        if begins is None:
            raise UnusableWave(f"There is no wave “{code}”.")
        if begins <= today:
            raise UnusableWave("A wave that has begun stays as it is: its numbers may be known.")
        self._connection.execute(delete(WaveRow).where(WaveRow.code == code))
