"""Shares as they would be, had the respondents the margins known of all customers."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from analytics.published.attributes import Attribute
from analytics.rollup.reading import Rollup
from analytics.statistics.intervals import Estimate, Interval, weighted_share
from analytics.statistics.raking import rake
from privacy.disclosure import DisclosureRules

Weeks = Iterable[datetime.date]


@dataclass(frozen=True)
class WeightedShare:
    """A weighted share in whole percent; ``design_effect`` is by how much variances grow."""

    estimate: Estimate
    design_effect: float


def raked_shares(
    rollup: Rollup,
    weeks: Weeks,
    attribute: Attribute,
    *,
    margins: Mapping[Attribute, Mapping[str, float]],
    rules: DisclosureRules,
) -> dict[str, WeightedShare]:
    """The share of each category of an attribute among those who answered, raked to ``margins``.

    Respondents in a category that the margins do not name are left out. A share is missing where
    those with or without its category are too few. Raises CannotRake where no weights reach the
    margins.
    """
    names = {f"margin_{place}": margin for place, margin in enumerate(margins)}
    columns = [f'{margin.expression} AS "{name}"' for name, margin in names.items()]
    # Respondents who are alike in all of this get the same weight.
    alike = rollup.query(
        [f"{attribute.expression} AS asked", *columns, "count(*)"], weeks, "GROUP BY ALL"
    )
    rows = [
        row
        for row in alike
        if row[0] in attribute.base
        and all(value in margins[margin] for value, margin in zip(row[1:-1], margins, strict=True))
    ]
    if not rows:
        return {}
    counts = np.array([row[-1] for row in rows], dtype=np.int64)
    raked = rake(
        {name: [row[place] for row in rows] for place, name in enumerate(names, 1)},
        {name: margins[margin] for name, margin in names.items()},
        counts=counts,
    )
    everybody = int(counts.sum())
    shares = {}
    for category in attribute.base:
        chosen = np.array([row[0] == category for row in rows])
        with_it = int(counts[chosen].sum())
        if min(with_it, everybody - with_it) < rules.threshold:
            continue
        found = weighted_share(chosen, raked.weights, counts=counts)
        interval = Interval(round(found.interval.low, 2), round(found.interval.high, 2))
        shares[category] = WeightedShare(
            Estimate(
                round(found.value, 2),
                interval,
                rules.rounded(found.n),
                round(found.effective_n, -1),
            ),
            round(raked.design_effect, 2),
        )
    return shares
