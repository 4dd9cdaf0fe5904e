"""The rights that Rasa's process has left: seen from inside, after it has given up the others."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from bot.confinement import confine
from datafiles.checksum import record_of
from landlockpy import UnsupportedError

from tests.bot.server import ROOT, Server

# Tries everything that a break-in would try first, and prints what worked.
BREAK_IN = """
import json, os, socket, sys, tempfile
from pathlib import Path
from bot.confinement import confine

model, secret, port, actions = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
done = {"confined": confine(Path(model), f"http://127.0.0.1:{actions}/webhook")}

def attempt(name, what):
    try:
        what()
        done[name] = True
    except OSError as error:
        done[name] = type(error).__name__

def connect(to):
    with socket.create_connection(("127.0.0.1", to), timeout=5):
        pass

def listen():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))

attempt("reads the model", Path(model).read_bytes)
attempt("reads its code", Path("bot/serve.py").read_bytes)
attempt("writes a temporary file", lambda: tempfile.NamedTemporaryFile().write(b"x"))
attempt("asks the action server", lambda: connect(actions))
attempt("reads the secrets", secret.read_bytes)
attempt("lists the secrets", lambda: os.listdir(secret.parent))
attempt("writes beside them", lambda: (secret.parent / "x").write_bytes(b"x"))
attempt("deletes them", secret.unlink)
attempt("changes its model", lambda: Path(model).open("ab"))
attempt("changes its code", lambda: Path("bot/serve.py").open("ab"))
attempt("reads another process's environment", Path(f"/proc/{os.getppid()}/environ").read_bytes)
attempt("connects to another port", lambda: connect(port))
attempt("opens a port", listen)
attempt("signals another process", lambda: os.kill(os.getppid(), 0))
print(json.dumps(done))
"""
MAY = {"reads the model", "reads its code", "writes a temporary file", "asks the action server"}


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file of the project that is not for Rasa."""
    file = tmp_path / "secrets" / "bot"
    file.parent.mkdir()
    file.write_text("0" * 64)
    return file


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Rasa's own folder."""
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


@pytest.fixture
def outcome(model: Path, secret: Path, own: Path) -> dict[str, object]:
    """What a break-in gets done; skipped where the kernel has no Landlock for it."""
    with socket.socket() as database, socket.socket() as actions:
        for server in (database, actions):
            server.bind(("127.0.0.1", 0))
            server.listen()
        done = subprocess.run(
            [sys.executable, "-c", BREAK_IN, str(model), str(secret),
             str(database.getsockname()[1]), str(actions.getsockname()[1])],
            cwd=ROOT, env={**os.environ, "TMPDIR": str(own)},
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout)
    if not found.pop("confined"):
        pytest.skip("this kernel has no Landlock")
    return found


def test_a_break_in_finds_nothing(outcome: dict[str, object], secret: Path, own: Path) -> None:
    assert {name for name, worked in outcome.items() if worked is True} == MAY
    assert set(outcome.values()) == {True, "PermissionError"}
    assert secret.read_text() == "0" * 64
    assert list(own.iterdir()) == [], "what it made in its own folder it has removed again"


def test_the_server_has_given_them_up(server: Server) -> None:
    """The really started one, as its kernel sees it: no new rights, in a domain of its own."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    assert "NoNewPrivs:\t1" in status or "not_confined" in server.log.read_text()


def test_a_kernel_that_cannot_do_it_is_logged(
    model: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(**_: object) -> None:
        raise UnsupportedError(95, "not supported")

    monkeypatch.setattr("bot.confinement.Ruleset", refuse)
    assert not confine(model, "http://127.0.0.1:5055/webhook")
    assert "not_confined" in caplog.text


def test_the_record_of_the_model_can_be_read(model: Path) -> None:
    assert record_of(model).is_file()
