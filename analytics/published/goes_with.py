"""What goes with satisfaction in a wave."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from analytics.published.scores import score_of
from analytics.rollup.reading import Rollup
from analytics.statistics.drivers import Driver, Drivers, drivers_of
from analytics.statistics.intervals import Interval
from analytics.statistics.ordinal import CannotFit
from interview.questionnaire import Order
from privacy.disclosure import DisclosureRules

Weeks = Iterable[datetime.date]

# A regression is published for this many respondents or more: it tells of no group, but a fit to
# few tells of single ones.
FEWEST_RESPONDENTS = 100
# More respondents than this make the intervals no use to anybody, and the fit slow.
_MOST_RESPONDENTS = 5_000


def predictors_of(rollup: Rollup, outcome: str) -> tuple[str, ...]:
    """The ordinal items that everybody is asked, but the outcome itself."""
    return tuple(
        item.id
        for item in rollup.layout.closed
        if item.scale and item.scale.order is Order.ORDINAL and not item.rotation
        and item.id != outcome
    )  # fmt: skip


def what_goes_with(
    rollup: Rollup,
    weeks: Weeks,
    rules: DisclosureRules,
    *,
    outcome: str = "satisfaction",
    predictors: Sequence[str] | None = None,
    seed: int = 1,
) -> Drivers | None:
    """How the items go with the outcome, for respondents who answered all of them.

    Decision status is among the predictors, as a good decision raises every answer. Of very many
    respondents a random part is taken, the same with the same seed. Results are rounded. None where
    too few answered or nothing can be fitted.
    """
    items = list(predictors if predictors is not None else predictors_of(rollup, outcome))
    names = [outcome, *items]
    expressions = [score_of(rollup.layout, f"item:{item}").expression for item in names]
    with_decision = any(item.id == "decision" for item in rollup.layout.closed)
    if with_decision:
        names.append("decision")
        expressions.append(
            "CASE item_decision WHEN 'positive' THEN 1 WHEN 'partly' THEN 0.5 "
            "WHEN 'negative' THEN 0 WHEN 'none' THEN 0.5 END"
        )
    complete = " AND ".join(f"{expression} IS NOT NULL" for expression in expressions)
    chosen = [
        f'CAST({sql} AS DOUBLE) AS "{name}"' for name, sql in zip(names, expressions, strict=True)
    ]
    arrays = rollup.arrays(
        chosen, weeks, f"WHERE {complete} ORDER BY hash(id), id LIMIT {_MOST_RESPONDENTS}"
    )
    if not arrays or len(arrays[outcome]) < max(FEWEST_RESPONDENTS, rules.quote_group):
        return None
    varying = {name: array for name, array in arrays.items() if np.ptp(array) > 0}
    if outcome not in varying or len(varying) < 2:
        return None
    try:
        found = drivers_of(
            varying[outcome],
            {name: array for name, array in varying.items() if name != outcome},
            seed=seed,
        )
    except CannotFit:
        return None
    return replace(
        found,
        drivers=tuple(_rounded(driver) for driver in found.drivers),
        explained=round(found.explained, 2),
        n=rules.rounded(found.n),
    )


def _rounded(driver: Driver) -> Driver:
    return Driver(
        driver.name,
        round(driver.odds_ratio, 2),
        _interval(driver.odds_interval),
        round(driver.share, 2),
        _interval(driver.share_interval),
    )


def _interval(interval: Interval) -> Interval:
    return Interval(round(interval.low, 2), round(interval.high, 2))
