"""Whatever is sent, and wherever: no answer of 500, and nothing stored that was not said.

On both databases: PostgreSQL takes neither NUL nor half a character, SQLite's driver no number that
is too large.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.application import PREFIX
from privacy import Anonymiser, normalise
from store import Store
from store.tables import AnswerRow, TurnRow
from tests.api.conftest import OpenHouse
from tests.api.hostile import BROKEN, INJECTIONS
from tests.api.pages.browser import Browser
from tests.postgresql import PostgresServer

NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile" / "blns.json"

_HALF = re.compile(r"[\ud800-\udfff]")


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def house(request: pytest.FixtureRequest, open_house: OpenHouse) -> Browser:
    if request.param == "sqlite":
        return open_house()
    server: PostgresServer = request.getfixturevalue("postgresql")
    return open_house(database_url=server.new_database())


@pytest.fixture
def client(house: Browser) -> TestClient:
    house.forget_everything()
    return house.client


@pytest.fixture(scope="module")
def anonymiser() -> Anonymiser:
    return Anonymiser.load()


class Customer:
    """Holds a conversation through the interface."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        body = {"channel": "web", "locale": "de"}
        begun = client.post(f"{PREFIX}/conversations", json=body).json()
        self.headers = {"Authorization": f"Bearer {begun['token']}"}
        self.view: dict[str, Any] = begun["conversation"]

    def at_an_open_question(self) -> Customer:
        """Answers by the first offer until words are asked for; somebody else's, at the end."""
        while self.view["messages"][-1]["input"] != "text":
            message = self.view["messages"][-1]
            if not message["options"]:
                return Customer(self.client).at_an_open_question()
            body = {"choice": message["options"][0]["id"], "message": message["id"]}
            self.view = self.send(json.dumps(body)).json()["conversation"]
        return self

    def send(self, body: str | bytes) -> Any:
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        return self.client.post(
            f"{PREFIX}/conversation/turns", content=body, headers=self.headers | headers
        )

    def type(self, text: str) -> Any:
        # As browsers write it: only half a character becomes an escape.
        body = json.dumps({"text": text}, ensure_ascii=False)
        return self.send(_HALF.sub(lambda half: f"\\u{ord(half.group()):04x}", body))


def stored_words(client: TestClient) -> set[str]:
    """All words in the database that customers are supposed to have said."""
    store: Store = client.app.state.services.store  # type: ignore[attr-defined]
    with store.reading() as connection:
        columns = (TurnRow.text, AnswerRow.text, AnswerRow.follow_up_text)
        return {word for column in columns for word in connection.scalars(select(column)) if word}


def naughty() -> Iterator[str]:
    if NAUGHTY.exists():
        texts = json.loads(NAUGHTY.read_text(encoding="utf-8"))
        # The anonymiser's tests read them all; here each costs several turns.
        yield from (text for text in texts[::16] if text)


def test_every_text_is_stored_as_it_was_said_or_refused(
    client: TestClient, anonymiser: Anonymiser
) -> None:
    before = stored_words(client)
    said = set()
    customer = Customer(client).at_an_open_question()
    for text in [*INJECTIONS, *BROKEN, *naughty()]:
        # Half of a pair of surrogates is no text in JSON, so the whole body is refused.
        halves = any("\ud800" <= sign <= "\udfff" for sign in text)
        expected = "" if halves else anonymiser.redact(normalise(text), "de").text
        response = customer.type(text)
        assert response.status_code == (200 if expected else 422), repr(text)
        if not expected:
            continue
        assert response.json()["stored_text"] == expected
        said.add(expected)
        customer.view = response.json()["conversation"]
        customer = customer.at_an_open_question()
    assert stored_words(client) - before <= said
    assert len(said) > 40


@pytest.mark.parametrize("payload", INJECTIONS)
def test_a_payload_is_shown_as_text(house: Browser, anonymiser: Anonymiser, payload: str) -> None:
    house.forget_everything()
    house.start()
    house.press("Ja, ich bin einverstanden")
    text = f"{payload} Das war hier schwierig"
    page = house.write(text)
    assert house.response.status_code in (200, 422)
    shown = [element for element in page.elements if element.tag in ("script", "svg", "img", "b")]
    assert not [e for e in shown if "alert" in str(e.attributes) or e.text == "x"]
    if anonymiser.redact(normalise(text), "de").text == normalise(text) and "[" not in text:
        written = [element.text for element in page.all("p", class_="message__text")]
        assert any(normalise(payload).split("\n")[0] in each for each in written)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b'{"text": "\xff\xfe"}',
        b'{"text": "a"',
        b'{"text": ' + b"[" * 5_000 + b"}",
        b'{"text": 1e999}',
        b'{"text": ' + b"9" * 5_000 + b"}",
        b'{"text": "a", "text": {}}',
        b'{"text": null, "choice": null}',
        b'{"text": "a", "sender": "b", "metadata": {"turn": 1}, "input_channel": "cmdline"}',
        b'{"choice": "\\u0000", "message": "m1"}',
        b'{"choice": "\\ud800", "message": "m1"}',
        b'{"choice": "/restart", "message": "m1"}',
        json.dumps({"text": "😀" * 10_000}).encode(),
        json.dumps({"text": "😀" * 2_001}, ensure_ascii=False).encode(),
    ],
    ids=lambda body: str(body[:24]),
)
def test_a_broken_body_is_an_answered_error(client: TestClient, body: bytes) -> None:
    customer = Customer(client).at_an_open_question()
    response = customer.send(body)
    assert response.status_code in (400, 409, 413, 422), response.text
    assert response.json()["error"]
    again = client.get(f"{PREFIX}/conversation", headers=customer.headers).json()
    assert again["seq"] == customer.view["seq"], "nothing was taken"


# Everything else that a stranger can write something into.
STRANGE = ("\x00", "a\x00", "\ud800", "ü" * 300, "'; --", "x" * 4_000, "٣" * 40, "-" * 36, "\x7f")


@pytest.mark.parametrize("text", STRANGE, ids=ascii)
def test_no_field_of_the_interface_breaks_it(client: TestClient, text: str) -> None:
    customer = Customer(client)
    posts: list[tuple[str, dict[str, Any]]] = [
        ("/conversations", {"channel": "web", "locale": text}),
        ("/conversations", {"channel": "web", "site": text}),
        ("/conversations", {"channel": "web", "questionnaire": text}),
        ("/conversation/locale", {"locale": text}),
        ("/conversation/turns", {"choice": text, "message": text}),
        ("/handovers", {"code": text}),
        ("/kiosks/alive", {"site": text, "device": "foyer-1", "version": "1"}),
        ("/kiosks/alive", {"site": "mitte", "device": text, "version": text}),
    ]
    for path, body in posts:
        headers = customer.headers | {"Idempotency-Key": str(uuid.uuid4())}
        response = client.post(
            PREFIX + path,
            content=json.dumps(body),
            headers=headers | {"Content-Type": "application/json"},
        )
        assert response.status_code in (404, 409, 422), (path, response.text)


@pytest.mark.parametrize("text", STRANGE, ids=ascii)
def test_no_field_of_a_page_breaks_it(client: TestClient, text: str) -> None:
    quoted = quote(text, errors="surrogatepass")
    forms = {
        "/start": ("locale", "site", "channel"),
        "/answers": ("code",),
        "/answers/delete": ("code",),
        "/answers/deleted": ("code",),
        "/kiosks": ("site", "secret"),
        "/desk/sign-in": ("name", "password", "form_token"),
        f"/handover/{quoted}": ("code",),
    }
    for address, fields in forms.items():
        body = "&".join(f"{name}={quoted}" for name in fields)
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        response = client.post(address, content=body, headers=headers, follow_redirects=False)
        assert response.status_code < 500, address
        if address != "/desk/sign-in":
            read = client.get(f"{address}?lang={quoted}&site={quoted}&locale={quoted}")
            assert read.status_code < 500, address


@pytest.mark.parametrize("text", STRANGE, ids=ascii)
def test_no_header_breaks_it(client: TestClient, text: str) -> None:
    value = text.encode("utf-8", "surrogatepass")
    for name in ("Authorization", "Receipt-Code", "Idempotency-Key", "Accept-Language", "Origin",
                 "If-None-Match", "Cookie", "Content-Length", "X-Forwarded-For"):  # fmt: skip
        if name == "Content-Length" and not value.isdigit():
            continue
        given = b"Bearer " + value if name == "Authorization" else value
        for method, path in (("GET", "/conversation"), ("GET", "/interviews"),
                             ("GET", "/texts/de"), ("POST", "/conversation/turns")):  # fmt: skip
            response = client.request(method, PREFIX + path, headers={name: given})  # type: ignore[dict-item]
            assert response.status_code < 500, (name, path)


@pytest.mark.parametrize("after", ["-1", "x", "9" * 30, "1e3", "٣", "", "0x10", "9" * 5_000])
def test_no_number_breaks_it(client: TestClient, after: str) -> None:
    customer = Customer(client)
    response = client.get(
        f"{PREFIX}/conversation", params={"after": after}, headers=customer.headers
    )
    assert response.status_code in (200, 422)
