"""Scores of a wave, as a whole and by group: satisfaction, UMUX-Lite, means of items."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from analytics.published.attributes import Attribute, NotDeclared
from analytics.published.tables import published
from analytics.rollup.layout import RollupLayout
from analytics.rollup.reading import Rollup
from analytics.statistics.comparison import Difference, estimate_difference, holm
from analytics.statistics.intervals import Estimate, Interval, mean_from_moments
from analytics.statistics.standardisation import (
    Stratum,
    StratumMoments,
    compared_strata,
    standardise,
)
from interview.questionnaire import Order
from privacy.disclosure import CountTable, DisclosureRules

Weeks = Iterable[datetime.date]

# Waves differ in who got a good decision and who answers where; both are standardised.
STANDARDISED = ("item:decision", "channel")

SCORES = ("satisfaction", "umux_lite")

# From this many respondents on a score is given with one digit more.
_FINER_FROM = 100


@dataclass(frozen=True)
class Score:
    """A number from each respondent's answers, in SQL; ``digits`` after the point are shown."""

    name: str
    expression: str
    lowest: float
    highest: float
    digits: int


@dataclass(frozen=True)
class ScoreResult:
    """A mean with its interval, rounded for publishing; ``n`` is rounded like every count."""

    score: str
    estimate: Estimate
    n: int


@dataclass(frozen=True)
class GroupScore:
    """A group's mean and how it differs from that of all other respondents.

    ``result`` is None where the group is not published. ``p_value`` is corrected (Holm) for the
    number of groups compared.
    """

    group: str
    result: ScoreResult | None
    difference: Difference | None
    p_value: float | None


@dataclass(frozen=True)
class ScoreChange:
    """A score in two waves: as it is, and standardised to the same mix of respondents.

    ``covered`` is the share of both waves' respondents that the standardised comparison is about.
    """

    before: ScoreResult
    after: ScoreResult
    raw: Difference
    standardised: Difference | None
    covered: float | None


def score_of(layout: RollupLayout, name: str) -> Score:
    """The score of this name: one of SCORES, or ``item:ID`` for the mean of an ordinal item.

    Means of items are turned so that more is better. Raises NotDeclared for any other name.
    """
    try:
        if name == "satisfaction":
            layout.item("satisfaction")
            return Score(name, _points("satisfaction", "{} - 3"), -2, 2, 1)
        if name == "umux_lite":
            layout.item("usefulness"), layout.item("ease")
            both = f"({_points('usefulness', '{}')} + {_points('ease', '{}')} - 2) * 100.0 / 8"
            return Score(name, both, 0, 100, 0)
        kind, _, id = name.partition(":")
        item = layout.item(id)
        if kind == "item" and item.scale and item.scale.order is Order.ORDINAL:
            top = len(item.scale.codes)
            turned = f"{top + 1} - {{}}" if item.reversed else "{}"
            return Score(name, _points(id, turned), 1, top, 1)
    except KeyError:
        pass
    raise NotDeclared(f"There is no score “{name}” in {layout.questionnaire}.")


def moments(
    rollup: Rollup, weeks: Weeks, score: Score, by: tuple[Attribute, ...] = ()
) -> dict[tuple[str, ...], StratumMoments]:
    """Size, mean and variance by combination of groups: exact, not to be shown."""
    return {group: found for group, _, found in _grouped(rollup, weeks, score, by) if found.n}


def _grouped(
    rollup: Rollup, weeks: Weeks, score: Score, by: tuple[Attribute, ...]
) -> list[tuple[tuple[str, ...], int, StratumMoments]]:
    """Each combination of groups with its respondents and the moments of those with the score."""
    groups = {f"group_{place}": attribute.expression for place, attribute in enumerate(by)}
    value = {"value": f"CAST({score.expression} AS DOUBLE)"}
    found = rollup.query(
        [*groups, "count(*)", "count(value)", "avg(value)", "var_samp(value)"],
        weeks,
        f"GROUP BY {', '.join(groups)}" if groups else "",
        derived=[groups | value],
    )
    return [
        (tuple(row[:-4]), row[-4], StratumMoments(row[-3], row[-2] or 0.0, row[-1] or 0.0))
        for row in found
    ]


def score_result(
    score: Score, of: StratumMoments | None, rules: DisclosureRules
) -> ScoreResult | None:
    """A group's mean as it may be shown; None below the threshold."""
    if of is None or of.n < rules.threshold:
        return None
    digits = score.digits + (of.n >= _FINER_FROM)
    estimate = mean_from_moments(of.n, of.mean, of.variance)
    low = max(estimate.interval.low, score.lowest)
    high = min(estimate.interval.high, score.highest)
    shown = rules.rounded(of.n)
    return ScoreResult(
        score.name,
        Estimate(
            round(estimate.value, digits),
            Interval(round(low, digits), round(high, digits)),
            shown,
            float(shown),
        ),
        shown,
    )


def scores_by_group(
    rollup: Rollup, weeks: Weeks, score: Score, by: Attribute, rules: DisclosureRules
) -> list[GroupScore]:
    """A score in every group of an attribute, each compared with all other respondents.

    A group is shown where its number of respondents is, and enough of them have the score.
    """
    grouped = _grouped(rollup, weeks, score, (by,))
    groups = {group: found for group, _, found in grouped if found.n}
    respondents = {group: count for (group,), count, _ in grouped}
    counts = np.array([respondents.get(group, 0) for group in by.categories], dtype=np.int64)
    sizes = published(CountTable(by.categories, (), counts), by, None, rules)
    results: list[tuple[str, ScoreResult | None, Difference | None]] = []
    for category in sizes.released.rows:
        own = groups.get((category,))
        result = score_result(score, own, rules) if sizes.count(category) else None
        others = _together([each for key, each in groups.items() if key != (category,)])
        difference = None
        if result and own and others and others.n >= rules.threshold:
            difference = _rounded(
                estimate_difference(
                    mean_from_moments(others.n, others.mean, others.variance),
                    mean_from_moments(own.n, own.mean, own.variance),
                ),
                score.digits + 1,
            )
        results.append((category, result, difference))
    corrected = iter(holm([found.p_value for _, _, found in results if found]))
    return [
        GroupScore(group, result, difference, next(corrected) if difference else None)
        for group, result, difference in results
    ]


def score_change(
    rollup: Rollup,
    score: Score,
    waves: tuple[Weeks, Weeks],
    standardised_by: tuple[Attribute, ...],
    rules: DisclosureRules,
) -> ScoreChange | None:
    """A score in two waves, the earlier one first; None where one has too few respondents."""
    before, after = map(list, waves)
    first = moments(rollup, before, score).get(())
    second = moments(rollup, after, score).get(())
    shown = score_result(score, first, rules), score_result(score, second, rules)
    if first is None or second is None or shown[0] is None or shown[1] is None:
        return None
    raw = estimate_difference(
        mean_from_moments(first.n, first.mean, first.variance),
        mean_from_moments(second.n, second.mean, second.variance),
    )
    adjusted, covered = _standardised(
        moments(rollup, before, score, standardised_by),
        moments(rollup, after, score, standardised_by),
    )
    digits = score.digits + 1
    return ScoreChange(
        before=shown[0],
        after=shown[1],
        raw=_rounded(raw, digits),
        standardised=_rounded(adjusted, digits) if adjusted else None,
        covered=round(covered, 2) if covered is not None else None,
    )


def _standardised(
    first: Mapping[Stratum, StratumMoments], second: Mapping[Stratum, StratumMoments]
) -> tuple[Difference | None, float | None]:
    try:
        standard = compared_strata(first, second)
    except ValueError:
        return None, None
    difference = estimate_difference(
        standardise(first, standard).estimate, standardise(second, standard).estimate
    )
    everybody = sum(each.n for each in [*first.values(), *second.values()])
    return difference, sum(standard.values()) / everybody


def _together(parts: list[StratumMoments]) -> StratumMoments | None:
    """The moments of several groups as one."""
    n = sum(part.n for part in parts)
    if n < 2:
        return None
    mean = sum(part.n * part.mean for part in parts) / n
    squares = sum((part.n - 1) * part.variance + part.n * (part.mean - mean) ** 2 for part in parts)
    return StratumMoments(n, mean, squares / (n - 1))


def _rounded(difference: Difference, digits: int) -> Difference:
    return Difference(
        round(difference.value, digits),
        Interval(round(difference.interval.low, digits), round(difference.interval.high, digits)),
        p_value=round(difference.p_value, 4),
        detectable=round(difference.detectable, digits),
    )


def _points(item: str, formula: str) -> str:
    """SQL of an item's points, NULL where it was not answered with a code."""
    points = f'TRY_CAST("item_{item}" AS INTEGER)'
    return f"({formula.format(points)})"
