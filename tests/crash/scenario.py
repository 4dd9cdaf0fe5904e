"""One run: customers are interviewed while processes are killed, then the books are balanced."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from configuration import Settings
from store import open_store
from tests.crash.customers import Witness, interview
from tests.crash.ledger import Balance, balance
from tests.postgresql import PostgresServer
from tests.system.running import RunningSystem, running_system

# What is killed how often: Rasa takes longest to come back, so the others die more often.
_WEIGHTS = {"api": 3, "actions": 3, "bot": 1, "database": 3}
# The next kill falls somewhere into these seconds after everything was well again.
_LATEST = 0.6


@dataclass(frozen=True)
class Target:
    """What is attacked: the started system, the URL of its database, how each part is killed."""

    system: RunningSystem
    database_url: str
    kill: Mapping[str, Callable[[], None]]

    def only(self, name: str) -> Target:
        """The same system, of which only one part is killed."""
        return replace(self, kill={name: self.kill[name]})


@contextmanager
def target(folder: Path, server: PostgresServer | None = None, **settings: str) -> Iterator[Target]:
    """A started system on SQLite, or on the given PostgreSQL server, which is killed too."""
    if server is not None:
        settings["RESONANZ_DATABASE_URL"] = server.new_database()
    with running_system(folder, **settings) as system:
        kill: dict[str, Callable[[], None]] = {
            name: lambda name=name: system.kill(name)  # type: ignore[misc]
            for name in ("api", "actions", "bot")
        }
        if server is not None:
            kill["database"] = lambda: _power_cut(server)
        url = settings.get("RESONANZ_DATABASE_URL", Settings(folder=folder).database)
        yield Target(system, url, kill)


def attack(
    attacked: Target,
    kills: int,
    *,
    customers: int = 20,
    keeps_key: bool = True,
    seed: int = 1,
    progress: Callable[[], None] = lambda: None,
) -> Balance:
    """Interview customers, one after the other in each place, until so many kills are done."""
    ended = threading.Event()

    def interviewed(place: int) -> list[Witness]:
        chance = random.Random(seed * 1_000 + place)
        witnesses = []
        while not ended.is_set():
            witnesses.append(interview(attacked.system.api, chance, keeps_key))
        return witnesses

    with ThreadPoolExecutor(customers) as pool:
        places = [pool.submit(interviewed, place) for place in range(customers)]
        try:
            _kill_at_random(attacked, kills, random.Random(seed), progress)
        finally:
            ended.set()
        witnesses = [witness for place in places for witness in place.result()]
    attacked.system.wait_until_ready()
    store = open_store(attacked.database_url)
    try:
        return balance(store, witnesses)
    finally:
        store.close()


def _kill_at_random(
    attacked: Target, kills: int, chance: random.Random, progress: Callable[[], None]
) -> None:
    names = list(attacked.kill)
    weights = [_WEIGHTS[name] for name in names]
    pause = threading.Event()
    for _ in range(kills):
        pause.wait(chance.uniform(0, _LATEST))
        attacked.kill[chance.choices(names, weights)[0]]()
        progress()
        attacked.system.wait_until_ready()


def _power_cut(server: PostgresServer) -> None:
    server.kill()
    server.start()
