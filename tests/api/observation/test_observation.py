"""An operator sees how turns go, and nothing of what is said in them."""

from __future__ import annotations

import os
import urllib.request
import uuid
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from api.observation.backlogs import Backlogs
from api.observation.measurements import BotAnswer, Measurements, Stage
from api.observation.serving import served
from privacy import TYPES
from store import Store
from tests.api.pages.browser import Browser
from tests.system.running import free_ports

SAID = "Ich heiße Umut Kaya, umut.kaya@example.org, und das Hochladen ging nicht"


def numbers(measurements: Measurements) -> dict[tuple[str, ...], float]:
    """Name and label values → number, as Prometheus reads them."""
    text = generate_latest(measurements.registry).decode()
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if not sample.name.endswith("_created")
    }


def measurements_of(client: TestClient) -> Measurements:
    measured = client.app.state.services.conversations._measurements  # type: ignore[attr-defined]
    assert isinstance(measured, Measurements)
    return measured


def turn(client: TestClient) -> tuple[str, str]:
    """A conversation in which something personal is said; its token and the request's id."""
    begun = client.post("/api/v1/conversations", json={"channel": "web", "locale": "de"}).json()
    response = None
    for body in (
        {"choice": "agree", "message": begun["conversation"]["messages"][-1]["id"]},
        {"text": SAID},
    ):
        response = client.post(
            "/api/v1/conversation/turns",
            json=body,
            headers={
                "Authorization": f"Bearer {begun['token']}",
                "Idempotency-Key": str(uuid.uuid4()),
            },
        )
        assert response.status_code == 200, response.text
    assert response is not None
    return begun["token"], response.headers["x-request-id"]


def test_a_turn_is_counted_and_timed_in_all_its_stages(browser: Browser) -> None:
    measured = measurements_of(browser.client)
    before = numbers(measured)
    turn(browser.client)
    after = numbers(measured)

    def grown(*name: str) -> float:
        return after[name] - before.get(name, 0)

    for stage in Stage:
        assert grown("resonanz_turn_seconds_count", stage) >= 2, stage
    assert grown("resonanz_redactions_total", "EMAIL") == 1
    assert grown("resonanz_redactions_total", "PERSON") == 1
    assert grown("resonanz_requests_total", "POST", "/conversation/turns", "200") == 2
    assert after["resonanz_open_turns",] == 0


def test_the_numbers_carry_no_content(browser: Browser) -> None:
    client = browser.client
    token, _ = turn(client)
    for path in (f"/handover/{token}", f"/api/v1/texts/{token}", f"/{token}", "/x?name=Umut"):
        client.request("GET", path, headers={"Receipt-Code": token, "X-Request-Id": token})
    client.request("UMUT", "/")
    text = generate_latest(measurements_of(client).registry).decode()
    assert token not in text
    for word in ("Umut", "UMUT", "Kaya", "example.org", "Hochladen"):
        assert word not in text
    labels = {
        (name, value)
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        for name, value in sample.labels.items()
    }
    closed = {"stage": set(Stage), "outcome": set(BotAnswer), "type": {*TYPES, "OTHER"}}
    for name, value in labels:
        if name in closed:
            assert value in closed[name]
        elif name == "route":
            assert value == "none" or value.startswith("/")
            assert len(value) < 50
        else:
            assert name in {"method", "status", "le"}


def test_every_answer_has_an_id_of_ours(browser: Browser) -> None:
    given = browser.client.get("/api/v1/locales", headers={"X-Request-Id": "Umut Kaya"})
    again = browser.client.get("/nowhere")
    ids = {given.headers["x-request-id"], again.headers["x-request-id"]}
    assert len(ids) == 2
    assert all(len(id) == 16 and int(id, 16) >= 0 for id in ids)


def test_an_unheard_type_is_no_label() -> None:
    measured = Measurements()
    measured.redacted({"Umut Kaya": 1})
    assert numbers(measured)["resonanz_redactions_total", "OTHER"] == 1


def test_nothing_is_served_without_a_port() -> None:
    with served(Measurements().registry, 0):
        pass


def test_they_are_served_on_this_machine_only() -> None:
    (port,) = free_ports(1)
    with served(Measurements().registry, port):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
            assert b"resonanz_open_turns 0.0" in answer.read()
        with pytest.raises(OSError, match="refused"):
            urllib.request.urlopen(f"http://127.0.0.2:{port}/metrics", timeout=5)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_age_of_the_last_purge_and_the_backlog_are_told(store: Store, tmp_path: Path) -> None:
    collector = Backlogs(store, ("what_helped",), tmp_path, now=lambda: 1_000_100.0)
    assert {family.name: family.samples[0].value for family in collector.collect()} == {
        "resonanz_coding_backlog": 0
    }
    purged = tmp_path / "purged"
    purged.touch()
    os.utime(purged, (1_000_000, 1_000_000))
    told = {family.name: family.samples[0].value for family in collector.collect()}
    assert told["resonanz_purge_age_seconds"] == 100
