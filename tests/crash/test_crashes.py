"""The short crash test; ``make crash-test`` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.scenario import attack, target
from tests.postgresql import postgres_server

pytestmark = pytest.mark.slow


def test_nothing_acknowledged_is_lost_or_doubled_on_sqlite(tmp_path: Path) -> None:
    with target(tmp_path) as attacked:
        result = attack(attacked, kills=4, customers=6)
        # The control: without idempotency keys the same attack does damage, so it would be seen.
        control = attack(attacked, kills=4, customers=6, keeps_key=False, seed=2)
    assert result.holds, result
    assert result.slowest < 15
    assert not control.holds, control


def test_nothing_acknowledged_is_lost_or_doubled_on_postgresql(tmp_path: Path) -> None:
    with postgres_server() as server, target(tmp_path, server) as attacked:
        result = attack(attacked, kills=4, customers=6)
    assert result.holds, result
