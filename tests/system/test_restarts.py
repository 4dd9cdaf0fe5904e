"""Processes are killed in the middle of interviews; nothing is lost and nobody begins anew."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

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
