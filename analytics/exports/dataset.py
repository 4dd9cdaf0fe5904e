"""A data set as every format needs it: variables with labels, rows of values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

# What the numbers below zero mean; a value that is none of a variable's categories.
Value = str | int | float | None


class Missing(IntEnum):
    """Why there is no value. The numbers are the user-missings of the SPSS file."""

    NOT_SHOWN = -5
    BROKEN_OFF = -6
    SKIPPED = -7
    DONT_KNOW = -8
    NOT_ASKED = -9


MISSING_LABELS = {
    "de": {
        Missing.NOT_SHOWN: "nicht gezeigt (zu wenige Personen)",
        Missing.BROKEN_OFF: "vorher abgebrochen",
        Missing.SKIPPED: "übersprungen",
        Missing.DONT_KNOW: "weiß nicht / betrifft mich nicht",
        Missing.NOT_ASKED: "nicht gefragt",
    },
    "en": {
        Missing.NOT_SHOWN: "not shown (too few people)",
        Missing.BROKEN_OFF: "broken off before",
        Missing.SKIPPED: "skipped",
        Missing.DONT_KNOW: "don't know / does not apply",
        Missing.NOT_ASKED: "not asked",
    },
}


class Kind(StrEnum):
    """What a variable measures."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True)
class Category:
    """One answer: its number in files of statistics programs, its code elsewhere, its label."""

    number: int
    code: str
    label: str


@dataclass(frozen=True)
class Variable:
    """A column. ``question`` is the wording that was asked, where there is one.

    Raises ValueError for a name that SPSS would refuse.
    """

    name: str
    label: str
    kind: Kind
    categories: tuple[Category, ...] = ()
    question: str = ""
    missing: frozenset[Missing] = frozenset()

    def __post_init__(self) -> None:
        if not self.name.isidentifier() or not self.name.isascii() or len(self.name) > 64:
            raise ValueError(f"{self.name!r} is no name of a variable")

    @property
    def is_categorical(self) -> bool:
        """Whether values are codes of categories."""
        return self.kind in (Kind.NOMINAL, Kind.ORDINAL)

    def number(self, value: Value | Missing) -> float | None:
        """The value as a number for statistics programs; codes become their numbers."""
        if value is None or isinstance(value, Missing):
            return None if value is None else float(value)
        if self.is_categorical:
            return float(next(each.number for each in self.categories if each.code == value))
        return float(value)


@dataclass(frozen=True)
class Dataset:
    """A table with its documentation. ``rows`` hold one value for each variable, in order.

    A value is a category's code, a number, a text, None, or a Missing. ``language`` is that of
    titles and labels. ``notes`` say what was done to protect respondents, and what is simulated.
    Raises ValueError when a row does not fit.
    """

    name: str
    title: str
    language: str
    variables: tuple[Variable, ...]
    rows: Sequence[tuple[Value | Missing, ...]]
    notes: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if any(len(row) != len(self.variables) for row in self.rows):
            raise ValueError("a row has another number of values than there are variables")

    @property
    def missing_labels(self) -> dict[Missing, str]:
        """What each kind of missing value is called."""
        return MISSING_LABELS[self.language]

    def column(self, variable: Variable) -> Iterator[Value | Missing]:
        """The values of one variable."""
        index = self.variables.index(variable)
        return (row[index] for row in self.rows)


def as_text(value: Value | Missing) -> Value:
    """A value for formats without user-missings: the missing's name in lower case, or the value."""
    return value.name.lower() if isinstance(value, Missing) else value
