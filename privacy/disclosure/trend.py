"""Weekly series of a wave: neighbouring weeks are pooled until each run of weeks is large enough.

A series that shows small weeks as gaps is undone by the wave's total, and one whose last weeks
still grow by looking twice. So nothing is suppressed here: whole weeks are pooled until a run of
them has the threshold, and while the wave is running the last run is held back, since what is left
at the wave's end joins it.

Only the number of all respondents is told week by week. Whatever else is told of periods comes from
tables by :func:`periods_of`, which are made of whole runs, so that series and table say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from privacy.disclosure.rules import DisclosureRules

Run = tuple[int, int]


@dataclass(frozen=True)
class Trend:
    """Pooled weeks. ``weeks`` are each run's first and last week's index; counts are rounded."""

    weeks: tuple[Run, ...]
    counts: tuple[int, ...]


def release_trend(respondents: Sequence[int], rules: DisclosureRules, *, running: bool) -> Trend:
    """The respondents of each complete week of a wave as they may be shown.

    ``running``: the wave still goes on.
    """
    runs = _pooled(respondents, rules.threshold, running)
    return Trend(
        weeks=tuple(runs),
        counts=tuple(rules.rounded(sum(respondents[a : b + 1])) for a, b in runs),
    )


def periods_of(respondents: Sequence[int], rules: DisclosureRules, length: int) -> tuple[Run, ...]:
    """The periods of a wave that has ended, by which its tables may be divided.

    Each is made of neighbouring runs of the weekly series and has ``length`` weeks or more; a rest
    that is shorter joins the last one. None where nothing is large enough.
    """
    periods: list[Run] = []
    runs = _pooled(respondents, rules.threshold, running=False)
    start = 0
    for _, last in runs:
        if last - start + 1 >= length:
            periods.append((start, last))
            start = last + 1
    if periods:
        return (*periods[:-1], (periods[-1][0], len(respondents) - 1))
    return ((0, len(respondents) - 1),) if runs else ()


def _pooled(respondents: Sequence[int], threshold: int, running: bool) -> list[Run]:
    """Runs of neighbours that reach the threshold, first and last index of each."""
    runs: list[Run] = []
    start = 0
    for index in range(len(respondents)):
        if sum(respondents[start : index + 1]) >= threshold:
            runs.append((start, index))
            start = index + 1
    if running:
        return runs[:-1]
    if start < len(respondents) and runs:
        first, _ = runs.pop()
        runs.append((first, len(respondents) - 1))
    return runs
