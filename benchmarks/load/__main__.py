"""``make load-test``: how many turns a second a machine carries, and how long people wait.

Whole typed turns through every process, the load's own process on the same machine. For each setup:
the most turns a second (16 people, each answers at once), then the latencies of turns that arrive
at a part of that rate. Then a flood: how long do interviews take that are under way? At last many
turns on one system: does its memory grow?
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.progress import Progress

from benchmarks.document import put
from benchmarks.load.arrivals import Measured, People, arriving, at_most, so_many
from benchmarks.load.systems import SETUPS, Setup, machine, megabytes, started
from configuration import ROOT
from tests.system.flood import flooded

DOCUMENT = ROOT / "docs" / "operations.md"
# Of the highest rate: where people still come at random and hardly wait.
_PART = 0.6
# The same in a flood, whose sender takes its part of the machine, too.
_PART_IN_A_FLOOD = 0.2
# Under way at the same time: so many that nobody answers twice a second.
_PEOPLE = 100
# When memory is looked at in the long run. At first what is needed later is still being loaded.
_LOOKED_AT = (0.1, 0.25, 0.5, 0.75, 1.0)
_FEWEST = 1_000
# Requests a second of the flood, for each turn a second that the system carries at most.
_FLOOD = 20

Row = Iterable[str]


@dataclass(frozen=True)
class Result:
    """What a setup carries. ``rate`` is that of the arrivals, ``most`` the highest one."""

    setup: Setup
    most: float
    rate: float
    waited: Measured
    memory: dict[str, float]


def measured(setup: Setup, seconds: float, rate: float | None, progress: Progress) -> Result:
    """Start a system and measure it."""
    task = progress.add_task(f"{setup.database}, {setup.workers} of Rasa", total=None)
    with started(setup) as system:
        people = People(system.ports["api"])
        people.settle(_PEOPLE)
        most = at_most(people, seconds)
        arrival = rate or _PART * most
        turns = max(2, round(arrival * seconds))
        progress.update(task, total=turns)
        waited = arriving(people, arrival, turns, progress=lambda: progress.advance(task))
        return Result(setup, most, arrival, waited, megabytes(system))


def growth(turns: int, progress: Progress) -> tuple[list[dict[str, float]], float]:
    """Memory after each part of so many turns, and turns a second."""
    task = progress.add_task(f"{turns} turns", total=turns)
    held: list[dict[str, float]] = []
    done, seconds = 0, 0.0
    with started(SETUPS[0]) as system:
        people = People(system.ports["api"])
        for part in _LOOKED_AT:
            some = round(part * turns) - done
            rate = so_many(people, some, progress=lambda: progress.advance(task))
            done, seconds = done + some, seconds + some / rate
            held.append(megabytes(system))
    return held, done / seconds


def in_a_flood(seconds: float, progress: Progress) -> str:
    """Turns that arrive while strangers ask for conversations."""
    task = progress.add_task("a flood", total=None)
    with started(SETUPS[0]) as system:
        people = People(system.ports["api"])
        people.settle(_PEOPLE)
        most = at_most(people, min(seconds, 5.0))
        people.replace_who_has_finished()  # nobody gets in any more while the flood lasts
        rate = _PART_IN_A_FLOOD * most
        turns = max(2, round(rate * seconds))
        progress.update(task, total=turns)
        with flooded(system.ports["api"], seconds, _FLOOD * most) as flood:
            waited = arriving(people, rate, turns, progress=lambda: progress.advance(task))
    head = ("requests/s of the flood", "to the highest rate of turns", "refused",
            "arriving turns/s", "p50 ms", "p95 ms", "p99 ms", "turns refused")  # fmt: skip
    row = (
        f"{flood.rate:.0f}",
        f"{flood.rate / most:.0f} times",
        f"{flood.answered['429'] / sum(flood.answered.values()):.1%}",
        f"{rate:.0f}",
        f"{waited.p50:.0f}",
        f"{waited.p95:.0f}",
        f"{waited.p99:.0f}",
        str(waited.refused),
    )
    return markdown(head, [row])


def markdown(head: Row, rows: Iterable[Row]) -> str:
    """A table in Markdown."""
    lines = [list(head), ["---"] * len(list(head)), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def load_table(results: Iterable[Result]) -> str:
    """What each setup carries."""
    head = ("database", "Rasa processes", "turns/s at most", "arriving turns/s", "answered",
            "p50 ms", "p95 ms", "p99 ms", "refused")  # fmt: skip
    return markdown(
        head,
        [
            (
                each.setup.database,
                str(each.setup.workers),
                f"{each.most:.0f}",
                f"{each.rate:.0f}",
                f"{each.waited.rate:.0f}",
                f"{each.waited.p50:.0f}",
                f"{each.waited.p95:.0f}",
                f"{each.waited.p99:.0f}",
                str(each.waited.refused),
            )
            for each in results
        ],
    )


def memory_table(results: Iterable[Result]) -> str:
    """Resident memory of each process."""
    rows = [
        (
            f"{each.setup.database}, {each.setup.workers}",
            ", ".join(f"{name} {held:.0f}" for name, held in each.memory.items()),
            f"{sum(each.memory.values()):.0f}",
        )
        for each in results
    ]
    return markdown(("setup", "memory of each process, MB", "together, MB"), rows)


def growth_table(held: Sequence[Mapping[str, float]]) -> str:
    """What each process held after each part, and how much more at the end than in the middle."""
    middle = held[_LOOKED_AT.index(0.5)]
    rows = [
        (
            name,
            *(f"{each[name]:.0f}" for each in held),
            f"{held[-1][name] / middle[name] - 1:+.1%}",
        )
        for name in held[0]
        if all(name in each for each in held)
    ]
    parts = (f"MB after {part:.0%}" for part in _LOOKED_AT)
    return markdown(("process", *parts, "growth in the second half"), rows)


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0, help="of each measurement")
    parser.add_argument("--rate", type=float, help="arriving turns a second, for every setup")
    parser.add_argument(
        "--long", type=int, default=100_000, help="turns of the long run; 0 for none"
    )
    parser.add_argument("--flood", type=float, default=20.0, help="its seconds; 0 for none")
    parser.add_argument("--setups", type=int, default=len(SETUPS), help="only the first so many")
    parser.add_argument("--write", action="store_true", help="put the tables into the document")
    options = parser.parse_args()
    if 0 < options.long < _FEWEST:
        parser.error(f"--long: at least {_FEWEST} turns, or 0 for none")
    console = Console(highlight=False)
    with Progress(console=console) as progress:
        results = [
            measured(setup, options.seconds, options.rate, progress)
            for setup in SETUPS[: options.setups]
        ]
        tables = [
            f"Measured on {machine()}, the load beside it, {options.seconds:.0f} s each.",
            load_table(results),
            memory_table(results),
        ]
        if options.flood:
            tables += [
                "While strangers ask for conversations from 250 addresses, on SQLite with one Rasa "
                "process:",
                in_a_flood(options.flood, progress),
            ]
        if options.long:
            held, rate = growth(options.long, progress)
            tables += [
                f"{options.long} turns at {rate:.0f} a second, on SQLite with one Rasa process:",
                growth_table(held),
            ]
    text = "\n\n".join(tables)
    print(text)
    if options.write:
        put(DOCUMENT, "load", text)


if __name__ == "__main__":
    main()
