"""The one place that pages, exports and the summary ask for numbers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from analytics.human_coding import Audit
from analytics.published.attributes import PERIOD, Attributes, Days
from analytics.published.coding import (
    PublishedAgreement,
    PublishedQuality,
    published_agreement,
    quality_by_language,
)
from analytics.published.goes_with import what_goes_with
from analytics.published.margins import Margins
from analytics.published.participation import ItemParticipation, participation
from analytics.published.scores import (
    STANDARDISED,
    GroupScore,
    ScoreChange,
    ScoreResult,
    moments,
    score_change,
    score_of,
    score_result,
    scores_by_group,
)
from analytics.published.tables import (
    PublishedTable,
    count_table,
    published,
    raised_counts,
    together_counts,
)
from analytics.published.theme_groups import GroupShare, corrected_by_group
from analytics.published.themes import ThemeChange, ThemeResult, theme_changes, theme_results
from analytics.published.weighting import WeightedShare, raked_shares
from analytics.rollup.reading import Rollup
from analytics.statistics.drivers import Drivers
from privacy.disclosure import DisclosureRules, Trend, periods_of, release_trend
from store.waves import Wave

_WEEK = 7
_WEEKS_OF_A_QUARTER = 14
_SHORT_PERIOD, _LONG_PERIOD = 2, 4


class NotPublishedYet(LookupError):
    """The wave has not ended: its tables would grow, and two editions can be subtracted."""


@dataclass(frozen=True)
class Context:
    """What an analysis looks at: the data, what may be asked of it, the limits, and the day."""

    rollup: Rollup
    attributes: Attributes
    rules: DisclosureRules
    today: datetime.date
    audits: dict[str, Audit] = field(default_factory=dict)
    margins: Margins = field(default_factory=Margins)


@dataclass(frozen=True)
class Analysis:
    """Published numbers of a questionnaire's waves. Every method goes through disclosure control.

    Tables, themes and scores are of waves that have ended (else NotPublishedYet); :meth:`trend` is
    also of a wave that is running. Attribute ``period`` divides a wave into its :meth:`periods`.
    """

    context: Context

    def table(self, wave: Wave, rows: str, columns: str | None = None) -> PublishedTable:
        """Respondents by one or two declared attributes. Raises NotDeclared for any other.

        A filter is a row of such a table: satisfaction at one site is the row of that site in
        ``table(wave, "site", "item:satisfaction")``.
        """
        rollup, _, rules = self._of(wave)
        attributes = self._divided(wave, rows, columns)
        if columns is None:
            one = attributes[rows]
            return published(count_table(rollup, wave.weeks, one), one, None, rules)
        one, two = attributes.pair(rows, columns)
        return published(count_table(rollup, wave.weeks, one, two), one, two, rules)

    def themes(self, wave: Wave, item: str) -> list[ThemeResult]:
        """Every theme of an open item: raw and corrected share, valences, quality of coding."""
        rollup, attributes, rules = self._of(wave)
        audit = self.context.audits.get(wave.code, Audit(()))
        return theme_results(rollup, wave.weeks, attributes, item, audit=audit, rules=rules)

    def coding_quality(self, wave: Wave) -> dict[str | None, dict[str, PublishedQuality]]:
        """Language (None for all) → theme → precision, recall, F1 of the model against people."""
        rollup, _, rules = self._of(wave)
        audit = self.context.audits.get(wave.code, Audit(()))
        return quality_by_language(audit, rollup.layout.themes, rules)

    def coders_agreement(self, wave: Wave) -> PublishedAgreement | None:
        """How far people agree who code the same answers; None where too few are coded twice."""
        _, _, rules = self._of(wave)
        return published_agreement(self.context.audits.get(wave.code, Audit(())), rules)

    def weighted_shares(self, wave: Wave, attribute: str) -> dict[str, WeightedShare]:
        """The shares of an attribute's categories, raked to the known margins; empty without any.

        Raises CannotRake where no weights reach them.
        """
        rollup, attributes, rules = self._of(wave)
        known = {attributes[name]: shares for name, shares in self.context.margins.shares.items()}
        if not known:
            return {}
        return raked_shares(rollup, wave.weeks, attributes[attribute], margins=known, rules=rules)

    def scores_by_theme(self, wave: Wave, name: str, item: str, theme: str) -> list[GroupScore]:
        """A score of those who raise a theme, and of those who answer without raising it."""
        rollup, attributes, rules = self._of(wave)
        by = attributes[f"theme:{item}:{theme}"]
        found = scores_by_group(rollup, wave.weeks, score_of(rollup.layout, name), by, rules)
        return [each for each in found if each.group in by.base]

    def themes_by(self, wave: Wave, item: str, group: str) -> dict[str, PublishedTable]:
        """Theme → table of a group's categories by whether they raised it, with one reading."""
        rollup, _, rules = self._of(wave)
        attributes = self._divided(wave, group)
        by = attributes[group]
        counts = raised_counts(rollup, wave.weeks, attributes, item, by)
        return {
            theme: published(found, *attributes.pair(group, f"theme:{item}:{theme}"), rules)
            for theme, found in counts.items()
        }

    def corrected_theme_by(
        self, wave: Wave, item: str, theme: str, group: str
    ) -> dict[str, GroupShare]:
        """Category of a group → a theme's share as the model codes, and corrected.

        The raw shares are those of :meth:`themes_by`.
        """
        rollup, _, rules = self._of(wave)
        audit = self.context.audits.get(wave.code, Audit(()))
        attributes = self._divided(wave, group)
        return corrected_by_group(
            rollup, wave.weeks, attributes[group],
            # Of this theme only: to find what has to be hidden takes time for each table.
            self.table(wave, group, f"theme:{item}:{theme}"),
            item=item, theme=theme, audit=audit, rules=rules,
        )  # fmt: skip

    def together(self, wave: Wave, item: str, theme: str) -> dict[str, PublishedTable]:
        """Another theme of the item → table of ``theme`` by it: like :meth:`table`, at once."""
        rollup, attributes, rules = self._of(wave)
        counts = together_counts(rollup, wave.weeks, attributes, item, theme)
        name = f"theme:{item}:{theme}"
        return {
            other: published(found, *attributes.pair(name, f"theme:{item}:{other}"), rules)
            for other, found in counts.items()
        }

    def theme_changes(self, before: Wave, after: Wave, item: str) -> list[ThemeChange]:
        """How the shares of an item's themes changed between two waves."""
        return theme_changes(self.themes(before, item), self.themes(after, item))

    def score(self, wave: Wave, name: str) -> ScoreResult | None:
        """A score of all respondents; None where too few have it."""
        rollup, _, rules = self._of(wave)
        score = score_of(rollup.layout, name)
        return score_result(score, moments(rollup, wave.weeks, score).get(()), rules)

    def scores_by(self, wave: Wave, name: str, group: str) -> list[GroupScore]:
        """A score in every group, compared with all other respondents."""
        rollup, _, rules = self._of(wave)
        by, _ = self._divided(wave, group).pair(group, "stage")
        return scores_by_group(rollup, wave.weeks, score_of(rollup.layout, name), by, rules)

    def score_change(self, before: Wave, after: Wave, name: str) -> ScoreChange | None:
        """A score in two waves, as it is and with the same mix of decision status and channel."""
        rollup, attributes, rules = self._of(before)
        self._of(after)
        by = tuple(attributes[name] for name in self._standardised())
        score = score_of(rollup.layout, name)
        return score_change(rollup, score, (before.weeks, after.weeks), by, rules)

    def participation(self, wave: Wave) -> list[ItemParticipation]:
        """What became of each item: answered, left out, broken off at."""
        rollup, _, rules = self._of(wave)
        return participation(rollup, wave.weeks, rules)

    def goes_with(self, wave: Wave, outcome: str = "satisfaction") -> Drivers | None:
        """What goes with an outcome; None where too few answered or nothing can be fitted."""
        rollup, _, rules = self._of(wave)
        return what_goes_with(rollup, wave.weeks, rules, outcome=outcome)

    def trend(self, wave: Wave) -> Trend:
        """Respondents week by week; weeks are pooled until each run of them is large enough."""
        complete = [week for week in wave.weeks if (self.context.today - week).days >= _WEEK]
        running = not wave.has_ended(self.context.today)
        return release_trend(self._by_week(complete), self.context.rules, running=running)

    def periods(self, wave: Wave) -> tuple[Days, ...]:
        """The periods of whole weeks by which a wave's tables can be divided, first and last day.

        They are fixed: of two weeks or more in a wave of up to a quarter, of four in a longer one.
        """
        self._of(wave)
        weeks = wave.weeks
        length = _SHORT_PERIOD if len(weeks) <= _WEEKS_OF_A_QUARTER else _LONG_PERIOD
        return tuple(
            (weeks[first], weeks[last] + datetime.timedelta(days=_WEEK - 1))
            for first, last in periods_of(self._by_week(weeks), self.context.rules, length)
        )

    def _by_week(self, weeks: Sequence[datetime.date]) -> list[int]:
        counts = dict(self.context.rollup.query(["week", "count(*)"], weeks, "GROUP BY week"))
        return [counts.get(week, 0) for week in weeks]

    def _divided(self, wave: Wave, *names: str | None) -> Attributes:
        """The declared attributes; with the wave's periods where they are asked for."""
        attributes = self.context.attributes
        return replace(attributes, periods=self.periods(wave)) if PERIOD in names else attributes

    def _of(self, wave: Wave) -> tuple[Rollup, Attributes, DisclosureRules]:
        context = self.context
        if not wave.has_ended(context.today):
            raise NotPublishedYet(
                f"The wave “{wave.code}” ends on {wave.last_day}. Its tables appear on the day "
                "after; until then its weekly series can be seen."
            )
        return context.rollup, context.attributes, context.rules

    def _standardised(self) -> Sequence[str]:
        items = {f"item:{item.id}" for item in self.context.rollup.layout.closed}
        return [name for name in STANDARDISED if name in items or not name.startswith("item:")]
