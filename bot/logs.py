"""Logs that cannot contain what a customer said.

Rasa and its libraries log messages, slots and whole requests, at debug level and in errors. No list
of places to mend would ever be complete, so the text of foreign log records and of exceptions is
never written at all: a line says when, how grave, which logger, which place in which file, and the
types and places of exceptions. The project's own records carry a fixed event name and nothing else.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
from contextvars import ContextVar
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog

# The id that the API drew for the request behind a turn; it says nothing about anybody.
REQUEST: ContextVar[str] = ContextVar("request", default="")

_OWN = "bot"
_DEEPEST_CHAIN = 10
_MOST_PLACES = 30


class ConfidentialFormatter(logging.Formatter):
    """One JSON object a line, without any text that came from outside."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line. ``record.args`` and foreign messages are left out."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(
                timespec="milliseconds"
            ),
            "level": record.levelname.lower(),
            "logger": record.name,
            "place": f"{Path(record.pathname).name}:{record.lineno}",
        }
        if request := REQUEST.get():
            line["request"] = request
        if record.name.split(".")[0] == _OWN and isinstance(record.msg, str) and not record.args:
            line["event"] = record.msg
        if record.exc_info and record.exc_info[1]:
            line["errors"] = _chain(record.exc_info[1])
        return json.dumps(line)


def _chain(error: BaseException | None) -> list[dict[str, Any]]:
    """Types and places of an exception and its causes; no messages, no values."""
    found = []
    while error is not None and len(found) < _DEEPEST_CHAIN:
        frames = traceback.extract_tb(error.__traceback__)[-_MOST_PLACES:]
        found.append(
            {
                "type": f"{type(error).__module__}.{type(error).__qualname__}",
                "at": [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames],
            }
        )
        error = error.__cause__ or error.__context__
    return found


def configure(level: str) -> None:
    """Sends every log record, warning and uncaught exception of this process through the formatter.

    ``level`` applies to the project's own loggers; libraries speak from WARNING on, and fully only
    at DEBUG.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(ConfidentialFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.DEBUG if level == "DEBUG" else logging.WARNING)
    logging.getLogger(_OWN).setLevel(level)
    # A record that cannot be formatted would otherwise be printed with all its arguments.
    logging.raiseExceptions = False
    # Warnings speak to developers; without their text a line says nothing.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel("DEBUG" if level == "DEBUG" else "CRITICAL")
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, _without_text],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda failure: _log_uncaught(
        failure.exc_type, failure.exc_value, failure.exc_traceback
    )
    sys.unraisablehook = lambda failure: _log_uncaught(
        failure.exc_type, failure.exc_value, failure.exc_traceback
    )


def _without_text(
    _: Any, __: str, event: structlog.typing.EventDict
) -> tuple[tuple[str], dict[str, Any]]:
    """The arguments for the standard library's logger: an empty message, perhaps an error."""
    return ("",), {"exc_info": event.get("exc_info")}


def _log_uncaught(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger(__name__).critical("uncaught_error", exc_info=(kind, error, trace))
