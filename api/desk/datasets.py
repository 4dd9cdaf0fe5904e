"""The data sets that can be taken away: microdata, open aggregates, public figures."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence

from analytics.exports import Dataset
from analytics.exports.aggregates import NamedTable, aggregates
from analytics.exports.microdata import Labels, microdata, read_respondents
from analytics.exports.public_figures import Period, feedback, key_figures
from analytics.opening import OpenedAnalysis
from analytics.published.analysis import Analysis
from analytics.published.attributes import NotDeclared
from interview.questionnaire import Questionnaire
from privacy.disclosure import DisclosureRules
from store import Store
from store.simulation import is_simulated
from store.waves import Wave
from texts import Catalogue

# By which groups open data are broken down; every table has at most two dimensions.
_GROUPS = ("site", "channel", "item:decision")
_THEME_GROUPS = ("site", "channel")


def microdata_of(
    store: Store,
    waves: Sequence[Wave],
    questionnaire: Questionnaire,
    labels: Labels,
    *,
    rules: DisclosureRules,
    catalogue: Catalogue,
) -> Dataset:
    """One row for each interview of these waves, in an order drawn anew every time."""
    with store.reading() as connection:
        notes = _notes(catalogue, is_simulated(connection))
        respondents = list(read_respondents(connection, waves, questionnaire))
    return microdata(
        respondents,
        questionnaire,
        labels,
        rules,
        name=f"resonanz_{questionnaire.id}_{questionnaire.version}",
        title=catalogue.render("desk-export-microdata", {"questionnaire": questionnaire.id}),
        seed=secrets.randbits(64),
        notes=notes,
    )


def open_data(
    opened: OpenedAnalysis, wave: Wave, catalogue: Catalogue, *, simulated: bool
) -> Dataset:
    """Every declared table of a wave as one long data set."""
    layout = opened.analysis.context.rollup.layout
    everybody = NamedTable(wave.code, "stage", "", opened.analysis.table(wave, "stage").released)
    tables = [everybody]
    # Of a wave in which too few people answered nothing is published.
    if everybody.table.total is not None:
        tables += [*_items(opened.analysis, wave), *_themes(opened.analysis, wave)]
    return aggregates(
        tables,
        name=f"resonanz_{layout.questionnaire}_{wave.code.replace('-', '_')}",
        title=catalogue.render("desk-export-aggregates", {"wave": wave.code}),
        language=catalogue.locale.code,
        notes=(*_notes(catalogue, simulated), _why_suppressed(opened, catalogue)),
    )


def feedback_of(opened: OpenedAnalysis, wave: Wave, *, simulated: bool) -> bytes:
    """Stars of a wave for the feedback component; raises NotDeclared without such a question."""
    stars = opened.analysis.table(wave, "item:satisfaction").released
    return feedback(_period(wave), stars, simulated)


def key_figures_of(opened: OpenedAnalysis, wave: Wave, *, simulated: bool) -> bytes:
    """Key figures of a wave after DIN SPEC 66336; raises NotDeclared without such questions."""
    stars = opened.analysis.table(wave, "item:satisfaction").released
    completion = opened.analysis.table(wave, "item:completion").released
    return key_figures(_period(wave), stars, completion, simulated)


def _items(analysis: Analysis, wave: Wave) -> Iterator[NamedTable]:
    for item in analysis.context.rollup.layout.closed:
        name = f"item:{item.id}"
        yield NamedTable(wave.code, name, "", analysis.table(wave, name).released)
        for group in _GROUPS:
            try:
                table = analysis.table(wave, group, name)
            except NotDeclared:
                continue
            yield NamedTable(wave.code, group, name, table.released)


def _themes(analysis: Analysis, wave: Wave) -> Iterator[NamedTable]:
    for item in analysis.context.rollup.layout.open:
        for group in _THEME_GROUPS:
            for theme, table in analysis.themes_by(wave, item.id, group).items():
                name = f"theme:{item.id}:{theme}"
                yield NamedTable(wave.code, group, name, table.released)


def _period(wave: Wave) -> Period:
    return Period(wave.code, wave.first_day.isoformat(), wave.last_day.isoformat())


def _why_suppressed(opened: OpenedAnalysis, catalogue: Catalogue) -> str:
    limits = opened.analysis.context.rules
    return catalogue.render("desk-suppressed-why", {"threshold": limits.threshold})


def _notes(catalogue: Catalogue, simulated: bool) -> tuple[str, ...]:
    return (catalogue.render("desk-simulated"),) if simulated else ()
