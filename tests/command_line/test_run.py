"""What keeps the processes from starting is said in one sentence."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

from command_line.run import trouble_at_start
from configuration import Settings
from supervision import ProcessPlan, Supervisor


def supervisor(folder: Path) -> Supervisor:
    return Supervisor([ProcessPlan("api", ("false",), folder / "logs" / "api.log")])


def settings(folder: Path) -> Settings:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return Settings(folder=folder, port=free.getsockname()[1])


def test_a_process_that_always_ends_is_named_with_its_log(tmp_path: Path) -> None:
    restless = supervisor(tmp_path)
    restless.processes[0].starts = 5
    said = asyncio.run(trouble_at_start(settings(tmp_path), restless))
    assert said == f"The process “api” does not stay up. Why, says {tmp_path}/logs/api.log"


def test_nobody_waits_for_ever(tmp_path: Path) -> None:
    said = asyncio.run(trouble_at_start(settings(tmp_path), supervisor(tmp_path), patience=0.2))
    assert said is not None
    assert str(tmp_path / "logs") in said
