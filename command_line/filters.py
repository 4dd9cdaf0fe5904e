"""JSONL filters: one object a line in, one object a line out, in order."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson
from rich.progress import track

from command_line.console import WRONG_USE, console, fail


def read_lines(
    lines: Iterable[str], required: Mapping[str, tuple[type, ...]]
) -> list[dict[str, Any]]:
    """The objects of the input. Ends the command, naming line and field, at the first mistake.

    The line itself is not repeated: it may hold what a person wrote.
    """
    entries = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry = orjson.loads(line)
        except orjson.JSONDecodeError:
            fail(f"Line {number} is not JSON. Each line is one object.", WRONG_USE)
        if not isinstance(entry, dict):
            fail(f"Line {number} is not an object such as {{“id”: 1, …}}.", WRONG_USE)
        for field, kind in required.items():
            if field not in entry or not isinstance(entry[field], kind):
                fail(f"Line {number}: the field “{field}” is missing or unusable.", WRONG_USE)
        entries.append(entry)
    return entries


def write_results(
    entries: Iterable[dict[str, Any]],
    result: Callable[[dict[str, Any]], dict[str, Any]],
    description: str = "Working",
) -> None:
    """Write ``{"id": …} | result(entry)`` for every entry, with a progress bar for people."""
    entries = list(entries)
    shown = track(entries, description, console=console, disable=not sys.stderr.isatty())
    out = sys.stdout.buffer
    for entry in shown:
        out.write(orjson.dumps({"id": entry["id"]} | result(entry)) + b"\n")
    out.flush()
