"""Full turns against plain Rasa, in one run.

Both systems use the same trained model, the same form and the same action server with the same
durable database. Resonanz is measured through its whole stack (HTTP in at the API, anonymised,
answer committed, reply out), plain Rasa at its REST channel. Quote the ratios: milliseconds depend
on the machine.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.turns.conversation import (
    TURNS,
    Conversation,
    PlainConversation,
    ResonanzConversation,
    timed,
)
from benchmarks.turns.systems import Started, plain_rasa, resonanz

Open = Callable[[int], Conversation]
REPEAT = "Können Sie die Frage wiederholen?"
_LONG = 60
_EDGE = 5


@dataclass(frozen=True)
class Measured:
    """Turns a second, and latencies in milliseconds."""

    rate: float
    p50: float
    p95: float


@dataclass(frozen=True)
class Result:
    """Everything measured of one system. ``late`` is turn 60's latency over turn 1's."""

    parallel: dict[int, Measured]
    late: float
    megabytes: dict[str, float]


def measure(port: int, open_conversation: Open, parallel: int, conversations: int) -> Measured:
    """Hold conversations of twenty turns, so many at a time."""

    def hold(_: int) -> list[float]:
        conversation = open_conversation(port)
        return [timed(conversation, text).took for text in TURNS]

    with ThreadPoolExecutor(parallel) as pool:
        list(pool.map(hold, range(parallel)))  # warm up
        began = time.perf_counter()
        took = [each for all_turns in pool.map(hold, range(conversations)) for each in all_turns]
        elapsed = time.perf_counter() - began
    cuts = statistics.quantiles(took, n=100)
    return Measured(len(took) / elapsed, cuts[49] * 1_000, cuts[94] * 1_000)


def lateness(port: int, open_conversation: Open, conversations: int = 3) -> float:
    """How many times longer a turn takes at the end of a conversation of sixty turns."""
    early: list[float] = []
    late: list[float] = []
    for _ in range(conversations):
        conversation = open_conversation(port)
        conversation.say(TURNS[0])
        took = [timed(conversation, REPEAT).took for _ in range(_LONG)]
        early += took[:_EDGE]
        late += took[-_EDGE:]
    return statistics.median(late) / statistics.median(early)


def results(
    started: AbstractContextManager[Started], open_conversation: Open, conversations: int
) -> Result:
    """Start a system and measure it at one and at eight parallel conversations."""
    with started as system:
        parallel = {
            1: measure(system.port, open_conversation, 1, max(2, conversations // 4)),
            8: measure(system.port, open_conversation, 8, conversations),
        }
        late = lateness(system.port, open_conversation)
        return Result(parallel, late, system.megabytes())


def show(ours: Result, plain: Result, console: Console) -> None:
    """Print both and the ratios."""
    table = Table("parallel", "system", "turns/s", "p50 ms", "p95 ms", title="Typed turns")
    for parallel in (1, 8):
        for name, result in (("Resonanz", ours), ("plain Rasa", plain)):
            got = result.parallel[parallel]
            table.add_row(
                str(parallel), name, f"{got.rate:.1f}", f"{got.p50:.1f}", f"{got.p95:.1f}"
            )
    console.print(table)
    for parallel in (1, 8):
        mine, theirs = ours.parallel[parallel], plain.parallel[parallel]
        console.print(
            f"{parallel} parallel: {mine.rate / theirs.rate:.1f} times plain Rasa's turns/s, "
            f"{mine.p50 / theirs.p50:.2f} of its p50"
        )
    for name, result in (("Resonanz", ours), ("plain Rasa", plain)):
        memory = ", ".join(f"{process} {mb:.0f} MB" for process, mb in result.megabytes.items())
        console.print(f"{name}: turn 60 takes {result.late:.2f} times turn 1; memory {memory}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.turns")
    parser.add_argument("--conversations", type=int, default=24, help="conversations of 20 turns")
    options = parser.parse_args()
    console = Console(highlight=False)
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        console.print("Measuring Resonanz …")
        ours = results(resonanz(Path(one)), ResonanzConversation, options.conversations)
        console.print("Measuring plain Rasa …")
        plain = results(plain_rasa(Path(other)), PlainConversation, options.conversations // 2)
    show(ours, plain, console)


if __name__ == "__main__":
    main()
