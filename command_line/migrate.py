"""``resonanz migrate``: brings the database to this version, for who starts the processes alone."""

from __future__ import annotations

from command_line.console import done, fail
from configuration import Settings, load_secrets
from store import DATABASE_AWAY, open_store
from store.connection import UnsafeDatabase
from store.migration import UnknownRevision
from store.migration import migrate as migrate_store


def migrate() -> None:
    """Make or change the database's tables, and the secrets where there are none yet.

    `resonanz run` does the same by itself.
    """
    settings = Settings()
    load_secrets(settings.folder)
    migrate_database(settings)


def migrate_database(settings: Settings) -> None:
    """Bring the database to this version; ends the command when that is not possible."""
    store = open_store(settings.database)
    try:
        migrate_store(store)
    except (UnknownRevision, UnsafeDatabase) as problem:
        fail(str(problem))
    except DATABASE_AWAY as problem:
        # The driver's own words name the server, never the password.
        fail(
            f"The database does not answer: {getattr(problem, 'orig', None) or problem}\n"
            "Start it, or mend RESONANZ_DATABASE_URL."
        )
    finally:
        store.close()
    done("The database is ready.")
