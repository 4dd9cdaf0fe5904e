"""A really started system: all processes, a database of its own, free ports."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
RESONANZ = Path(sys.executable).with_name("resonanz")

_START_SECONDS = 120.0
# Given to the shared system, to be looked for where it should not be.
OIDC_SECRET = "only-the-api-needs-this"


@dataclass
class RunningSystem:
    """The system under test. ``folder`` holds its database, secrets and logs."""

    url: str
    folder: Path
    ports: dict[str, int]
    process: subprocess.Popen[str]

    @property
    def api(self) -> str:
        """The address of the HTTP interface."""
        return f"{self.url}/api/v1"

    def kill(self, name: str) -> bool:
        """Kill a process (api, bot, actions) with SIGKILL, in the middle of whatever it does.

        Returns whether there was one.
        """
        pids = self.pids(name)
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        return bool(pids)

    def is_ready(self) -> bool:
        """Whether a canary turn went through."""
        try:
            return httpx.get(f"{self.api}/health/ready", trust_env=False, timeout=10).is_success
        except httpx.HTTPError:
            return False

    def wait_until_ready(self, seconds: float = _START_SECONDS) -> None:
        """Wait for the canary. Raises AssertionError with the output when it never comes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.is_ready():
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise AssertionError(f"the system did not start; see {self.folder}")

    def pids(self, name: str) -> list[int]:
        """The ids of the processes of this name (api, bot, actions)."""
        port = str(self.ports[name])
        module = {"api": "api.application", "bot": "bot.serve", "actions": "actions.application"}
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                words = (entry / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
            except OSError:
                continue
            if port in words and any(word.startswith(module[name]) for word in words):
                found.append(int(entry.name))
        return found


def free_ports(count: int) -> list[int]:
    """Ports that nothing listens on."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


@cache
def train_once() -> Path:
    """The folder of models of this checkout, trained when the inputs have changed."""
    command = [RESONANZ, "train"]
    subprocess.run(command, check=True, cwd=ROOT, env=_environment(), stdout=subprocess.DEVNULL)
    return ROOT / "var" / "models"


def environment_of(folder: Path, ports: dict[str, int]) -> dict[str, str]:
    """The settings of a system of its own."""
    return _environment() | {
        "RESONANZ_FOLDER": str(folder),
        "RESONANZ_PORT": str(ports["api"]),
        "RESONANZ_BOT_PORT": str(ports["bot"]),
        "RESONANZ_ACTIONS_PORT": str(ports["actions"]),
    }


@contextmanager
def running_system(folder: Path, **settings: str) -> Iterator[RunningSystem]:
    """Start `resonanz run` with a folder of its own and stop it as Ctrl-C would."""
    models = train_once()
    shutil.copytree(models, folder / "models", dirs_exist_ok=True)
    ports = dict(zip(("api", "bot", "actions"), free_ports(3), strict=True))
    with (folder / "output.txt").open("w") as output:
        process = subprocess.Popen(
            [RESONANZ, "run"],
            cwd=ROOT,
            env=environment_of(folder, ports) | settings,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
    system = RunningSystem(f"http://127.0.0.1:{ports['api']}", folder, ports, process)
    try:
        system.wait_until_ready()
        yield system
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RESONANZ_")}
    return kept | {"PYTHONPATH": str(ROOT)}
