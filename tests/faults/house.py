"""A started system whose lines can fail: two public processes, Rasa, the action server, and
PostgreSQL, with a proxy on every line between them.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from command_line.bot_environment import model_path
from command_line.run import plans
from configuration import Settings
from store import open_store
from store.migration import migrate
from supervision import ProcessPlan, Supervisor
from tests.faults.proxy import FaultProxy
from tests.system.running import free_ports, train_once

_PATIENCE = 120.0
# Seconds; a line that stands and passes nothing is given up after that.
_BOT_TIMEOUT = 2.0


@dataclass(frozen=True)
class House:
    """``lines`` are the proxies by what they lead to: api, bot, actions, database.

    ``url`` is the first public process behind its line, ``other`` the second one without any.
    ``database_url`` leads to the database directly.
    """

    url: str
    other: str
    database_url: str
    folder: Path
    lines: dict[str, FaultProxy]

    @property
    def api(self) -> str:
        """The address of the first public process's HTTP interface."""
        return f"{self.url}/api/v1"

    @property
    def other_api(self) -> str:
        """The address of the second one's."""
        return f"{self.other}/api/v1"

    def is_ready(self) -> bool:
        """Whether canary turns come through both public processes."""
        return all(_is_ready(api) for api in (self.api, self.other_api))

    def wait_until_ready(self) -> None:
        """Wait for the canaries. Raises AssertionError when they never come."""
        end = time.monotonic() + _PATIENCE
        while not self.is_ready():
            assert time.monotonic() < end, f"it does not become ready; see {self.folder / 'logs'}"
            time.sleep(0.1)


def _is_ready(api: str) -> bool:
    try:
        return httpx.get(f"{api}/health/ready", trust_env=False, timeout=5).is_success
    except httpx.HTTPError:
        return False


@contextmanager
def house(folder: Path, database_url: str, database_port: int) -> Iterator[House]:
    """A house on an empty database of a server at ``database_port``."""
    api, other, bot, actions = free_ports(4)
    with ExitStack() as stack:
        lines = {
            name: FaultProxy(port)
            for name, port in {
                "api": api,
                "bot": bot,
                "actions": actions,
                "database": database_port,
            }.items()
        }
        for line in lines.values():
            stack.callback(line.close)
        store = open_store(database_url)
        migrate(store)
        store.close()
        settings = Settings(
            folder=folder,
            database_url=database_url.replace(f":{database_port}/", f":{lines['database'].port}/"),
            port=api,
            bot_port=bot,
            actions_port=actions,
            bot_timeout=_BOT_TIMEOUT,
        )
        stack.enter_context(_running(_planned(settings, lines, other)))
        started = House(
            f"http://127.0.0.1:{lines['api'].port}",
            f"http://127.0.0.1:{other}",
            database_url,
            folder,
            lines,
        )
        started.wait_until_ready()
        yield started


def _planned(settings: Settings, lines: dict[str, FaultProxy], other: int) -> list[ProcessPlan]:
    """What `resonanz run` would start, led over the lines; a second public process, no coder."""
    model = train_once() / model_path(settings).name
    shared = {
        "RESONANZ_FOLDER": str(settings.folder),
        "RESONANZ_DATABASE_URL": settings.database_url,
        "RESONANZ_BOT_TIMEOUT": str(settings.bot_timeout),
        "RESONANZ_BOT_PORT": str(lines["bot"].port),
        "RESONANZ_ACTIONS_URL": f"http://127.0.0.1:{lines['actions'].port}/webhook",
    }
    planned = {}
    for plan in plans(settings, model, Path("none")):
        if plan.name != "coding":
            planned[plan.name] = replace(plan, environment={**plan.environment, **shared})
    first = planned["api"]
    port = first.command.index("--port") + 1
    planned["other"] = replace(
        first,
        name="other",
        command=(*first.command[:port], str(other), *first.command[port + 1 :]),
        log=first.log.with_name("other.log"),
    )
    return list(planned.values())


@contextmanager
def _running(planned: list[ProcessPlan]) -> Iterator[None]:
    """Keep the processes running in a thread of their own."""
    loop = asyncio.new_event_loop()
    ended = asyncio.Event()

    async def supervise() -> None:
        async with Supervisor(planned).running():
            await ended.wait()

    umask = os.umask(0o077)
    thread = threading.Thread(target=lambda: loop.run_until_complete(supervise()))
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()
        loop.close()
        os.umask(umask)
