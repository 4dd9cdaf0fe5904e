"""Shares of themes in groups, corrected for coding error where the audit sample allows it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from analytics.human_coding import Audit, language_of
from analytics.published.attributes import RAISED, Attribute
from analytics.published.tables import PublishedTable
from analytics.rollup.reading import Rollup
from analytics.statistics.coding_error import corrected_share, with_small_strata_together
from analytics.statistics.intervals import Estimate, Interval
from privacy.disclosure import DisclosureRules

Weeks = Iterable[datetime.date]

# A corrected share that speaks of fewer of a group's answers would not be that of the group.
_LEAST_COVERED = 0.9


@dataclass(frozen=True)
class GroupShare:
    """A theme's share in one category of a group.

    ``raw``: as the model codes, from published counts; None where not published. ``corrected``: as
    people would have coded, no finer than the published counts; None where ``raw`` is not
    published, where fewer than 30 answers of the category were coded by people, or where these
    speak of less than nine tenths of its answers. ``audited``: how many people coded, 0 without a
    correction. ``answered``: how many of the category answered the question; None where a number
    for it is not published.
    """

    raw: Estimate | None
    corrected: Estimate | None
    audited: int
    answered: int | None

    @property
    def best(self) -> Estimate | None:
        """The corrected share where there is one, else the raw one."""
        return self.corrected or self.raw


def corrected_by_group(
    rollup: Rollup,
    weeks: Weeks,
    by: Attribute,
    table: PublishedTable,
    *,
    item: str,
    theme: str,
    audit: Audit,
    rules: DisclosureRules,
) -> dict[str, GroupShare]:
    """Category → share, for the published ``table`` of a group by one of the item's themes.

    The random sample is drawn by language, so that its part in a category is a random sample of
    that category's answers in each language: each category is corrected by its own errors, and no
    group's errors are taken for another's. Languages with few audited answers count together.
    """
    weeks = list(weeks)
    audited = {each.conversation for each in audit.answers if each.item == item}
    groups = _interviews(rollup, weeks, by, audited)
    counts = _counts(rollup, weeks, by, item, theme) if groups else {}
    return {
        category: _share(
            table, category, rules,
            counts=counts.get(category, {}), audit=audit, item=item, theme=theme,
            interviews=groups.get(category, frozenset()),
        )
        for category in table.released.rows
    }  # fmt: skip


def _share(
    table: PublishedTable,
    category: str,
    rules: DisclosureRules,
    *,
    counts: Mapping[str, tuple[int, int]],
    audit: Audit,
    item: str,
    theme: str,
    interviews: frozenset[str],
) -> GroupShare:
    raw, answered = table.share(category, RAISED), table.answered(category)
    if raw is None or not interviews:
        return GroupShare(raw, None, 0, answered)
    strata = audit.strata(item, theme, counts, interviews)
    try:
        found = corrected_share(with_small_strata_together(strata))
    except ValueError:
        return GroupShare(raw, None, 0, answered)
    if found.covered < _LEAST_COVERED:
        return GroupShare(raw, None, 0, answered)
    # Finer digits than the published counts have would tell the exact ones.
    step = max(0.01, rules.rounding / max(found.corrected.n, 1))
    value, low, high = (
        min(1.0, round(round(each / step) * step, 4))
        for each in (
            found.corrected.value,
            found.corrected.interval.low,
            found.corrected.interval.high,
        )
    )
    shown = Estimate(value, Interval(low, high), raw.n, round(found.corrected.effective_n))
    return GroupShare(raw, shown, found.audited, answered)


def _interviews(
    rollup: Rollup, weeks: Weeks, by: Attribute, audited: Iterable[str]
) -> dict[str, frozenset[str]]:
    """Category → the audited interviews that are of it."""
    ids = ", ".join(f"'{UUID(each)}'" for each in sorted(audited) if each)
    if not ids:
        return {}
    found = rollup.query(["id", by.expression], weeks, f"WHERE id IN ({ids})")
    groups: dict[str, set[str]] = {}
    for id, category in found:
        groups.setdefault(category, set()).add(str(id))
    return {category: frozenset(members) for category, members in groups.items()}


def _counts(
    rollup: Rollup, weeks: Weeks, by: Attribute, item: str, theme: str
) -> dict[str, dict[str, tuple[int, int]]]:
    """Category → language → how many coded answers there are, and how many have the theme."""
    column = f'"themes_{item}"'
    rows = rollup.query(
        [
            by.expression,
            "locale",
            "count(*)",
            f"count(*) FILTER (WHERE {column} & {1 << rollup.layout.bit(theme)} <> 0)",
        ],
        weeks,
        f"WHERE \"item_{item}\" = 'answered' AND {column} IS NOT NULL GROUP BY 1, 2",
    )
    counts: dict[str, dict[str, tuple[int, int]]] = {}
    for category, locale, answers, coded in rows:
        of_category = counts.setdefault(category, {})
        known = of_category.get(language_of(locale), (0, 0))
        of_category[language_of(locale)] = (known[0] + answers, known[1] + coded)
    return counts
