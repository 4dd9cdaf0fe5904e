"""Reads the rollup with DuckDB: exact numbers, for the analysis only. What is shown is released.

From the files, which costs no memory; or held in memory in columns of small numbers, for a process
that is asked again and again.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import duckdb
from numpy.typing import NDArray
from sqlalchemy import select

from analytics.rollup.layout import RollupLayout
from interview.state import Stage
from store import Store
from store.tables import ConversationRow

_WEEK = 7


@dataclass(frozen=True)
class Rollup:
    """The rollup at one moment, without the interviews withdrawn by then."""

    folder: Path
    layout: RollupLayout
    withdrawn: frozenset[str]
    threads: int = 2
    _held: duckdb.DuckDBPyConnection | None = field(default=None, compare=False, repr=False)

    def held(self) -> Rollup:
        """The same interviews in memory: about 120 MB and some seconds for a million of them.

        Later changes of the files are not seen.
        """
        database, source = self._source(self.weeks())
        if source is None:
            database.close()
            return self
        words = [column.name for column in self.layout.columns if column.type == "VARCHAR"]
        columns = []
        for column in self.layout.columns:
            if column.name in words:
                # As numbers that stand for the words that there are: read much faster than words.
                database.execute(
                    f'CREATE TYPE "words of {column.name}" AS ENUM (SELECT DISTINCT '
                    f'"{column.name}" FROM {source} WHERE "{column.name}" IS NOT NULL)'
                )
                columns.append(f'"{column.name}"::"words of {column.name}" AS "{column.name}"')
            else:
                columns.append(f'"{column.name}"')
        database.execute(f"CREATE TABLE held AS SELECT {', '.join(columns)} FROM {source}")
        return replace(self, _held=database)

    def weeks(self) -> list[datetime.date]:
        """The Mondays of the weeks that there are, in order."""
        files = self.layout.folder(self.folder).glob("*.parquet")
        return sorted(datetime.date.fromisoformat(file.stem) for file in files)

    def query(
        self,
        columns: Sequence[str],
        weeks: Iterable[datetime.date],
        rest: str = "",
        derived: Sequence[Mapping[str, str]] = (),
    ) -> list[tuple[Any, ...]]:
        """Rows of ``SELECT columns FROM interviews`` of these weeks, followed by ``rest``.

        ``derived`` are further columns (name → SQL), each step made from those before it.
        """
        database, source = self._source(weeks)
        if source is None:
            return []
        for step in derived:
            added = ", ".join(f'{sql} AS "{name}"' for name, sql in step.items())
            source = f"(SELECT *, {added} FROM {source})"
        with database:
            return database.execute(f"SELECT {', '.join(columns)} FROM {source} {rest}").fetchall()

    def arrays(
        self, columns: Sequence[str], weeks: Iterable[datetime.date], rest: str = ""
    ) -> dict[str, NDArray[Any]]:
        """The same, as column → array, masked where there is nothing."""
        database, source = self._source(weeks)
        if source is None:
            return {}
        with database:
            found = database.execute(f"SELECT {', '.join(columns)} FROM {source} {rest}")
            return dict(found.fetchnumpy())

    def _source(
        self, weeks: Iterable[datetime.date]
    ) -> tuple[duckdb.DuckDBPyConnection, str | None]:
        weeks = list(weeks)
        if self._held is not None and weeks:
            chosen = ", ".join(f"DATE '{week}'" for week in weeks)
            between = f"week BETWEEN DATE '{min(weeks)}' AND DATE '{max(weeks)}'"
            in_a_row = (max(weeks) - min(weeks)).days == _WEEK * (len(set(weeks)) - 1)
            condition = between if in_a_row else f"{between} AND week IN ({chosen})"
            return self._held.cursor(), f"(SELECT * FROM held WHERE {condition}) AS interviews"
        database = duckdb.connect(config={"threads": self.threads})
        files = [self.layout.file(self.folder, week) for week in weeks]
        there = [str(file).replace("'", "''") for file in files if file.exists()]
        if not there:
            return database, None
        listed = ", ".join(f"'{file}'" for file in there)
        source = f"read_parquet([{listed}], union_by_name = true)"
        if self.withdrawn:
            database.execute("CREATE TABLE withdrawn (id UUID)")
            database.executemany(
                "INSERT INTO withdrawn VALUES (?)", [[id] for id in sorted(self.withdrawn)]
            )
            source = f"(SELECT * FROM {source} ANTI JOIN withdrawn USING (id))"
        return database, f"{source} AS interviews"


def open_rollup(folder: Path, layout: RollupLayout, store: Store) -> Rollup:
    """The rollup without the interviews that are withdrawn at this moment.

    A withdrawn interview is in the store until the purge, which refreshes the rollup; until then it
    is left out here, however old the files are.
    """
    with store.reading() as connection:
        withdrawn = connection.execute(
            select(ConversationRow.id).where(ConversationRow.stage == Stage.WITHDRAWN)
        )
        return Rollup(folder, layout, frozenset(id for (id,) in withdrawn))
