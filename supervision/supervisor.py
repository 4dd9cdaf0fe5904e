"""Keeps a set of processes running together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from supervision.process import ProcessPlan, SupervisedProcess


class Supervisor:
    """The processes of one machine."""

    def __init__(self, plans: Iterable[ProcessPlan]) -> None:
        self.processes = [SupervisedProcess(plan) for plan in plans]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """All processes run inside; at the end they are stopped together.

        A fault of the supervision itself ends everything with an ExceptionGroup: a process that
        nobody restarts would go unnoticed.
        """
        async with asyncio.TaskGroup() as group:
            for process in self.processes:
                group.create_task(process.keep_running())
            try:
                yield
            finally:
                await asyncio.gather(*(process.stop() for process in self.processes))

    def restless(self, most: int) -> SupervisedProcess | None:
        """A process that was started more than ``most`` times; something is wrong with it."""
        return next((process for process in self.processes if process.starts > most), None)
