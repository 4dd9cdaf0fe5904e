"""Shares as they would be, had the respondents the margins known of all customers."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from analytics.published.attributes import Attribute
from analytics.rollup import Rollup
from analytics.statistics.intervals import Estimate, Interval, weighted_share
from analytics.statistics.raking import rake
from privacy.disclosure import DisclosureRules

Weeks = Iterable[datetime.date]


@dataclass(frozen=True)
class WeightedShare:
    """A weighted share in whole percent; ``design_effect`` is by how much variances grow."""

    estimate: Estimate
    design_effect: float


def raked_share(
    rollup: Rollup,
    weeks: Weeks,
    asked: tuple[Attribute, str],
    *,
    margins: Mapping[Attribute, Mapping[str, float]],
    rules: DisclosureRules,
) -> WeightedShare | None:
    """The share of a category (of an attribute) among those who answered, raked to ``margins``.

    Respondents in a category that the margins do not name are left out. None where those with or
    without the category are too few. Raises CannotRake where no weights reach the margins.
    """
    attribute, category = asked
    names = {f"margin_{place}": attribute for place, attribute in enumerate(margins)}
    columns = [f'{margin.expression} AS "{name}"' for name, margin in names.items()]
    arrays = rollup.arrays([f"{attribute.expression} AS asked", *columns], weeks)
    if not arrays:
        return None
    usable = np.isin(arrays["asked"].astype(str), attribute.base)
    for name, margin in names.items():
        usable &= np.isin(arrays[name].astype(str), list(margins[margin]))
    chosen = arrays["asked"].astype(str)[usable] == category
    if min(int(chosen.sum()), int((~chosen).sum())) < rules.threshold:
        return None
    raked = rake(
        {name: arrays[name].astype(str)[usable].tolist() for name in names},
        {name: margins[margin] for name, margin in names.items()},
    )
    found = weighted_share(chosen.tolist(), raked.weights.tolist())
    interval = Interval(round(found.interval.low, 2), round(found.interval.high, 2))
    return WeightedShare(
        Estimate(
            round(found.value, 2), interval, rules.rounded(found.n), round(found.effective_n, -1)
        ),
        round(raked.design_effect, 2),
    )
