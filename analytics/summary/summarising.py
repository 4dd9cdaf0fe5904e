"""Chooses what matters most in a wave."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from analytics.opening import OpenedAnalysis
from analytics.published.analysis import Analysis
from analytics.published.themes import ThemeChange, ThemeResult
from analytics.statistics.comparison import Difference, holm
from analytics.statistics.intervals import Estimate
from analytics.summary.finding import Caution, Change, Finding, Subject, Summary
from analytics.themes.taxonomy import Taxonomy, Valence
from analytics.waves import wave_before
from privacy.disclosure import Quote, quotable
from store.waves import Wave

# Of this many problems a summary tells, so that all together stay between five and eight findings.
_PROBLEMS = 3
_MOST_FINDINGS = 8
# An end of fewer than one in twenty is no finding.
_MANY_ENDS = 0.05
_COMPLETELY_COVERED = 0.95
# Groups that an operator can do something for; a summary names the one that is worst off.
_COMPARED_GROUPS = ("site", "locale", "channel", "item:service")
_CLEAR = 0.05

# Theme and item → what was said and released.
Quotes = Callable[[Wave, str, str], Iterable[Quote]]


def summarise(
    opened: OpenedAnalysis, wave: Wave, quotes: Quotes, *, simulated: bool = False
) -> Summary:
    """The findings of an ended wave, compared with the wave before where there is one."""
    analysis = opened.analysis
    before = wave_before(opened.waves, wave)
    stages = analysis.table(wave, "stage")
    rules = analysis.context.rules
    findings = [
        *_scores(analysis, wave, before),
        *_themes(opened, wave, before, quotes),
        *_worst_group(analysis, wave),
        *_goes_with(analysis, wave),
        *_break_off(analysis, wave),
    ]
    findings = findings[:_MOST_FINDINGS]
    found = {finding.subject for finding in findings}
    return Summary(
        wave=wave,
        before=before,
        respondents=stages.released.total,
        completed=stages.share("finished"),
        findings=tuple(findings),
        rules=rules,
        taxonomy_version=opened.taxonomy.version,
        simulated=simulated,
        missing=tuple(subject for subject in Subject if subject not in found),
    )


def _scores(analysis: Analysis, wave: Wave, before: Wave | None) -> list[Finding]:
    items = {item.id for item in analysis.context.rollup.layout.items}
    wanted = [
        (Subject.SATISFACTION, "satisfaction", {"satisfaction"}),
        (Subject.UMUX_LITE, "umux_lite", {"usefulness", "ease"}),
    ]
    found: list[Finding] = []
    for subject, name, needed in wanted:
        result = analysis.score(wave, name) if needed <= items else None
        if result is None:
            continue
        changed = analysis.score_change(before, wave, name) if before else None
        change = None
        if changed:
            difference = changed.standardised or changed.raw
            standardised = changed.standardised is not None
            change = Change(difference, difference.p_value, standardised)
        found.append(Finding(subject, name, result.estimate, change=change))
    changes = [finding.change for finding in found if finding.change]
    corrected = iter(holm([change.p_value for change in changes]))
    return [
        replace(finding, change=replace(finding.change, p_value=next(corrected)))
        if finding.change
        else finding
        for finding in found
    ]


def _themes(
    opened: OpenedAnalysis, wave: Wave, before: Wave | None, quotes: Quotes
) -> list[Finding]:
    """The most frequent problems, and the most frequent praise."""
    asked = {item.id for item in opened.analysis.context.rollup.layout.open}
    findings: list[Finding] = []
    for item, sign in opened.taxonomy.questions.items():
        if item not in asked:
            continue
        results = opened.analysis.themes(wave, item)
        changes: list[ThemeChange] = (
            opened.analysis.theme_changes(before, wave, item) if before else []
        )
        subject = Subject.PROBLEM if sign is Valence.NEG else Subject.PRAISE
        most = _PROBLEMS if subject is Subject.PROBLEM else 1
        for result in _most_frequent(results, opened.taxonomy)[:most]:
            change = next((each for each in changes if each.theme == result.theme), None)
            # A rounded count can stand for a group that is smaller by half a step.
            rules = opened.analysis.context.rules
            group = (result.raised or 0) - rules.rounding // 2
            said = quotable(quotes(wave, result.theme, item), group, rules, limit=2)
            findings.append(_theme(result, subject, change, said))
    return findings


def _most_frequent(results: list[ThemeResult], taxonomy: Taxonomy) -> list[ThemeResult]:
    """Published themes of the service itself, the greatest share first."""
    ranked = [
        (result.best.value, result)
        for result in results
        if result.best and not taxonomy.themes[result.theme].side
    ]
    return [result for _, result in sorted(ranked, key=lambda each: (-each[0], each[1].theme))]


def _theme(
    result: ThemeResult, subject: Subject, changed: ThemeChange | None, quotes: tuple[Quote, ...]
) -> Finding:
    assert result.best is not None
    cautions = []
    if result.corrected is None:
        cautions.append(Caution.NOT_CORRECTED)
    elif (result.covered or 0) < _COMPLETELY_COVERED:
        cautions.append(Caution.PARTLY_CORRECTED)
    if result.below_floor:
        cautions.append(Caution.BELOW_FLOOR)
    return Finding(
        subject,
        result.theme,
        result.best,
        item=result.item,
        raw=result.raw if result.corrected else None,
        change=Change(changed.difference, changed.p_value) if changed else None,
        quotes=quotes,
        cautions=tuple(cautions),
    )


def _worst_group(analysis: Analysis, wave: Wave) -> list[Finding]:
    """The group whose satisfaction lies most below that of all others, if one clearly does."""
    if "satisfaction" not in {item.id for item in analysis.context.rollup.layout.items}:
        return []
    compared: list[tuple[str, str, Estimate, Difference]] = []
    for attribute in _COMPARED_GROUPS:
        for each in analysis.scores_by(wave, "satisfaction", attribute):
            if each.result and each.difference:
                compared.append((attribute, each.group, each.result.estimate, each.difference))
    corrected = holm([difference.p_value for *_, difference in compared])
    clear = [
        (difference.value, attribute, group, estimate, difference)
        for (attribute, group, estimate, difference), p_value in zip(
            compared, corrected, strict=True
        )
        if p_value < _CLEAR and difference.value < 0
    ]
    if not clear:
        return []
    _, attribute, group, estimate, difference = min(clear, key=lambda each: each[:3])
    return [
        Finding(
            Subject.GROUP,
            "satisfaction",
            estimate,
            group=(attribute, group),
            difference=difference,
        )
    ]


def _goes_with(analysis: Analysis, wave: Wave) -> list[Finding]:
    """The item that explains most of the differences in satisfaction."""
    if "satisfaction" not in {item.id for item in analysis.context.rollup.layout.items}:
        return []
    found = analysis.goes_with(wave)
    if found is None:
        return []
    first = found.drivers[0]
    violated = found.proportional is not None and found.proportional.p_value < _CLEAR
    return [
        Finding(
            Subject.GOES_WITH,
            first.name,
            Estimate(first.share, first.share_interval, found.n, float(found.n)),
            cautions=(Caution.ASSUMPTION,) if violated else (),
        )
    ]


def _break_off(analysis: Analysis, wave: Wave) -> list[Finding]:
    """The question at which most respondents end, if they are many."""
    ends = [
        Finding(Subject.BREAK_OFF, each.item, each.break_off)
        for each in analysis.participation(wave)
        if each.break_off and each.break_off.value >= _MANY_ENDS
    ]
    return [max(ends, key=lambda end: end.estimate.value)] if ends else []
