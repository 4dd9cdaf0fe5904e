"""A conversation goes on on a phone and ends at the kiosk."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient

from api.handover.codes import LIFETIME
from tests.api.pages.browser import Browser

HERE = "Hier weitermachen"


class Kiosk:
    """Holds a conversation by its token, as a kiosk does."""

    def __init__(self, client: TestClient, locale: str = "de") -> None:
        self.client = client
        body = {"channel": "kiosk", "locale": locale, "site": "mitte"}
        begun = client.post("/api/v1/conversations", json=body).json()
        self.headers = {"Authorization": f"Bearer {begun['token']}"}
        self.view: dict[str, Any] = begun["conversation"]

    def choose(self, *choices: str) -> None:
        for number, choice in enumerate(choices):
            body = {"choice": choice, "message": self.view["messages"][-1]["id"]}
            key = f"00000000-0000-4000-8000-{self.view['seq']:06d}{number:06d}"
            taken = self.client.post(
                "/api/v1/conversation/turns",
                json=body,
                headers=self.headers | {"Idempotency-Key": key},
            )
            assert taken.status_code == 200, taken.text
            self.view = taken.json()["conversation"]

    @property
    def status(self) -> int:
        return self.client.get("/api/v1/conversation", headers=self.headers).status_code

    def offer(self) -> dict[str, Any]:
        offered = self.client.post("/api/v1/conversation/handover", headers=self.headers)
        assert offered.status_code == 201, offered.text
        found: dict[str, Any] = offered.json()
        return found

    def cancel(self) -> int:
        return self.client.delete("/api/v1/conversation/handover", headers=self.headers).status_code

    def receipt(self) -> str:
        view = self.client.get("/api/v1/conversation", headers=self.headers).json()
        text = next(each["text"] for each in view["messages"] if each["kind"] == "receipt")
        return next(word for word in text.split() if word.count("-") == 4)


@pytest.fixture
def kiosk(browser: Browser) -> Kiosk:
    return Kiosk(browser.client)


def path(offered: dict[str, Any]) -> str:
    return urlsplit(offered["url"]).path


def test_the_conversation_goes_on_on_the_phone_and_ends_at_the_kiosk(
    browser: Browser, kiosk: Kiosk
) -> None:
    kiosk.choose("agree", "app")
    browser.open(path(kiosk.offer()))
    assert kiosk.status == 200, "looking at the address changes nothing"
    browser.press(HERE)
    assert kiosk.status == 404
    assert browser.page.all("progress")[0].attributes["value"] == "1"
    page = browser.press("ja, erledigt")
    assert page.all("progress")[0].attributes["value"] == "2"


def test_the_page_speaks_the_conversations_language(browser: Browser) -> None:
    kiosk = Kiosk(browser.client, "ar")
    page = browser.open(path(kiosk.offer()), **{"Accept-Language": "de"})
    assert page.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}


def test_a_code_works_once(browser: Browser, kiosk: Kiosk) -> None:
    address = path(kiosk.offer())
    browser.open(address)
    browser.press(HERE)
    browser.client.cookies.clear()
    page = browser.open(address)
    assert browser.response.status_code == 404
    assert "Dieser Link gilt nicht mehr" in page.text
    assert browser.client.post(address, follow_redirects=False).status_code == 404


def test_a_code_expires(browser: Browser, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    service = browser.client.app.state.services.handovers  # type: ignore[attr-defined]
    offered = kiosk.offer()
    later = service.now() + LIFETIME + 1
    monkeypatch.setitem(service.__dict__, "now", lambda: later)
    assert (
        browser.client.post("/api/v1/handovers", json={"code": offered["code"]}).status_code == 404
    )
    assert kiosk.status == 200


def test_the_expiry_cannot_be_changed(browser: Browser, kiosk: Kiosk) -> None:
    code = kiosk.offer()["code"]
    later = ("c" if code[0] != "c" else "d") + code[1:]
    for wrong in (later, code[:-1] + ("A" if code[-1] != "A" else "B"), code.lower()):
        taken = browser.client.post("/api/v1/handovers", json={"code": wrong})
        assert taken.status_code == 404
        assert taken.json()["error"] == "unknown_handover"


def test_a_new_offer_and_a_cancelled_one_void_the_code(browser: Browser, kiosk: Kiosk) -> None:
    first, second = kiosk.offer(), kiosk.offer()
    assert browser.client.post("/api/v1/handovers", json={"code": first["code"]}).status_code == 404
    assert kiosk.cancel() == 204
    assert (
        browser.client.post("/api/v1/handovers", json={"code": second["code"]}).status_code == 404
    )
    assert kiosk.status == 200


def test_a_receipt_that_was_written_down_stays_good(browser: Browser, kiosk: Kiosk) -> None:
    kiosk.choose("agree", "app", "stop")
    code = kiosk.receipt()
    browser.open(path(kiosk.offer()))
    page = browser.press(HERE)
    assert page.all("code", class_="receipt__code")[0].text == code
    shown = browser.client.get("/api/v1/interviews", headers={"Receipt-Code": code})
    assert shown.json()["answers"][0]["code"] == "app"
    browser.open("/conversation/delete")
    browser.press("Ja, alles löschen")
    gone = browser.client.get("/api/v1/interviews", headers={"Receipt-Code": code})
    assert gone.status_code == 404


def test_what_was_deleted_is_not_handed_over(browser: Browser, kiosk: Kiosk) -> None:
    kiosk.choose("agree", "app", "stop")
    address = path(kiosk.offer())
    browser.client.delete("/api/v1/interviews", headers={"Receipt-Code": kiosk.receipt()})
    assert browser.client.get(address).status_code == 404
    refused = browser.client.post("/api/v1/conversation/handover", headers=kiosk.headers)
    assert refused.status_code == 409


@pytest.mark.parametrize("method", ["post", "delete"])
def test_nobody_offers_what_they_do_not_hold(browser: Browser, method: str) -> None:
    ask = getattr(browser.client, method)
    assert ask("/api/v1/conversation/handover").status_code == 401
    foreign = {"Authorization": "Bearer something"}
    assert ask("/api/v1/conversation/handover", headers=foreign).status_code == 404


def test_another_site_cannot_take_a_conversation_in_a_persons_browser(
    browser: Browser, kiosk: Kiosk
) -> None:
    address = path(kiosk.offer())
    forged = browser.client.post(address, headers={"Sec-Fetch-Site": "cross-site"})
    assert forged.status_code == 403
    assert kiosk.status == 200


def test_the_picture_is_the_address(kiosk: Kiosk) -> None:
    offered = kiosk.offer()
    assert offered["url"].endswith(f"/handover/{offered['code']}")
    assert offered["seconds"] == LIFETIME
    assert offered["picture"]["size"] >= 29
    assert offered["picture"]["path"].startswith("M0 0h7v1h-7z"), "a corner that cameras look for"
