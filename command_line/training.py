"""Trains models whose inputs have changed, those that are missing at the same time.

Each is trained by a process of its own: what that needs does not stay in the memory of the command,
and one model's work fills the cores where the other's waits.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from command_line.console import console, done, fail
from command_line.trained_models import is_trained, keep_trained
from configuration import ROOT
from datafiles.checksum import record_of

_SAID_AT_FAILURE = 10


@dataclass(frozen=True)
class Training:
    """How a model comes about.

    ``command`` with ``--out FILE`` at its end writes the model, and says on standard error what it
    is doing, the newest at last. ``pattern`` is what the files of this kind of model are called;
    ``remedy`` says what explains mistakes in its inputs.
    """

    name: str
    file: Path
    pattern: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    remedy: str


def ensure_trained(trainings: Sequence[Training], force: bool = False) -> None:
    """Train the models that are not there, or all of them.

    Ends the command when a training fails, or when somebody has changed a model since it was
    trained. An interrupted training leaves no half model.
    """
    missing = [each for each in trainings if force or not is_trained(each.file)]
    for training in trainings:
        if training not in missing:
            done(f"{training.name} is up to date.")
    if not missing:
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with (
        Progress(*columns, console=console, transient=True) as progress,
        ThreadPoolExecutor(len(missing)) as beside,
    ):
        problems = list(beside.map(lambda training: _train(training, progress), missing))
    for training, problem in zip(missing, problems, strict=True):
        if problem is None:
            done(f"{training.name} is trained.")
    if failed := [problem for problem in problems if problem is not None]:
        fail("\n".join(failed))


def _train(training: Training, progress: Progress) -> str | None:
    """Train one model; else say why it failed."""
    unfinished = training.file.with_name(f"unfinished-{training.file.name}")
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    task = progress.add_task(_described(training, "once, a few minutes"), total=None)
    said: list[str] = []
    process = subprocess.Popen(
        [*training.command, "--out", str(unfinished)],
        env=dict(training.environment),
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _listen(process, training, progress, task, said)
    finally:
        process.kill()  # nothing, where it has ended
        process.wait()
    if process.returncode != 0 or not unfinished.exists():
        return f"{training.name}: training failed. {training.remedy}\n" + "\n".join(
            said[-_SAID_AT_FAILURE:]
        )
    # A record is of one model only.
    record_of(training.file).unlink(missing_ok=True)
    unfinished.replace(training.file)
    record_of(unfinished).unlink(missing_ok=True)
    keep_trained(training.file, training.pattern)
    progress.remove_task(task)
    return None


def _listen(
    process: subprocess.Popen[str],
    training: Training,
    progress: Progress,
    task: TaskID,
    said: list[str],
) -> None:
    for line in process.stderr or ():
        said.append(line.rstrip())
        step = line.rpartition("] ")[2].strip()
        progress.update(task, description=_described(training, step))
    process.wait()


def _described(training: Training, step: str) -> str:
    return f"Training: {training.name} ({step})"
