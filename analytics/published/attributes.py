"""The attributes by which respondents can be counted, and which two may be crossed.

Names: ``site``, ``channel``, ``locale``, ``period``, ``stage``; ``item:ID`` for the answer to a
closed item;
``theme:ITEM:CODE`` for whether an open answer raises a theme, ``valence:ITEM:CODE`` for how.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from analytics.rollup.layout import DONT_KNOW, NOT_ASKED, SKIPPED, VALENCES, RollupLayout

# How interviews come about. What else is in the store (self-tests) is not analysed.
CHANNELS = ("web", "link", "kiosk")

NO_ANSWER = "no_answer"
RAISED, NOT_RAISED = "raised", "not_raised"
NOT_CODED = "not_coded"
OTHER = "other"

# What is beside the base of a share: nobody answered the question there.
OUTSIDE = (NO_ANSWER, NOT_ASKED, NOT_CODED)

# Categories that exist for technical reasons, or cannot have anybody at some items: with nobody in
# them they say nothing about respondents.
EMPTY_BY_NATURE = (OTHER, NOT_ASKED, NOT_CODED, "not_reached")

_PLACES = ("site", "channel", "locale")
PERIOD = "period"
Days = tuple[datetime.date, datetime.date]
# Closed items that say who answers, rather than what they found: they group like a place.
_CONTEXT_ITEMS = ("service", "decision", "age", "device", "helped")

FINISHED, UNFINISHED = "finished", "unfinished"


class NotDeclared(LookupError):
    """A table that is not among the declared ones; the message says what there is instead."""


@dataclass(frozen=True)
class Attribute:
    """How respondents are divided: each has exactly one of the categories.

    ``expression`` is SQL over the rollup that gives it. ``groups`` says whether others may be
    broken down by it.
    """

    name: str
    categories: tuple[str, ...]
    expression: str
    groups: bool

    @property
    def base(self) -> tuple[str, ...]:
        """The categories whose respondents answered."""
        return tuple(category for category in self.categories if category not in OUTSIDE)


@dataclass(frozen=True)
class Attributes:
    """The declared attributes of a questionnaire.

    ``places`` maps ``site``, ``channel`` and ``locale`` to the codes that there are; everything
    else of them is ``other``. ``periods`` are those of one wave, each from a Monday to a Sunday.
    """

    layout: RollupLayout
    places: Mapping[str, tuple[str, ...]]
    periods: tuple[Days, ...] = ()

    def __getitem__(self, name: str) -> Attribute:
        """The attribute of this name. Raises NotDeclared for an unknown one."""
        kind, _, rest = name.partition(":")
        try:
            if name in _PLACES:
                return self._place(name)
            if name == PERIOD:
                return self._period()
            if name == "stage":
                finished = f"CASE stage WHEN '{FINISHED}' THEN stage ELSE '{UNFINISHED}' END"
                return Attribute(name, (FINISHED, UNFINISHED), finished, groups=False)
            if kind == "item":
                return self._item(name, rest)
            if kind in ("theme", "valence"):
                item, _, theme = rest.partition(":")
                return self._theme(kind, item, theme)
        except KeyError:
            pass
        raise NotDeclared(f"There is no attribute “{name}” in {self.layout.questionnaire}.")

    def pair(self, rows: str, columns: str) -> tuple[Attribute, Attribute]:
        """Two attributes that may be crossed.

        Raises NotDeclared unless one of them groups or both are themes of the same question.
        """
        one, two = self[rows], self[columns]
        themes = [name.split(":")[1] for name in (rows, columns) if name.startswith("theme:")]
        if rows != columns and (one.groups or two.groups or len(themes) == len(set(themes)) + 1):
            return one, two
        raise NotDeclared(
            f"“{rows}” by “{columns}” is not among the declared tables: one of the two must be a "
            f"group ({', '.join(self.groupings)}), or both themes of the same question."
        )

    @property
    def groupings(self) -> tuple[str, ...]:
        """The names of the attributes by which others may be broken down."""
        context = [f"item:{item.id}" for item in self.layout.closed if item.id in _CONTEXT_ITEMS]
        return (*_PLACES, PERIOD, *context)

    def _place(self, name: str) -> Attribute:
        known = tuple(self.places[name])
        expression = f"CASE WHEN {name} IN ({_quoted(known)}) THEN {name} ELSE '{OTHER}' END"
        return Attribute(name, (*known, OTHER), expression, groups=True)

    def _period(self) -> Attribute:
        """Whole weeks, named as ISO 8601 names a range of days."""
        names = tuple(f"{first}/{last}" for first, last in self.periods)
        cases = " ".join(
            f"WHEN week BETWEEN DATE '{first}' AND DATE '{last}' THEN '{name}'"
            for name, (first, last) in zip(names, self.periods, strict=True)
        )
        expression = f"CASE {cases} ELSE '{OTHER}' END" if cases else f"'{OTHER}'"
        return Attribute(PERIOD, (*names, OTHER), expression, groups=True)

    def _item(self, name: str, id: str) -> Attribute:
        item = self.layout.item(id)
        if item.scale is None:
            raise KeyError(id)
        rotated = (NOT_ASKED,) if item.rotation else ()
        column = f'"item_{id}"'
        shown = _quoted((*item.scale.codes, *rotated))
        expression = f"CASE WHEN {column} IN ({shown}) THEN {column} ELSE '{NO_ANSWER}' END"
        categories = (*item.scale.codes, *rotated, NO_ANSWER)
        return Attribute(name, categories, expression, groups=id in _CONTEXT_ITEMS)

    def _theme(self, kind: str, item: str, theme: str) -> Attribute:
        if self.layout.item(item).scale is not None:
            raise KeyError(item)
        bit = 1 << self.layout.bit(theme)
        raised = f'("themes_{item}" & {bit}) <> 0'
        outside = (
            f"WHEN \"item_{item}\" IS NULL OR \"item_{item}\" IN ('{DONT_KNOW}', '{SKIPPED}') "
            f"THEN '{NO_ANSWER}' WHEN \"themes_{item}\" IS NULL THEN '{NOT_CODED}'"
        )
        if kind == "theme":
            expression = f"CASE {outside} WHEN {raised} THEN '{RAISED}' ELSE '{NOT_RAISED}' END"
            categories: tuple[str, ...] = (RAISED, NOT_RAISED, NOT_CODED, NO_ANSWER)
        else:
            how = " ".join(
                f"WHEN (\"{valence}_{item}\" & {bit}) <> 0 THEN '{valence}'"
                for valence in VALENCES[:3]
            )
            expression = (
                f"CASE {outside} WHEN NOT {raised} THEN '{NOT_RAISED}' {how} ELSE 'neutral' END"
            )
            categories = (*VALENCES, NOT_RAISED, NOT_CODED, NO_ANSWER)
        return Attribute(f"{kind}:{item}:{theme}", categories, expression, groups=False)


def _quoted(codes: tuple[str, ...]) -> str:
    """Codes as SQL literals."""
    return ", ".join("'" + code.replace("'", "''") + "'" for code in codes)
