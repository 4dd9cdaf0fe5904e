"""How good a coding is against the one that counts: precision, recall and F1 of each theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analytics.statistics.intervals import Interval, wilson

Themes = frozenset[str]


@dataclass(frozen=True)
class Quality:
    """What was found rightly, wrongly, and not at all.

    Ratios are None where nothing was there to be found or nothing was found.
    """

    right: int
    wrong: int
    missed: int

    def __add__(self, other: Quality) -> Quality:
        return Quality(
            self.right + other.right, self.wrong + other.wrong, self.missed + other.missed
        )

    @property
    def precision(self) -> float | None:
        """The share of what was coded that is right."""
        return _ratio(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float | None:
        """The share of what was there that was coded."""
        return _ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return _ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)

    @property
    def precision_interval(self) -> Interval | None:
        """Wilson's interval of the precision."""
        found = self.right + self.wrong
        return wilson(self.right / found, found) if found else None

    @property
    def recall_interval(self) -> Interval | None:
        """Wilson's interval of the recall."""
        there = self.right + self.missed
        return wilson(self.right / there, there) if there else None


def theme_quality(
    coded: Sequence[Themes], true: Sequence[Themes], themes: Sequence[str]
) -> dict[str, Quality]:
    """Theme → quality of ``coded`` against ``true``, answer by answer."""
    found = {}
    for theme in themes:
        pairs = [(theme in one, theme in two) for one, two in zip(coded, true, strict=True)]
        found[theme] = Quality(
            right=pairs.count((True, True)),
            wrong=pairs.count((True, False)),
            missed=pairs.count((False, True)),
        )
    return found


def micro_f1(quality: dict[str, Quality]) -> float | None:
    """F1 over all decisions: frequent themes count more."""
    return sum(quality.values(), Quality(0, 0, 0)).f1


def macro_f1(quality: dict[str, Quality]) -> float | None:
    """The mean of the themes' F1: every theme that occurs counts the same."""
    scores = [score for each in quality.values() if (score := each.f1) is not None]
    return sum(scores) / len(scores) if scores else None


def _ratio(part: int, base: int) -> float | None:
    return part / base if base else None
