"""What commands of the analysis share: the survey they look at, its words, its data."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from analytics.opening import OpenedAnalysis, Survey, open_analysis, refresh_rollup
from analytics.themes.codebook import active_taxonomy
from analytics.themes.taxonomy import load_taxonomy
from command_line.console import CANNOT, WRONG_USE, fail
from configuration import ROOT, Settings
from interview.loading import load_questionnaires
from interview.sites import load_sites
from privacy.disclosure import DisclosureRules
from store import Store, open_store
from store.migration import UnknownRevision, migrate
from store.waves import Wave
from texts import load_locales


def survey_of(settings: Settings, questionnaire: str = "") -> Survey:
    """The survey of a questionnaire, by default the settings'. Ends for an unknown one."""
    library = load_questionnaires(ROOT / "questionnaires")
    id = questionnaire or settings.questionnaire
    if library.current(id) is None:
        known = ", ".join(sorted({name for name, _ in library.questionnaires}))
        fail(f"There is no questionnaire “{id}”. There are: {known}.", WRONG_USE)
    return Survey(
        questionnaire=id,
        library=library,
        taxonomy=load_taxonomy(ROOT / "themes"),
        sites=tuple(load_sites(settings.sites)),
        locales=tuple(load_locales(ROOT / "locales")),
    )


def rules_of(settings: Settings) -> DisclosureRules:
    """The limits of disclosure control that the settings want."""
    return DisclosureRules.of(settings.smallest_cell)


@contextmanager
def opened_store(settings: Settings) -> Iterator[Store]:
    """The database, brought to this version's tables."""
    store = open_store(settings.database)
    try:
        migrate(store)
        yield store
    except UnknownRevision as problem:
        fail(str(problem), CANNOT)
    finally:
        store.close()


def opened_analysis(store: Store, settings: Settings, survey: Survey) -> OpenedAnalysis:
    """The analysis of everything that is stored now."""
    survey = replace(survey, taxonomy=active_taxonomy(store, ROOT / "themes"))
    refresh_rollup(store, settings.rollup, survey)
    today = datetime.date.today()
    return open_analysis(store, settings.rollup, survey, rules_of(settings), today)


def refresh_columns(store: Store, settings: Settings) -> None:
    """Bring the answers in columns up to date, for all questionnaires."""
    survey = replace(survey_of(settings), taxonomy=active_taxonomy(store, ROOT / "themes"))
    for questionnaire in sorted({id for id, _ in survey.library.questionnaires}):
        refresh_rollup(store, settings.rollup, replace(survey, questionnaire=questionnaire))


def chosen_wave(opened: OpenedAnalysis, code: str) -> Wave:
    """The wave of this code. Ends the command for an unknown one."""
    try:
        return opened.wave(code)
    except LookupError as problem:
        fail(str(problem), WRONG_USE)
