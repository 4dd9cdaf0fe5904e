"""What can be reached of the really started system: from other machines, and by other users."""

from __future__ import annotations

import ipaddress
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system.running import OIDC_SECRET, RunningSystem

pytestmark = pytest.mark.slow

# Loopback too, but not the address that what listens on 127.0.0.1 accepts on.
ANOTHER_ADDRESS = "127.0.0.2"
_LISTENING = "0A"


def processes(system: RunningSystem) -> dict[int, list[str]]:
    """All processes of the system → their command lines."""
    parents, commands = {}, {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                status = (entry / "stat").read_text().rpartition(")")[2].split()
                commands[int(entry.name)] = (entry / "cmdline").read_text().split("\0")
            except OSError:
                continue
            parents[int(entry.name)] = int(status[1])
    ours = {system.process.pid}
    while grown := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= grown
    return {pid: commands[pid] for pid in ours if pid in commands}


def listening(system: RunningSystem) -> Iterator[tuple[ipaddress.IPv4Address, int]]:
    """Address and port of every socket on which a process of the system listens."""
    inodes = set()
    for pid in processes(system):
        for descriptor in Path(f"/proc/{pid}/fd").iterdir():
            try:
                inodes.add(str(descriptor.readlink()).removeprefix("socket:[").removesuffix("]"))
            except OSError:
                continue
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == _LISTENING and fields[9] in inodes:
            address, port = fields[1].split(":")
            yield ipaddress.IPv4Address(bytes.fromhex(address)[::-1]), int(port, 16)
    for line in Path("/proc/net/tcp6").read_text().splitlines()[1:]:
        fields = line.split()
        assert fields[3] != _LISTENING or fields[9] not in inodes, "nothing speaks IPv6 by itself"


def test_only_the_apis_port_can_be_reached_from_other_machines(system: RunningSystem) -> None:
    found = dict.fromkeys(listening(system))
    assert {port for _, port in found} >= set(system.ports.values())
    beyond = {port for address, port in found if not address.is_loopback}
    assert beyond == {system.ports["api"]}


@pytest.mark.parametrize("name", ["api", "bot", "actions", "metrics"])
def test_the_others_refuse_every_other_address(system: RunningSystem, name: str) -> None:
    place = (ANOTHER_ADDRESS, system.ports[name])
    if name == "api":
        socket.create_connection(place, timeout=5).close()
    else:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(place, timeout=5)


def environment(pid: int) -> str:
    return Path(f"/proc/{pid}/environ").read_text()


def test_rasa_does_not_know_the_others_secrets(system: RunningSystem) -> None:
    (api,) = system.pids("api")
    assert OIDC_SECRET in environment(api), "it was really given"
    for bot in system.pids("bot"):
        names = {part.partition("=")[0] for part in environment(bot).split("\0")}
        assert OIDC_SECRET not in environment(bot)
        assert {name for name in names if name.startswith("RESONANZ_")} <= {
            "RESONANZ_BOT_SECRET",
            "RESONANZ_ACTIONS_URL",
            "RESONANZ_WORKERS",
            "RESONANZ_LOG_LEVEL",
        }


def test_no_secret_stands_on_a_command_line(system: RunningSystem) -> None:
    secrets = [file.read_text().strip() for file in (system.folder / "secrets").iterdir()]
    words = [word for command in processes(system).values() for word in command]
    assert not [word for word in words if any(secret in word for secret in secrets)]


def test_other_users_of_the_machine_can_read_nothing(system: RunningSystem) -> None:
    kept = [
        file
        for name in ("secrets", "logs", "resonanz.db", "resonanz.db-wal", "bot")
        for file in [system.folder / name, *(system.folder / name).glob("**/*")]
    ]
    assert len(kept) > 10
    for file in kept:
        assert not stat.S_IMODE(file.stat().st_mode) & 0o077, file
