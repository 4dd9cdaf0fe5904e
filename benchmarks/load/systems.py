"""The systems under load, and how much memory their processes hold."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.postgresql import postgres_server
from tests.system.running import RunningSystem, running_system

# Part of a process's command → what it is called.
_NAMES = {
    "api.application:create_application": "api",
    "actions.application:create_application": "actions",
    "bot.serve": "Rasa",
    "command_line.coding_worker": "coding",
}


@dataclass(frozen=True)
class Setup:
    """A kind of database, and a number of Rasa's processes."""

    database: str
    workers: int


SETUPS = (
    Setup("SQLite", 1),
    Setup("PostgreSQL", 1),
    Setup("PostgreSQL", 2),
    Setup("PostgreSQL", 4),
)


@contextmanager
def started(setup: Setup) -> Iterator[RunningSystem]:
    """The system as `resonanz run` starts it; PostgreSQL forces its commits to the disk."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        settings = {"RESONANZ_WORKERS": str(setup.workers), "RESONANZ_LOG_LEVEL": "WARNING"}
        if setup.database == "PostgreSQL":
            server = stack.enter_context(postgres_server(forces=True))
            settings["RESONANZ_DATABASE_URL"] = server.new_database()
        yield stack.enter_context(running_system(folder, **settings))


def megabytes(system: RunningSystem) -> dict[str, float]:
    """Resident memory by process; Rasa's processes are numbered."""
    held: dict[str, float] = {}
    for entry in sorted(Path("/proc").iterdir(), key=lambda entry: entry.name):
        try:
            parent = (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
            words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
            pages = int((entry / "statm").read_text().split()[1])
        except (OSError, IndexError):
            continue
        name = next((_NAMES[word] for word in words if word in _NAMES), None)
        if name is None or int(parent) != system.process.pid:
            continue
        if name in held:
            name = f"{name} {sum(each.startswith(name) for each in held) + 1}"
        held[name] = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return held


def machine() -> str:
    """The size of this machine in a line."""
    processor = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    gigabytes = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    return f"{len(os.sched_getaffinity(0))} cores ({processor}), {gigabytes:.0f} GB"
