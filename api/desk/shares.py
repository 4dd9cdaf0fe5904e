"""Shares of groups or answers with their intervals, as rows of a chart of bars."""

from __future__ import annotations

from collections.abc import Iterable

from analytics.published.attributes import RAISED
from analytics.published.weighting import WeightedShare
from analytics.statistics.intervals import Estimate
from analytics.statistics.raking import CannotRake
from api.desk.charts import Row
from api.desk.reading import Reading


def share_rows(read: Reading, shares: Iterable[tuple[str, Estimate | None]]) -> list[Row]:
    """A row for each label with its share; None is not published."""
    return [
        (
            label,
            read.numbers.percent(estimate.value if estimate else None),
            estimate.value if estimate else None,
            estimate.interval if estimate else None,
        )
        for label, estimate in shares
    ]


def largest(read: Reading, rows: Iterable[Row]) -> tuple[str, str]:
    """Label and share of the row with the largest published share."""
    known = [row for row in rows if row[2] is not None]
    if not known:
        return "–", read.numbers.suppressed
    label, text, _, _ = max(known, key=lambda row: row[2] or 0)
    return label, text


def weighted_shares(read: Reading, attribute: str) -> dict[str, WeightedShare]:
    """The shares raked to the known margins; none where there are none or no weights fit."""
    try:
        return read.analysis.weighted_shares(read.chosen, attribute)
    except CannotRake:
        return {}


def weighted_themes(read: Reading, item: str, themes: Iterable[str]) -> dict[str, Estimate]:
    """Theme → how many raise it, raked to the known margins; without those not published."""
    found = {theme: weighted_shares(read, f"theme:{item}:{theme}").get(RAISED) for theme in themes}
    return {theme: share.estimate for theme, share in found.items() if share}
