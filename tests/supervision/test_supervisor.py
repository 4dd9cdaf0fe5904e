"""Processes are kept running, and stopped together."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from supervision import ProcessPlan, Supervisor

Result = TypeVar("Result")

SLEEPS = "import time; time.sleep(60)"
WRITES_ITS_PID = "import os, sys; print(os.getpid(), flush=True); import time; time.sleep(60)"


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Run in a thread of its own: the browser tests keep an event loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def plan(folder: Path, code: str, name: str = "child") -> ProcessPlan:
    return ProcessPlan(name, (sys.executable, "-c", code), folder / f"{name}.log")


def pids(folder: Path, name: str = "child") -> list[int]:
    log = folder / f"{name}.log"
    return [int(line) for line in log.read_text().split()] if log.exists() else []


async def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(0.02)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_killed_process_is_started_again(tmp_path: Path) -> None:
    async def kill_twice() -> None:
        async with Supervisor([plan(tmp_path, WRITES_ITS_PID)]).running():
            for count in (1, 2):
                await until(lambda count=count: len(pids(tmp_path)) == count)
                os.kill(pids(tmp_path)[-1], signal.SIGKILL)
            await until(lambda: len(pids(tmp_path)) == 3)

    run(kill_twice())
    assert not any(map(is_alive, pids(tmp_path)))


def test_a_process_that_does_not_stay_up_is_named(tmp_path: Path) -> None:
    async def restless() -> str:
        supervisor = Supervisor([plan(tmp_path, SLEEPS, "good"), plan(tmp_path, "1/0", "bad")])
        async with supervisor.running():
            await until(lambda: supervisor.restless(2) is not None)
            process = supervisor.restless(2)
            assert process is not None
            return process.plan.name

    assert run(restless()) == "bad"


def test_a_process_that_ignores_the_request_to_end_is_ended(tmp_path: Path) -> None:
    deaf = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {WRITES_ITS_PID}"

    async def start_and_stop() -> None:
        async with Supervisor([plan(tmp_path, deaf)]).running():
            await until(lambda: bool(pids(tmp_path)))

    run(start_and_stop())
    assert not any(map(is_alive, pids(tmp_path)))


def test_a_process_that_inherits_little_does_not_know_the_others_secrets(tmp_path: Path) -> None:
    present = {"PATH": "/bin", "RESONANZ_DATABASE_URL": "postgresql://me:secret@host/name"}
    plan = ProcessPlan("a", ("a",), tmp_path / "a.log", {"OWN": "1"})
    assert plan.variables(present) == present | {"OWN": "1"}
    confined = ProcessPlan("a", ("a",), tmp_path / "a.log", {"OWN": "1"}, inherits={"PATH"})
    assert confined.variables(present) == {"PATH": "/bin", "OWN": "1"}
