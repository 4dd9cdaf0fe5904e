"""The model that codes open answers: trained when its inputs have changed."""

from __future__ import annotations

import os
from pathlib import Path

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from analytics.themes.embedding import EmbeddingCache, SentenceEmbedding
from analytics.themes.keeping import UnusableModel, load_model
from analytics.themes.model import ThemeModel
from analytics.themes.own_model import own_model_path, train_own_model
from command_line.console import console, done, fail
from configuration import ROOT, Settings

# How many models are kept: the one in use and the one before.
_KEPT = 2


def theme_model_path(settings: Settings) -> Path:
    """Where the model of the present inputs is, or will be once it is trained."""
    return own_model_path(ROOT, settings.models)


def ensure_theme_model(settings: Settings, force: bool = False) -> Path:
    """The trained model of the present inputs; trained now when it is missing."""
    file = theme_model_path(settings)
    if file.exists() and not force:
        done("The theme model is up to date.")
        return file
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    cache = settings.folder / "cache" / "examples.sqlite"
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Training the theme model (once, about a minute)", total=None)

        def show(done: int, of: int) -> None:
            progress.update(task, completed=done, total=of)

        try:
            train_own_model(ROOT, file, cache, os.cpu_count() or 1, show)
        except ValueError as mistake:
            fail(f"{mistake}\n`resonanz check` explains mistakes in data/themes and themes.")
    _forget_old_models(settings, file)
    done("The theme model is trained.")
    return file


def load_theme_model(settings: Settings) -> ThemeModel:
    """The model of the present inputs. Ends the command when it has not been trained."""
    try:
        return load_model(theme_model_path(settings))
    except UnusableModel:
        fail("The theme model is not trained yet. Run: resonanz train")


def answer_vectors(settings: Settings, threads: int = 1) -> EmbeddingCache:
    """Where the vectors of stored answers are kept; it holds no words."""
    return EmbeddingCache(answer_vectors_file(settings), SentenceEmbedding(threads))


def answer_vectors_file(settings: Settings) -> Path:
    """The file of the vectors of stored answers."""
    return settings.folder / "cache" / "answers.sqlite"


def _forget_old_models(settings: Settings, current: Path) -> None:
    models = sorted(
        settings.models.glob("themes-*.npz"), key=lambda file: file.stat().st_mtime, reverse=True
    )
    for old in [model for model in models if model != current][_KEPT - 1 :]:
        old.unlink()
