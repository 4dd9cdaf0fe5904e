"""Processes are killed in the middle of interviews; nothing is lost and nobody begins anew."""

from __future__ import annotations

import itertools
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.system.customer import Customer
from tests.system.running import RunningSystem, running_system

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSystem]:
    """A system of its own, whose processes are killed."""
    with running_system(tmp_path_factory.mktemp("fragile")) as running:
        yield running


@pytest.mark.parametrize("name", ["bot", "actions", "api"])
def test_an_interview_goes_on_after_a_process_was_killed(fragile: RunningSystem, name: str) -> None:
    customer = Customer(fragile.api, locale="de")
    customer.choose("agree")
    customer.choose("app")
    customer.type("zurück")
    fragile.kill(name)
    customer.choose("phone")
    assert customer.last["question"] == "completion"
    customer.choose("done")
    assert customer.last["question"] == "decision"
    customer.type("Stopp, ich muss los")
    stored = customer.stored()
    assert {q: a["code"] for q, a in stored.items()} == {"service": "phone", "completion": "done"}


def test_a_turn_that_cannot_be_answered_says_so_and_is_answered_later(
    fragile: RunningSystem,
) -> None:
    customer = Customer(fragile.api, locale="de")
    customer.choose("agree")
    body = {"choice": "letter", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    fragile.kill("bot")
    response = customer.post(body, key)
    assert response.status_code == httpx.codes.SERVICE_UNAVAILABLE
    assert int(response.headers["retry-after"]) > 0
    assert "try again" in response.json()["detail"]
    fragile.wait_until_ready()
    # Looking at the conversation is enough: the kept turn is answered then.
    view = customer.whole_view()
    assert view["messages"][-1]["question"] == "completion"
    replay = customer.post(body, key)
    assert replay.status_code == httpx.codes.OK
    assert replay.json()["conversation"]["messages"][-1] == view["messages"][-1]


def test_answers_survive_processes_killed_at_any_moment(fragile: RunningSystem) -> None:
    """Sixteen customers answer, four at a time, while processes die; what was acknowledged is
    stored, once.
    """
    ended = threading.Event()

    def killing() -> int:
        names = itertools.cycle(("actions", "api", "actions", "bot"))
        for kills, name in enumerate(names):
            if ended.wait(0.5):
                return kills
            fragile.kill(name)
            fragile.wait_until_ready()
        raise AssertionError

    def interviewed(number: int) -> bool:
        customer = Customer(fragile.api, locale="de")
        given: dict[str, str] = {}
        customer.choose("agree")
        while customer.view["state"] == "asking":
            question = customer.last["question"]
            offers = [offer for offer in customer.offers if offer != "skip"]
            given[question] = offers[(number + len(given)) % len(offers)]
            customer.choose(given[question])
        return {q: a["code"] or a["status"] for q, a in _stored(customer).items()} == given

    with ThreadPoolExecutor(5) as pool:
        killer = pool.submit(killing)
        customers = [pool.submit(interviewed, number) for number in range(16)]
        try:
            assert all(customer.result(240) for customer in customers)
        finally:
            ended.set()
        assert killer.result() >= 3
    fragile.wait_until_ready()


def _stored(customer: Customer) -> dict[str, dict[str, str]]:
    """What is stored, asked for until the API is back."""
    while True:
        try:
            return customer.stored()
        except httpx.TransportError:
            time.sleep(0.2)
