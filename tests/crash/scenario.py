"""One run: customers are interviewed while processes are killed, then the books are balanced.

Something is killed as soon as everybody has got over the last kill, at a random moment of whatever
they are doing then; now and then earlier, while what was killed is still starting.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from configuration import Settings
from store import open_store
from tests.crash.customers import Disturbance, Witness, interview
from tests.crash.ledger import Balance, balance
from tests.postgresql import PostgresServer
from tests.system.running import RunningSystem, running_system

_PROCESSES = ("api", "actions", "bot")
# What is killed how often: the database, which the promise rests on, most often.
_WEIGHTS = {"api": 3, "actions": 3, "bot": 2, "database": 6}
# The next kill falls somewhere into these seconds after everything was well again.
_LATEST = 0.6
# How often it comes before that, and then within how many seconds of the last one.
_IMPATIENCE = 0.2
_EARLY = 4.0
# Seconds after which a system has not come back.
_PATIENCE = 120.0
_PROBE = 0.02


class DoesNotComeBack(AssertionError):
    """Somebody waited for an answer far longer than anything takes to start again."""


@dataclass(frozen=True)
class Target:
    """What is attacked: the started system, the URL of its database, how each part is killed."""

    system: RunningSystem
    database_url: str
    kill: dict[str, Callable[[], None]]

    @classmethod
    def of(cls, system: RunningSystem, url: str, names: Iterable[str] = _PROCESSES) -> Target:
        """A system whose processes of these names are killed."""
        kill: dict[str, Callable[[], None]] = {
            name: lambda name=name: _kill(system, name)  # type: ignore[misc]
            for name in names
        }
        return cls(system, url, kill)

    def only(self, name: str) -> Target:
        """The same system, of which only one part is killed."""
        return replace(self, kill={name: self.kill[name]})


@contextmanager
def target(folder: Path, server: PostgresServer | None = None, **settings: str) -> Iterator[Target]:
    """A started system on SQLite, or on the given PostgreSQL server, which is killed too."""
    if server is not None:
        settings["RESONANZ_DATABASE_URL"] = server.new_database()
    with running_system(folder, **settings) as system:
        url = settings.get("RESONANZ_DATABASE_URL", Settings(folder=folder).database)
        attacked = Target.of(system, url)
        if server is not None:
            attacked.kill["database"] = lambda: _power_cut(server)
        yield attacked


def attack(
    attacked: Target,
    kills: int,
    *,
    customers: int = 20,
    keeps_key: bool = True,
    seed: int = 1,
    progress: Callable[[], None] = lambda: None,
) -> Balance:
    """Interview customers, one after the other in each place, until so many kills are done.

    Ctrl-C ends it earlier.
    """
    chance = random.Random(seed)
    ended = threading.Event()
    disturbance = Disturbance()

    def interviewed(place: int) -> list[Witness]:
        own = random.Random(seed * 1_000 + place)
        witnesses = []
        while not ended.is_set():
            witnesses.append(interview(attacked.system.api, own, place, disturbance, keeps_key))
        return witnesses

    with ThreadPoolExecutor(customers) as pool:
        places = [pool.submit(interviewed, place) for place in range(customers)]
        done = 0
        try:
            for _ in range(kills):
                _kill_at_random(attacked, customers, chance, disturbance)
                done += 1
                progress()
        except KeyboardInterrupt:
            pass  # what was done until now is balanced all the same
        finally:
            ended.set()
        witnesses = [witness for place in places for witness in place.result()]
    attacked.system.wait_until_ready()
    store = open_store(attacked.database_url)
    try:
        return balance(store, witnesses, done)
    finally:
        store.close()


def _kill_at_random(
    attacked: Target, customers: int, chance: random.Random, disturbance: Disturbance
) -> None:
    if chance.random() < _IMPATIENCE:
        time.sleep(chance.uniform(0, _EARLY))
    else:
        end = time.monotonic() + _PATIENCE
        while not disturbance.is_over(customers):
            if time.monotonic() > end:
                raise DoesNotComeBack(f"see {attacked.system.folder}")
            time.sleep(_PROBE)
        time.sleep(chance.uniform(0, _LATEST))
    names = list(attacked.kill)
    weights = [_WEIGHTS[name] for name in names]
    disturbance.last_kill = time.monotonic()
    attacked.kill[chance.choices(names, weights)[0]]()


def _kill(system: RunningSystem, name: str) -> None:
    """Kill a process; one that was killed just before is waited for, so that each kill counts."""
    end = time.monotonic() + _PATIENCE
    while not system.kill(name):
        assert time.monotonic() < end, f"{name} is not started again; see {system.folder}"
        time.sleep(_PROBE)


def _power_cut(server: PostgresServer) -> None:
    server.kill()
    server.start()
