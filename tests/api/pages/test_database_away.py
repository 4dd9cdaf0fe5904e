"""The database's server is killed: the customer is told, and sends the same answer again later."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from tests.api.conftest import OpenHouse
from tests.api.pages.browser import Browser
from tests.postgresql import PostgresServer, postgres_server

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """A server of these tests' own, because they kill it."""
    with postgres_server() as running:
        yield running


@pytest.fixture(scope="module")
def house(open_house: OpenHouse, server: PostgresServer) -> Browser:
    return open_house(database_url=server.new_database())


def test_what_was_said_is_sent_again_when_the_database_is_back(
    house: Browser, server: PostgresServer
) -> None:
    begun = house.client.post("/api/v1/conversations", json={"channel": "web"}).json()
    headers = {"Authorization": f"Bearer {begun['token']}", "Idempotency-Key": str(uuid.uuid4())}
    body = {"text": "Ja, ich bin Herr Geheim einverstanden"}
    house.start("English")
    house.press("Yes, I agree")
    house.write("the app")
    question = house.page

    server.kill()
    page = house.open("/conversation", **{"Accept-Language": "uk"})
    assert house.response.status_code == 503
    assert page.all("html")[0].attributes["lang"] == "uk"
    refused = house.client.post("/api/v1/conversation/turns", json=body, headers=headers)
    assert (refused.status_code, refused.json()["error"]) == (503, "try_again")
    assert int(refused.headers["retry-after"]) > 0
    assert "Geheim" not in refused.text
    form = next(form for form in question.forms if "text" in form.fields)
    house.client.headers["Accept-Language"] = "en"
    page = house.send(form, text="Yes, all done, Grüße & <b>")
    assert house.response.status_code == 503
    assert int(house.response.headers["retry-after"]) > 0
    assert "not lost" in page.text

    server.start()
    house.press(next(iter(page.forms[0].buttons)))
    assert house.response.status_code == 200
    assert "<b>" in house.page.text, "the words came through unchanged"
    assert house.page.text != question.text
    taken = house.client.post("/api/v1/conversation/turns", json=body, headers=headers)
    assert (taken.status_code, taken.json()["turn"]) == (200, 1)
