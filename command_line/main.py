"""Puts the commands together."""

from __future__ import annotations

import typer

from command_line.backup import backup, restore
from command_line.check import check
from command_line.code import code
from command_line.coding import coding
from command_line.demo import demo
from command_line.emerging import emerging
from command_line.export import export
from command_line.kiosks import kiosks
from command_line.match_answers import match_answers
from command_line.purge import purge
from command_line.recode import recode
from command_line.redact import redact
from command_line.run import run
from command_line.summary import summary
from command_line.train import train
from command_line.understand import understand
from command_line.users import audit, users
from command_line.waves import waves

_HELP = """Resonanz interviews customers of a Jobcenter about its digital services.

First time here? `make run` sets everything up and starts it. The other commands read data files,
or JSON lines from standard input; only `purge` and `restore` delete stored data.

Exit codes: 0 done, 1 problems found, 2 wrong use or unusable input, 3 not possible here.
"""


def application() -> typer.Typer:
    """The command with its subcommands."""
    commands = typer.Typer(
        help=_HELP, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
    )
    for command in (
        run, train, check, understand, match_answers, redact, code, recode, emerging, purge,
        backup, restore, audit, demo, summary,
    ):  # fmt: skip
        commands.command()(command)
    commands.add_typer(kiosks, name="kiosks")
    commands.add_typer(users, name="users")
    commands.add_typer(export, name="export")
    commands.add_typer(waves, name="waves")
    commands.add_typer(coding, name="coding")
    return commands


def main() -> None:
    """Run the command line."""
    application()()
