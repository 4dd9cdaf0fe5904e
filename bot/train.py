"""Trains the model: ``python -m bot.train --out var/models/NAME.tar.gz``.

Reads config.yml, domain.yml, data/nlu/ and data/rules/. Progress goes to standard error; the same
inputs give a model that understands alike.
"""

from __future__ import annotations

import argparse
import io
import logging
import os
import random
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from datafiles.checksum import record_checksum

from bot import without_tensorflow
from bot.settings import ROOT

_SEED = 1


class CannotTrain(Exception):
    """Training failed; the message says why."""


def train(
    out: Path, progress: Callable[[str], None], root: Path = ROOT, nlu: Path | None = None
) -> None:
    """Train a model from the files below ``root`` and write it to ``out`` (``NAME.tar.gz``), with
    the record of its checksum beside it.

    ``nlu`` replaces ``data/nlu``. Raises CannotTrain.
    """
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    # Rasa's cache of parts does not notice a change in a module that a component imports.
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    # Two examples are embedded at a time, each on one core; read when libraries are loaded.
    os.environ["OMP_NUM_THREADS"] = "1"
    os.environ.setdefault("OPENBLAS_NUM_THREADS", str(os.cpu_count() or 1))
    progress("loading Rasa")
    # Rasa's own progress bars and its libraries' warnings would bury the steps.
    os.environ["LOG_LEVEL"] = "ERROR"
    warnings.showwarning = _say_nothing
    without_tensorflow.install()
    import numpy
    import structlog
    from rasa.engine.exceptions import GraphSchemaException
    from rasa.model_training import train as train_with_rasa
    from rasa.shared.exceptions import RasaException

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    random.seed(_SEED)
    numpy.random.seed(_SEED)
    out.parent.mkdir(parents=True, exist_ok=True)
    progress("reading examples")
    # config.yml names folders from the project's top folder on.
    os.chdir(root)
    try:
        with redirect_stdout(io.StringIO()), _ProgressHandler(progress).listening():
            result = train_with_rasa(
                domain=str(root / "domain.yml"),
                config=str(root / "config.yml"),
                training_files=[str(nlu or root / "data" / "nlu"), str(root / "data" / "rules")],
                output=str(out.parent),
                fixed_model_name=out.name.removesuffix(".tar.gz"),
                force_training=True,
            )
    except (RasaException, GraphSchemaException) as problem:
        raise CannotTrain(str(problem)) from problem
    if result.code != 0 or result.model is None:
        raise CannotTrain("Rasa found nothing to train")
    record_checksum(out)


def _say_nothing(*_: object, **__: object) -> None:
    """Takes the place of printing a warning."""


class _ProgressHandler(logging.Handler):
    """Turns log records of the training into progress lines.

    Rasa says "Starting to train component 'X'."; our own components say what they do.
    """

    _STARTED = re.compile(r"Starting to train component '([^']+)'")

    def __init__(self, progress: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self._progress = progress

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        started = self._STARTED.match(message)
        if started:
            self._progress(f"training {started.group(1)}")
        elif record.name.startswith("bot."):
            self._progress(message)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to Rasa's training and to this room's components."""
        loggers = [logging.getLogger(name) for name in ("rasa.engine.training.hooks", "bot")]
        for logger in loggers:
            logger.setLevel(logging.INFO)
            logger.addHandler(self)
        try:
            yield
        finally:
            for logger in loggers:
                logger.removeHandler(self)


def main(arguments: list[str] | None = None) -> int:
    """Train and say how long it took. Exit status 1 when training failed."""
    options = _parser().parse_args(arguments)
    start = time.monotonic()

    def progress(step: str) -> None:
        print(f"[{time.monotonic() - start:5.1f} s] {step}", file=sys.stderr, flush=True)

    try:
        train(options.out.resolve(), progress, nlu=options.nlu)
    except CannotTrain as problem:
        print(f"bot.train: {problem}", file=sys.stderr)
        return 1
    progress(f"done: {options.out}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.train", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the model's file, NAME.tar.gz")
    parser.add_argument("--nlu", type=Path, help="examples instead of data/nlu")
    return parser


if __name__ == "__main__":
    sys.exit(main())
