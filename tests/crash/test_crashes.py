"""The short crash test; ``make crash-test`` is the long one."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from store import open_store
from tests.crash.customers import interview
from tests.crash.ledger import balance
from tests.crash.scenario import Target, attack, target
from tests.postgresql import postgres_server
from tests.small_disk import filled, small_disk
from tests.system.customer import Customer

pytestmark = pytest.mark.slow


# Seconds; the promise is 15 on an idle machine, and these tests share theirs.
_SLOWEST = 40.0


# Megabytes: a fresh cluster has some fifty, and its log grows in files of sixteen.
_DISK = 240
# Seconds in which nothing can be written.
_FULL = 4.0


@pytest.fixture(scope="module")
def disk() -> Iterator[Path | None]:
    """The disk of the database server, where one can be mounted."""
    with small_disk(_DISK) as folder:
        if folder is not None:
            folder.chmod(0o755)
        yield folder


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory, disk: Path | None) -> Iterator[Target]:
    """A system on PostgreSQL with two processes of Rasa. ``tests/system`` kills one on SQLite."""
    folder = tmp_path_factory.mktemp("attacked")
    with (
        postgres_server(place=disk) as server,
        target(folder, server, RESONANZ_WORKERS="2") as started,
    ):
        yield started


def test_nothing_acknowledged_is_lost_or_doubled(attacked: Target) -> None:
    result = attack(attacked, kills=5, customers=6)
    assert result.holds, result
    assert result.slowest < _SLOWEST


def test_without_idempotency_keys_the_same_attack_does_damage(attacked: Target) -> None:
    """The control: otherwise the other tests would prove nothing."""
    database = attacked.only("database")
    assert any(
        not attack(database, kills=5, customers=6, keeps_key=False, seed=seed).holds
        for seed in range(2, 7)
    )


def test_a_lost_process_of_rasa_is_not_noticed(attacked: Target) -> None:
    """Of two processes one is killed; every conversation goes on at its next turn."""
    customers = [Customer(attacked.system.api, locale="de") for _ in range(8)]
    attacked.kill["bot"]()
    for customer in customers:
        body = {"choice": "agree", "message": customer.last["id"]}
        assert customer.post(body, str(uuid.uuid4())).status_code == 200


def test_a_full_disk_of_the_database_loses_nothing(attacked: Target, disk: Path | None) -> None:
    """Who answers meanwhile is told to come again, and is answered when there is room."""
    if disk is None:
        pytest.skip("only root can mount a disk that can be filled")
    attacked.system.wait_until_ready()
    with ThreadPoolExecutor(6) as pool:
        with filled(disk):
            held = [
                pool.submit(interview, attacked.system.api, random.Random(place))
                for place in range(6)
            ]
            time.sleep(_FULL)
            assert not all(each.done() for each in held), "the disk was not full"
        witnesses = [each.result() for each in held]
    store = open_store(attacked.database_url)
    try:
        found = balance(store, witnesses)
    finally:
        store.close()
    assert found.holds, found
    assert found.slowest > 0, "nobody was refused"
