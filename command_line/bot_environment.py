"""Rasa's own environment (bot/.venv, Python 3.10), and the model that is trained in it."""

from __future__ import annotations

import ast
import hashlib
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from command_line.console import fail
from configuration import ROOT, Settings

_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
# What a model is made from, beside the modules that read it: the examples and the configuration.
_INPUTS = ("config.yml", "domain.yml", "data/nlu", "data/rules", "data/privacy/vocabulary/*.txt",
           "bot/requirements.txt")  # fmt: skip
_TRAINING = "bot.train"
_COMPONENT = re.compile(r"^ *- name: (bot\.\w+)", re.MULTILINE)
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
                else sorted(file for file in place.rglob("*") if file.is_file())
            )
    yield from training_modules(ROOT)


def training_modules(root: Path) -> list[Path]:
    """Our modules that take part in training Rasa; a change in the others trains nothing.

    These are ``bot.train``, the components that config.yml names, and what they import.
    """
    components = _COMPONENT.findall((root / "config.yml").read_text(encoding="utf-8"))
    waiting = [_TRAINING, *components]
    found: set[Path] = set()
    while waiting:
        file = root / f"{waiting.pop().replace('.', '/')}.py"
        if file.is_file() and file not in found:
            found.add(file)
            waiting += _imported(ast.parse(file.read_text(encoding="utf-8")))
    return sorted(found)


def _imported(module: ast.Module) -> Iterator[str]:
    """Names of modules that may be meant by the imports of a module, also of those in functions."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def run_bot_module(module: str, *arguments: str) -> int:
    """Run ``python -m module`` in Rasa's environment with this command's streams."""
    command = [bot_python(), "-m", module, *arguments]
    return subprocess.run(command, env=bot_variables(), cwd=ROOT, check=False).returncode
