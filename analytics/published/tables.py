"""Counts of respondents by one or two attributes, as they may be shown."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analytics.published.attributes import EMPTY_BY_NATURE, OUTSIDE, Attribute, Attributes
from analytics.rollup.layout import VALENCES
from analytics.rollup.reading import Rollup
from analytics.statistics.intervals import Estimate, share_of
from privacy.disclosure import CountTable, DisclosureRules, ReleasedTable, release

Weeks = Iterable[datetime.date]


@dataclass(frozen=True)
class PublishedTable:
    """A released table with the shares that follow from its published counts."""

    rows: Attribute
    columns: Attribute | None
    released: ReleasedTable

    def count(self, row: str, column: str | None = None) -> int | None:
        """The published count; None where it is not published."""
        return self.released.count(row, column)

    def share(self, row: str, column: str | None = None) -> Estimate | None:
        """A share of those who answered, with Wilson's interval, from the published counts.

        With ``column``, the column's share in the row; in a table of one dimension the row's share
        of all. None where a number for it is not published.
        """
        if self.columns is None or column is None:
            base = [category for category in self.rows.base if category in self.released.rows]
            counts = [self.released.count(category) for category in base]
            part = self.released.count(row)
        else:
            base = [category for category in self.columns.base if category in self.released.columns]
            counts = [self.released.count(row, category) for category in base]
            part = self.released.count(row, column)
        known = [count for count in counts if count is not None]
        if part is None or len(known) < len(counts) or not sum(known):
            return None
        return share_of(part, sum(known))

    def answered(self, row: str) -> int | None:
        """How many of a row answered what the columns are of; None where that is not published."""
        assert self.columns is not None
        counts = [
            self.released.count(row, category)
            for category in self.columns.base
            if category in self.released.columns
        ]
        known = [count for count in counts if count is not None]
        return sum(known) if len(known) == len(counts) else None


def count_table(
    rollup: Rollup, weeks: Weeks, rows: Attribute, columns: Attribute | None = None
) -> CountTable:
    """The exact counts of a wave's respondents: only to be released, never to be shown."""
    expressions = [rows.expression, *([columns.expression] if columns else [])]
    places = ", ".join(str(place + 1) for place in range(len(expressions)))
    found = rollup.query([*expressions, "count(*)"], weeks, f"GROUP BY {places}")
    counts = np.zeros(
        (len(rows.categories), *([len(columns.categories)] if columns else [])), dtype=np.int64
    )
    for *categories, count in found:
        index = tuple(
            attribute.categories.index(category)
            for attribute, category in zip((rows, columns), categories, strict=False)
            if attribute
        )
        counts[index] += count
    return CountTable(rows.categories, columns.categories if columns else (), counts)


@dataclass(frozen=True)
class ThemeCounts:
    """Exact counts of a theme by whether and how it is raised, for each category of a group."""

    raised: CountTable
    valences: CountTable


def theme_counts(
    rollup: Rollup, weeks: Weeks, attributes: Attributes, item: str, by: Attribute | None = None
) -> dict[str, ThemeCounts]:
    """Every theme of an open item with one reading, by a group's categories or by none.

    The categories are those of the attributes ``theme:ITEM:CODE`` and ``valence:ITEM:CODE``.
    """
    found = _masks_taken_apart(rollup, weeks, item, by, ("themes", *VALENCES[:3]))
    tables = {}
    for bit, theme in enumerate(rollup.layout.themes):
        with_it, *how = found.bits[:, :, bit].T
        tables[theme] = ThemeCounts(
            _by_group(attributes[f"theme:{item}:{theme}"], by, found.raised(bit)),
            _by_group(
                attributes[f"valence:{item}:{theme}"],
                by,
                [*how, with_it - sum(how), *found.raised(bit)[1:]],
            ),
        )
    return tables


def raised_counts(
    rollup: Rollup, weeks: Weeks, attributes: Attributes, item: str, by: Attribute | None = None
) -> dict[str, CountTable]:
    """Only whether each theme is raised: several times faster than with how it is raised."""
    found = _masks_taken_apart(rollup, weeks, item, by, ("themes",))
    return {
        theme: _by_group(attributes[f"theme:{item}:{theme}"], by, found.raised(bit))
        for bit, theme in enumerate(rollup.layout.themes)
    }


@dataclass(frozen=True)
class _MaskCounts:
    """Exact counts by category of a group.

    ``states``: category × (did not answer, not coded, coded). ``bits``: category × mask × theme.
    """

    states: NDArray[np.int64]
    bits: NDArray[np.int64]

    def raised(self, bit: int) -> list[NDArray[np.int64]]:
        """The columns of ``theme:ITEM:CODE``: raised, not raised, not coded, no answer."""
        no_answer, not_coded, coded = self.states.T
        with_it = self.bits[:, 0, bit]
        return [with_it, coded - with_it, not_coded, no_answer]


def _masks_taken_apart(
    rollup: Rollup, weeks: Weeks, item: str, by: Attribute | None, masks: Sequence[str]
) -> _MaskCounts:
    """The themes of an item's masks, counted; the first of the masks says what is raised.

    Answers with the same masks are counted together, and the masks' bits taken apart afterwards:
    people combine themes in few ways, so that is faster than an expression for each theme.
    """
    answered = f"\"item_{item}\" = 'answered'"
    # The place of the category, not its name: there are many rows, and numbers are quick to read.
    names = ", ".join("'" + name.replace("'", "''") + "'" for name in by.categories) if by else ""
    group = f"list_position([{names}], {by.expression}) - 1" if by else "0"
    found = rollup.arrays(
        [
            f"{group} AS category",
            f"{answered} IS TRUE AS answered",
            *(f'"{mask}_{item}" AS {mask}' for mask in masks),
            "count(*) AS respondents",
        ],
        weeks,
        "GROUP BY ALL",
    )
    size = len(by.categories) if by else 1
    states = np.zeros((size, 3), dtype=np.int64)
    bits = np.zeros((size, len(masks), len(rollup.layout.themes)), dtype=np.int64)
    if found:
        place_of = np.asarray(found["category"]).astype(np.int64)
        respondents = found["respondents"].astype(np.int64)
        did = found["answered"].astype(bool)
        coded = ~np.ma.getmaskarray(found[masks[0]]) & did
        for state, chosen in enumerate((~did, did & ~coded, coded)):
            states[:, state] = np.bincount(place_of[chosen], respondents[chosen], size)
        for place, mask in enumerate(masks):
            values = np.ma.filled(found[mask], 0).astype(np.int64)
            for bit in range(len(rollup.layout.themes)):
                chosen = coded & (values >> bit & 1).astype(bool)
                bits[:, place, bit] = np.bincount(place_of[chosen], respondents[chosen], size)
    return _MaskCounts(states, bits)


def together_counts(
    rollup: Rollup, weeks: Weeks, attributes: Attributes, item: str, theme: str
) -> dict[str, CountTable]:
    """Every other theme of an open item → the table of ``theme`` by it, with one reading."""
    categories = attributes[f"theme:{item}:{theme}"].categories
    found = rollup.query(
        [f"\"item_{item}\" = 'answered' AS answered", f'"themes_{item}"', "count(*)"],
        weeks,
        "GROUP BY ALL",
    )
    masks = [(mask, count) for answered, mask, count in found if answered and mask is not None]
    not_coded = sum(count for answered, mask, count in found if answered and mask is None)
    no_answer = sum(count for answered, _, count in found if not answered)
    own = attributes.layout.bit(theme)
    tables = {}
    for bit, other in enumerate(rollup.layout.themes):
        if other == theme:
            continue
        counts = np.zeros((len(categories), len(categories)), dtype=np.int64)
        for mask, count in masks:
            counts[1 - (mask >> own & 1), 1 - (mask >> bit & 1)] += count
        counts[2, 2], counts[3, 3] = not_coded, no_answer
        tables[other] = CountTable(categories, categories, counts)
    return tables


def _by_group(
    attribute: Attribute, by: Attribute | None, columns: list[NDArray[np.int64]]
) -> CountTable:
    counts = np.column_stack(columns)
    if by is None:
        return CountTable(attribute.categories, (), counts[0])
    return CountTable(by.categories, attribute.categories, counts)


def published(
    table: CountTable, rows: Attribute, columns: Attribute | None, rules: DisclosureRules
) -> PublishedTable:
    """The table as it may be shown.

    Of a wave with too few respondents every category stays, suppressed: which groups anybody is in
    would tell who the few are.
    """
    is_shown = int(table.counts.sum()) >= rules.threshold
    shown = without_empty(table, rows, columns) if is_shown else table
    return PublishedTable(rows, columns, release(shown, rules))


def without_empty(table: CountTable, rows: Attribute, columns: Attribute | None) -> CountTable:
    """The table without what is empty by its nature, which as zeros would hide its neighbours.

    That are groups without any respondent in the wave (of whom a table says nothing), categories
    that exist for technical reasons, and, where two themes of a question are crossed, those who did
    not answer it: they are outside of both. A zero inside a group, or an answer that nobody gave,
    stays, and is small. The table has to have respondents.
    """
    counts = table.counts if table.columns else table.counts[:, None]
    outside: tuple[int, ...] = ()
    without: tuple[str, ...] = ()
    if columns is not None and not rows.groups and not columns.groups:
        without = OUTSIDE
        for category in OUTSIDE:
            if category in table.rows and category in table.columns:
                count = int(counts[table.rows.index(category), table.columns.index(category)])
                if count or category not in EMPTY_BY_NATURE:
                    outside += (count,)
    kept_rows = _kept(rows, counts.sum(axis=1), without)
    row_labels = tuple(table.rows[index] for index in kept_rows)
    if columns is None:
        return CountTable(row_labels, (), table.counts[kept_rows])
    kept_columns = _kept(columns, counts.sum(axis=0), without)
    return CountTable(
        row_labels,
        tuple(table.columns[index] for index in kept_columns),
        table.counts[np.ix_(kept_rows, kept_columns)],
        outside,
    )


def _kept(attribute: Attribute, totals: NDArray[np.int64], without: tuple[str, ...]) -> list[int]:
    return [
        index
        for index, category in enumerate(attribute.categories)
        if category not in without
        and (totals[index] > 0 or not (attribute.groups or category in EMPTY_BY_NATURE))
    ]
