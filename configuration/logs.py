"""Structured logs: one JSON object a line on standard error, without content of any kind."""

from __future__ import annotations

import logging
import sys
from contextvars import ContextVar
from datetime import UTC, datetime

import orjson

# The id of the request that is being served, empty outside of requests. It is drawn for each one
# and says nothing about who asks.
REQUEST: ContextVar[str] = ContextVar("request", default="")

_OURS = ("actions", "analytics", "api", "command_line", "configuration", "store", "supervision")

# Fields that our own log calls may add with extra=; nothing else gets into a line.
_FIELDS = ("error", "status", "stage", "request", "child", "seconds", "count", "place")


class JsonLines(logging.Formatter):
    """Writes our own events by name, and of libraries' records only where they come from.

    A library's message can quote what passed through it, and an exception's text the input that
    caused it, so neither is written; traces keep kinds, files and lines.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON; line breaks and control characters are escaped by it."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds"),
            "level": record.levelname,
            "logger": record.name,
        }
        if record.name.split(".")[0] in _OURS:
            line["event"] = str(record.msg)
        else:
            line["place"] = f"{record.pathname}:{record.lineno}"
        if request := REQUEST.get():
            line["request"] = request
        line |= {name: getattr(record, name) for name in _FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["trace"] = _places(record)
        return orjson.dumps(line, default=str).decode()


def configure_logs(level: str) -> None:
    """Send every logger of this process through JsonLines; libraries from WARNING up only."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in _OURS:
        logging.getLogger(ours).setLevel(level)
    for server in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(server)
        logger.handlers.clear()
        logger.propagate = True
    # Requests are not logged: an address says who asked.
    logging.getLogger("uvicorn.access").disabled = True


def _places(record: logging.LogRecord) -> list[str]:
    places = []
    trace = record.exc_info[2] if record.exc_info else None
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places
