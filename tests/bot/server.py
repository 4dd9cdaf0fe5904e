"""Starts ``bot.serve`` as a process of its own and speaks to its turn channel."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a-secret-only-for-tests"
# Others run beside it, and go before.
_START_SECONDS = 180.0


@dataclass
class Server:
    """A server under test; ``log`` holds everything it printed."""

    port: int
    log: Path
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """The turn channel's address."""
        return f"http://127.0.0.1:{self.port}/webhooks/resonanz"

    def post(self, body: Any, headers: Mapping[str, str] | None = None) -> tuple[int, Any]:
        """Status and JSON answer of a turn. ``body`` is JSON, or bytes sent as they are."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        shown = {"X-Resonanz-Secret": SECRET} if headers is None else headers
        request = urllib.request.Request(f"{self.url}/turn", data=data, headers=dict(shown))
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as problem:
            return problem.code, json.load(problem)

    def say(self, text: str, conversation: str = "c1", **fields: Any) -> tuple[int, Any]:
        """Type a text."""
        turn = {"conversation": conversation, "turn": 1, "locale": "de", "text": text}
        return self.post({**turn, **fields})

    def choose(self, option: str, conversation: str = "c1", **fields: Any) -> tuple[int, Any]:
        """Press a button."""
        turn = {"conversation": conversation, "turn": 1, "locale": "de", "choice": option}
        return self.post({**turn, **fields})

    def memory(self) -> float:
        """Resident memory in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


def free_port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def run_module(
    module: str, *arguments: str, stdin: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a module of the room to its end."""
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        cwd="/",
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        check=False,
    )


@contextmanager
def running_server(
    model: Path, actions_url: str, log: Path, level: str = "INFO", port: int | None = None
) -> Iterator[Server]:
    """A server that answers; stopped at the end."""
    port = port or free_port()
    with log.open("ab") as printed:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.serve", "--model", str(model), "--port", str(port)],
            stdout=printed,
            stderr=printed,
            cwd="/",
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "TMPDIR": str(log.parent),
                "RESONANZ_BOT_SECRET": SECRET,
                "RESONANZ_ACTIONS_URL": actions_url,
                "RESONANZ_LOG_LEVEL": level,
            },
        )
    server = Server(port, log, process)
    try:
        _wait(server)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(server: Server) -> None:
    last = time.monotonic() + _START_SECONDS
    while time.monotonic() < last:
        if server.process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{server.url}/health", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the server did not start:\n" + server.log.read_text()[-2000:])
