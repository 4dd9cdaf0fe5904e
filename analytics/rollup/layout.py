"""Which columns an interview has in the rollup, and where its week's file is."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from interview.questionnaire import Item, Questionnaire

# Changes of the files' form need another number: the old ones are then not read any more.
_FORM = 1

# What stands in an item's column beside its codes. Nothing there: the respondent did not get to it.
DONT_KNOW, SKIPPED, NOT_ASKED = "dont_know", "skipped", "not_asked"

VALENCES = ("pos", "neg", "mixed", "neutral")

# A bit mask is a whole number of 63 usable bits.
MOST_THEMES = 63


@dataclass(frozen=True)
class Column:
    """A column's name and its type in SQL."""

    name: str
    type: str


@dataclass(frozen=True)
class RollupLayout:
    """The columns for one questionnaire, all its versions together.

    ``items`` are in the order of the newest version, ``themes`` in the order of their bits.
    """

    questionnaire: str
    items: tuple[Item, ...]
    themes: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.themes) > MOST_THEMES:
            raise ValueError(f"more than {MOST_THEMES} themes do not fit into a bit mask")

    @cached_property
    def closed(self) -> tuple[Item, ...]:
        """The items with a scale."""
        return tuple(item for item in self.items if not item.is_open)

    @cached_property
    def open(self) -> tuple[Item, ...]:
        """The items answered in own words."""
        return tuple(item for item in self.items if item.is_open)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """Every column, in order."""
        return (
            Column("id", "UUID"),
            Column("week", "DATE"),
            Column("channel", "VARCHAR"),
            Column("site", "VARCHAR"),
            Column("locale", "VARCHAR"),
            Column("stage", "VARCHAR"),
            Column("last_item", "VARCHAR"),
            *(Column(f"item_{item.id}", "VARCHAR") for item in self.items),
            *(
                Column(name, "BIGINT")
                for item in self.open
                for name in (f"themes_{item.id}", *(f"{v}_{item.id}" for v in VALENCES[:3]))
            ),
        )

    def bit(self, theme: str) -> int:
        """The number of a theme's bit. Raises KeyError for an unknown theme."""
        try:
            return self.themes.index(theme)
        except ValueError:
            raise KeyError(theme) from None

    def item(self, id: str) -> Item:
        """The item of this id. Raises KeyError for an unknown one."""
        for item in self.items:
            if item.id == id:
                return item
        raise KeyError(id)

    def folder(self, rollup: Path) -> Path:
        """Where the files of this questionnaire are."""
        return rollup / f"form-{_FORM}" / self.questionnaire

    def file(self, rollup: Path, week: datetime.date) -> Path:
        """The file of the week that begins on this Monday."""
        return self.folder(rollup) / f"{week}.parquet"


def layout_for(
    versions: Iterable[Questionnaire], questionnaire: str, themes: Sequence[str]
) -> RollupLayout:
    """The layout for every version of one questionnaire; items only older ones have come last."""
    own = [each for each in versions if each.id == questionnaire]
    items: dict[str, Item] = {}
    for version in sorted(own, key=lambda each: -each.version):
        for item in version.items:
            items.setdefault(item.id, item)
    return RollupLayout(questionnaire, tuple(items.values()), tuple(themes))


def monday_of(day: datetime.date) -> datetime.date:
    """The Monday of a day's week."""
    return day - datetime.timedelta(days=day.weekday())
