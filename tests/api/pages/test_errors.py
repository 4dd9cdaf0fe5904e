"""Errors are kind pages for people, and JSON for programs."""

from __future__ import annotations

import pytest

from tests.api.pages.browser import Browser


@pytest.mark.parametrize("token", [None, "unknown", "x" * 3000])
def test_an_unknown_conversation_leads_to_a_kind_page(browser: Browser, token: str | None) -> None:
    if token:
        browser.client.cookies.set("resonanz", token)
    page = browser.open("/conversation", **{"Accept-Language": "en"})
    assert browser.response.status_code == 404
    assert "This interview no longer exists" in page.text
    assert [link.text for link in page.all("a", class_="kern-btn")] == ["Start a new interview"]


def test_a_page_that_does_not_exist(browser: Browser) -> None:
    page = browser.open("/nowhere", **{"Accept-Language": "fr"})
    assert browser.response.status_code == 404
    assert page.all("html")[0].attributes["lang"] == "fr"


def test_an_unexpected_error_shows_nothing_of_itself(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def __getattr__(self, name: str) -> None:
            raise RuntimeError("secret words")

    browser.start()
    conversations = browser.client.app.state.services.conversations  # type: ignore[attr-defined]
    monkeypatch.setattr(conversations, "_store", Broken())
    page = browser.open("/conversation", **{"Accept-Language": "de"})
    assert browser.response.status_code == 500
    assert "Es ist ein Fehler passiert" in page.text
    assert "secret" not in page.html
    assert browser.response.headers["content-security-policy"].startswith("default-src 'none'")


def test_the_interface_answers_in_json(browser: Browser) -> None:
    response = browser.client.get("/api/v1/nowhere")
    assert response.status_code == 404
    assert response.json()["error"] == "not_found"


def test_a_wrong_method_says_which_are_right(browser: Browser) -> None:
    response = browser.client.post("/privacy")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET"
    assert "text/html" in response.headers["content-type"]
