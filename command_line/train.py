"""``resonanz train``: trains the models whose inputs have changed."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from analytics.themes.model_file import own_model_path
from command_line.bot_environment import bot_python, bot_variables, model_path
from command_line.training import Training, ensure_trained
from configuration import ROOT, Settings


@dataclass(frozen=True)
class Models:
    """Where the models of the present inputs are: what understands customers, what codes themes."""

    understanding: Path
    themes: Path


def train(
    force: Annotated[bool, typer.Option(help="Train even when nothing has changed.")] = False,
) -> None:
    """Train what understands customers, and what codes their answers. Skipped when up to date.

    Prints where the model that understands is.
    """
    print(ensure_models(Settings(), force).understanding)


def ensure_models(settings: Settings, force: bool = False) -> Models:
    """Both models, trained now where one is missing."""
    understanding, themes = _understanding(settings), _themes(settings)
    ensure_trained([understanding, themes], force)
    return Models(understanding.file, themes.file)


def ensure_model(settings: Settings) -> Path:
    """The model that understands customers, trained now when it is missing."""
    training = _understanding(settings)
    ensure_trained([training])
    return training.file


def ensure_theme_model(settings: Settings) -> Path:
    """The model that codes open answers, trained now when it is missing."""
    training = _themes(settings)
    ensure_trained([training])
    return training.file


def _understanding(settings: Settings) -> Training:
    return Training(
        name="What understands customers",
        file=model_path(settings),
        pattern="*.tar.gz",
        command=(bot_python(), "-m", "bot.train"),
        environment=bot_variables(),
        remedy="`resonanz check` explains mistakes in data files.",
    )


def _themes(settings: Settings) -> Training:
    cache = settings.folder / "cache" / "examples.sqlite"
    module = (sys.executable, "-m", "command_line.theme_training", "--cache", str(cache))
    return Training(
        name="What codes open answers",
        file=own_model_path(ROOT, settings.models),
        pattern="themes-*.npz",
        command=module,
        # The other model is trained at the same time: threads that share the cores with it would
        # mostly wait for each other, at four times the processor time.
        environment=os.environ | {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"},
        remedy="`resonanz check` explains mistakes in data/themes and themes.",
    )
