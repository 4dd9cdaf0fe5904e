"""Whatever hangs within a turn, the customer is told in time; what finishes later counts once."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator

import pytest

from tests.api.pages.browser import Browser

PATIENCE = 0.2  # seconds
HANGS = 0.8


@pytest.fixture
def impatient(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    """An installation that is patient for a moment only."""
    conversations = browser.client.app.state.services.conversations  # type: ignore[attr-defined]
    monkeypatch.setattr(conversations, "_patience", PATIENCE)
    yield browser
    browser.bot.pause = 0.0


def test_who_waits_too_long_is_told_to_try_again(impatient: Browser) -> None:
    client = impatient.client
    begun = client.post("/api/v1/conversations", json={"channel": "web", "locale": "de"}).json()
    last = begun["conversation"]["messages"][-1]
    headers = {"Authorization": f"Bearer {begun['token']}", "Idempotency-Key": str(uuid.uuid4())}
    body = {"choice": "agree", "message": last["id"]}
    impatient.bot.pause = HANGS
    before = time.monotonic()
    refused = client.post("/api/v1/conversation/turns", json=body, headers=headers)
    assert time.monotonic() - before < HANGS
    assert (refused.status_code, refused.json()["error"]) == (503, "try_again")
    assert int(refused.headers["retry-after"]) > 0
    time.sleep(HANGS)
    impatient.bot.pause = 0.0
    taken = client.post("/api/v1/conversation/turns", json=body, headers=headers)
    assert (taken.status_code, taken.json()["turn"]) == (200, 1)
    view = client.get("/api/v1/conversation", headers=headers).json()
    assert view["state"] == "asking"
    assert [message["from"] for message in view["messages"]].count("customer") == 1
