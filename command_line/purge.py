"""``resonanz purge``: deletes what is not needed any more."""

from __future__ import annotations

import datetime
import logging

from analytics.human_coding import CorrectionFiles
from analytics.themes.backlog import forget_vectors
from command_line.answer_vectors import answer_vectors
from command_line.console import done
from command_line.retention import retention_of
from command_line.survey import refresh_columns
from configuration import ROOT, Settings
from configuration.logs import configure_logs
from store import Store, open_store
from store.human_coding import HumanCodingRepository
from store.retention import Purged, purged_file
from store.tombstones import OLDEST_BACKUP_DAYS, Tombstones

logger = logging.getLogger(__name__)


def purge() -> None:
    """Delete old turn logs, expired receipts and old answers (cron runs this daily).

    `resonanz run` does the same by itself once a day. Only counts are logged.
    """
    settings = Settings()
    configure_logs(settings.log_level)
    purged = purge_now(settings, datetime.date.today())
    done(", ".join(f"{count} {name}" for name, count in purged.counts.items()) + " deleted.")


def purge_now(settings: Settings, today: datetime.date) -> Purged:
    """Purge the database of these settings as of ``today``."""
    store = open_store(settings.database)
    try:
        with store.writing() as connection:
            purged = retention_of(settings).purge(connection, today)
        store.forget_log()
        oldest_backup = today - datetime.timedelta(days=OLDEST_BACKUP_DAYS)
        Tombstones(settings.tombstones).forget(before=oldest_backup)
        # What was deleted is taken out of the answers in columns, too, where there are any.
        if settings.rollup.exists():
            refresh_columns(store, settings)
        forget_vectors(store, answer_vectors(settings))
        _forget_corrections(store)
    finally:
        store.close()
    purged_file(settings.folder).touch()
    logger.info("purged", extra={"count": purged.counts})
    return purged


def _forget_corrections(store: Store) -> None:
    """Take what was deleted out of the examples that people's codings became."""
    files = CorrectionFiles(ROOT / "data" / "themes")
    if files.there:
        with store.reading() as connection:
            coded = HumanCodingRepository(connection)
            ids = sorted({each.answer_id for each in coded.codings()})
            files.keep_only(answer.text for answer in coded.answers(ids))
