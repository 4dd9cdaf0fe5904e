"""The register of measures: what was changed, where, when, and what workshops recommended."""

from __future__ import annotations

import datetime
import re
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from store.desk_tables import MeasureRow, RecommendationRow

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{1,63}")


class UnusableMeasure(ValueError):
    """A measure that would not do; the message is the key of an explanation."""


class RecommendationStatus(StrEnum):
    """What became of a recommendation."""

    OPEN = "open"
    PLANNED = "planned"
    DONE = "done"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Measure:
    """Something that was changed at ``sites`` on ``begins_on``, to have fewer complaints of
    ``themes``.

    Raises UnusableMeasure for a code that is no code, or without title, sites or themes.
    """

    code: str
    title: str
    description: str
    questionnaire: str
    sites: tuple[str, ...]
    begins_on: datetime.date
    themes: tuple[str, ...]

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise UnusableMeasure("desk-measure-code-wrong")
        if not self.title.strip():
            raise UnusableMeasure("desk-measure-title-missing")
        if not self.sites or not self.themes:
            raise UnusableMeasure("desk-measure-empty")


@dataclass(frozen=True)
class Recommendation:
    """What a workshop recommended, and what became of it."""

    id: str
    measure: str
    text: str
    status: RecommendationStatus
    recorded_on: datetime.date


class MeasureRepository:
    """Measures and recommendations, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, questionnaire: str) -> list[Measure]:
        """The measures of a questionnaire, the earliest first."""
        rows = self._connection.execute(
            select(MeasureRow.__table__)
            .where(MeasureRow.questionnaire == questionnaire)
            .order_by(MeasureRow.begins_on, MeasureRow.code)
        )
        return [_measure(row) for row in rows]

    def by_code(self, code: str) -> Measure | None:
        """The measure of this code, or None."""
        row = self._connection.execute(
            select(MeasureRow.__table__).where(MeasureRow.code == code)
        ).first()
        return _measure(row) if row else None

    def add(self, measure: Measure) -> None:
        """Keep a new measure. Raises UnusableMeasure when the code is taken."""
        if self.by_code(measure.code):
            raise UnusableMeasure("desk-measure-taken")
        self._connection.execute(
            insert(MeasureRow).values(
                code=measure.code,
                title=measure.title,
                description=measure.description,
                questionnaire=measure.questionnaire,
                sites=list(measure.sites),
                begins_on=measure.begins_on,
                themes=list(measure.themes),
            )
        )

    def change(self, measure: Measure) -> None:
        """Keep what is now said of a measure; its code stays. Raises UnusableMeasure if unknown."""
        changed = self._connection.execute(
            update(MeasureRow)
            .where(MeasureRow.code == measure.code)
            .values(
                title=measure.title,
                description=measure.description,
                sites=list(measure.sites),
                begins_on=measure.begins_on,
                themes=list(measure.themes),
            )
        )
        if not changed.rowcount:
            raise UnusableMeasure("desk-measure-gone")

    def remove(self, code: str) -> None:
        """Forget a measure with its recommendations."""
        self._connection.execute(delete(MeasureRow).where(MeasureRow.code == code))

    def recommend(self, measure: str, text: str, today: datetime.date) -> None:
        """Record what a workshop recommended."""
        self._connection.execute(
            insert(RecommendationRow).values(
                id=str(uuid.uuid4()),
                measure=measure,
                text=text,
                status=RecommendationStatus.OPEN,
                recorded_on=today,
            )
        )

    def recommendations(self, measure: str) -> list[Recommendation]:
        """What was recommended on a measure, the newest last."""
        rows = self._connection.execute(
            select(RecommendationRow.__table__)
            .where(RecommendationRow.measure == measure)
            .order_by(RecommendationRow.recorded_on, RecommendationRow.id)
        )
        return [
            Recommendation(
                row.id, row.measure, row.text, RecommendationStatus(row.status), row.recorded_on
            )
            for row in rows
        ]

    def set_status(self, id: str, status: RecommendationStatus) -> None:
        """Note what became of a recommendation."""
        self._connection.execute(
            update(RecommendationRow).where(RecommendationRow.id == id).values(status=status)
        )


def _measure(row: Any) -> Measure:
    return Measure(
        code=row.code,
        title=row.title,
        description=row.description,
        questionnaire=row.questionnaire,
        sites=tuple(row.sites),
        begins_on=row.begins_on,
        themes=tuple(row.themes),
    )
