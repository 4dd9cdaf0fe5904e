"""The kiosk's page, its worker, signs of life, and the staff's page."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api.kiosks.service import new_secret, secret_hash
from store import KioskRepository
from tests.api.pages.browser import Browser

ALIVE = "/api/v1/kiosks/alive"
SIGN = {"site": "mitte", "device": "foyer-1", "version": "0.1.0+abc"}


@pytest.fixture
def secret(browser: Browser) -> str:
    """The secret of the site mitte, which has two kiosks."""
    made = new_secret()
    with _store(browser).writing() as connection:
        kiosks = KioskRepository(connection)
        for device in ("foyer-1", "foyer-2"):
            kiosks.remove("mitte", device)
            kiosks.add("mitte", device)
        kiosks.keep_secret("mitte", secret_hash(made))
    return made


def _store(browser: Browser) -> Any:
    return browser.client.app.state.services.kiosks.store  # type: ignore[attr-defined]


def states(browser: Browser, secret: str, site: str = "mitte") -> str:
    browser.open("/kiosks")
    return browser.press("Anzeigen", site=site, secret=secret).text


class TestPage:
    def test_it_may_do_only_what_it_needs(self, browser: Browser) -> None:
        headers = browser.client.get("/kiosk?site=mitte&device=foyer-1").headers
        policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == policy["form-action"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["require-trusted-types-for"] == "'script'"
        assert policy["frame-ancestors"] == "'none'"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"

    def test_it_holds_the_texts_of_every_locale(self, browser: Browser) -> None:
        page = browser.open("/kiosk")
        block = next(each for each in page.all("script") if each.attributes.get("id"))
        texts = json.loads(block.text)
        assert [each["code"] for each in texts][:2] == ["de", "de-simple"]
        assert len(texts) == 12
        assert len({frozenset(each["texts"]) for each in texts}) == 1
        assert {each["dir"] for each in texts if each["code"] in ("ar", "fa")} == {"rtl"}

    @pytest.mark.parametrize(
        "query", ["site=nowhere", "device=foyer-1", "site=mitte&device=Foyer%201", "site="]
    )
    def test_a_wrong_address_is_seen_when_it_is_set_up(self, browser: Browser, query: str) -> None:
        page = browser.open(f"/kiosk?{query}", **{"Accept-Language": "de"})
        assert browser.response.status_code == 404
        assert "nicht richtig eingerichtet" in page.text

    def test_the_worker_names_files_that_are_there(self, browser: Browser) -> None:
        worker = browser.client.get("/kiosk-worker.js")
        assert worker.headers["content-type"].startswith("text/javascript")
        assert worker.headers["content-security-policy"] == "default-src 'none'; connect-src 'self'"
        first = worker.text.split("\n", 1)[0]
        precached = json.loads(first.removeprefix("self.precached=").removesuffix(";"))
        assert any("noto-sans-arabic" in file for file in precached["files"])
        for file in precached["files"]:
            assert browser.client.get(file).status_code == 200, file

    def test_without_a_video_there_is_none(self, browser: Browser) -> None:
        assert browser.client.get("/kiosk/sign-language.mp4").status_code == 404
        assert "data-video" not in browser.client.get("/kiosk").text


class TestSignsOfLife:
    def test_staff_sees_who_is_alive_and_when_it_was_used(
        self, browser: Browser, secret: str
    ) -> None:
        last = {"day": "2026-11-28", "hour": 14}
        assert browser.client.post(ALIVE, json=SIGN | {"last_interview": last}).status_code == 204
        shown = states(browser, secret)
        assert "foyer-1" in shown and "läuft" in shown
        assert "28.11.2026, 14–15" in shown and "0.1.0+abc" in shown
        assert "hat sich noch nie gemeldet" in shown, "foyer-2"

    def test_a_restarted_kiosk_does_not_forget_its_last_interview(
        self, browser: Browser, secret: str
    ) -> None:
        last = {"day": "2026-11-28", "hour": 9}
        browser.client.post(ALIVE, json=SIGN | {"last_interview": last})
        browser.client.post(ALIVE, json=SIGN)
        assert "28.11.2026, 09–10" in states(browser, secret)

    def test_silence_is_seen(
        self, browser: Browser, secret: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        browser.client.post(ALIVE, json=SIGN)
        service = browser.client.app.state.services.kiosks  # type: ignore[attr-defined]
        later = service.now() + 5 * 3600
        monkeypatch.setitem(service.__dict__, "now", lambda: later)
        assert "meldet sich nicht seit 5 h" in states(browser, secret)

    def test_only_devices_that_were_entered_are_kept(self, browser: Browser, secret: str) -> None:
        unknown = browser.client.post(ALIVE, json=SIGN | {"device": "somebody-s-name"})
        assert unknown.status_code == 404
        assert "somebody-s-name" not in states(browser, secret)

    @pytest.mark.parametrize(
        "part",
        [
            {"device": "Foyer 1"},
            {"version": "<b>"},
            {"text": "hello"},
            {"last_interview": {"day": "2026-11-28", "hour": 24}},
            {"last_interview": {"day": "2026-11-28", "hour": 1, "minute": 3}},
        ],
    )
    def test_nothing_else_can_be_told(self, browser: Browser, part: dict[str, Any]) -> None:
        assert browser.client.post(ALIVE, json=SIGN | part).status_code == 422


class TestAccess:
    @pytest.mark.parametrize(
        ("site", "given"), [("mitte", "wrong"), ("mitte", ""), ("nord", "right"), ("x", "right")]
    )
    def test_without_the_sites_secret_nothing_is_shown(
        self, browser: Browser, secret: str, site: str, given: str
    ) -> None:
        shown = states(browser, secret if given == "right" else given, site)
        assert browser.response.status_code == 403
        assert "passt nicht" in shown
        assert "foyer-1" not in shown

    def test_a_new_secret_ends_the_one_before(self, browser: Browser, secret: str) -> None:
        with _store(browser).writing() as connection:
            KioskRepository(connection).keep_secret("mitte", secret_hash(new_secret()))
        assert "foyer-1" not in states(browser, secret)

    def test_the_secret_is_kept_as_a_hash(self, browser: Browser, secret: str) -> None:
        with _store(browser).reading() as connection:
            kept = KioskRepository(connection).secret_hash("mitte")
        assert kept == secret_hash(secret)
        assert secret.encode() not in kept

    def test_the_page_can_be_loaded_again(self, browser: Browser, secret: str) -> None:
        states(browser, secret)
        assert "foyer-1" in browser.press("Neu laden").text
