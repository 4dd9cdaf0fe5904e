"""Kills processes and databases at random moments for a long time, and prints what came of it.

Two runs keep the promise, on SQLite and on PostgreSQL. Two controls, each with one guarantee taken
away, must break it; otherwise the test would prove nothing. Ctrl-C ends a run early and balances
what was done until then. Exit code 1 when anything is otherwise.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from configuration import ROOT
from tests.crash.customers import NeverAcknowledged
from tests.crash.ledger import Balance
from tests.crash.scenario import DoesNotComeBack, Target, attack, target
from tests.postgresql import postgres_server

# Controls break quickly; they need no thousand kills.
_CONTROL_KILLS = 40
# Nobody waits longer for a conversation to go on.
_PROMISED_SECONDS = 15.0


@dataclass(frozen=True)
class Run:
    """A run and what is to come of it."""

    name: str
    kills: int
    on_postgresql: bool = False
    keeps_key: bool = True
    flushes: bool = True
    # The database alone is killed: that is what a commit that was not flushed does not survive.
    only_database: bool = False

    @property
    def is_control(self) -> bool:
        """Whether the promise is to be broken."""
        return not (self.keeps_key and self.flushes)


@contextmanager
def _attacked(run: Run) -> Iterator[Target]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(postgres_server()) if run.on_postgresql else None
        settings = {} if run.flushes else {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests/crash/unsafe'}"}
        attacked = stack.enter_context(target(folder, server, **settings))
        yield attacked.only("database") if run.only_database else attacked


def _held(run: Run, customers: int, seed: int, progress: Progress) -> Balance | None:
    """What came of a run; None where somebody never got an answer any more.

    That happens in a control: whose conversation was lost with a commit waits for it in vain.
    """
    task = progress.add_task(run.name, total=run.kills)
    try:
        with _attacked(run) as attacked:
            found = attack(
                attacked,
                run.kills,
                customers=customers,
                keeps_key=run.keeps_key,
                seed=seed,
                progress=lambda: progress.advance(task),
            )
    except (DoesNotComeBack, NeverAcknowledged) as problem:
        progress.console.print(f"{run.name}: somebody was never answered ({problem})")
        return None
    progress.console.print(f"{run.name}: {found}")
    return found


def _table(results: list[tuple[Run, Balance | None]]) -> Table:
    table = Table("run", "kills", "interviews", "acknowledged", "lost", "doubled", "longest wait")
    for run, found in results:
        if found is None:
            table.add_row(run.name, str(run.kills), *"–" * 4, "never answered")
            continue
        table.add_row(
            run.name,
            *map(
                str, (found.kills, found.interviews, found.acknowledged, found.lost, found.doubled)
            ),
            f"{found.slowest:.1f} s",
        )
    return table


def main() -> None:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="kills of the two runs together")
    parser.add_argument("--customers", type=int, default=20, help="interviewed at the same time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only the runs whose names begin like this")
    options = parser.parse_args()
    # With PostgreSQL there is one thing more that can be killed, and it comes back fast.
    on_sqlite = max(1, options.kills // 3)
    control = min(on_sqlite, _CONTROL_KILLS)
    runs = [
        Run("SQLite", on_sqlite),
        Run("PostgreSQL", options.kills - on_sqlite, on_postgresql=True),
        Run("control: a new key for each attempt", control, keeps_key=False),
        Run(
            "control: commits are not flushed", control,
            on_postgresql=True, flushes=False, only_database=True,
        ),
    ]  # fmt: skip
    console = Console()
    with Progress(console=console) as progress:
        results = [
            (run, _held(run, options.customers, options.seed, progress))
            for run in runs
            if run.name.startswith(options.only)
        ]
    console.print(_table(results))
    wrong = [
        run.name
        for run, found in results
        if (found is not None and found.holds) == run.is_control
        or (found is not None and not run.is_control and found.slowest > _PROMISED_SECONDS)
    ]
    if wrong:
        console.print(f"Not as it should be: {', '.join(wrong)}")
        sys.exit(1)


if __name__ == "__main__":
    main()
