"""``resonanz code``: finds themes, valences and sentiment in open answers."""

from __future__ import annotations

import os
import sys
from typing import Any

import orjson
from rich.progress import Progress

from analytics.themes.keeping import load_model
from command_line.console import console
from command_line.filters import read_lines
from command_line.train import ensure_theme_model
from configuration import Settings
from embedding.sentences import SentenceEmbedding

_BATCH = 512
_DIGITS = 4


def code() -> None:
    """Find themes in open answers (JSONL in, JSONL out).

    In: {"id", "lang", "question", "text"}; question is `difficult`, `good`, or left out.
    Out: {"id", "themes": {CODE: "pos"|"neg"|"mixed"|"neutral"}, "scores": {CODE: 0 to 1},
    "sentiment"}. No theme: nothing was sure.
    """
    entries = read_lines(sys.stdin, {"id": (str, int), "text": (str,)})
    model = load_model(ensure_theme_model(Settings()))
    unknown = {str(entry["question"]) for entry in entries if entry.get("question")}
    unknown -= set(model.contexts)
    if unknown:
        console.print(
            f"These questions are not known, their answers are coded without: "
            f"{', '.join(sorted(unknown))}. Known are: {', '.join(model.contexts)}."
        )
    embedding = SentenceEmbedding(os.cpu_count() or 1)
    out = sys.stdout.buffer
    with Progress(console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("Coding", total=len(entries))
        for start in range(0, len(entries), _BATCH):
            batch = entries[start : start + _BATCH]
            codings = model.code(
                [entry["text"] for entry in batch],
                [str(entry.get("question") or "") for entry in batch],
                embedding=embedding,
            )
            for entry, coding in zip(batch, codings, strict=True):
                result: dict[str, Any] = {
                    "id": entry["id"],
                    "themes": coding.themes,
                    "scores": {c: round(score, _DIGITS) for c, score in coding.scores.items()},
                    "sentiment": coding.sentiment,
                }
                out.write(orjson.dumps(result) + b"\n")
            progress.update(task, advance=len(batch))
    out.flush()
