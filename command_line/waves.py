"""``resonanz waves``: the periods that are compared."""

from __future__ import annotations

import datetime
from typing import Annotated

import typer

from command_line.console import WRONG_USE, done, fail
from command_line.survey import opened_store, survey_of
from configuration import Settings
from store.waves import UnusableWave, Wave, WaveKind, WaveRepository

waves = typer.Typer(no_args_is_help=True, help="Declare the periods that are compared.")

Questionnaire = Annotated[str, typer.Option(help="By default the one of the settings.")]
Day = Annotated[datetime.datetime, typer.Argument(formats=["%Y-%m-%d"])]


@waves.command("list")
def list_waves(questionnaire: Questionnaire = "") -> None:
    """Print the waves of a questionnaire."""
    settings = Settings()
    survey = survey_of(settings, questionnaire)
    with opened_store(settings) as store, store.reading() as connection:
        for wave in WaveRepository(connection).all(survey.questionnaire):
            print(f"{wave.code}\t{wave.kind}\t{wave.first_day}\t{wave.last_day}")


@waves.command("add")
def add_wave(
    code: str, kind: WaveKind, first_day: Day, last_day: Day, questionnaire: Questionnaire = ""
) -> None:
    """Add a wave of whole weeks, from a Monday to a Sunday."""
    settings = Settings()
    survey = survey_of(settings, questionnaire)
    with opened_store(settings) as store, store.writing() as connection:
        try:
            wave = Wave(code, survey.questionnaire, kind, first_day.date(), last_day.date())
            WaveRepository(connection).add(wave)
        except UnusableWave as problem:
            fail(str(problem), WRONG_USE)
    done(f"The wave “{code}” is kept.")


@waves.command("remove")
def remove_wave(code: str) -> None:
    """Forget a wave that has not begun."""
    with opened_store(Settings()) as store, store.writing() as connection:
        try:
            WaveRepository(connection).remove(code, datetime.date.today())
        except UnusableWave as problem:
            fail(str(problem), WRONG_USE)
    done(f"The wave “{code}” is forgotten.")
