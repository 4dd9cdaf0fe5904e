"""Processes are killed and the disk is full in the middle of interviews on SQLite; nothing is lost
and nobody begins anew.
"""

from __future__ import annotations

import resource
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from configuration import Settings
from tests.crash.scenario import Target, attack
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


def test_without_a_model_it_says_so_and_goes_on_when_there_is_one(fragile: RunningSystem) -> None:
    """Rasa alone would start without a model and answer every turn with nothing."""
    customer = Customer(fragile.api, locale="uk")
    customer.choose("agree")
    body = {"choice": "letter", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    (model,) = (fragile.folder / "models").glob(f"{_served(fragile)}*.tar.gz")
    hidden = model.rename(model.with_suffix(".hidden"))
    try:
        fragile.kill("bot")
        for _ in range(3):
            response = customer.post(body, key)
            assert response.status_code == httpx.codes.SERVICE_UNAVAILABLE
            assert int(response.headers["retry-after"]) > 0
            time.sleep(1)
        view = customer.whole_view()
        assert (view["state"], view["progress"]["answered"]) == ("asking", 0)
    finally:
        hidden.rename(model)
    fragile.wait_until_ready()
    assert customer.post(body, key).status_code == httpx.codes.OK
    assert customer.whole_view()["messages"][-1]["question"] == "completion"


def _served(system: RunningSystem) -> str:
    """The name of the model that Rasa serves."""
    (pid,) = system.pids("bot")
    words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    return Path(words[words.index("--model") + 1]).name.partition(".")[0]


def test_nothing_acknowledged_is_lost_or_doubled_on_sqlite(fragile: RunningSystem) -> None:
    """As tests/crash does it on PostgreSQL."""
    url = Settings(folder=fragile.folder).database
    result = attack(Target.of(fragile, url, ("api", "actions")), kills=2, customers=4)
    assert result.holds, result


@contextmanager
def full_disk(system: RunningSystem) -> Iterator[None]:
    """No process of the system can make a file longer, or write anything into one."""
    pids = [pid for name in ("api", "actions") for pid in system.pids(name)]
    before = [resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in pids]
    try:
        for pid, (_, hard) in zip(pids, before, strict=True):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, hard))
        yield
    finally:
        for pid, limits in zip(pids, before, strict=True):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits of others: Linux only")
def test_a_full_disk_is_explained_and_the_turn_taken_when_there_is_room(
    fragile: RunningSystem,
) -> None:
    fragile.wait_until_ready()
    customer = Customer(fragile.api, locale="de")
    customer.choose("agree")
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with full_disk(fragile):
        for _ in range(2):
            response = customer.post(body, key)
            assert response.status_code == httpx.codes.SERVICE_UNAVAILABLE
            assert int(response.headers["retry-after"]) > 0
            assert "try again" in response.json()["detail"]
        view = customer.whole_view()
        assert (view["state"], view["progress"]["answered"]) == ("asking", 0)
    assert customer.post(body, key).status_code == httpx.codes.OK
    assert customer.whole_view()["progress"]["answered"] == 1
