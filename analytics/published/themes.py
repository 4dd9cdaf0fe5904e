"""Shares of themes with everything that must stand beside them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from analytics.human_coding import Audit, language_of
from analytics.published.attributes import NOT_RAISED, RAISED, Attribute, Attributes
from analytics.published.coding import PublishedQuality, published_quality
from analytics.published.tables import PublishedTable, published, theme_counts
from analytics.rollup.layout import VALENCES
from analytics.rollup.reading import Rollup
from analytics.statistics.clusters import FEWEST_SITES, clustered_share
from analytics.statistics.coding_error import corrected_share
from analytics.statistics.comparison import Difference, holm, share_difference
from analytics.statistics.intervals import Estimate, Interval
from privacy.disclosure import CountTable, DisclosureRules

Weeks = Iterable[datetime.date]

# Draws of the bootstrap over sites; the same numbers every time.
_SEED = 1


@dataclass(frozen=True)
class ThemeResult:
    """How many of those who answered a question raise a theme.

    ``raw``: as the model codes, from published counts; None where not published. ``corrected``: as
    people would have coded, None without a sufficient sample. ``between_sites``: the raw share with
    an interval that takes into account that respondents of a site are alike; None for fewer than
    three sites. ``valences``: valence → published count. ``quality``: the model against people,
    None without a sufficient sample. ``below_floor``: the coding of this theme is too bad to rely
    on; None where that is not known.
    """

    theme: str
    item: str
    raw: Estimate | None
    raised: int | None
    answered: int | None
    corrected: Estimate | None
    covered: float | None
    between_sites: Estimate | None
    valences: Mapping[str, int | None]
    quality: PublishedQuality | None
    below_floor: bool | None

    @property
    def best(self) -> Estimate | None:
        """The corrected share where there is one, else the raw one; None where not published."""
        return self.corrected if self.raw and self.corrected else self.raw


@dataclass(frozen=True)
class ThemeChange:
    """A theme's share in two waves. ``p_value`` is corrected (Holm) for the number of themes."""

    theme: str
    item: str
    before: Estimate
    after: Estimate
    difference: Difference
    p_value: float


def theme_results(
    rollup: Rollup,
    weeks: Weeks,
    attributes: Attributes,
    item: str,
    *,
    audit: Audit,
    rules: DisclosureRules,
) -> list[ThemeResult]:
    """Every theme of a question in a wave, in the order of the taxonomy."""
    weeks = list(weeks)
    themes = rollup.layout.themes
    by_site = theme_counts(rollup, weeks, attributes, item, attributes["site"])
    by_language = (
        _coded_by_language(rollup, weeks, attributes, item, themes) if audit.answers else {}
    )
    quality = audit.quality(themes) if audit.answers else {}
    results = []
    for theme in themes:
        shown_quality = published_quality(quality.get(theme), rules)
        shares = _of_all(by_site[theme].raised, attributes[f"theme:{item}:{theme}"], rules)
        how = _of_all(by_site[theme].valences, attributes[f"valence:{item}:{theme}"], rules)
        raw = shares.share(RAISED)
        base = [shares.count(RAISED), shares.count(NOT_RAISED)]
        corrected, covered = (
            _corrected(audit, item, theme, by_language.get(theme, {})) if raw else (None, None)
        )
        results.append(
            ThemeResult(
                theme=theme,
                item=item,
                raw=raw,
                raised=shares.count(RAISED),
                answered=None if None in base else sum(count or 0 for count in base),
                corrected=corrected,
                covered=covered,
                between_sites=_between_sites(by_site[theme].raised) if raw else None,
                valences={valence: how.count(valence) for valence in VALENCES},
                quality=shown_quality,
                below_floor=shown_quality.below_floor if shown_quality else None,
            )
        )
    return results


def theme_changes(before: Sequence[ThemeResult], after: Sequence[ThemeResult]) -> list[ThemeChange]:
    """How the themes' shares changed, those published in both waves; corrected where both are."""
    earlier = {result.theme: result for result in before}
    pairs = []
    for result in after:
        other = earlier.get(result.theme)
        if other is None or other.raw is None or result.raw is None:
            continue
        if other.corrected and result.corrected:
            pairs.append((result, other.corrected, result.corrected))
        else:
            pairs.append((result, other.raw, result.raw))
    differences = [share_difference(first, second) for _, first, second in pairs]
    corrected = holm([difference.p_value for difference in differences])
    return [
        ThemeChange(result.theme, result.item, first, second, difference, p_value)
        for (result, first, second), difference, p_value in zip(
            pairs, differences, corrected, strict=True
        )
    ]


def _coded_by_language(
    rollup: Rollup, weeks: Weeks, attributes: Attributes, item: str, themes: Sequence[str]
) -> dict[str, dict[str, tuple[int, int]]]:
    """Theme → language → how many coded answers there are, and how many with the theme: exact."""
    column = f'"themes_{item}"'
    bits = [
        f"count(*) FILTER (WHERE {column} & {1 << attributes.layout.bit(t)} <> 0)" for t in themes
    ]
    answered = f"\"item_{item}\" = 'answered' AND {column} IS NOT NULL"
    found = rollup.query(["locale", "count(*)", *bits], weeks, f"WHERE {answered} GROUP BY 1")
    counts: dict[str, dict[str, tuple[int, int]]] = {theme: {} for theme in themes}
    for locale, answers, *with_theme in found:
        language = language_of(locale)
        for theme, coded in zip(themes, with_theme, strict=True):
            known = counts[theme].get(language, (0, 0))
            counts[theme][language] = (known[0] + answers, known[1] + coded)
    return counts


def _corrected(
    audit: Audit, item: str, theme: str, by_language: Mapping[str, tuple[int, int]]
) -> tuple[Estimate | None, float | None]:
    try:
        found = corrected_share(audit.strata(item, theme, by_language))
    except ValueError:
        return None, None
    estimate = found.corrected
    # Whole percent: finer digits would tell the exact counts.
    shown = Interval(round(estimate.interval.low, 2), round(estimate.interval.high, 2))
    return (
        Estimate(round(estimate.value, 2), shown, estimate.n, estimate.effective_n),
        round(found.covered, 2),
    )


def _of_all(by_site: CountTable, attribute: Attribute, rules: DisclosureRules) -> PublishedTable:
    """The table of all respondents, from that by site."""
    counts = CountTable(attribute.categories, (), by_site.counts.sum(axis=0))
    return published(counts, attribute, None, rules)


def _between_sites(raised: CountTable) -> Estimate | None:
    """The share over sites, in whole percent."""
    with_it, without = (raised.columns.index(each) for each in (RAISED, NOT_RAISED))
    counts = [(int(row[with_it]), int(row[with_it] + row[without])) for row in raised.counts]
    sites = [(part, base) for part, base in counts if base]
    if len(sites) < FEWEST_SITES:
        return None
    found = clustered_share([part for part, _ in sites], [base for _, base in sites], seed=_SEED)
    interval = Interval(round(found.interval.low, 2), round(found.interval.high, 2))
    return Estimate(round(found.value, 2), interval, found.n, round(found.effective_n, -1))
