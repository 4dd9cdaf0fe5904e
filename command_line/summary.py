"""``resonanz summary``: the five to eight things that matter most in a wave."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from analytics.opening import OpenedAnalysis, Survey
from analytics.summary import Names, Summary, as_html, as_json, as_text, summarise, word
from analytics.waves import latest_ended
from command_line.console import CANNOT, WRONG_USE, done, fail
from command_line.survey import chosen_wave, opened_analysis, opened_store, survey_of
from configuration import ROOT, Settings
from interview.sites import load_sites
from privacy.disclosure import Quote
from store import Store
from store.human_coding import HumanCodingRepository
from store.simulation import is_simulated
from store.waves import Wave
from texts import Catalogue, Texts, load_catalogue

_STATEMENT = re.compile(r"[„“](.+?)[“”]")
_DECIMAL_COMMA = {"de": True, "en": False}


def summary(
    wave: Annotated[
        str, typer.Argument(help="Code of the wave; by default the one that ended last.")
    ] = "",
    language: Annotated[str, typer.Option(help="de or en.")] = "de",
    questionnaire: Annotated[str, typer.Option(help="By default the one of the settings.")] = "",
    html: Annotated[Path | None, typer.Option(help="Also write a page for reading.")] = None,
    json: Annotated[Path | None, typer.Option(help="Also write the numbers as data.")] = None,
) -> None:
    """Print what matters most in a wave, with its uncertainty and what changed.

    Only waves that have ended can be summarised. Everything has passed disclosure control.
    """
    if language not in _DECIMAL_COMMA:
        fail("The summary speaks German (de) and English (en).", WRONG_USE)
    settings = Settings()
    survey = survey_of(settings, questionnaire)
    with opened_store(settings) as store:
        opened = opened_analysis(store, settings, survey)
        found = summary_of(store, opened, _ended_wave(opened, wave))
    texts = Texts.load(ROOT)
    catalogue = load_catalogue(ROOT / "locales" / "desk" / language, texts.locales[language])
    names = _names(survey, settings, texts, catalogue)
    words = word(found, names, catalogue.render, language)
    sys.stdout.write(as_text(words))
    for file, content in ((html, as_html(words).encode()), (json, as_json(found, words))):
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            done(f"{file} is written.")


def summary_of(store: Store, opened: OpenedAnalysis, wave: Wave) -> Summary:
    """The summary of an ended wave, with the quotes that people released."""

    def quotes(wave: Wave, theme: str, item: str) -> Iterable[Quote]:
        with store.reading() as connection:
            released = HumanCodingRepository(connection).released(wave, theme, [item])
        return [Quote(answer.text, answer.locale, released=True) for answer in released]

    with store.reading() as connection:
        simulated = is_simulated(connection)
    return summarise(opened, wave, quotes, simulated=simulated)


def _ended_wave(opened: OpenedAnalysis, code: str) -> Wave:
    today = datetime.date.today()
    if not code:
        latest = latest_ended(opened.waves, today)
        if latest is None:
            fail("No wave has ended yet; a wave is summarised the day after its last one.", CANNOT)
        return latest
    wave = chosen_wave(opened, code)
    if not wave.has_ended(today):
        fail(f"The wave “{code}” ends on {wave.last_day}; its numbers appear after that.", CANNOT)
    return wave


def _short(question: str) -> str:
    """Of a question about a statement, the statement."""
    statement = _STATEMENT.search(question)
    return statement.group(1) if statement else question


def _names(survey: Survey, settings: Settings, texts: Texts, catalogue: Catalogue) -> Names:
    locale = catalogue.locale.code
    questionnaire = survey.library.current(survey.questionnaire)
    assert questionnaire is not None
    wording = texts.questionnaires[(locale, questionnaire.id, questionnaire.version)]
    plain = dict.fromkeys(item.id for item in questionnaire.items)
    scales = {
        f"item:{item.id}": texts.scales[locale][item.scale.name]
        for item in questionnaire.items
        if item.scale
    }
    return Names(
        items={item.id: _short(wording.question(item.id, plain)) for item in questionnaire.items},
        themes={code: survey.taxonomy.name(code, locale) for code in survey.taxonomy.codes},
        groups={
            **scales,
            "site": {code: site.name for code, site in load_sites(settings.sites).items()},
            "locale": {code: each.autonym for code, each in texts.locales.items()},
            "channel": {
                code: catalogue.render(f"desk-channel-{code}") for code in ("web", "link", "kiosk")
            },
        },
        waves={},
        decimal_comma=_DECIMAL_COMMA[locale],
    )
