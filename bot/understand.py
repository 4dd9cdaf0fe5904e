"""Says what messages mean: ``python -m bot.understand --model var/models/NAME.tar.gz``.

Reads JSON lines ``{"id", "lang", "text"}`` from standard input (``lang`` is the language of the
conversation, or null) and writes ``{"id", "intent", "confidence", "language"}`` in the same order.
Below the threshold the intent is ``nlu_fallback``.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from bot import logs, without_tensorflow

if TYPE_CHECKING:
    from rasa.core.processor import MessageProcessor

    from bot.understanding import Message

_BATCH = 256
# Rasa answers an intent called "back" itself, so it has another name inside.
_NAMES_OUTSIDE = {"go_back": "back"}


class InvalidLine(ValueError):
    """An input line is unusable; the message names its number and never repeats it."""


def read_line(number: int, line: str) -> tuple[Any, Message]:
    """A line's id and message. Raises InvalidLine."""
    from bot.understanding import Message

    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise InvalidLine(f"line {number} is not JSON") from None
    if not isinstance(data, dict) or "id" not in data:
        raise InvalidLine(f"line {number} is no object with an id")
    if not isinstance(data.get("text"), str):
        raise InvalidLine(f'line {number} has no "text"')
    language = data.get("lang")
    if not (language is None or isinstance(language, str)):
        raise InvalidLine(f'line {number} has a "lang" that is neither a code nor null')
    return data["id"], Message(data["text"], language or None)


def understand_lines(processor: MessageProcessor, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The result of each line, in order. Raises InvalidLine."""
    from bot.understanding import LANGUAGE, understand

    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    while batch := list(itertools.islice(numbered, _BATCH)):
        read = [read_line(number, line) for number, line in batch]
        meanings = understand(processor, [message for _, message in read])
        for (identifier, _), found in zip(read, meanings, strict=True):
            name = found["intent"]["name"]
            yield {
                "id": identifier,
                "intent": _NAMES_OUTSIDE.get(name, name),
                "confidence": found["intent"]["confidence"],
                "language": found[LANGUAGE]["code"],
            }


def _load(model: Path) -> MessageProcessor:
    from rasa.core.agent import Agent

    if not model.is_file():
        raise FileNotFoundError(f"there is no model at {model}")
    return Agent.load(str(model)).processor


def main(
    arguments: list[str] | None = None, source: TextIO = sys.stdin, target: TextIO = sys.stdout
) -> int:
    """Filter standard input. Exit status 2 for an unusable line or a missing model."""
    options = _parser().parse_args(arguments)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    logs.configure("WARNING")
    without_tensorflow.install()
    try:
        for result in understand_lines(_load(options.model), source):
            target.write(json.dumps(result, ensure_ascii=False) + "\n")
    except (InvalidLine, FileNotFoundError) as problem:
        print(f"bot.understand: {problem}", file=sys.stderr)
        return 2
    finally:
        target.flush()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.understand", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="the trained model's file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
