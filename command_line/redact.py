"""``resonanz redact``: anonymises texts."""

from __future__ import annotations

import sys
from typing import Any

from command_line.filters import read_lines, write_results
from privacy import Anonymiser


def redact() -> None:
    """Remove personal details from texts (JSONL in, JSONL out).

    In: {"id", "lang", "text"}. Out: {"id", "text", "spans": [{"start", "end", "type"}]}, with
    offsets in code points of the input.
    """
    anonymiser = Anonymiser.load()

    def redacted(entry: dict[str, Any]) -> dict[str, Any]:
        found = anonymiser.redact(entry["text"], entry["lang"])
        spans = [{"start": s.start, "end": s.end, "type": s.type} for s in found.spans]
        return {"text": found.text, "spans": spans}

    required = {"id": (str, int), "text": (str,), "lang": (str, type(None))}
    write_results(read_lines(sys.stdin, required), redacted, description="Anonymising")
