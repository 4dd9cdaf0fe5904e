"""Released tables as one long data set: open data that reveals nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analytics.exports.dataset import Category, Dataset, Kind, Missing, Value, Variable
from privacy.disclosure import ReleasedTable

ALL = "*"


@dataclass(frozen=True)
class NamedTable:
    """A released table with what its rows and columns are (an item, an attribute, or empty)."""

    wave: str
    rows_are: str
    columns_are: str
    table: ReleasedTable


def aggregates(
    tables: Iterable[NamedTable], *, name: str, title: str, language: str, notes: tuple[str, ...]
) -> Dataset:
    """One row for each published or suppressed count; ``*`` stands for all of a dimension."""
    lines = [line for table in tables for line in _lines(table)]
    texts = [
        Variable(column, column.replace("_", " "), Kind.TEXT)
        for column in ("wave", "rows", "row", "columns", "column")
    ]
    count = Variable("count", "respondents, rounded", Kind.NUMBER)
    state = Variable(
        "state",
        "whether the count is published",
        Kind.NOMINAL,
        (Category(1, "published", "published"), Category(2, "suppressed", "suppressed")),
    )
    return Dataset(name, title, language, (*texts, count, state), lines, notes)


def _lines(named: NamedTable) -> Iterator[tuple[Value | Missing, ...]]:
    table = named.table

    def line(row: str, column: str, count: int | None) -> tuple[Value | Missing, ...]:
        state = "suppressed" if count is None else "published"
        return (named.wave, named.rows_are, row, named.columns_are, column, count, state)

    yield line(ALL, ALL, table.total)
    for index, row in enumerate(table.rows):
        yield line(row, ALL, table.row_totals[index])
        for column, count in zip(table.columns, table.cells[index], strict=True):
            yield line(row, column, count)
    for column, count in zip(table.columns, table.column_totals, strict=True):
        yield line(ALL, column, count)
