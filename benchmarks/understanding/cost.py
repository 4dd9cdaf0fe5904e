"""Prints what the sentence embedding costs, beside words alone.

``bot/.venv/bin/python -m benchmarks.understanding.cost``, in Rasa's environment and with a trained
model in var/models. Messages are understood one at a time, as in an interview; the milliseconds are
the processor's, so that waiting for other programs does not count.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.understanding.cases import read_cases
from bot import without_tensorflow

ROOT = Path(__file__).resolve().parents[2]


def newest_model(folder: Path) -> Path:
    """The model that was trained last. Exits with advice where there is none."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not models:
        sys.exit(f"there is no model in {folder}: run “.venv/bin/resonanz train”")
    return models[-1]


class Watch:
    """Stands in for a function and remembers how long each call took, in milliseconds."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.calls: list[float] = []

    def __call__(self, *arguments: Any) -> Any:
        started = time.process_time()
        try:
            return self._function(*arguments)
        finally:
            self.calls.append((time.process_time() - started) * 1000)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=None)
    parser.add_argument("--messages", type=int, default=200, help="how many to understand, about")
    options = parser.parse_args()
    without_tensorflow.install()
    warnings.simplefilter("ignore")
    from rasa.core.agent import Agent  # noqa: PLC0415

    from bot.understanding import Message, understand  # noqa: PLC0415
    from embedding.sentences import SentenceEmbedding  # noqa: PLC0415

    before = _megabytes()
    embedding = SentenceEmbedding()
    embedding.embed(["Guten Tag"])
    memory = _megabytes() - before
    agent = Agent.load(str(options.model or newest_model(ROOT / "var" / "models")))
    watch = Watch(SentenceEmbedding.embed)

    def watched(self: SentenceEmbedding, texts: Sequence[str]) -> Any:
        return watch(self, texts)

    SentenceEmbedding.embed = watched
    by_words: list[float] = []
    by_meaning: list[float] = []
    cases = read_cases("tuning")
    for case in cases[:: max(1, len(cases) // options.messages)]:
        asked = len(watch.calls)
        started = time.process_time()
        understand(agent.processor, [Message(case.text, case.language)])
        took = (time.process_time() - started) * 1000
        (by_meaning if len(watch.calls) > asked else by_words).append(took)
    messages = len(by_words) + len(by_meaning)
    words, meaning = statistics.median(by_words), statistics.median(by_meaning)
    print(f"messages                              {messages}")
    print(f"decided by words alone                {len(by_words) / messages:.0%}")
    print(f"a message decided by words            {words:.1f} ms")
    print(f"a message whose meaning is asked      {meaning:.1f} ms, {meaning / words:.1f} times")
    print(f"of it the embedding                   {statistics.median(watch.calls):.1f} ms")
    print(f"memory of the embedding               {memory:.0f} MB")


def _megabytes() -> float:
    """The most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
