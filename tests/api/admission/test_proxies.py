"""Whom a request is counted for: whom a trusted proxy names, and nobody else is believed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.admission.rules import ALLOWANCES, Purpose
from api.application import create_application
from configuration import Settings
from store import open_store
from store.migration import migrate

BURST = ALLOWANCES[Purpose.RECEIPT].burst
RECEIPTS = "/api/v1/interviews"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """An installation behind a load balancer at 10.0.0.0/8."""
    settings = Settings(
        folder=tmp_path_factory.mktemp("house"), trusted_proxies=("10.0.0.0/8", "fd00::/8")
    )
    store = open_store(settings.database)
    migrate(store)
    store.close()
    application = create_application(settings)
    with TestClient(application):
        yield application


def statuses(house: FastAPI, sender: str, forwarded: list[str]) -> list[int]:
    """What a sender's requests are answered that say they are for these addresses."""
    client = TestClient(house, client=(sender, 50_000))
    return [
        client.get(RECEIPTS, headers={"X-Forwarded-For": each, "Receipt-Code": "none"}).status_code
        for each in forwarded
    ]


@pytest.mark.parametrize("proxy", ["10.1.2.3", "fd00::7"])
def test_behind_a_trusted_proxy_each_customer_has_an_allowance(house: FastAPI, proxy: str) -> None:
    many = [f"203.0.113.{number}" for number in range(2 * BURST)]
    assert 429 not in statuses(house, proxy, many)
    guesser = statuses(house, proxy, [f"198.51.100.{len(proxy)}"] * (BURST + 1))
    assert guesser[-1] == 429


@pytest.mark.parametrize("sender", ["192.0.2.1", "2001:db8::1"])
def test_who_is_no_proxy_does_not_become_somebody_else_with_each_request(
    house: FastAPI, sender: str
) -> None:
    invented = [f"203.0.113.{number}" for number in range(BURST + 1)]
    assert statuses(house, sender, invented)[-1] == 429


def test_what_a_customer_wrote_before_the_proxy_did_is_not_believed(house: FastAPI) -> None:
    lies = [f"203.0.113.{number}, 198.51.100.77" for number in range(BURST + 1)]
    assert statuses(house, "10.1.2.3", lies)[-1] == 429


def test_nobody_is_counted_as_this_machine_by_saying_so(house: FastAPI) -> None:
    """Requests of this machine are not counted by address."""
    assert statuses(house, "192.0.2.9", ["127.0.0.1"] * (BURST + 1))[-1] == 429


def test_by_default_only_this_machine_is_a_proxy() -> None:
    assert Settings().trusted_proxies == ("127.0.0.1", "::1")
