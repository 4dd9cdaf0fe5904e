"""Puts findings into the words of a catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from analytics.statistics.comparison import Difference
from analytics.statistics.intervals import Interval
from analytics.summary.finding import Caution, Finding, Subject, Summary

# A message's key and its arguments → its text.
Render = Callable[[str, Mapping[str, Any]], str]

_THEMES = (Subject.PROBLEM, Subject.PRAISE)
_DIGITS = {Subject.SATISFACTION: 2, Subject.UMUX_LITE: 1, Subject.GROUP: 2}


@dataclass(frozen=True)
class Names:
    """What a summary calls things in its language: code → name."""

    items: Mapping[str, str]
    themes: Mapping[str, str]
    groups: Mapping[str, Mapping[str, str]]
    waves: Mapping[str, str]
    decimal_comma: bool


@dataclass(frozen=True)
class WordedFinding:
    """A finding in words: what it says, how sure that is, what changed, what to mind, quotes."""

    subject: str
    headline: str
    certainty: str
    change: str | None
    cautions: tuple[str, ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """A summary in words."""

    language: str
    title: str
    participation: str
    compared: str
    findings: tuple[WordedFinding, ...]
    notes: tuple[str, ...]


def word(summary: Summary, names: Names, render: Render, language: str) -> Words:
    """The summary in the language of ``render`` and ``names``."""
    return _Wording(summary, names, render).words(language)


class _Wording:
    def __init__(self, summary: Summary, names: Names, render: Render) -> None:
        self._summary = summary
        self._names = names
        self._render = render

        themes = [each for each in summary.findings if each.subject in _THEMES]
        # What holds for every theme is said once, at the end.
        self._nothing_is_corrected = bool(themes) and all(
            Caution.NOT_CORRECTED in each.cautions for each in themes
        )

    def words(self, language: str) -> Words:
        summary, rules = self._summary, self._summary.rules
        notes = [
            self._say("summary-note-intervals"),
            self._say("summary-note-goes-with"),
            self._say(
                "summary-note-disclosure", threshold=rules.threshold, rounding=rules.rounding
            ),
            self._say("summary-note-versions", taxonomy=str(summary.taxonomy_version)),
        ]
        if self._nothing_is_corrected:
            notes.insert(0, self._say("summary-nothing-corrected"))
        if summary.simulated:
            notes.insert(0, self._say("summary-simulated"))
        return Words(
            language=language,
            title=self._say(
                "summary-title",
                wave=self._names.waves.get(summary.wave.code, summary.wave.code),
                first=summary.wave.first_day.isoformat(),
                last=summary.wave.last_day.isoformat(),
            ),
            participation=self._participation(),
            compared=(
                self._say(
                    "summary-compared",
                    wave=self._names.waves.get(summary.before.code, summary.before.code),
                )
                if summary.before
                else self._say("summary-first-wave")
            ),
            findings=tuple(self._finding(finding) for finding in summary.findings),
            notes=tuple(notes),
        )

    def _participation(self) -> str:
        summary = self._summary
        if summary.respondents is None:
            return self._say("summary-too-few", threshold=summary.rules.threshold)
        if summary.completed is None:
            return self._say("summary-respondents", n=summary.respondents)
        return self._say(
            "summary-respondents-completed",
            n=summary.respondents,
            completed=self._percent(summary.completed.value),
        )

    def _finding(self, finding: Finding) -> WordedFinding:
        key = finding.subject.replace("_", "-")
        return WordedFinding(
            subject=finding.subject,
            headline=self._say(f"summary-{key}", **self._arguments(finding)),
            certainty=self._certainty(finding),
            change=self._change(finding),
            cautions=tuple(
                self._say(f"summary-caution-{caution.replace('_', '-')}")
                for caution in finding.cautions
                if not (caution is Caution.NOT_CORRECTED and self._nothing_is_corrected)
            ),
            quotes=tuple(quote.text.replace("\n", " … ") for quote in finding.quotes),
        )

    def _arguments(self, finding: Finding) -> dict[str, Any]:
        names = self._names
        value = self._number(finding, finding.estimate.value)
        if finding.subject in _THEMES:
            return {"theme": names.themes.get(finding.name, finding.name), "value": value}
        if finding.subject is Subject.GROUP and finding.group and finding.difference:
            attribute, category = finding.group
            return {
                "group": names.groups.get(attribute, {}).get(category, category),
                "value": value,
                "difference": self._step(finding, abs(finding.difference.value)),
            }
        if finding.subject in (Subject.GOES_WITH, Subject.BREAK_OFF):
            return {"item": names.items.get(finding.name, finding.name), "value": value}
        return {"value": value}

    def _certainty(self, finding: Finding) -> str:
        said = self._say(
            "summary-certainty",
            low=self._number(finding, finding.estimate.interval.low),
            high=self._number(finding, finding.estimate.interval.high),
            n=finding.estimate.n,
        )
        if finding.raw is None:
            return said
        raw = self._say("summary-raw", value=self._percent(finding.raw.value))
        return f"{said} {raw}"

    def _change(self, finding: Finding) -> str | None:
        change = finding.change
        if change is None:
            return None
        difference = change.difference
        if not change.is_clear:
            return self._say(
                "summary-unchanged", detectable=self._step(finding, difference.detectable)
            )
        key = "summary-risen" if difference.value > 0 else "summary-fallen"
        said = self._say(
            key,
            difference=self._step(finding, abs(difference.value)),
            low=self._bare(finding, _smallest(difference)),
            high=self._bare(finding, _greatest(difference)),
        )
        return f"{said} {self._say('summary-standardised')}" if change.standardised else said

    def _number(self, finding: Finding, value: float) -> str:
        digits = _DIGITS.get(finding.subject)
        if digits is None:
            return self._percent(value)
        return self._decimal(value, digits, signed=finding.subject is not Subject.UMUX_LITE)

    def _step(self, finding: Finding, value: float) -> str:
        """A difference: in points of the scale, or of percent."""
        unit = "points" if finding.subject in _DIGITS else "percentage-points"
        return self._say(f"summary-{unit}", value=self._bare(finding, value))

    def _bare(self, finding: Finding, value: float) -> str:
        """A difference without its unit."""
        digits = _DIGITS.get(finding.subject)
        return self._decimal(value, digits) if digits is not None else self._decimal(100 * value, 0)

    def _percent(self, value: float) -> str:
        return self._say("summary-percent", value=self._decimal(100 * value, 0))

    def _decimal(self, value: float, digits: int, signed: bool = False) -> str:
        shown = f"{value:+.{digits}f}" if signed else f"{value:.{digits}f}"
        shown = shown.replace("-", "−")
        return shown.replace(".", ",") if self._names.decimal_comma else shown

    def _say(self, key: str, **arguments: Any) -> str:
        return self._render(key, arguments)


def _smallest(difference: Difference) -> float:
    """The end of the interval that is nearer to nothing; 0 where nothing lies within."""
    interval: Interval = difference.interval
    return 0.0 if 0 in interval else min(abs(interval.low), abs(interval.high))


def _greatest(difference: Difference) -> float:
    return max(abs(difference.interval.low), abs(difference.interval.high))
