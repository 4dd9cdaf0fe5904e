"""How good the coding is that results rest on, as it may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analytics.human_coding import Audit
from analytics.statistics.coding_quality import Quality
from analytics.statistics.intervals import Interval
from privacy.disclosure import DisclosureRules

# Below this F1 against people's codes a theme is marked as not reliable.
FLOOR = 0.6


@dataclass(frozen=True)
class PublishedQuality:
    """The model against people in the random sample, for a theme with enough occurrences in it.

    ``occurrences``: how often people coded the theme, rounded.
    """

    precision: float | None
    precision_interval: Interval | None
    recall: float | None
    recall_interval: Interval | None
    f1: float
    occurrences: int

    @property
    def below_floor(self) -> bool:
        """Whether the coding is too bad to rely on."""
        return self.f1 < FLOOR


@dataclass(frozen=True)
class PublishedAgreement:
    """How far people agree who code the same answers on their own: Krippendorff's α.

    ``answers``: how many were coded by two people or more, rounded; None for an α that is not
    defined.
    """

    themes: float | None
    sentiment: float | None
    answers: int


def published_agreement(audit: Audit, rules: DisclosureRules) -> PublishedAgreement | None:
    """None where too few answers were coded twice to say anything."""
    answers = len(audit.coded_twice)
    if answers < rules.threshold:
        return None
    return PublishedAgreement(
        _rounded(audit.themes_alpha), _rounded(audit.sentiment_alpha), rules.rounded(answers)
    )


def published_quality(quality: Quality | None, rules: DisclosureRules) -> PublishedQuality | None:
    """None without a sample, or where people coded the theme too seldom to say anything."""
    if quality is None or quality.right + quality.missed < rules.threshold:
        return None
    return PublishedQuality(
        precision=_rounded(quality.precision),
        precision_interval=_interval(quality.precision_interval),
        recall=_rounded(quality.recall),
        recall_interval=_interval(quality.recall_interval),
        f1=round(quality.f1 or 0.0, 2),
        occurrences=rules.rounded(quality.right + quality.missed),
    )


def quality_by_language(
    audit: Audit, themes: Sequence[str], rules: DisclosureRules
) -> dict[str | None, dict[str, PublishedQuality]]:
    """Language (None for all together) → theme → quality, as far as there is enough to say."""
    found: dict[str | None, dict[str, PublishedQuality]] = {}
    for language in (None, *audit.languages):
        shown = {
            theme: published
            for theme, quality in audit.quality(themes, language).items()
            if (published := published_quality(quality, rules))
        }
        if shown:
            found[language] = shown
    return found


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _interval(interval: Interval | None) -> Interval | None:
    return interval and Interval(round(interval.low, 2), round(interval.high, 2))
