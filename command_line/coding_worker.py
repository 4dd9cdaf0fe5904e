"""The process that codes new answers in the background: ``python -m command_line.coding_worker``.

`resonanz run` starts it beside the others. It runs with the lowest priority, never in a customer's
turn, and codes what the database says is uncoded, so that it can be killed at any moment.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from analytics.themes.backlog import Backlog
from analytics.themes.keeping import load_model
from analytics.themes.taxonomy import load_taxonomy
from command_line.answer_vectors import answer_vectors
from configuration import ROOT, Settings
from configuration.logs import configure_logs
from datafiles.checksum import ChangedFile, check_checksum
from store import open_store
from store.codings import CodingRepository
from store.simulation import is_simulated

logger = logging.getLogger(__name__)

_PAUSE = 2.0
_BATCH = 64
_LOWEST_PRIORITY = 19
# Answers change while their interview runs: these many newest ones are looked at again each time,
# all others once an hour (seconds).
_LOOK_BACK = 20_000
_LOOK_AT_ALL = 3600.0


def main() -> None:
    """Code until the process is ended."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True)
    file = parser.parse_args().model
    try:
        check_checksum(file)
    except ChangedFile as problem:
        sys.exit(f"coding: {problem}")
    settings = Settings()
    configure_logs(settings.log_level)
    os.nice(_LOWEST_PRIORITY)
    store = open_store(settings.database)
    with store.reading() as connection:
        invented = is_simulated(connection)
    backlog = Backlog(
        store,
        load_model(file),
        answer_vectors(settings),
        tuple(load_taxonomy(ROOT / "themes").questions),
        # An invented city's codings belong to its story: what is known of it has to be found again.
        again=not invented,
    )
    try:
        _code_for_ever(backlog)
    finally:
        store.close()


def _code_for_ever(backlog: Backlog) -> None:
    looked_at_all = -_LOOK_AT_ALL
    while True:
        try:
            after = 0
            if time.monotonic() - looked_at_all < _LOOK_AT_ALL:
                with backlog.store.reading() as connection:
                    after = CodingRepository(connection).newest_answer() - _LOOK_BACK
            else:
                looked_at_all = time.monotonic()
            _code_everything(backlog, after)
        except SQLAlchemyError as error:  # busy, or restarting: what is uncoded stays so
            logger.error("coding_failed", extra={"error": type(error).__name__})
        time.sleep(_PAUSE)


def _code_everything(backlog: Backlog, after: int) -> None:
    coded = 0
    while True:
        count, after = backlog.code_some(_BATCH, after)
        if not count:
            break
        coded += count
    if coded:
        logger.info("answers_coded", extra={"count": coded})


if __name__ == "__main__":
    main()
