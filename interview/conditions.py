"""Conditions of an item (``ask_if``): data that is compared, never code that is evaluated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class AnswerIs:
    """True when the item was answered with one of the codes."""

    item: str
    codes: frozenset[str]


@dataclass(frozen=True)
class All:
    """True when every part is true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Any:
    """True when at least one part is true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Not:
    """True when the part is not."""

    part: Condition


Condition: TypeAlias = AnswerIs | All | Any | Not


def holds(condition: Condition, codes: Mapping[str, str | None]) -> bool:
    """Whether a condition is true for the answers given so far.

    ``codes`` maps item to answered code; an item that is missing, skipped or open has no code, so
    that ``AnswerIs`` is false for it.
    """
    match condition:
        case AnswerIs(item, accepted):
            return codes.get(item) in accepted
        case All(parts):
            return all(holds(part, codes) for part in parts)
        case Any(parts):
            return any(holds(part, codes) for part in parts)
        case Not(part):
            return not holds(part, codes)


def items_named(condition: Condition) -> frozenset[str]:
    """The items on whose answers a condition depends."""
    match condition:
        case AnswerIs(item, _):
            return frozenset({item})
        case All(parts) | Any(parts):
            return frozenset().union(*(items_named(part) for part in parts))
        case Not(part):
            return items_named(part)
