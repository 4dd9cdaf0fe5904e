"""When personal details could not be looked for, nothing is stored, and nothing is quoted."""

from __future__ import annotations

import json
import logging
import uuid
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from api.application import PREFIX
from store import Store
from store.tables import AnswerRow, TurnRow
from tests.api.conftest import OpenHouse
from tests.api.pages.browser import Browser

SENTENCE = "Frau Schimmelpfennig hat nie geantwortet"


class Failing:
    """In the anonymiser's place; like many libraries it says in its error what it was given."""

    def redact(self, text: str, language: str | None, deny_list: Collection[str] = ()) -> Any:
        raise ValueError(f"cannot read {text!r}")


@pytest.fixture
def house(open_house: OpenHouse) -> Browser:
    return open_house()


@pytest.fixture
def failing(house: Browser) -> Iterator[None]:
    service = house.client.app.state.services.conversations  # type: ignore[attr-defined]
    whole = service._cleaning
    service._cleaning = replace(whole, anonymiser=Failing())
    yield
    service._cleaning = whole


def asked(client: TestClient) -> dict[str, str]:
    """The headers of a customer whose conversation has begun."""
    begun = client.post(f"{PREFIX}/conversations", json={"channel": "web"}).json()
    return {"Authorization": f"Bearer {begun['token']}", "Idempotency-Key": str(uuid.uuid4())}


def kept(client: TestClient) -> tuple[int, int]:
    """How many texts of customers are in the database: of turns, of answers."""
    store: Store = client.app.state.services.store  # type: ignore[attr-defined]
    with store.reading() as connection:
        return tuple(  # type: ignore[return-value]
            connection.scalar(select(func.count(column)))
            for column in (TurnRow.text, AnswerRow.text)
        )


@pytest.mark.usefixtures("failing")
def test_the_interface_says_so_and_stores_nothing(
    house: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    headers, before = asked(house.client), kept(house.client)
    with caplog.at_level(logging.DEBUG):
        refused = house.client.post(
            f"{PREFIX}/conversation/turns", json={"text": SENTENCE}, headers=headers
        )
    assert (refused.status_code, refused.json()["error"]) == (503, "not_anonymised")
    assert int(refused.headers["retry-after"]) > 0
    assert "Schimmelpfennig" not in refused.text
    assert kept(house.client) == before
    record = next(each for each in caplog.records if each.message == "not_anonymised")
    assert record.exc_info is None
    written = json.dumps([vars(each) for each in caplog.records], default=repr)
    assert "ValueError" in written
    assert "Schimmelpfennig" not in written


@pytest.mark.usefixtures("failing")
def test_a_page_says_so_and_stores_nothing(house: Browser) -> None:
    house.start()
    before = kept(house.client)
    page = house.write(SENTENCE)
    assert house.response.status_code == 503
    assert page.alerts or "<h1" in house.response.text
    assert kept(house.client) == before


def test_the_same_turn_goes_on_when_it_works_again(house: Browser) -> None:
    headers = asked(house.client)
    service = house.client.app.state.services.conversations  # type: ignore[attr-defined]
    whole = service._cleaning
    service._cleaning = replace(whole, anonymiser=Failing())
    try:
        body = {"text": SENTENCE}
        address = f"{PREFIX}/conversation/turns"
        assert house.client.post(address, json=body, headers=headers).status_code == 503
    finally:
        service._cleaning = whole
    assert house.client.post(address, json=body, headers=headers).status_code == 200
