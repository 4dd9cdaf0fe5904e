"""Weekly series of a wave: neighbouring weeks are pooled until each period is large enough.

A series that shows small weeks as gaps is undone by the wave's total, and one whose last weeks
still grow by looking twice. So nothing is suppressed here: whole weeks are pooled until a period
has the threshold on both sides (those who did, those who did not), and while the wave is running
the last period is held back, since what is left at the wave's end joins it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from privacy.disclosure.rules import DisclosureRules


@dataclass(frozen=True)
class Trend:
    """Pooled periods. ``weeks`` are the first and last week's index; counts are rounded.

    ``counts`` are those who did (all respondents in a series of everyone), ``bases`` those who
    answered.
    """

    weeks: tuple[tuple[int, int], ...]
    counts: tuple[int, ...]
    bases: tuple[int, ...]


def release_trend(
    everyone: Sequence[int],
    rules: DisclosureRules,
    *,
    running: bool,
    chosen: Sequence[int] | None = None,
    answered: Sequence[int] | None = None,
) -> Trend:
    """A weekly series as it may be shown.

    ``everyone``: the respondents of each complete week of a wave. ``chosen``: those of them who,
    for example, raised a theme, among the ``answered`` (everyone, if not given). ``running``: the
    wave still goes on. The periods of a series of chosen ones are made of the periods of everyone's
    series, so that no two series can be subtracted; of those who did, who did not, and who did not
    answer, there are enough in each.
    """
    blocks = _pooled([(count,) for count in everyone], rules.threshold, running)
    counts, bases = chosen or everyone, answered or everyone
    if chosen is not None:
        sides = []
        for first, last in blocks:
            all_, base, did = (sum(each[first : last + 1]) for each in (everyone, bases, counts))
            outside = () if answered is None else (all_ - base,)
            sides.append((did, base - did, *outside))
        pooled = _pooled(sides, rules.threshold, running)
        blocks = [(blocks[first][0], blocks[last][1]) for first, last in pooled]
    return Trend(
        weeks=tuple(blocks),
        counts=tuple(rules.rounded(sum(counts[a : b + 1])) for a, b in blocks),
        bases=tuple(rules.rounded(sum(bases[a : b + 1])) for a, b in blocks),
    )


def _pooled(
    sides: Sequence[tuple[int, ...]], threshold: int, running: bool
) -> list[tuple[int, int]]:
    """Runs of neighbours that reach the threshold on every side, first and last index of each."""
    runs: list[tuple[int, int]] = []
    start = 0
    for index in range(len(sides)):
        held = [sum(values) for values in zip(*sides[start : index + 1], strict=True)]
        if min(held) >= threshold:
            runs.append((start, index))
            start = index + 1
    if running:
        return runs[:-1]
    if start < len(sides) and runs:
        first, _ = runs.pop()
        runs.append((first, len(sides) - 1))
    return runs
