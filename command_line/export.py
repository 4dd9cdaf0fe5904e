"""``resonanz export``: anonymised microdata and the codebook, in the formats researchers open."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated

import typer

from analytics.exports import Dataset
from analytics.exports.codebook_format import to_refi_qda
from analytics.exports.formats import FORMATS
from analytics.opening import OpenedAnalysis
from analytics.published.attributes import NotDeclared
from analytics.themes.codebook import active_content, active_taxonomy, as_files
from analytics.themes.taxonomy import taxonomy_of
from api.desk.datasets import feedback_of, key_figures_of, microdata_of, open_data
from api.desk.labels import labels_for
from command_line.console import WRONG_USE, done, fail
from command_line.survey import chosen_wave, opened_analysis, opened_store, rules_of, survey_of
from configuration import ROOT, Settings, load_secrets
from interview.loading import load_questionnaires
from interview.questionnaire import Questionnaire
from interview.sites import load_sites
from store import Store
from store.audit import COMMAND_LINE, AuditLog
from store.simulation import is_simulated
from store.waves import Wave, WaveRepository
from texts import Texts, load_catalogue

export = typer.Typer(no_args_is_help=True, help="Write data for researchers and for the public.")

Folder = Annotated[Path, typer.Option("--folder", help="Where the files are written.")]
Language = Annotated[str, typer.Option(help="Language of the labels: de or en.")]


@export.command("microdata")
def export_microdata(
    wave: Annotated[
        list[str] | None, typer.Option(help="Code of a wave; several times for several, else all.")
    ] = None,
    format: Annotated[
        list[str] | None, typer.Option(help=f"{', '.join(FORMATS)}; else all of them.")
    ] = None,
    questionnaire: Annotated[str, typer.Option(help="Its id.")] = "",
    language: Language = "de",
    folder: Folder = Path(),
) -> None:
    """Write one row for each interview, without texts, k-anonymous."""
    settings = Settings()
    unknown = set(format or ()) - set(FORMATS)
    if unknown:
        fail(f"There is no format {min(unknown)}; known are {', '.join(FORMATS)}.", WRONG_USE)
    asked = load_questionnaires(ROOT / "questionnaires").current(
        questionnaire or settings.questionnaire
    )
    if asked is None:
        fail(f"There is no questionnaire {questionnaire}.", WRONG_USE)
    with opened_store(settings) as store:
        with store.reading() as connection:
            known = WaveRepository(connection).all(asked.id)
        chosen = _chosen(known, wave or [])
        dataset = _dataset(store, chosen, asked, language)
        _write(dataset, format or list(FORMATS), folder)
        with store.writing() as connection:
            AuditLog(connection, load_secrets(settings.folder).audit).add(
                COMMAND_LINE,
                "exported",
                dataset.name,
                {"waves": [each.code for each in chosen], "rows": len(dataset.rows)},
            )


@export.command("codebook")
def export_codebook(language: Language = "de", folder: Folder = Path()) -> None:
    """Write the codebook of themes: for MAXQDA, ATLAS.ti, NVivo (REFI-QDA .qdc), and as files."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"resonanz-codebook-{language}.qdc"
    with opened_store(Settings()) as store:
        content = active_content(store, ROOT / "themes")
    file.write_bytes(to_refi_qda(taxonomy_of(content), language))
    done(f"{file}")
    for path, text in as_files(content).items():
        written = folder / "themes" / path
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(text, encoding="utf-8")
    done(f"{folder / 'themes'}: the same as files, to train with")


@export.command("aggregates")
def export_aggregates(
    wave: Annotated[str, typer.Option(help="Code of a wave that has ended.")],
    questionnaire: Annotated[str, typer.Option(help="Its id.")] = "",
    language: Language = "de",
    folder: Folder = Path(),
) -> None:
    """Write every declared table of a wave, and its public figures; all may be published."""
    settings = Settings()
    with opened_store(settings) as store:
        opened, found = _opened(store, settings, questionnaire, wave)
        texts = Texts.load(ROOT)
        catalogue = load_catalogue(ROOT / "locales" / "desk" / language, texts.locales[language])
        with store.reading() as connection:
            simulated = is_simulated(connection)
        dataset = open_data(opened, found, catalogue, simulated=simulated)
        _write(dataset, [name for name in FORMATS if name != "ddi"], folder)
        for name, make in (("feedback", feedback_of), ("key-figures", key_figures_of)):
            try:
                content = make(opened, found, simulated=simulated)
            except NotDeclared:
                continue
            (folder / f"resonanz-{name}-{wave}.json").write_bytes(content)
            done(f"{folder / f'resonanz-{name}-{wave}.json'}")
        with store.writing() as connection:
            AuditLog(connection, load_secrets(settings.folder).audit).add(
                COMMAND_LINE, "exported", dataset.name, {"kind": "aggregates"}
            )


def _opened(
    store: Store, settings: Settings, questionnaire: str, code: str
) -> tuple[OpenedAnalysis, Wave]:
    opened = opened_analysis(store, settings, survey_of(settings, questionnaire))
    wave = chosen_wave(opened, code)
    if not wave.has_ended(datetime.date.today()):
        fail(f"The wave {code} has not ended; its numbers appear on the day after.", WRONG_USE)
    return opened, wave


def _chosen(known: list[Wave], codes: list[str]) -> list[Wave]:
    by_code = {wave.code: wave for wave in known}
    for code in codes:
        if code not in by_code:
            names = ", ".join(by_code) or "none"
            fail(f"There is no wave {code}; known are: {names}.", WRONG_USE)
    if not known:
        fail("There is no wave yet, and microdata are exported by wave.", WRONG_USE)
    return [by_code[code] for code in codes] or known


def _dataset(
    store: Store, waves: list[Wave], questionnaire: Questionnaire, language: str
) -> Dataset:
    texts = Texts.load(ROOT)
    folder = ROOT / "locales" / "desk" / language
    if not folder.is_dir():
        fail(f"There are no labels in {language}; use de or en.", WRONG_USE)
    catalogue = load_catalogue(folder, texts.locales[language])
    labels = labels_for(
        questionnaire,
        waves={wave.code: wave.code for wave in waves},
        sites=load_sites(Settings().sites),
        taxonomy=active_taxonomy(store, ROOT / "themes"),
        texts=texts,
        catalogue=catalogue,
    )
    return microdata_of(
        store,
        waves,
        questionnaire,
        labels,
        rules=rules_of(Settings()),
        catalogue=catalogue,
    )


def _write(dataset: Dataset, formats: list[str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in formats:
        file = folder / f"{dataset.name}.{FORMATS[name].ending}"
        file.write_bytes(FORMATS[name].write(dataset))
        done(f"{file}: {len(dataset.rows)} rows")
