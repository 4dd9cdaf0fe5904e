"""The short crash test; ``make crash-test`` is the long one."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.crash.scenario import Target, attack, target
from tests.postgresql import postgres_server
from tests.system.customer import Customer

pytestmark = pytest.mark.slow


def test_nothing_acknowledged_is_lost_or_doubled_on_sqlite(tmp_path: Path) -> None:
    with target(tmp_path) as attacked:
        result = attack(attacked, kills=4, customers=6)
    assert result.holds, result


def test_without_idempotency_keys_the_same_attack_does_damage(tmp_path: Path) -> None:
    """The control: otherwise the other tests would prove nothing."""
    with target(tmp_path) as attacked:
        seeds = range(2, 7)
        assert any(
            not attack(attacked.only("api"), kills=2, customers=6, keeps_key=False, seed=seed).holds
            for seed in seeds
        )


def test_nothing_acknowledged_is_lost_or_doubled_on_postgresql(tmp_path: Path) -> None:
    with (
        postgres_server() as server,
        target(tmp_path, server, RESONANZ_WORKERS="2") as attacked,
    ):
        _lost_process_is_not_noticed(attacked)
        result = attack(attacked, kills=4, customers=6)
    assert result.holds, result


def _lost_process_is_not_noticed(attacked: Target) -> None:
    """Of two processes of Rasa one is killed; every conversation goes on at its next turn."""
    customers = [Customer(attacked.system.api, locale="de") for _ in range(8)]
    attacked.kill["bot"]()
    for customer in customers:
        body = {"choice": "agree", "message": customer.last["id"]}
        assert customer.post(body, str(uuid.uuid4())).status_code == 200
