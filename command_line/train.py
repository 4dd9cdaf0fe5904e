"""``resonanz train``: trains the understanding model when its inputs have changed."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from command_line.bot_environment import bot_python, bot_variables, model_path
from command_line.console import console, done, fail
from command_line.theme_model import ensure_theme_model
from command_line.trained_models import is_trained, keep_trained
from configuration import ROOT, Settings
from datafiles.checksum import record_of


def train(
    force: Annotated[bool, typer.Option(help="Train even when nothing has changed.")] = False,
) -> None:
    """Train what understands customers, and what codes their answers. Skipped when up to date.

    Prints where the model that understands is.
    """
    settings = Settings()
    print(ensure_model(settings, force))
    ensure_theme_model(settings, force)


def ensure_model(settings: Settings, force: bool = False) -> Path:
    """The trained model of the present inputs; trained now when it is missing.

    Ends the command when somebody has changed the model since it was trained.
    """
    model = model_path(settings)
    if not force and is_trained(model):
        done("The model is up to date.")
        return model
    _train(model)
    keep_trained(model, "*.tar.gz")
    done("The model is trained.")
    return model


def _train(model: Path) -> None:
    """Train into a file beside the model, so that an interrupted training leaves no half model."""
    unfinished = model.with_name(f"unfinished-{model.name}")
    command = [bot_python(), "-m", "bot.train", "--out", str(unfinished)]
    said: list[str] = []
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with (
        Progress(*columns, console=console, transient=True) as progress,
        subprocess.Popen(
            command, env=bot_variables(), cwd=ROOT, stderr=subprocess.PIPE, text=True
        ) as training,
    ):
        task = progress.add_task("Training the model (once, a minute or two)", total=None)
        for line in training.stderr or ():
            said.append(line.rstrip())
            progress.update(task, description=f"Training the model: {line.split('] ')[-1].strip()}")
    if training.returncode != 0 or not unfinished.exists():
        fail("Training failed:\n" + "\n".join(said[-10:]))
    # A record is of one model only.
    record_of(model).unlink(missing_ok=True)
    unfinished.replace(model)
    record_of(unfinished).unlink(missing_ok=True)
