"""Brings the answers in columns up to date, in a process of its own.

The public process starts ``python -m command_line.refresh`` (``api.desk.refreshing``): reading a
week's interviews keeps a processor busy and takes memory, which customers should not wait for. The
settings come as JSON by standard input, where nobody who lists processes sees the database's
password.
"""

from __future__ import annotations

import os
import sys

import orjson

from command_line.survey import refresh_columns
from configuration import Settings
from configuration.logs import configure_logs
from store import open_store

_LOWEST_PRIORITY = 19


def main() -> None:
    """Refresh, and end."""
    os.nice(_LOWEST_PRIORITY)
    settings = Settings(**orjson.loads(sys.stdin.buffer.read()))
    configure_logs(settings.log_level)
    store = open_store(settings.database)
    try:
        refresh_columns(store, settings)
    finally:
        store.close()


if __name__ == "__main__":
    main()
