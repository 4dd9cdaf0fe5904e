"""Brings a database to the tables this version works with."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from store.connection import Store

_MIGRATIONS = Path(__file__).parent / "migrations"


class UnknownRevision(RuntimeError):
    """The database was made by a newer version; starting on it could lose answers."""


def migrate(store: Store) -> None:
    """Apply the migrations that are missing, in one transaction.

    Raises UnknownRevision, and changes nothing, when the database is of a revision that this
    version does not know.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with store.writing() as connection:
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            raise UnknownRevision(
                f"The database is of revision {current}, which this version does not know. "
                "Install the version that made it, or restore a backup from before."
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
