"""Who may do what with a conversation: every customer's route, and everybody who might call it."""

from __future__ import annotations

import asyncio
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.application import PREFIX
from api.conversations.tokens import new_token, receipt_code, token_hash
from store import ConversationRepository, Store
from store.tables import ConversationRow
from tests.api.conftest import OpenHouse
from tests.api.desk.test_roles import routes


class Needs(Enum):
    """What a caller has to show."""

    NOTHING = "nothing"
    TOKEN = "the conversation's token"
    COOKIE = "the conversation's token, in the browser's cookie"
    RECEIPT = "the receipt code"
    HANDOVER = "the code of a hand-over"
    DEVICE = "the name of a terminal that was entered"
    STAFF = "the secret of a site's staff"


API = PREFIX
CUSTOMERS: dict[tuple[str, str], Needs] = {
    ("POST", "/conversations"): Needs.NOTHING,
    ("GET", "/conversation"): Needs.TOKEN,
    ("DELETE", "/conversation"): Needs.TOKEN,
    ("POST", "/conversation/turns"): Needs.TOKEN,
    ("POST", "/conversation/locale"): Needs.TOKEN,
    ("POST", "/conversation/handover"): Needs.TOKEN,
    ("DELETE", "/conversation/handover"): Needs.TOKEN,
    ("POST", "/handovers"): Needs.HANDOVER,
    ("GET", "/interviews"): Needs.RECEIPT,
    ("DELETE", "/interviews"): Needs.RECEIPT,
    ("POST", "/kiosks/alive"): Needs.DEVICE,
    ("GET", "/locales"): Needs.NOTHING,
    ("GET", "/texts/{locale}"): Needs.NOTHING,
    ("GET", "/health/live"): Needs.NOTHING,
    ("GET", "/health/ready"): Needs.NOTHING,
}
PAGES: dict[tuple[str, str], Needs] = {
    ("GET", "/"): Needs.NOTHING,
    ("POST", "/start"): Needs.NOTHING,
    ("GET", "/conversation"): Needs.COOKIE,
    ("POST", "/conversation/answer"): Needs.COOKIE,
    ("GET", "/conversation/language"): Needs.COOKIE,
    ("POST", "/conversation/language"): Needs.COOKIE,
    ("POST", "/conversation/leave"): Needs.COOKIE,
    ("GET", "/conversation/delete"): Needs.COOKIE,
    ("POST", "/conversation/delete"): Needs.COOKIE,
    ("GET", "/handover/{code}"): Needs.HANDOVER,
    ("POST", "/handover/{code}"): Needs.HANDOVER,
    ("GET", "/answers"): Needs.NOTHING,
    ("POST", "/answers"): Needs.RECEIPT,
    ("POST", "/answers/delete"): Needs.NOTHING,  # asks whether; deletes nothing
    ("POST", "/answers/deleted"): Needs.RECEIPT,
    ("GET", "/privacy"): Needs.NOTHING,
    ("GET", "/embed"): Needs.NOTHING,
    ("GET", "/kiosk"): Needs.NOTHING,
    ("GET", "/kiosk.webmanifest"): Needs.NOTHING,
    ("GET", "/kiosk-worker.js"): Needs.NOTHING,
    ("GET", "/kiosk/sign-language.mp4"): Needs.NOTHING,
    ("GET", "/kiosks"): Needs.NOTHING,
    ("POST", "/kiosks"): Needs.STAFF,
}
# Answered where the caller cannot show it.
REFUSED = {
    Needs.TOKEN: {401, 404},
    Needs.COOKIE: {404, 403},  # a form without the conversation's proof
    Needs.RECEIPT: {404},
    Needs.HANDOVER: {404},
    Needs.DEVICE: {404},
    Needs.STAFF: {403},
}
BODIES: dict[str, dict[str, Any]] = {
    "/conversations": {"channel": "web"},
    "/conversation/turns": {"text": "Das war gut"},
    "/conversation/locale": {"locale": "en"},
    "/handovers": {"code": "0123456789abcdef"},
    "/kiosks/alive": {"site": "mitte", "device": "nobody-entered-it", "version": "1"},
}
FIELDS = {
    "locale": "de", "text": "Das war gut", "code": "3F7QK-3F7QK-3F7QK-3F7QK-3F7QK", "site": "mitte",
    "secret": "made up", "form_token": "0" * 64, "key": str(uuid.UUID(int=7)),
}  # fmt: skip
ALL = [(API, route) for route in CUSTOMERS] + [("", route) for route in PAGES]


@dataclass
class Caller:
    """Somebody who calls addresses with what they hold."""

    client: TestClient
    headers: dict[str, str]
    cookies: dict[str, str]

    def call(self, prefix: str, method: str, path: str) -> httpx.Response:
        """Call a route with a body that is right."""
        address = prefix + path.format_map(defaultdict(lambda: "de"))
        self.client.cookies.clear()
        for name, value in self.cookies.items():
            self.client.cookies.set(name, value)
        headers = self.headers | {"Idempotency-Key": str(uuid.uuid4())}
        body: dict[str, Any] = {"json": BODIES.get(path)} if prefix else {"data": FIELDS}
        response = self.client.request(
            method,
            address,
            headers=headers,
            follow_redirects=False,
            **(body if method == "POST" else {}),
        )
        self.client.cookies.clear()
        return response


@pytest.fixture
def client(open_house: OpenHouse) -> TestClient:
    return open_house().client


def begun(client: TestClient) -> str:
    """The token of a conversation in which something was answered."""
    begin = client.post(f"{API}/conversations", json={"channel": "web", "locale": "de"}).json()
    token: str = begin["token"]
    for choice in ("agree", "app"):
        view = client.get(f"{API}/conversation", headers=bearer(token)).json()
        body = {"choice": choice, "message": view["messages"][-1]["id"]}
        headers = bearer(token) | {"Idempotency-Key": str(uuid.uuid4())}
        taken = client.post(f"{API}/conversation/turns", json=body, headers=headers)
        assert taken.status_code == 200, taken.text
    return token


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def customers_routes(application: FastAPI) -> Iterator[tuple[str, str]]:
    """Method and path as the application has them, the interface's without its prefix."""
    return (route for route in routes(application) if not route[1].startswith("/desk"))


def test_every_route_is_declared(client: TestClient) -> None:
    found = sorted(customers_routes(client.app))  # type: ignore[arg-type]
    assert found == sorted([*CUSTOMERS, *PAGES])


@pytest.mark.parametrize(("prefix", "route"), ALL, ids="".join)
@pytest.mark.parametrize("credential", ["none", "made up", "desk"])
def test_who_shows_nothing_of_a_conversation_gets_nothing_of_one(
    client: TestClient, prefix: str, route: tuple[str, str], credential: str
) -> None:
    needs = (CUSTOMERS if prefix else PAGES)[route]
    invented = new_token()
    caller = {
        "none": Caller(client, {}, {}),
        "made up": Caller(
            client,
            bearer(invented) | {"Receipt-Code": receipt_code(invented)},
            {"resonanz": invented},
        ),
        # What opens the researchers' desk opens no conversation.
        "desk": Caller(client, bearer(invented), {"resonanz-desk": invented}),
    }[credential]
    response = caller.call(prefix, *route)
    if needs is Needs.NOTHING:
        assert response.status_code in {200, 201, 303} or route[1].endswith(
            (".mp4", "/ready", "/embed")
        ), response.text
    else:
        assert response.status_code in REFUSED[needs], response.text


@pytest.mark.parametrize(("prefix", "route"), ALL, ids="".join)
def test_another_customers_conversation_is_out_of_reach(
    client: TestClient, prefix: str, route: tuple[str, str]
) -> None:
    victim = begun(client)
    before = client.get(f"{API}/conversation", headers=bearer(victim)).json()
    stranger = begun(client)
    answered = Caller(
        client,
        bearer(stranger) | {"Receipt-Code": receipt_code(stranger)},
        {"resonanz": stranger},
    ).call(prefix, *route)
    assert victim not in answered.text
    assert receipt_code(victim) not in answered.text
    assert client.get(f"{API}/conversation", headers=bearer(victim)).json() == before


def near_misses(token: str) -> Iterator[str]:
    """What somebody would try who has seen a token once, or a part of the database."""
    for place in range(0, len(token), 2):
        yield token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
    yield from (token[:-1], token[1:], token + "A", token.swapcase(), token[::-1], f"{token}=")
    yield receipt_code(token)


def test_ten_thousand_foreign_reads_find_nothing(client: TestClient) -> None:
    tokens = [begun(client) for _ in range(20)]
    store: Store = client.app.state.services.store  # type: ignore[attr-defined]
    with store.reading() as connection:
        kept = connection.execute(select(ConversationRow.id, ConversationRow.token_hash)).all()
    guesses = [miss for token in tokens for miss in near_misses(token)]
    guesses += [guess for row in kept for guess in (row.id, (row.token_hash or b"").hex())]
    guesses += [new_token() for _ in range(10_000 - len(guesses))]
    assert len(guesses) == 10_000

    # Every tenth, and all that are near, take the whole way; all of them are looked up.
    asked = [*guesses[:800], *guesses[800::10], *tokens]

    async def ask() -> list[int]:
        return [await status_of(client.app, token) for token in asked]

    statuses = asyncio.run(ask())
    assert set(statuses[: -len(tokens)]) == {404}
    assert set(statuses[-len(tokens) :]) == {200}, "the right ones still open theirs"
    with store.reading() as connection:
        conversations = ConversationRepository(connection)
        found = [guess for guess in guesses if conversations.place(token_hash(guess))]
    assert found == []


async def status_of(application: Any, token: str) -> int:
    """The status that a read with a token gets; straight to the application, which is fast."""
    statuses: list[int] = []

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": f"{API}/conversation",
        "raw_path": f"{API}/conversation".encode(),
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {token}".encode())],
        "client": ("127.0.0.1", 1),
        "server": ("testserver", 80),
    }
    await application(scope, receive, send)
    return statuses[0]


class TestTokens:
    def test_nobody_guesses_one(self) -> None:
        tokens = {new_token() for _ in range(1_000)}
        assert len(tokens) == 1_000
        # 128 random bits and more: each letter of base64 holds six of them.
        assert min(len(token) * 6 for token in tokens) >= 128

    def test_the_database_holds_none(self, client: TestClient) -> None:
        token = begun(client)
        store: Store = client.app.state.services.store  # type: ignore[attr-defined]
        with store.reading() as connection:
            rows = connection.execute(select(ConversationRow.__table__)).all()
        values = [value for row in rows for value in row]
        held = [value.encode() if isinstance(value, str) else value for value in values]
        assert token_hash(token) in held
        assert not any(isinstance(value, bytes) and token.encode() in value for value in held)


class TestReceiptCodes:
    def test_they_are_as_random_as_they_look(self) -> None:
        codes = [receipt_code(new_token()).replace("-", "") for _ in range(4_000)]
        assert len(set(codes)) == len(codes)
        for place in range(25):
            counted = defaultdict[str, int](int)
            for code in codes:
                counted[code[place]] += 1
            # 32 letters, 125 times each; six standard deviations allow 66 either way.
            assert len(counted) == 32
            assert max(abs(count - 125) for count in counted.values()) < 70

    def test_one_after_the_other_have_nothing_in_common(self, client: TestClient) -> None:
        codes = [receipt_code(begun(client)).replace("-", "") for _ in range(12)]
        for one in codes:
            for other in codes:
                if one != other:
                    alike = sum(a == b for a, b in zip(one, other, strict=True))
                    assert alike <= 8, "25 letters of 32: one or two are alike by chance"

    def test_who_knows_one_does_not_know_the_next(self, client: TestClient) -> None:
        code = receipt_code(begun(client))
        found = client.get(f"{API}/interviews", headers={"Receipt-Code": code})
        assert found.status_code == 200
        answers = set()
        for place in [at for at, sign in enumerate(code) if sign != "-"]:
            changed = code[:place] + ("2" if code[place] != "2" else "3") + code[place + 1 :]
            missed = client.get(f"{API}/interviews", headers={"Receipt-Code": changed})
            assert missed.status_code == 404
            answers.add(missed.content)
        assert len(answers) == 1, "every wrong code is answered alike"
