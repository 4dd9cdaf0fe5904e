"""``resonanz backup`` and ``resonanz restore``."""

from __future__ import annotations

import datetime
import time
from pathlib import Path
from typing import Annotated

import typer

from command_line.console import done, fail
from command_line.retention import retention_of
from configuration import Settings
from store.backup import BackupProblem, back_up, check
from store.backup import restore as restore_backup
from store.tombstones import Tombstones

BackupFile = Annotated[Path, typer.Argument(help="The backup's file.")]


def backup(file: BackupFile) -> None:
    """Copy the database into FILE while interviews go on, and check the copy.

    A manifest is written beside it (FILE.json). Secrets, deny lists and tombstones in the folder of
    RESONANZ_FOLDER are files of their own: copy them separately, and keep secrets apart.
    """
    settings = Settings()
    began = time.monotonic()
    try:
        manifest = back_up(settings.database, file, datetime.date.today())
    except BackupProblem as problem:
        fail(str(problem))
    done(
        f"{manifest.conversations} interviews, {manifest.answers} answers are in {file} "
        f"({file.stat().st_size / 1e6:.1f} MB), after {time.monotonic() - began:.1f} s."
    )


def restore(
    file: BackupFile,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without, only check FILE.")] = False,
) -> None:
    """Put the backup FILE in the place of the database; says how long. Stop Resonanz first.

    What was withdrawn since the backup is withdrawn again, and what is too old is purged. A SQLite
    database that stood there is kept beside it.
    """
    settings = Settings()
    began = time.monotonic()
    try:
        if not yes:
            manifest = check(file)
            done(
                f"The backup of {manifest.made_on} is whole: {manifest.conversations} interviews, "
                f"{manifest.answers} answers. Add --yes to restore it."
            )
            return
        restored = restore_backup(
            file,
            settings.database,
            Tombstones(settings.tombstones),
            retention_of(settings),
            datetime.date.today(),
        )
    except BackupProblem as problem:
        fail(str(problem))
    done(
        f"{restored.conversations} interviews were restored, "
        f"{restored.withdrawn} of them withdrawn again, in {time.monotonic() - began:.1f} s. "
        "Now start Resonanz: make run"
    )
