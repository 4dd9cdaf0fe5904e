"""Every command can be called, and loads no more than it needs."""

from __future__ import annotations

import subprocess
import sys

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from command_line.main import application


def test_without_a_known_command_all_are_listed() -> None:
    listed = CliRunner().invoke(application(), ["--help"]).output
    for command in ("run", "match-answers", "redact", "restore", "users", "summary"):
        assert command in listed


@pytest.mark.parametrize("name", ["redact", "match-answers", "audit", "users"])
def test_a_command_is_called_by_its_name_alone_or_among_all(name: str) -> None:
    for wanted in (name, None):
        assert list(get_command(application(wanted)).commands).count(name) == 1  # type: ignore[attr-defined]
        assert CliRunner().invoke(application(wanted), [name, "--help"]).exit_code == 0


def test_a_misspelt_command_is_explained() -> None:
    result = CliRunner().invoke(application("redakt"), ["redakt"])
    assert result.exit_code == 2
    assert "No such command" in result.output


@pytest.mark.parametrize(
    ("command", "needless"),
    [
        ("redact", ("alembic", "sklearn", "fastapi", "duckdb")),
        ("check", ("sqlalchemy", "numpy", "scipy", "sklearn", "fastapi", "duckdb")),
        # It stays as long as the installation runs, and holds what it has loaded.
        ("run", ("numpy", "scipy", "sklearn", "fastapi", "duckdb")),
    ],
)
def test_a_command_starts_without_what_it_does_not_need(
    command: str, needless: tuple[str, ...]
) -> None:
    script = f"import sys; from command_line.main import application; application('{command}'); "
    script += f"print([m for m in {needless} if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
