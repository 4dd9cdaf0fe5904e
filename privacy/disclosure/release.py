"""The one function through which every table of counts is published."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from privacy.disclosure.network import Counts, Mask
from privacy.disclosure.rules import DisclosureRules
from privacy.disclosure.suppression import suppressed_cells, suppressed_totals


@dataclass(frozen=True)
class CountTable:
    """Respondents by row and column, exactly: not to be shown to anybody.

    The cells divide the respondents of one wave, each respondent stands in one cell. A table of one
    dimension has no columns. ``outside`` are counts of further respondents who stand in no row and
    no column, such as those who did not answer the question that both are about; another table
    shows them, and totals are treated as they are there.

    Raises ValueError when the counts do not fit the labels: nothing of more than two dimensions can
    be asked for.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: Counts
    outside: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        wanted = (len(self.rows), len(self.columns)) if self.columns else (len(self.rows),)
        if self.counts.shape != wanted:
            raise ValueError(f"counts of shape {self.counts.shape} do not fit {wanted} labels")
        if (self.counts < 0).any():
            raise ValueError("respondents cannot be fewer than none")


@dataclass(frozen=True)
class ReleasedTable:
    """What may be shown. None is a number that is not published.

    It is None because fewer than ``rules.threshold`` respondents stand behind it, or because it
    would give such a number away; which of the two is not told, since that would give it away, too.
    Counts are rounded each on their own: sums of rounded counts are not the rounded sums.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None
    rules: DisclosureRules

    def count(self, row: str, column: str | None = None) -> int | None:
        """The published count of a cell, or of a row in a table of one dimension."""
        index = self.rows.index(row)
        if column is None:
            return self.row_totals[index]
        return self.cells[index][self.columns.index(column)]

    def share(self, row: str, column: str, among: tuple[str, ...] = ()) -> float | None:
        """The share of a column in its row, from the published counts; None if one is missing.

        ``among``: the columns that are the base, all of them by default.
        """
        part = self.count(row, column)
        counts = [self.count(row, other) for other in among or self.columns]
        known = [count for count in counts if count is not None]
        base = self.row_totals[self.rows.index(row)] if not among else sum(known)
        if part is None or not base or (among and len(known) < len(counts)):
            return None
        return min(part / base, 1.0)

    @property
    def suppressed(self) -> int:
        """How many numbers of the table are not published."""
        shown = [*(count for row in self.cells for count in row), *self.row_totals]
        return sum(count is None for count in [*shown, *self.column_totals])


def release(table: CountTable, rules: DisclosureRules) -> ReleasedTable:
    """The table as it may be shown: small cells and their company suppressed, the rest rounded."""
    totals = table.counts.sum(axis=1) if table.columns else table.counts
    total = int(totals.sum())
    if total < rules.threshold:
        return _nothing(table, rules)
    rows, total_hidden = _hidden_totals(totals, table.outside, rules)
    shown_total = None if total_hidden else rules.rounded(total)
    if not table.columns:
        return ReleasedTable(
            rows=table.rows,
            columns=(),
            cells=tuple(() for _ in table.rows),
            row_totals=_shown(totals, rows, rules),
            column_totals=(),
            total=shown_total,
            rules=rules,
        )
    column_counts = table.counts.sum(axis=0)
    columns, columns_hide_total = _hidden_totals(column_counts, table.outside, rules)
    hidden = suppressed_cells(table.counts, rows, columns, rules.threshold)
    return ReleasedTable(
        rows=table.rows,
        columns=table.columns,
        cells=tuple(
            _shown(counts, mask, rules) for counts, mask in zip(table.counts, hidden, strict=True)
        ),
        row_totals=_shown(totals, rows, rules),
        column_totals=_shown(column_counts, columns, rules),
        total=None if columns_hide_total else shown_total,
        rules=rules,
    )


def _hidden_totals(
    totals: Counts, outside: tuple[int, ...], rules: DisclosureRules
) -> tuple[Mask, bool]:
    """Which totals are hidden, and whether their sum is: it would tell who is outside."""
    together = np.concatenate([totals, np.array(outside, dtype=np.int64)])
    hidden = suppressed_totals(together, rules.threshold)
    return hidden[: len(totals)], bool(hidden[len(totals) :].any())


def _shown(counts: Counts, hidden: Mask, rules: DisclosureRules) -> tuple[int | None, ...]:
    return tuple(
        None if mask else rules.rounded(int(count))
        for count, mask in zip(counts, np.asarray(hidden), strict=True)
    )


def _nothing(table: CountTable, rules: DisclosureRules) -> ReleasedTable:
    return ReleasedTable(
        rows=table.rows,
        columns=table.columns,
        cells=tuple((None,) * len(table.columns) for _ in table.rows),
        row_totals=(None,) * len(table.rows),
        column_totals=(None,) * len(table.columns),
        total=None,
        rules=rules,
    )
