"""While strangers flood the system, the interviews that are under way go on."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.system.customer import Customer
from tests.system.flood import flooded
from tests.system.running import RunningSystem, running_system

pytestmark = pytest.mark.slow

CUSTOMERS = 10
SECONDS = 10.0
# Between two answers of a person who is quick.
PAUSE = 0.5


@pytest.fixture(scope="module")
def flooding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSystem]:
    with running_system(tmp_path_factory.mktemp("flooded")) as running:
        yield running


def answered(customer: Customer, until: float) -> list[float]:
    """Seconds from each answer's first sending to its acknowledgement; 429 fails."""
    took = []
    while time.monotonic() < until:
        began = time.monotonic()
        customer.type("Wie lange dauert das noch?")
        took.append(time.monotonic() - began)
        time.sleep(PAUSE)
    return took


def test_running_interviews_are_answered_within_two_seconds(flooding: RunningSystem) -> None:
    customers = [Customer(flooding.api, locale="de") for _ in range(CUSTOMERS)]
    for customer in customers:
        customer.choose("agree")
    with flooded(flooding.ports["api"], SECONDS) as flood, ThreadPoolExecutor(CUSTOMERS) as pool:
        until = time.monotonic() + SECONDS - 1
        took = [each for took in pool.map(lambda c: answered(c, until), customers) for each in took]
    assert set(flood.answered) <= {"201", "429"}, "nobody else's failure, and always a hint"
    assert flood.answered["429"] > 5 * flood.answered["201"], "most are told to come again"
    assert len(took) > 5 * CUSTOMERS
    assert flood.rate > 20 * len(took) / SECONDS, "twenty strangers ask for each who is answered"
    assert statistics.quantiles(took, n=20)[-1] < 2.0
