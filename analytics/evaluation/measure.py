"""Difference in differences: what changed where a measure was taken, beyond what changed elsewhere.

Every site's change between two waves is standardised to one mix of decision status and access, so
that a wave with better decisions or more kiosks does not look like a success. The sites are the
units: customers of one office share its luck, so that the interval comes from how sites differ and
not from how many customers answered (Donald and Lang 2007, Inference with difference-in-differences
and other panel data, Review of Economics and Statistics 89(2), 221-233).

With fewer than two sites on either side the interval is that of the respondents, and is too narrow
by what one office's luck can do; ``by_sites`` says which it is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy import special

from analytics.published.analysis import Analysis
from analytics.published.attributes import RAISED, Attribute
from analytics.published.scores import STANDARDISED, Score, moments, score_of
from analytics.rollup.reading import Rollup
from analytics.statistics.intervals import CONFIDENCE, Interval
from analytics.statistics.standardisation import Stratum, StratumMoments, standardise
from privacy.disclosure import DisclosureRules
from store.measures import Measure
from store.waves import Wave

_POWER = 0.8
_SMALLEST_STRATUM = 2


class Outcome(StrEnum):
    """What the effect says, in words: it helped, it harmed, or nothing can be said."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Group:
    """The mean of a group of sites before and after, standardised; ``sites`` are those compared."""

    before: float
    after: float
    sites: int
    n: int


@dataclass(frozen=True)
class Effect:
    """What a measure moved. ``difference`` is how much more changed with it than without.

    ``without`` is None where there is no site to compare with: then ``difference`` is only before
    and after, and may have any cause. ``detectable`` is the smallest difference that would have
    been found in four of five such studies. ``covered`` is the share of the respondents that the
    standardised comparison is about. ``by_sites``: the interval comes from the sites.
    """

    name: str
    more_is_better: bool
    with_measure: Group
    without: Group | None
    difference: float
    interval: Interval
    p_value: float
    detectable: float
    covered: float
    by_sites: bool

    @property
    def outcome(self) -> Outcome:
        """Better or worse only where the interval leaves no doubt."""
        if 0 in self.interval:
            return Outcome.UNCLEAR
        return Outcome.BETTER if (self.difference > 0) == self.more_is_better else Outcome.WORSE


@dataclass(frozen=True)
class _Site:
    """A site's change between the waves with its sampling variance, standardised."""

    code: str
    before: float
    after: float
    variance: float
    n: int
    is_treated: bool

    @property
    def change(self) -> float:
        return self.after - self.before


def measure_effect(
    analysis: Analysis, measure: Measure, before: Wave, after: Wave, outcome: str
) -> Effect | None:
    """The effect of a measure on ``satisfaction``, ``umux_lite``, or ``theme:ITEM:CODE``.

    None where no site with the measure has enough respondents in both waves, or where fewer than
    the threshold raise a theme, or do not, on one of the sides. What is returned is rounded.
    """
    context = analysis.context
    score, more_is_better = _score(analysis, outcome)
    by = tuple(context.attributes[name] for name in ("site", *_standardised(context.rollup)))
    waves = [_by_site(context.rollup, wave, score, by) for wave in (before, after)]
    known = set(context.attributes["site"].categories) - {"other"}
    usable = [
        site
        for site in sorted(known & waves[0].keys() & waves[1].keys())
        if min(_size(waves[0][site]), _size(waves[1][site])) >= context.rules.threshold
    ]
    standard, covered = _standard(
        [waves[0][site] for site in usable], [waves[1][site] for site in usable]
    )
    sites = [
        found
        for site in usable
        if (
            found := _change(
                site, (waves[0][site], waves[1][site]), standard, site in measure.sites
            )
        )
    ]
    treated = [site for site in sites if site.is_treated]
    others = [site for site in sites if not site.is_treated]
    if not treated or (outcome.startswith("theme:") and not _large(waves, sites, context.rules)):
        return None
    return _effect(
        outcome,
        treated=treated,
        others=others,
        more_is_better=more_is_better,
        digits=score.digits + 1,
        covered=covered,
    )


def _large(
    waves: Sequence[Mapping[str, Mapping[Stratum, StratumMoments]]],
    sites: Sequence[_Site],
    rules: DisclosureRules,
) -> bool:
    """Whether in each group and wave enough respondents raise the theme, and enough do not."""
    for is_treated in {site.is_treated for site in sites}:
        own = [site.code for site in sites if site.is_treated is is_treated]
        for wave in waves:
            of = [moments for code in own for moments in wave[code].values()]
            raised = sum(each.n * each.mean for each in of)
            if min(raised, sum(each.n for each in of) - raised) < rules.threshold:
                return False
    return True


def _effect(
    name: str,
    *,
    treated: Sequence[_Site],
    others: Sequence[_Site],
    more_is_better: bool,
    digits: int,
    covered: float,
) -> Effect:
    difference = _mean(treated) - (_mean(others) if others else 0.0)
    by_sites = len(treated) >= 2 and len(others) >= 2
    if by_sites:
        freedom = len(treated) + len(others) - 2
        spread = sum(
            (site.change - _mean(group)) ** 2 for group in (treated, others) for site in group
        )
        error = math.sqrt(spread / freedom * (1 / len(treated) + 1 / len(others)))
        critical = float(special.stdtrit(freedom, (1 + CONFIDENCE) / 2))
        power = float(special.stdtrit(freedom, _POWER))
        p_value = 2 * float(special.stdtr(freedom, -abs(difference) / error)) if error else 1.0
    else:
        error = math.sqrt(
            sum(
                sum(site.variance for site in group) / len(group) ** 2
                for group in (treated, others)
                if group
            )
        )
        critical = float(special.ndtri((1 + CONFIDENCE) / 2))
        power = float(special.ndtri(_POWER))
        p_value = 2 * float(special.ndtr(-abs(difference) / error)) if error else 1.0
    return Effect(
        name=name,
        more_is_better=more_is_better,
        with_measure=_group(treated, digits),
        without=_group(others, digits) if others else None,
        difference=round(difference, digits),
        interval=Interval(
            round(difference - critical * error, digits),
            round(difference + critical * error, digits),
        ),
        p_value=round(p_value, 4),
        detectable=round((critical + power) * error, digits),
        covered=round(covered, 2),
        by_sites=by_sites,
    )


def _group(sites: Sequence[_Site], digits: int) -> Group:
    return Group(
        round(float(np.mean([site.before for site in sites])), digits),
        round(float(np.mean([site.after for site in sites])), digits),
        len(sites),
        5 * round(sum(site.n for site in sites) / 5),
    )


def _mean(sites: Sequence[_Site]) -> float:
    return float(np.mean([site.change for site in sites]))


def _change(
    code: str,
    waves: tuple[Mapping[Stratum, StratumMoments], Mapping[Stratum, StratumMoments]],
    standard: Mapping[Stratum, float],
    is_treated: bool,
) -> _Site | None:
    """A site's change over the strata that it has in both waves."""
    before, after = waves
    common = {
        stratum: weight
        for stratum, weight in standard.items()
        if min(_n(before, stratum), _n(after, stratum)) >= _SMALLEST_STRATUM
    }
    try:
        first, second = (standardise(wave, common).estimate for wave in (before, after))
    except ValueError:
        return None
    critical = float(special.ndtri((1 + CONFIDENCE) / 2))
    errors = [estimate.interval.width / (2 * critical) for estimate in (first, second)]
    return _Site(
        code,
        first.value,
        second.value,
        sum(error**2 for error in errors),
        _size(before) + _size(after),
        is_treated,
    )


def _standard(
    before: Sequence[Mapping[Stratum, StratumMoments]],
    after: Sequence[Mapping[Stratum, StratumMoments]],
) -> tuple[dict[Stratum, float], float]:
    """One mix for all sites and both waves: everybody's, where both waves have respondents."""
    waves = []
    for sites in (before, after):
        sizes: dict[Stratum, int] = {}
        for site in sites:
            for stratum, of in site.items():
                sizes[stratum] = sizes.get(stratum, 0) + of.n
        waves.append(sizes)
    first, second = waves
    standard = {
        stratum: float(first[stratum] + second[stratum]) for stratum in first.keys() & second.keys()
    }
    everybody = sum(first.values()) + sum(second.values())
    return standard, sum(standard.values()) / everybody if everybody else 0.0


def _by_site(
    rollup: Rollup, wave: Wave, score: Score, by: tuple[Attribute, ...]
) -> dict[str, dict[Stratum, StratumMoments]]:
    """Site → stratum → moments."""
    found: dict[str, dict[Stratum, StratumMoments]] = {}
    for (site, *stratum), of in moments(rollup, wave.weeks, score, by).items():
        found.setdefault(site, {})[tuple(stratum)] = of
    return found


def _score(analysis: Analysis, outcome: str) -> tuple[Score, bool]:
    """The outcome as a number from each respondent; of a complaint, less is better."""
    if not outcome.startswith("theme:"):
        return score_of(analysis.context.rollup.layout, outcome), True
    attribute = analysis.context.attributes[outcome]
    base = ", ".join(f"'{category}'" for category in attribute.base)
    raised = (
        f"CASE WHEN ({attribute.expression}) IN ({base}) "
        f"THEN CAST(({attribute.expression}) = '{RAISED}' AS INTEGER) END"
    )
    return Score(outcome, raised, 0, 1, 2), False


def _standardised(rollup: Rollup) -> tuple[str, ...]:
    items = {f"item:{item.id}" for item in rollup.layout.closed}
    return tuple(name for name in STANDARDISED if name in items or not name.startswith("item:"))


def _size(strata: Mapping[Stratum, StratumMoments]) -> int:
    return sum(of.n for of in strata.values())


def _n(strata: Mapping[Stratum, StratumMoments], stratum: Stratum) -> int:
    return strata[stratum].n if stratum in strata else 0
