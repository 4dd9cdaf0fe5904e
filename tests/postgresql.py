"""A real PostgreSQL server from the installed programs, with a cluster of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

# PostgreSQL refuses to run as root; Debian's package brings this account.
_ACCOUNT = "postgres"
_PATIENCE = 30.0


@dataclass(frozen=True)
class PostgresServer:
    """A running server. It listens on a loopback port and trusts whoever connects."""

    port: int
    programs: Path
    cluster: Path
    # Whether commits are forced to the disk. Under a test the machine never fails, so there it is
    # enough that what was committed was handed to the system.
    forces: bool = False

    def new_database(self) -> str:
        """The URL of a new, empty database."""
        name = f"test_{uuid.uuid4().hex}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')  # type: ignore[call-overload]
        return self._address(name)

    def drop(self, url: str) -> None:
        """Delete a database, whoever is connected."""
        name = url.rpartition("/")[2]
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[call-overload]

    def kill(self) -> None:
        """End the server with all its processes at once: nothing is flushed or closed."""
        first = (self.cluster / "postmaster.pid").read_text(encoding="ascii").splitlines()[0]
        children = Path(f"/proc/{first}/task/{first}/children").read_text(encoding="ascii")
        for pid in (first, *children.split()):
            with suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)

    def start(self) -> None:
        """Start the server, again after a kill, and wait until it takes connections."""
        options = f"-p {self.port} -k {self.cluster} -c listen_addresses=127.0.0.1"
        if not self.forces:
            options += " -c fsync=off -c full_page_writes=off"
        end = time.monotonic() + _PATIENCE
        # After a kill the server's children hold its memory for a moment; it refuses so long.
        while not _run(
            self.programs / "pg_ctl", "start", "--wait", "--silent",
            "-D", self.cluster, "-o", options, "-l", self.cluster / "server.log",
        ):  # fmt: skip
            log = (self.cluster / "server.log").read_text(encoding="utf-8")
            assert time.monotonic() < end, f"PostgreSQL does not start: {log}"
            time.sleep(0.1)

    def stop(self) -> None:
        """Stop the server, whatever is connected."""
        _run(self.programs / "pg_ctl", "stop", "-D", self.cluster, "-m", "immediate")

    def _address(self, name: str) -> str:
        return f"postgresql://{_ACCOUNT}@127.0.0.1:{self.port}/{name}"


@contextmanager
def postgres_server(forces: bool = False, place: Path | None = None) -> Iterator[PostgresServer]:
    """A server that runs inside, on files of its own that are deleted afterwards.

    ``forces``: as in real life, commits wait for the disk. ``place``: where its folder is made.

    Where PostgreSQL is not installed the test is skipped, but on the integration server it fails.
    """
    programs = _programs()
    if programs is None:
        reason = "PostgreSQL is not installed. On Debian: sudo apt install postgresql"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    # Not in pytest's folder, which only this account may enter.
    folder = Path(tempfile.mkdtemp(prefix="resonanz-postgresql-", dir=place))
    if os.getuid() == 0:
        shutil.chown(folder, _ACCOUNT)
    cluster = folder / "cluster"
    try:
        assert _run(
            programs / "initdb", "-D", cluster, "-U", _ACCOUNT, "--auth=trust",
            "--encoding=UTF8", "--no-locale", "--no-sync",
        ), "PostgreSQL's initdb failed"  # fmt: skip
        server = PostgresServer(_free_port(), programs, cluster, forces)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """Debian keeps the servers of all versions out of PATH; the newest is taken."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name)
    )
    on_path = shutil.which("initdb")
    return folders[-1] if folders else Path(on_path).parent if on_path else None


def _run(program: Path, *arguments: object) -> bool:
    """Run a program as an account that PostgreSQL accepts; whether it succeeded."""
    command = [str(program), *map(str, arguments)]
    if os.getuid() == 0:
        account = pwd.getpwnam(_ACCOUNT)
        command = [
            "setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups",
            *command,
        ]  # fmt: skip
    quiet = subprocess.DEVNULL
    return subprocess.run(command, check=False, cwd="/", stdout=quiet, stderr=quiet).returncode == 0


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
