"""``resonanz check``: explains every mistake in questionnaires and catalogues."""

from __future__ import annotations

from pathlib import Path

import typer

from command_line.console import PROBLEMS_FOUND, console, done
from configuration import ROOT
from datafiles import Problem
from interview.loading import read_questionnaires


def check() -> None:
    """Check questionnaires, scales, catalogues and vocabularies; explain every mistake."""
    problems = problems_in_data_files(ROOT)
    for problem in problems:
        console.print(str(problem), soft_wrap=True)
    if problems:
        console.print(f"\n[bold red]{len(problems)} problem(s) found.[/]")
        raise typer.Exit(PROBLEMS_FOUND)
    done("No mistakes in questionnaires, catalogues and vocabularies.")


def problems_in_data_files(root: Path) -> list[Problem]:
    """Every problem in the data files below ``root``."""
    problems, _ = read_questionnaires(root / "questionnaires")
    return sorted(problems)
