"""Work quality as employees tell it, against service quality as customers tell it.

Both indices are means of agreement items, turned so that more is better, from 0 to 100. The unit is
a site in a wave. Few sites say little: the interval of the rank correlation says how little.

Source of the interval: Bonett and Wright (2000), Sample size requirements for estimating Pearson,
Kendall and Spearman correlations, Psychometrika 65(1), 23-28.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

from analytics.published.analysis import Analysis
from analytics.published.scores import Score, moments
from analytics.rollup.layout import RollupLayout
from analytics.statistics.intervals import CONFIDENCE, Interval
from interview.questionnaire import Order
from store.waves import Wave

_INDEX_SCALE = "agreement5"
# Below this the interval would be the whole range from -1 to 1.
_FEWEST_SITES = 5


@dataclass(frozen=True)
class SidePoint:
    """A site in a wave: both indices from 0 to 100, and how many answered (rounded)."""

    site: str
    wave: str
    work: float
    service: float
    staff: int
    customers: int


@dataclass(frozen=True)
class TwoSides:
    """The points, and the rank correlation over sites, each site's waves taken together.

    ``correlation`` and ``interval`` are None for fewer than five sites. ``suppressed`` counts the
    sites that are left out because too few people answered on one of the sides.
    """

    points: tuple[SidePoint, ...]
    sites: int
    correlation: float | None
    interval: Interval | None
    suppressed: int


def two_sides(customers: Analysis, staff: Analysis, waves: Sequence[tuple[Wave, Wave]]) -> TwoSides:
    """Compare pairs of waves, the customers' first, of the same time."""
    points: list[SidePoint] = []
    left_out: set[str] = set()
    for customers_wave, staff_wave in waves:
        service = _by_site(customers, customers_wave)
        work = _by_site(staff, staff_wave)
        left_out |= service.keys() ^ work.keys()
        for site in sorted(service.keys() & work.keys()):
            points.append(
                SidePoint(
                    site=site,
                    wave=customers_wave.code,
                    work=work[site][0],
                    service=service[site][0],
                    staff=work[site][1],
                    customers=service[site][1],
                )
            )
    correlation, interval, sites = _rank_correlation(points)
    return TwoSides(tuple(points), sites, correlation, interval, len(left_out))


def _by_site(analysis: Analysis, wave: Wave) -> Mapping[str, tuple[float, int]]:
    """Site → index and respondents, of sites with enough of them."""
    context = analysis.context
    site = context.attributes["site"]
    score = index_score(context.rollup.layout)
    return {
        code: (round(of.mean), context.rules.rounded(of.n))
        for (code,), of in moments(context.rollup, wave.weeks, score, (site,)).items()
        if code != "other" and of.n >= context.rules.threshold
    }


def index_score(layout: RollupLayout) -> Score:
    """Each respondent's mean of the agreement items that they answered, from 0 to 100.

    Raises ValueError for a questionnaire without such items.
    """
    terms = []
    for item in layout.closed:
        if item.scale and item.scale.name == _INDEX_SCALE and item.scale.order is Order.ORDINAL:
            points = f'TRY_CAST("item_{item.id}" AS INTEGER)'
            terms.append(f"(6 - {points})" if item.reversed else points)
    if not terms:
        raise ValueError(f"{layout.questionnaire} has no agreement items for an index")
    total = " + ".join(f"coalesce({term}, 0)" for term in terms)
    answered = " + ".join(f"CAST({term} IS NOT NULL AS INTEGER)" for term in terms)
    return Score("index", f"(({total}) * 1.0 / nullif({answered}, 0) - 1) * 25", 0, 100, 0)


def _rank_correlation(
    points: Sequence[SidePoint],
) -> tuple[float | None, Interval | None, int]:
    """Spearman's correlation over the sites' means, with Bonett and Wright's interval."""
    sites: dict[str, list[SidePoint]] = {}
    for point in points:
        sites.setdefault(point.site, []).append(point)
    work = [sum(p.work for p in own) / len(own) for own in sites.values()]
    service = [sum(p.service for p in own) / len(own) for own in sites.values()]
    n = len(sites)
    if n < _FEWEST_SITES or len(set(work)) == 1 or len(set(service)) == 1:
        return None, None, n
    rho = float(np.corrcoef(_ranks(work), _ranks(service))[0, 1])
    limited = min(max(rho, -0.999), 0.999)
    error = math.sqrt((1 + limited**2 / 2) / (n - 3))
    half = float(special.ndtri((1 + CONFIDENCE) / 2)) * error
    low, high = math.tanh(math.atanh(limited) - half), math.tanh(math.atanh(limited) + half)
    return round(rho, 2), Interval(round(low, 2), round(high, 2)), n


def _ranks(values: Sequence[float]) -> NDArray[np.float64]:
    """Each value's place in order, ties sharing the mean of theirs.

    As in scipy.stats, which takes seconds to import: nobody should wait for that.
    """
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[place]
