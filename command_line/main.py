"""Puts the commands together. Only the module of the command that is called is imported."""

from __future__ import annotations

import importlib
import sys

import typer

_HELP = """Resonanz interviews customers of a Jobcenter about its digital services.

First time here? `make run` sets everything up and starts it. The other commands read data files,
or JSON lines from standard input; only `purge` and `restore` delete stored data.

Exit codes: 0 done, 1 problems found, 2 wrong use or unusable input, 3 not possible here.
"""

# Command → module below command_line, in which a function of the command's name stands.
_COMMANDS = {
    "run": "run",
    "train": "train",
    "check": "check",
    "understand": "understand",
    "match-answers": "match_answers",
    "redact": "redact",
    "code": "code",
    "recode": "recode",
    "emerging": "emerging",
    "migrate": "migrate",
    "purge": "purge",
    "backup": "backup",
    "restore": "backup",
    "audit": "users",
    "demo": "demo",
    "summary": "summary",
}
# The same for commands that have commands of their own.
_GROUPS = ("kiosks", "users", "export", "waves", "coding")


def application(wanted: str | None = None) -> typer.Typer:
    """The command with its subcommands; with only the one that is wanted, when it is known."""
    commands = typer.Typer(
        help=_HELP, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
    )
    # Without a callback a single command would be called without its name.
    commands.callback()(_nothing)
    is_known = wanted in _COMMANDS or wanted in _GROUPS
    for name, module in _COMMANDS.items():
        if not is_known or name == wanted:
            commands.command(name)(_found(module, name.replace("-", "_")))
    for name in _GROUPS:
        if not is_known or name == wanted:
            commands.add_typer(_found(name, name), name=name)
    return commands


def main() -> None:
    """Run the command line."""
    application(sys.argv[1] if len(sys.argv) > 1 else None)()


def _found(module: str, name: str) -> typer.Typer:
    found: typer.Typer = getattr(importlib.import_module(f"command_line.{module}"), name)
    return found


def _nothing() -> None:
    pass
