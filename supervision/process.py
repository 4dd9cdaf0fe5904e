"""One process that is kept running."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os
import signal
import sys
import time
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

logger = logging.getLogger(__name__)

_PATIENCE = 8.0
_FIRST_PAUSE = 0.2
# Seconds. A process that dies at once each time is started this seldom at most, and customers wait
# no longer than that on top of its start.
_LONGEST_PAUSE = 2.0
# A process that has run this long (seconds) is healthy; its next restart is immediate again.
_HEALTHY = 8.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class ProcessPlan:
    """How a process is started. ``log`` is the file that its output is appended to.

    ``environment`` is added to what the process inherits: everything, or only the variables that
    ``inherits`` names, for a process that should not know the others' secrets.
    """

    name: str
    command: tuple[str, ...]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    inherits: Collection[str] | None = None

    def variables(self, present: Mapping[str, str]) -> dict[str, str]:
        """The environment of the process, where ``present`` is the supervisor's."""
        inherited = present if self.inherits is None else {
            name: value for name, value in present.items() if name in self.inherits
        }  # fmt: skip
        return {**inherited, **self.environment}


class SupervisedProcess:
    """Runs a plan and starts it again, a little later each time, until it is stopped."""

    def __init__(self, plan: ProcessPlan) -> None:
        self.plan = plan
        self.starts = 0
        self._process: asyncio.subprocess.Process | None = None
        self._stopping = asyncio.Event()

    async def keep_running(self) -> None:
        """Run until ``stop`` is called."""
        pause = _FIRST_PAUSE
        while not self._stopping.is_set():
            started = time.monotonic()
            status = await self._run_once()
            if self._stopping.is_set():
                return
            if time.monotonic() - started > _HEALTHY:
                pause = _FIRST_PAUSE
            logger.warning("restarting", extra={"child": self.plan.name, "status": status})
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def stop(self) -> None:
        """Ask the process to end, then end it."""
        self._stopping.set()
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), _PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()

    async def _run_once(self) -> int:
        self.plan.log.parent.mkdir(parents=True, exist_ok=True)
        with self.plan.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.plan.command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.plan.variables(os.environ),
                # A group of its own: Ctrl-C reaches the supervisor, which ends it in order.
                start_new_session=True,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
            )
        self.starts += 1
        return await self._process.wait()


def _die_with_parent() -> None:
    """Ask Linux to end this process when the supervisor is gone, however that happened."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
