"""The HTTP contract, line by line, against the really started system."""

from __future__ import annotations

import json
import re
import sqlite3
import uuid
from typing import Any

import httpx
import pytest

from tests.system.customer import Customer
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow


def request(system: RunningSystem, method: str, path: str, **parts: Any) -> httpx.Response:
    return httpx.request(method, system.api + path, trust_env=False, timeout=30, **parts)


def asked(system: RunningSystem) -> Customer:
    """A customer who has consented and is being asked the first question."""
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    return customer


class TestBeginning:
    def test_a_conversation_begins_with_a_token_and_the_request_for_consent(
        self, system: RunningSystem
    ) -> None:
        response = request(
            system, "POST", "/conversations", json={"channel": "kiosk", "locale": "en"}
        )
        assert response.status_code == 201
        begun = response.json()
        assert set(begun) == {"token", "conversation"}
        assert len(begun["token"]) >= 43  # 256 bits
        view = begun["conversation"]
        assert (view["state"], view["locale"], view["dir"]) == ("consent", "en", "ltr")
        (message,) = view["messages"]
        assert message["from"] == "bot"
        assert message["kind"] == "consent"
        assert message["input"] == "choice"
        assert [option["id"] for option in message["options"]] == ["agree", "decline"]
        assert message["seq"] == view["seq"] == 1
        assert set(view["progress"]) == {"answered", "expected"}

    @pytest.mark.parametrize(
        ("header", "locale"),
        [
            ("en-GB,en;q=0.9,de;q=0.5", "en"),
            ("xx,de;q=0.3,en;q=0.7", "en"),
            ("ja", "de"),
            ("de-simple", "de-simple"),
            ("en;q=0,de", "de"),
            ("nonsense;;;===,,,", "de"),
        ],
    )
    def test_without_a_locale_the_browsers_languages_decide(
        self, system: RunningSystem, header: str, locale: str
    ) -> None:
        response = request(
            system,
            "POST",
            "/conversations",
            json={"channel": "web"},
            headers={"Accept-Language": header},
        )
        assert response.json()["conversation"]["locale"] == locale

    @pytest.mark.parametrize(
        "body",
        [
            {"channel": "web", "locale": "xx"},
            {"channel": "web", "site": "nowhere"},
            {"channel": "web", "questionnaire": "none"},
            {"channel": "fax"},
            {"channel": "web", "sender": "me"},
            {"channel": "web", "metadata": {"a": 1}},
            {},
        ],
    )
    def test_what_is_unknown_is_refused(
        self, system: RunningSystem, body: dict[str, object]
    ) -> None:
        response = request(system, "POST", "/conversations", json=body)
        assert response.status_code == 422
        assert response.json()["detail"]

    def test_the_employees_questionnaire_can_be_asked_for(self, system: RunningSystem) -> None:
        customer = Customer(system.api, locale="de", questionnaire="staff_digital_work")
        customer.choose("agree")
        assert customer.last["question"] == "workload"


class TestTurns:
    def test_a_turn_is_acknowledged_with_what_was_stored(self, system: RunningSystem) -> None:
        customer = asked(system)
        customer.type("meine mail ist max.muster@example.org, App")
        assert customer.taken["turn"] == 2
        assert customer.taken["stored_text"] == "meine mail ist [EMAIL], App"
        assert customer.taken["redactions"] == [{"type": "EMAIL", "count": 1}]
        said = customer.view["messages"][0]
        assert (said["from"], said["kind"]) == ("customer", "answer")
        assert said["text"] == "meine mail ist [E-Mail-Adresse], App"

    def test_a_pressed_option_stores_no_text(self, system: RunningSystem) -> None:
        customer = asked(system)
        customer.choose("app")
        assert customer.taken["stored_text"] is None
        assert customer.taken["redactions"] == []

    def test_messages_since_a_number_can_be_fetched(self, system: RunningSystem) -> None:
        customer = asked(system)
        whole = customer.whole_view()
        later = request(
            system, "GET", "/conversation", params={"after": 2}, headers=customer.headers
        ).json()
        assert later["messages"] == [m for m in whole["messages"] if m["seq"] > 2]
        assert [m["seq"] for m in whole["messages"]] == list(range(1, whole["seq"] + 1))

    @pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "not a uuid"}])
    def test_without_a_key_it_is_400(self, system: RunningSystem, headers: dict[str, str]) -> None:
        customer = asked(system)
        response = request(
            system,
            "POST",
            "/conversation/turns",
            json={"text": "App"},
            headers=customer.headers | headers,
        )
        assert response.status_code == 400

    @pytest.mark.parametrize(
        ("headers", "status"),
        [
            ({}, 401),
            ({"Authorization": "Basic abc"}, 401),
            ({"Authorization": "Bearer"}, 401),
            ({"Authorization": "Bearer unknown"}, 404),
            ({"Authorization": "Bearer " + "ü" * 9}, 404),
        ],
    )
    def test_without_a_known_token_nothing_is_shown(
        self, system: RunningSystem, headers: dict[str, str], status: int
    ) -> None:
        encoded = {name: value.encode() for name, value in headers.items()}
        assert request(system, "GET", "/conversation", headers=encoded).status_code == status

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"text": "a", "choice": "app", "message": "m1"},
            {"choice": "app"},
            {"text": "a", "message": "m1"},
            {"text": ""},
            {"text": "  \n "},
            {"text": "\u200b\u200b"},
            {"text": "x" * 2_001},
            {"text": 7},
            {"text": "a", "sender": "b"},
            [],
        ],
    )
    def test_a_body_that_is_no_turn_is_422(self, system: RunningSystem, body: object) -> None:
        customer = asked(system)
        response = request(
            system,
            "POST",
            "/conversation/turns",
            content=json.dumps(body),
            headers=customer.headers
            | {"Idempotency-Key": str(uuid.uuid4()), "Content-Type": "application/json"},
        )
        assert response.status_code == 422
        assert customer.whole_view()["progress"]["answered"] == 0

    def test_errors_never_repeat_what_was_sent(self, system: RunningSystem) -> None:
        customer = asked(system)
        response = request(
            system,
            "POST",
            "/conversation/turns",
            json={"text": ["Umut Kaya"], "Umut Kaya": 1},
            headers=customer.headers | {"Idempotency-Key": str(uuid.uuid4())},
        )
        assert response.status_code == 422
        assert "Umut" not in json.dumps([p["problem"] for p in response.json()["problems"]])

    def test_a_text_of_2000_characters_is_taken(self, system: RunningSystem) -> None:
        customer = asked(system)
        customer.type("x " * 1_000)
        assert customer.taken["turn"] == 2

    @pytest.mark.parametrize("chunked", [False, True])
    def test_a_body_over_16_kib_is_413(self, system: RunningSystem, chunked: bool) -> None:
        customer = asked(system)
        body = json.dumps({"text": "x" * 17_000}).encode()
        response = request(
            system,
            "POST",
            "/conversation/turns",
            content=iter([body[:9_000], body[9_000:]]) if chunked else body,
            headers=customer.headers
            | {"Idempotency-Key": str(uuid.uuid4()), "Content-Type": "application/json"},
        )
        assert response.status_code == 413

    def test_a_key_used_for_another_body_is_422(self, system: RunningSystem) -> None:
        customer = asked(system)
        key = str(uuid.uuid4())
        body = {"choice": "app", "message": customer.last["id"]}
        assert customer.post(body, key).status_code == 200
        assert customer.post({"text": "etwas anderes"}, key).status_code == 422

    @pytest.mark.parametrize("option", ["agree", "1", "no such option"])
    def test_an_option_that_is_not_on_offer_is_409(
        self, system: RunningSystem, option: str
    ) -> None:
        customer = asked(system)
        body = {"choice": option, "message": customer.last["id"]}
        assert customer.post(body, str(uuid.uuid4())).status_code == 409

    @pytest.mark.parametrize(("choice", "said"), [("back", "service"), ("stop", None)])
    def test_going_back_and_stopping_are_always_on_offer(
        self, system: RunningSystem, choice: str, said: str | None
    ) -> None:
        customer = asked(system)
        customer.choose("app")
        customer.choose(choice)
        assert customer.last.get("question") == said

    def test_an_option_of_an_earlier_message_is_409(self, system: RunningSystem) -> None:
        customer = asked(system)
        earlier = customer.last["id"]
        customer.type("zurück")
        body = {"choice": "app", "message": earlier}
        assert customer.post(body, str(uuid.uuid4())).status_code == 409

    @pytest.mark.parametrize(
        "text",
        ["/restart", '  /inform{"answer":"x"}', "／restart", "\u2003/session_start", "//x", "@/x"],
    )
    def test_no_text_is_a_command_of_rasas(self, system: RunningSystem, text: str) -> None:
        customer = asked(system)
        while customer.last["input"] != "text":
            customer.choose(customer.offers[0])
        before = customer.whole_view()
        customer.type(text)
        after = customer.whole_view()
        assert after["messages"][: len(before["messages"])] == before["messages"]
        assert after["progress"]["answered"] >= before["progress"]["answered"]

    @pytest.mark.parametrize(
        "text",
        [
            "\x00",
            "a\x00b\x1b[31m",
            "\u202eabc\u202c",
            "👍" * 500,
            "<script>alert(1)</script>",
            "'); UPDATE answers SET code = 'x'; --",
            "{{7*7}} ${jndi:ldap://x}",
            "=cmd|' /C calc'!A0",
            "ي" * 1_999,
        ],
    )
    def test_hostile_text_is_only_text(self, system: RunningSystem, text: str) -> None:
        customer = asked(system)
        response = customer.post({"text": text}, str(uuid.uuid4()))
        assert response.status_code in (200, 422)
        assert customer.whole_view()["state"] == "asking"

    @pytest.mark.parametrize("body", [b'{"text": "\\ud800"}', b'{"text": "\xff"}', b"{", b""])
    def test_a_broken_body_is_an_answered_error(self, system: RunningSystem, body: bytes) -> None:
        customer = asked(system)
        headers = customer.headers | {
            "Idempotency-Key": str(uuid.uuid4()),
            "Content-Type": "application/json",
        }
        response = request(system, "POST", "/conversation/turns", content=body, headers=headers)
        assert response.status_code in (400, 422)


class TestInterviews:
    @pytest.mark.parametrize("method", ["GET", "DELETE"])
    @pytest.mark.parametrize("headers", [{}, {"Receipt-Code": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"}])
    def test_an_unknown_code_is_404(
        self, system: RunningSystem, method: str, headers: dict[str, str]
    ) -> None:
        assert request(system, method, "/interviews", headers=headers).status_code == 404

    def test_a_code_is_read_as_people_write_it(self, system: RunningSystem) -> None:
        customer = asked(system)
        customer.choose("app")
        customer.type("Ich möchte aufhören")
        code = customer.receipt_code()
        assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}", code)
        sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
        response = request(system, "GET", "/interviews", headers={"Receipt-Code": sloppy})
        assert response.status_code == 200
        assert response.json()["answers"][0]["code"] == "app"


class TestPublic:
    def test_the_locales_are_listed(self, system: RunningSystem) -> None:
        locales = request(system, "GET", "/locales").json()
        assert {"code", "autonym", "dir", "reviewed"} == set(locales[0])
        assert [locale["code"] for locale in locales[:3]] == ["de", "de-simple", "en"]

    def test_it_is_live_and_ready(self, system: RunningSystem) -> None:
        assert request(system, "GET", "/health/live").status_code == 200
        assert request(system, "GET", "/health/ready").status_code == 200

    def test_the_canary_leaves_nothing(self, system: RunningSystem) -> None:
        with sqlite3.connect(system.folder / "resonanz.db") as database:
            (canaries,) = database.execute(
                "SELECT count(*) FROM conversations WHERE channel = 'canary'"
            ).fetchone()
        assert canaries <= 1  # the one that may be on its way now

    def test_the_interface_describes_itself(self, system: RunningSystem) -> None:
        described = request(system, "GET", "/openapi.json").json()
        assert {path.removeprefix("/api/v1") for path in described["paths"]} >= {
            "/conversations",
            "/conversation",
            "/conversation/turns",
            "/conversation/locale",
            "/interviews",
            "/locales",
            "/health/live",
            "/health/ready",
        }
