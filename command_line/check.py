"""``resonanz check``: explains every mistake in the data files that people edit."""

from __future__ import annotations

from pathlib import Path

import typer

from analytics.published.attributes import CHANNELS, Attributes
from analytics.published.margins import check_margins
from analytics.rollup.layout import layout_for
from analytics.themes.checking import check_taxonomy
from analytics.themes.examples import check_examples
from analytics.themes.taxonomy import load_taxonomy
from command_line.console import PROBLEMS_FOUND, console, done
from configuration import ROOT, Settings
from datafiles import Problem
from interview.answers.checking import check as check_answer_words
from interview.loading import QuestionnaireLibrary, read_questionnaires
from interview.operator import check_operator, load_operator
from interview.questionnaire import Questionnaire
from interview.sites import load_sites
from interview.vocabulary_checking import check_follow_up_words, check_negations, check_sites
from texts.checking import QuestionnaireShape, check_texts


def check() -> None:
    """Check questionnaires, scales, catalogues and vocabularies; explain every mistake."""
    problems = problems_in_data_files(ROOT)
    for problem in problems:
        console.print(str(problem), soft_wrap=True, markup=False)
    if problems:
        console.print(f"\n[bold red]{len(problems)} problem(s) found.[/]")
        raise typer.Exit(PROBLEMS_FOUND)
    missing = load_operator(ROOT / "data" / "operator.yml").missing
    if missing:
        console.print(
            f"[yellow]To be filled in before the first interview (data/operator.yml):[/] "
            f"{', '.join(missing)}. Customers must be told (Art. 13 GDPR).",
            soft_wrap=True,
        )
    done("No mistakes in questionnaires, catalogues, vocabularies and themes.")


def problems_in_data_files(root: Path) -> list[Problem]:
    """Every problem in the data files below ``root``.

    Texts are compared with the questionnaires only when those can be read.
    """
    problems, library = read_questionnaires(root / "questionnaires")
    if library is not None:
        problems = [*problems, *_problems_in_texts(root, library)]
    return sorted(
        [
            *problems,
            *check_answer_words(root / "data" / "answers"),
            *check_follow_up_words(root / "data" / "follow_ups"),
            *check_negations(root / "data" / "languages.yml"),
            *check_sites(root / "data" / "sites.yml"),
            *check_operator(root / "data" / "operator.yml"),
            *_problems_in_themes(root),
            *(_problems_in_margins(root, library) if library else ()),
        ]
    )


def _problems_in_margins(root: Path, library: QuestionnaireLibrary) -> list[Problem]:
    """Problems in the margins of the questionnaire that is asked when a link names none."""
    try:
        sites = tuple(load_sites(root / "data" / "sites.yml"))
    except (ValueError, KeyError, TypeError):
        return []  # explained elsewhere
    layout = layout_for(library.questionnaires.values(), Settings().questionnaire, ())
    locales = {file.parent.name for file in (root / "locales").glob("*/locale.yml")}
    places = {"site": sites, "channel": CHANNELS, "locale": tuple(sorted(locales))}
    return check_margins(root / "data" / "margins.yml", Attributes(layout, places))


def _problems_in_themes(root: Path) -> list[Problem]:
    """Problems in the codebook, and in the examples when the codebook can be read."""
    locales = {file.parent.name for file in (root / "locales").glob("*/locale.yml")}
    problems = check_taxonomy(root / "themes", locales)
    return problems or check_examples(root / "data" / "themes", load_taxonomy(root / "themes"))


def _problems_in_texts(root: Path, library: QuestionnaireLibrary) -> list[Problem]:
    scales = {name: scale.codes for name, scale in library.scales.items()}
    shapes = [_shape(root, questionnaire) for questionnaire in library.questionnaires.values()]
    return check_texts(root, scales, shapes)


def _shape(root: Path, questionnaire: Questionnaire) -> QuestionnaireShape:
    return QuestionnaireShape(
        folder=root / "questionnaires" / questionnaire.id / str(questionnaire.version),
        items={
            item.id: frozenset(
                (item.follow_ups.theme_named, item.follow_ups.unspecific) if item.follow_ups else ()
            )
            for item in questionnaire.items
        },
        mentionable={item.id: item.scale.codes for item in questionnaire.items if item.scale},
    )
