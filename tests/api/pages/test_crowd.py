"""When too many come, a page says so and the words are there to be sent again."""

from __future__ import annotations

from contextlib import ExitStack

from api.admission.gate import Gate
from api.admission.rules import Purpose
from tests.api.pages.browser import Browser


def test_a_turn_that_has_to_wait_keeps_its_words(browser: Browser) -> None:
    browser.start("English")
    gate: Gate = browser.client.app.state.gate  # type: ignore[attr-defined]
    with ExitStack() as crowd:
        for _ in range(gate.room.turns_until):
            crowd.enter_context(gate.admitted("127.0.0.1", Purpose.TURN))
        page = browser.write("Yes, with pleasure")
        assert browser.response.status_code == 429
        assert int(browser.response.headers["retry-after"]) > 0
        assert "Very many people" in page.text
        assert "Yes, with pleasure" in page.html
        refused = browser.client.post("/start", data={})
        assert refused.status_code == 429
        assert "text/html" in refused.headers["content-type"]
    browser.press("Try again")
    assert browser.response.status_code == 200


def test_the_interface_says_when_to_come_back(browser: Browser) -> None:
    gate: Gate = browser.client.app.state.gate  # type: ignore[attr-defined]
    with ExitStack() as crowd:
        for _ in range(gate.room.beginnings_until):
            crowd.enter_context(gate.admitted("127.0.0.1", Purpose.BEGINNING))
        refused = browser.client.post("/api/v1/conversations", json={"channel": "web"})
    assert (refused.status_code, refused.json()["error"]) == (429, "too_many_requests")
    assert int(refused.headers["retry-after"]) > 0
    assert refused.headers["x-content-type-options"] == "nosniff"
