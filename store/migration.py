"""Brings a database to the tables this version works with."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import func, select

from store.connection import Store

# Under this number (any, but always the same) PostgreSQL keeps who is migrating.
_MIGRATING = 1_835_625_842
_MIGRATIONS = Path(__file__).parent / "migrations"


class UnknownRevision(RuntimeError):
    """The database was made by a newer version; starting on it could lose answers."""


def migrate(store: Store) -> None:
    """Apply the migrations that are missing, in one transaction, one process at a time.

    Raises UnknownRevision, and changes nothing, when the database is of a revision that this
    version does not know.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with store.altering() as connection:
        if connection.dialect.name == "postgresql":
            # SQLite has one writer anyway. However long another process migrates, this one waits.
            connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            raise UnknownRevision(
                f"The database is of revision {current}, which this version does not know. "
                "Install the version that made it, or restore a backup from before."
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
