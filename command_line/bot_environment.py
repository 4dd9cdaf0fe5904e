"""Rasa's own environment (bot/.venv, Python 3.10), and the model that is trained in it."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from command_line.console import fail
from configuration import ROOT, Settings

_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
# What a model is made from: the examples, the configuration, and the components that read them.
_INPUTS = ("config.yml", "domain.yml", "data/nlu", "data/rules", "data/languages", "locales/*.yml",
           "bot/*.py", "bot/requirements.txt")  # fmt: skip
_SHOWN = 16


def bot_python() -> str:
    """The interpreter of Rasa's environment. Ends the command when it is not installed."""
    if not _PYTHON.exists():
        fail("Rasa's environment bot/.venv is missing. Run: make setup")
    return str(_PYTHON)


def bot_variables() -> dict[str, str]:
    """The environment in which Rasa's modules find the project."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false"}


def model_path(settings: Settings) -> Path:
    """Where the model of the present inputs is, or will be once it is trained."""
    digest = hashlib.sha256()
    for file in _input_files():
        digest.update(f"{file.relative_to(ROOT)}\0".encode())
        digest.update(file.read_bytes())
        digest.update(b"\0")
    return settings.models / f"{digest.hexdigest()[:_SHOWN]}.tar.gz"


def _input_files() -> Iterator[Path]:
    for pattern in _INPUTS:
        for place in sorted(ROOT.glob(pattern)):
            yield from (
                [place]
                if place.is_file()
                else sorted(
                    file for file in place.rglob("*") if file.is_file() and file.suffix != ".pyc"
                )
            )


def run_bot_module(module: str, *arguments: str) -> int:
    """Run ``python -m module`` in Rasa's environment with this command's streams."""
    command = [bot_python(), "-m", module, *arguments]
    return subprocess.run(command, env=bot_variables(), cwd=ROOT, check=False).returncode
