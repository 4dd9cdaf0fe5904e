"""Who finished, where others stopped, and which questions were left out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from analytics.published.attributes import Attribute
from analytics.published.tables import many_tables, published
from analytics.rollup import Rollup
from analytics.rollup.layout import DONT_KNOW, NOT_ASKED, SKIPPED
from analytics.statistics.intervals import Estimate, share_of
from privacy.disclosure import DisclosureRules

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
    attributes = _attributes(rollup)
    tables = many_tables(rollup, weeks, attributes, derived=_places(rollup))
    results = []
    for item, attribute, table in zip(rollup.layout.items, attributes, tables, strict=True):
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
        {"ended_at": f"CASE WHEN stage = 'finished' THEN -1 {following} ELSE -1 END"},
    ]


def _attributes(rollup: Rollup) -> list[Attribute]:
    """What became of each item, as an attribute of the respondents."""
    attributes = []
    for place, item in enumerate(rollup.layout.items):
        column = f'"item_{item.id}"'
        expression = (
            f"CASE WHEN {column} = '{NOT_ASKED}' THEN '{NOT_ASKED}' "
            f"WHEN {column} IN ('{DONT_KNOW}', '{SKIPPED}') THEN '{LEFT_OUT}' "
            f"WHEN {column} IS NOT NULL THEN '{ANSWERED}' "
            f"WHEN ended_at = {place} THEN '{BROKE_OFF}' ELSE '{NOT_REACHED}' END"
        )
        attributes.append(Attribute(f"participation:{item.id}", _KINDS, expression, groups=False))
    return attributes


def _share(counts: Mapping[str, int | None], part: str, among: tuple[str, ...]) -> Estimate | None:
    parts = [counts.get(kind) for kind in among]
    known = [count for count in parts if count is not None]
    share = counts.get(part)
    if share is None or len(known) < len(parts):
        return None
    return share_of(share, sum(known))
