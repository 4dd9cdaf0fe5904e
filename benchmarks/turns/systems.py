"""Starts the two systems that are compared, one after the other, on the same model."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from command_line.bot_environment import bot_python, bot_variables, model_path
from configuration import ROOT, Settings, load_secrets
from store import open_store
from store.migration import migrate
from tests.system.running import free_ports, running_system

_PLAIN = ROOT / "benchmarks" / "turns" / "plain"
_PATIENCE = 180.0


@dataclass(frozen=True)
class Started:
    """A started system: its port, and its processes by name."""

    port: int
    processes: dict[str, int]

    def megabytes(self) -> dict[str, float]:
        """Resident memory of each process."""
        return {name: _resident(pid) for name, pid in self.processes.items()}


@contextmanager
def resonanz(folder: Path) -> Iterator[Started]:
    """The whole product, started as `resonanz run` starts it."""
    with running_system(folder) as system:
        pids = {name: system.pids(name)[0] for name in ("api", "bot", "actions")}
        yield Started(system.ports["api"], pids)


@contextmanager
def plain_rasa(folder: Path) -> Iterator[Started]:
    """Plain Rasa with its REST channel, and the same action server on a database of its own."""
    bot_port, actions_port = free_ports(2)
    settings = Settings(folder=folder, actions_port=actions_port)
    store = open_store(settings.database)
    migrate(store)
    store.close()
    variables = bot_variables() | {
        "RESONANZ_FOLDER": str(folder),
        "RESONANZ_BOT_SECRET": load_secrets(folder).bot,
        "RESONANZ_ACTIONS_URL": settings.actions_url,
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    actions = [
        sys.executable, "-m", "uvicorn", "actions.application:create_application", "--factory",
        "--port", str(actions_port), "--no-access-log", "--log-level", "warning",
    ]  # fmt: skip
    rasa = [
        bot_python(), "-m", "bot.rasa_command", "run",
        "--model", str(model_path(Settings())), "--port", str(bot_port),
        "--interface", "127.0.0.1",
        "--endpoints", str(_PLAIN / "endpoints.yml"),
        "--credentials", str(_PLAIN / "credentials.yml"),
    ]  # fmt: skip
    with (
        (folder / "plain.log").open("w") as log,
        _process(actions, variables, log.fileno()) as actions_pid,
        _process(rasa, variables, log.fileno()) as bot_pid,
    ):
        _until_listening(actions_port)
        _until_listening(bot_port)
        yield Started(bot_port, {"bot": bot_pid, "actions": actions_pid})


@contextmanager
def _process(command: list[str], variables: dict[str, str], log: int) -> Iterator[int]:
    process = subprocess.Popen(command, cwd=ROOT, env=variables, stdout=log, stderr=log)
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(30)


def _until_listening(port: int) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            httpx.get(f"http://127.0.0.1:{port}/", trust_env=False)
            return
        except httpx.TransportError:
            time.sleep(0.2)
    raise TimeoutError("plain Rasa did not start")


def _resident(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
