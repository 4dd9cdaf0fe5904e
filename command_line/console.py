"""How commands speak to people: on standard error, so that standard output stays data."""

from __future__ import annotations

from typing import NoReturn

import typer
from rich.console import Console

# Exit codes that scripts can rely on.
PROBLEMS_FOUND = 1
WRONG_USE = 2
CANNOT = 3

console = Console(stderr=True, highlight=False)


def fail(message: str, code: int = CANNOT) -> NoReturn:
    """Say what is wrong and what to do, and end with an exit code."""
    console.print(f"[bold red]✗[/] {message}", soft_wrap=True)
    raise typer.Exit(code)


def done(message: str) -> None:
    """Say that a step is done."""
    console.print(f"[green]✓[/] {message}", soft_wrap=True)
