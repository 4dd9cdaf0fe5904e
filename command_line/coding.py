"""``resonanz coding``: the random sample that people code, and what their codings tell."""

from __future__ import annotations

import sys
from typing import Annotated

import orjson
import typer

from analytics.human_coding import (
    CorrectionFiles,
    audit_of,
    coder_agreement,
    draw_sample,
    training_examples,
)
from analytics.statistics.agreement import Agreement
from analytics.statistics.coding_quality import Quality, macro_f1, micro_f1
from analytics.themes.taxonomy import load_taxonomy
from command_line.console import console, done
from command_line.survey import chosen_wave, opened_analysis, opened_store, survey_of
from configuration import ROOT, Settings
from store.human_coding import HumanCodingRepository

coding = typer.Typer(no_args_is_help=True, help="Coding by people: sample, quality, corrections.")

Questionnaire = Annotated[str, typer.Option(help="By default the one of the settings.")]
_PER_LANGUAGE = 50


@coding.command()
def sample(
    wave: str,
    per_language: Annotated[int, typer.Option(help="Answers of each language.")] = _PER_LANGUAGE,
    questionnaire: Questionnaire = "",
) -> None:
    """Draw open answers of a wave at random, to be coded by people; a larger sample adds to it."""
    settings = Settings()
    survey = survey_of(settings, questionnaire)
    with opened_store(settings) as store:
        opened = opened_analysis(store, settings, survey)
        chosen = chosen_wave(opened, wave)
        items = [item.id for item in opened.analysis.context.rollup.layout.open]
        with store.writing() as connection:
            coded = HumanCodingRepository(connection)
            known = {answer.id for answer, _ in coded.sample(wave)}
            answers = coded.open_answers(chosen, items)
            drawn = draw_sample(answers, per_language, wave=wave, sampled=known)
            coded.add_to_sample(wave, drawn)
    done(f"{len(drawn)} answers were added to {len(known)}.")


@coding.command()
def quality(wave: str, questionnaire: Questionnaire = "") -> None:
    """Print how well people agree, and how well the model codes, by theme and language."""
    settings = Settings()
    survey = survey_of(settings, questionnaire)
    themes = survey.taxonomy.codes
    with opened_store(settings) as store, store.reading() as connection:
        coded = HumanCodingRepository(connection)
        answers = [answer for answer, _ in coded.sample(wave)]
        codings = coded.codings([answer.id for answer in answers])
    audit = audit_of(answers, codings)
    print(f"{len(audit.answers)} of {len(answers)} sampled answers were coded by people.")
    for pair in coder_agreement(codings, themes):
        kappas = [each.value for each in pair.kappa.values() if each.value is not None]
        mean = f"{sum(kappas) / len(kappas):.2f}" if kappas else "–"
        print(
            f"\n{pair.coders[0]} and {pair.coders[1]}: {pair.answers} answers, "
            f"α (themes, MASI) {_shown(pair.themes_alpha)}, "
            f"α (sentiment) {_shown(pair.sentiment_alpha)}, mean κ {mean}"
        )
        for theme, kappa in pair.kappa.items():
            print(f"  {theme:<24} κ {_kappa(kappa)}")
    for language in (None, *audit.languages):
        found = audit.quality(themes, language)
        print(
            f"\n{language or 'all languages'}: "
            f"micro-F1 {_shown(micro_f1(found))}, macro-F1 {_shown(macro_f1(found))}"
        )
        for theme, each in found.items():
            if each.right + each.wrong + each.missed:
                print(f"  {theme:<24} {_figures(each)}")


@coding.command()
def corrections(
    with_sample: Annotated[
        bool, typer.Option(help="Also those of the random samples, which then measure no more.")
    ] = False,
    learn: Annotated[
        bool, typer.Option(help="Write them into data/themes, where resonanz train finds them.")
    ] = False,
) -> None:
    """Print what people coded as training examples, one JSON object a line.

    With --learn they become data/themes/LANGUAGE/corrections.txt instead, anew each time.
    """
    with opened_store(Settings()) as store, store.reading() as connection:
        coded = HumanCodingRepository(connection)
        codings = coded.codings()
        answers = coded.answers(sorted({each.answer_id for each in codings}))
        held_out = set() if with_sample else coded.sampled_ids()
    examples = training_examples(answers, codings, held_out)
    if learn:
        files = CorrectionFiles(ROOT / "data" / "themes")
        written, left_out = files.write(examples, load_taxonomy(ROOT / "themes"))
        done(f"{written} examples were written, {left_out} left out (without a theme, of another "
             "question, or said twice). Next: resonanz train, then resonanz recode.")  # fmt: skip
        return
    for example in examples:
        sys.stdout.buffer.write(orjson.dumps(example) + b"\n")
    sys.stdout.flush()
    console.print(f"{len(examples)} examples of {len(answers)} answers that people coded.")


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _kappa(agreement: Agreement) -> str:
    if agreement.value is None or agreement.interval is None:
        return "–"
    return f"{agreement.value:.2f} ({agreement.interval.low:.2f} to {agreement.interval.high:.2f})"


def _figures(quality: Quality) -> str:
    return (
        f"precision {_shown(quality.precision)}  recall {_shown(quality.recall)}  "
        f"F1 {_shown(quality.f1)}  ({quality.right + quality.missed} by people)"
    )
