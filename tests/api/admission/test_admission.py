"""A flood is told to wait; running interviews go on; nobody's address is kept."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Iterable
from contextlib import ExitStack

import pytest
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive, Scope, Send

from api.admission.addresses import AddressKeys
from api.admission.buckets import Allowance, Buckets
from api.admission.gate import Gate
from api.admission.rules import ALLOWANCES, Purpose, Room, purpose_of
from api.admission.size import SizeLimit
from api.errors import Refusal
from tests.api.pages.browser import Browser

FOREIGN = "203.0.113.9"


def passed(gate: Gate, address: str, purpose: Purpose) -> bool:
    try:
        with gate.admitted(address, purpose):
            return True
    except Refusal as refusal:
        assert refusal.status == 429
        assert int(refusal.headers["Retry-After"]) >= 1
        return False


class TestBuckets:
    def test_after_a_burst_requests_come_at_the_rate(self) -> None:
        clock = [0.0]
        buckets = Buckets(Allowance(rate=2.0, burst=3), now=lambda: clock[0])
        assert [buckets.wait(b"a") for _ in range(4)] == [0, 0, 0, 0.5]
        clock[0] = 0.5
        assert [buckets.wait(b"a") for _ in range(2)] == [0, 0.5]

    def test_one_does_not_pay_for_another(self) -> None:
        buckets = Buckets(Allowance(rate=1.0, burst=1), now=lambda: 0.0)
        assert (buckets.wait(b"a"), buckets.wait(b"a"), buckets.wait(b"b")) == (0, 1, 0)

    def test_many_addresses_cost_no_more_than_so_much_memory(self) -> None:
        buckets = Buckets(Allowance(rate=1.0, burst=1), most=100)
        for number in range(1_000):
            buckets.wait(str(number).encode())
        assert len(buckets) == 100


class TestAddresses:
    def test_a_key_does_not_show_the_address_and_changes_every_day(self) -> None:
        day = [datetime.date(2026, 11, 28)]
        keys = AddressKeys(lambda: day[0])
        first = keys.key(FOREIGN)
        assert keys.key(FOREIGN) == first
        assert FOREIGN.encode() not in first
        day[0] += datetime.timedelta(days=1)
        assert keys.key(FOREIGN) != first
        assert AddressKeys(lambda: day[0]).key(FOREIGN) != keys.key(FOREIGN)

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("2001:db8::1", "2001:db8::ffff:1", True),
            ("2001:db8::1", "2001:db8:0:1::1", False),
            ("::ffff:203.0.113.9", FOREIGN, True),
            ("203.0.113.8", FOREIGN, False),
        ],
    )
    def test_a_network_of_ipv6_is_one_address(self, one: str, other: str, same: bool) -> None:
        keys = AddressKeys()
        assert (keys.key(one) == keys.key(other)) is same


class TestGate:
    @pytest.mark.parametrize("purpose", Purpose)
    def test_one_address_is_told_to_wait_after_its_burst(self, purpose: Purpose) -> None:
        gate = Gate()
        burst = ALLOWANCES[purpose].burst
        let_in = sum(passed(gate, FOREIGN, purpose) for _ in range(burst + 50))
        assert burst <= let_in <= burst + 5
        assert passed(gate, "198.51.100.1", purpose), "another address is not concerned"

    def test_guessing_receipt_codes_takes_longer_than_the_world_stands(self) -> None:
        codes_a_year = ALLOWANCES[Purpose.RECEIPT].rate * 365 * 24 * 3600
        assert 2**125 / codes_a_year > 10**30

    def test_beginnings_give_way_to_running_interviews(self) -> None:
        gate = Gate(room=Room(beginnings_until=2, turns_until=3))
        with ExitStack() as under_way:
            for _ in range(2):
                under_way.enter_context(gate.admitted("127.0.0.1", Purpose.TURN))
            assert not passed(gate, "127.0.0.1", Purpose.BEGINNING)
            assert passed(gate, "127.0.0.1", Purpose.TURN)
            under_way.enter_context(gate.admitted("127.0.0.1", Purpose.TURN))
            assert not passed(gate, "127.0.0.1", Purpose.TURN)
        assert passed(gate, "127.0.0.1", Purpose.BEGINNING)

    def test_a_flood_from_many_addresses_begins_no_more_than_there_is_room_for(self) -> None:
        gate = Gate()
        burst = gate.room.beginnings.burst
        flood = [f"198.51.{n // 250}.{n % 250}" for n in range(2_000)]
        let_in = sum(passed(gate, address, Purpose.BEGINNING) for address in flood)
        assert burst <= let_in <= burst + 10
        assert all(passed(gate, address, Purpose.TURN) for address in flood)

    def test_a_request_that_fails_leaves_its_place(self) -> None:
        gate = Gate()
        with pytest.raises(ZeroDivisionError), gate.admitted(FOREIGN, Purpose.TURN):
            _ = 1 / 0
        assert gate.under_way == 0


@pytest.mark.parametrize(
    ("method", "path", "purpose"),
    [
        ("POST", "/api/v1/conversations", Purpose.BEGINNING),
        ("POST", "/start", Purpose.BEGINNING),
        ("POST", "/api/v1/conversation/turns", Purpose.TURN),
        ("GET", "/api/v1/interviews", Purpose.RECEIPT),
        ("POST", "/answers/deleted", Purpose.RECEIPT),
        ("GET", "/handover/ABCDE", Purpose.RECEIPT),
        ("GET", "/api/v1/health/live", None),
        ("GET", "/static/pages.css", None),
    ],
)
def test_what_is_limited(method: str, path: str, purpose: Purpose | None) -> None:
    assert purpose_of(method, path, "/api/v1") == purpose


class TestSize:
    """Too much is refused in the error's form, however it is sent."""

    @pytest.mark.parametrize(
        "body",
        [
            lambda: b" " * 20_000,
            lambda: iter([b" " * 9_000] * 2),
            lambda: iter([b" " * 10] * 1_700),
        ],
        ids=["at once", "in parts", "in drops"],
    )
    @pytest.mark.parametrize("address", ["/api/v1/conversations", "/start"])
    def test_a_large_body_is_413(
        self, browser: Browser, body: Callable[[], bytes | Iterable[bytes]], address: str
    ) -> None:
        kind = "json" if "api" in address else "x-www-form-urlencoded"
        headers = {"Content-Type": f"application/{kind}"}
        response = browser.client.post(address, content=body(), headers=headers)
        assert response.status_code == 413
        if "api" in address:
            assert response.json()["error"] == "too_large"
        else:
            assert "<h1" in response.text

    def test_the_rest_of_a_large_body_is_never_in_memory(self) -> None:
        taken = 0

        async def endless() -> Message:
            nonlocal taken
            taken += 1
            return {"type": "http.request", "body": b" " * 1_000, "more_body": True}

        async def reads_all(scope: Scope, receive: Receive, send: Send) -> None:
            while (await receive()).get("more_body"):
                pass

        async def nowhere(message: Message) -> None:
            """Nobody waits for an answer."""

        limited = SizeLimit(reads_all, most=16_384)
        with pytest.raises(HTTPException):
            asyncio.run(limited({"type": "http", "headers": []}, endless, nowhere))
        assert taken == 17

    @pytest.mark.parametrize("length", ["16385", "9" * 30])
    def test_what_is_said_to_be_large_is_not_even_read(self, browser: Browser, length: str) -> None:
        response = browser.client.post(
            "/api/v1/conversations", content=b"{}", headers={"Content-Length": length}
        )
        assert response.status_code == 413
