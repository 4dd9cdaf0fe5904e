"""The short crash test; ``make crash-test`` is the long one."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from tests.crash.scenario import Target, attack, target
from tests.postgresql import postgres_server
from tests.system.customer import Customer

pytestmark = pytest.mark.slow


# Seconds; the promise is 15 on an idle machine, and these tests share theirs.
_SLOWEST = 40.0


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """A system on PostgreSQL with two processes of Rasa. ``tests/system`` kills one on SQLite."""
    folder = tmp_path_factory.mktemp("attacked")
    with postgres_server() as server, target(folder, server, RESONANZ_WORKERS="2") as started:
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
