"""Explains every mistake in catalogues and questionnaire texts to the translator who edits them.

German is the source: no locale may miss a key of it or add one, nor lose a variable.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from datafiles import Problem, read_document
from texts.catalogue_checking import catalogue_problems
from texts.locale import DESCRIPTION, check_locale
from texts.questionnaire_checking import (
    QuestionnaireShape,
    questionnaire_problems,
    scale_problems,
)

__all__ = ["QuestionnaireShape", "check_texts"]


def check_texts(
    root: Path, scales: Mapping[str, tuple[str, ...]], shapes: Iterable[QuestionnaireShape]
) -> list[Problem]:
    """Problems in ``locales/`` and the questionnaire texts below ``root``.

    ``scales`` maps scale → its codes.
    """
    folders = sorted(file.parent for file in (root / "locales").glob(f"*/{DESCRIPTION}"))
    locales = [folder.name for folder in folders]
    problems: list[Problem] = []
    for folder in folders:
        document = read_document(folder / DESCRIPTION)
        problems += [*document.problems, *check_locale(document)]
    problems += catalogue_problems(folders)
    # The researchers' desk speaks fewer languages than the interview.
    for room in ("desk", "workshop"):
        problems += catalogue_problems(sorted((root / "locales" / room).glob("*/")))
    for locale in locales:
        problems += scale_problems(root / "questionnaires" / "scales" / f"{locale}.yml", scales)
    for shape in shapes:
        for locale in locales:
            problems += questionnaire_problems(shape, locale)
    return sorted(set(problems))
