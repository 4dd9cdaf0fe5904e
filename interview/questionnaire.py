"""The questionnaire as the engine knows it: items, scales, rotations, conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from interview.conditions import Condition

# Offered beside every closed question, recorded instead of a code.
DONT_KNOW = "dont_know"
SKIP = "skip"


class Order(StrEnum):
    """Whether a scale's codes run from lowest to highest."""

    ORDINAL = "ordinal"
    NOMINAL = "nominal"


class Part(StrEnum):
    """Core items come first; optional ones last, announced as voluntary."""

    CORE = "core"
    OPTIONAL = "optional"


@dataclass(frozen=True)
class Scale:
    """The codes that answer a closed item, in the order in which they are shown."""

    name: str
    order: Order
    codes: tuple[str, ...]


@dataclass(frozen=True)
class FollowUps:
    """Names of the follow-up questions of an open item.

    ``theme_named`` is asked when a short answer names a topic, ``unspecific`` when it only judges.
    """

    theme_named: str
    unspecific: str


@dataclass(frozen=True)
class Item:
    """One question. ``scale`` is None for an open question; ``seconds`` is its expected duration.

    ``mentions`` are the earlier items whose answer the wording of this one names.
    """

    id: str
    construct: str
    seconds: int
    scale: Scale | None = None
    part: Part = Part.CORE
    rotation: str | None = None
    reversed: bool = False
    ask_if: Condition | None = None
    follow_ups: FollowUps | None = None
    mentions: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the respondent answers in their own words."""
        return self.scale is None


@dataclass(frozen=True)
class Questionnaire:
    """One version of one questionnaire. ``rotations`` says how many items each rotation draws."""

    id: str
    version: int
    audience: str
    time_budget_seconds: int
    items: tuple[Item, ...]
    rotations: Mapping[str, int] = field(default_factory=dict)

    def item(self, id: str) -> Item:
        """The item of this id. Raises KeyError for an unknown one."""
        for item in self.items:
            if item.id == id:
                return item
        raise KeyError(id)

    def rotated(self, rotation: str) -> tuple[Item, ...]:
        """The items among which a rotation draws."""
        return tuple(item for item in self.items if item.rotation == rotation)
