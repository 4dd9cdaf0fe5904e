"""Who finished, where others stopped, and which questions were left out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from analytics.published.attributes import Attribute
from analytics.published.tables import published
from analytics.rollup.layout import DONT_KNOW, NOT_ASKED, SKIPPED
from analytics.rollup.reading import Rollup
from analytics.statistics.intervals import Estimate, share_of
from privacy.disclosure import CountTable, DisclosureRules

Weeks = Iterable[datetime.date]

ANSWERED, LEFT_OUT, BROKE_OFF, NOT_REACHED = "answered", "left_out", "broke_off", "not_reached"
_KINDS = (ANSWERED, LEFT_OUT, BROKE_OFF, NOT_REACHED, NOT_ASKED)


@dataclass(frozen=True)
class ItemParticipation:
    """What became of one item: published counts by kind.

    ``left_out``: item nonresponse ("don't know" and skipped). ``broke_off``: the interview ended
    unfinished at this item. ``not_reached``: it ended before, or a condition spared it.
    ``not_asked``: planned missingness. ``nonresponse`` is the share left out of those who responded
    to it at all, ``break_off`` the share that went no further of those who got here; None where a
    number for it is not published.
    """

    item: str
    counts: Mapping[str, int | None]
    nonresponse: Estimate | None
    break_off: Estimate | None


def participation(rollup: Rollup, weeks: Weeks, rules: DisclosureRules) -> list[ItemParticipation]:
    """Every item in the order of the questionnaire."""
    results = []
    for item, table in zip(rollup.layout.items, _counted(rollup, weeks), strict=True):
        attribute = Attribute(f"participation:{item.id}", _KINDS, "", groups=False)
        shown = published(table, attribute, None, rules)
        counts = {kind: shown.count(kind) for kind in shown.released.rows}
        results.append(
            ItemParticipation(
                item=item.id,
                counts=counts,
                nonresponse=_share(counts, LEFT_OUT, (ANSWERED, LEFT_OUT)),
                break_off=_share(counts, BROKE_OFF, (ANSWERED, LEFT_OUT, BROKE_OFF)),
            )
        )
    return results


def _places(rollup: Rollup) -> list[dict[str, str]]:
    """SQL of the place of the last item responded to, and of the one where an unfinished ended."""
    items = rollup.layout.items
    places = " ".join(f"WHEN '{item.id}' THEN {place}" for place, item in enumerate(items))
    following = " ".join(
        f"WHEN reached < {place} AND coalesce(\"item_{item.id}\", '') <> '{NOT_ASKED}' THEN {place}"
        for place, item in enumerate(items)
    )
    return [
        {"reached": f"CASE last_item {places} ELSE -1 END"},
        {"ended_at": f"CASE {following} ELSE -1 END"},
    ]


def _counted(rollup: Rollup, weeks: Weeks) -> list[CountTable]:
    """Exact counts of what became of each item.

    One small question for each item: each reads one column, which is quicker than all at once.
    """
    weeks = list(weeks)
    everyone = sum(count for (count,) in rollup.query(["count(*)"], weeks))
    unfinished = "WHERE stage <> 'finished' GROUP BY 1"
    columns = ["ended_at", "count(*)"]
    ended = dict(rollup.query(columns, weeks, unfinished, derived=_places(rollup)))
    tables = []
    for place, item in enumerate(rollup.layout.items):
        found = dict(rollup.query([f'"item_{item.id}"', "count(*)"], weeks, "GROUP BY 1"))
        left_out = found.get(DONT_KNOW, 0) + found.get(SKIPPED, 0)
        not_asked = found.get(NOT_ASKED, 0)
        present = everyone - found.get(None, 0) if everyone else 0
        broke_off = ended.get(place, 0)
        counts = [
            present - left_out - not_asked,
            left_out,
            broke_off,
            everyone - present - broke_off,
            not_asked,
        ]
        tables.append(CountTable(_KINDS, (), np.array(counts, dtype=np.int64)))
    return tables


def _share(counts: Mapping[str, int | None], part: str, among: tuple[str, ...]) -> Estimate | None:
    parts = [counts.get(kind) for kind in among]
    known = [count for count in parts if count is not None]
    share = counts.get(part)
    if share is None or len(known) < len(parts):
        return None
    return share_of(share, sum(known))
