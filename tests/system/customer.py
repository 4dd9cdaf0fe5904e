"""A customer who knows only the HTTP contract."""

from __future__ import annotations

import time
import uuid
from typing import Any

import httpx


class Customer:
    """Holds one conversation. Every turn is repeated with its key until it is acknowledged."""

    def __init__(self, api: str, **beginning: str) -> None:
        self._client = httpx.Client(base_url=api, trust_env=False, timeout=30)
        begun = self._client.post("/conversations", json={"channel": "web", **beginning})
        begun.raise_for_status()
        self.token: str = begun.json()["token"]
        self.view: dict[str, Any] = begun.json()["conversation"]
        self.taken: dict[str, Any] = {}

    @property
    def headers(self) -> dict[str, str]:
        """What shows whose conversation it is."""
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def last(self) -> dict[str, Any]:
        """The last message, which waits for an answer."""
        message: dict[str, Any] = self.view["messages"][-1]
        return message

    @property
    def said(self) -> str:
        """What the assistant said in its last reply."""
        return "\n".join(m["text"] for m in self.view["messages"] if m["from"] == "bot")

    @property
    def offers(self) -> list[str]:
        """The options on offer."""
        return [option["id"] for option in self.last["options"]]

    def type(self, text: str) -> dict[str, Any]:
        """Send a typed answer."""
        return self.send({"text": text})

    def choose(self, option: str) -> dict[str, Any]:
        """Press an option of the last message."""
        return self.send({"choice": option, "message": self.last["id"]})

    def send(self, body: dict[str, str], seconds: float = 60) -> dict[str, Any]:
        """Send a turn until it is acknowledged."""
        key = str(uuid.uuid4())
        end = time.monotonic() + seconds
        while True:
            try:
                response = self.post(body, key)
                if response.status_code == httpx.codes.OK:
                    break
                assert response.status_code in (409, 503), response.text
                assert "retry-after" in response.headers, response.text
            except httpx.TransportError:
                pass
            assert time.monotonic() < end, "the turn was never acknowledged"
            time.sleep(0.2)
        self.taken = response.json()
        self.view = self.taken["conversation"]
        return self.view

    def post(self, body: dict[str, str], key: str) -> httpx.Response:
        """Send a turn once."""
        headers = self.headers | {"Idempotency-Key": key}
        return self._client.post("/conversation/turns", json=body, headers=headers)

    def whole_view(self) -> dict[str, Any]:
        """The conversation from its beginning."""
        response = self._client.get("/conversation", headers=self.headers)
        response.raise_for_status()
        view: dict[str, Any] = response.json()
        return view

    def change_locale(self, locale: str) -> dict[str, Any]:
        """Choose a language in the menu."""
        response = self._client.post(
            "/conversation/locale", json={"locale": locale}, headers=self.headers
        )
        response.raise_for_status()
        self.view = response.json()
        return self.view

    def receipt_code(self) -> str:
        """The code shown at the end."""
        receipts = [m for m in self.whole_view()["messages"] if m["kind"] == "receipt"]
        words = receipts[-1]["text"].split()
        return next(word for word in words if word.count("-") == 4)

    def stored(self, code: str | None = None) -> dict[str, dict[str, Any]]:
        """What is stored of the interview, by question, fetched with the receipt code."""
        headers = {"Receipt-Code": code or self.receipt_code()}
        response = self._client.get("/interviews", headers=headers)
        response.raise_for_status()
        return {answer["question"]: answer for answer in response.json()["answers"]}

    def delete_interview(self, code: str) -> None:
        """Delete the interview with the receipt code."""
        self._client.delete("/interviews", headers={"Receipt-Code": code}).raise_for_status()
