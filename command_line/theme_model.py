"""The model that codes open answers: trained when its inputs have changed."""

from __future__ import annotations

import os
from pathlib import Path

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from analytics.themes.embedding import EmbeddingCache, SentenceEmbedding
from analytics.themes.own_model import own_model_path, train_own_model
from command_line.console import console, done, fail
from command_line.trained_models import is_trained, keep_trained
from configuration import ROOT, Settings
from datafiles.checksum import record_of


def theme_model_path(settings: Settings) -> Path:
    """Where the model of the present inputs is, or will be once it is trained."""
    return own_model_path(ROOT, settings.models)


def ensure_theme_model(settings: Settings, force: bool = False) -> Path:
    """The trained model of the present inputs; trained now when it is missing.

    Ends the command when somebody has changed the model since it was trained.
    """
    file = theme_model_path(settings)
    if not force and is_trained(file):
        done("The theme model is up to date.")
        return file
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    cache = settings.folder / "cache" / "examples.sqlite"
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Training the theme model (once, about a minute)", total=None)

        def show(done: int, of: int) -> None:
            progress.update(task, completed=done, total=of)

        # A record is of one model only.
        record_of(file).unlink(missing_ok=True)
        try:
            train_own_model(ROOT, file, cache, os.cpu_count() or 1, show)
        except ValueError as mistake:
            fail(f"{mistake}\n`resonanz check` explains mistakes in data/themes and themes.")
    keep_trained(file, "themes-*.npz")
    done("The theme model is trained.")
    return file


def answer_vectors(settings: Settings, threads: int = 1) -> EmbeddingCache:
    """Where the vectors of stored answers are kept; it holds no words."""
    return EmbeddingCache(answer_vectors_file(settings), SentenceEmbedding(threads))


def answer_vectors_file(settings: Settings) -> Path:
    """The file of the vectors of stored answers."""
    return settings.folder / "cache" / "answers.sqlite"
