"""The conversation that is measured: twenty typed turns, the same for both systems."""

from __future__ import annotations

import http.client
import json
import time
import uuid
from dataclasses import dataclass
from typing import Any, Protocol

TURNS = (
    "ja, gern",
    "mit der App",
    "Ist das anonym?",
    "ja, erledigt",
    "noch keine Entscheidung",
    "Können Sie die Frage wiederholen?",
    "eher zufrieden",
    "Das Hochladen hat lange gedauert und die Seite war immer wieder weg",
    "Die Beratung am Telefon war freundlich und hat schnell geholfen",
    "stimme eher zu",
    "stimme voll zu",
    "teils teils",
    "weiß nicht",
    "stimme eher nicht zu",
    "Wie lange dauert das noch?",
    "stimme eher zu",
    "stimme gar nicht zu",
    "25 bis 34",
    "Smartphone",
    "ganz allein",
)


class Conversation(Protocol):
    """One conversation with one of the systems."""

    def say(self, text: str) -> None:
        """Take one turn. Raises AssertionError when the assistant says nothing."""


# Seconds after which a server has closed an idle connection; browsers then open another one.
_KEPT_ALIVE = 4.0


class ResonanzConversation:
    """Through the whole stack: HTTP in at the API, answer committed, reply out."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        begun = _post(
            self._connection, "/api/v1/conversations", {"channel": "web", "locale": "de"}, {}
        )
        self._token = begun["token"]
        self._used_at = time.monotonic()

    def say(self, text: str) -> None:
        """Send a typed turn with a key of its own."""
        headers = {
            "Authorization": f"Bearer {self._token}",
            "Idempotency-Key": str(uuid.uuid4()),
        }
        if time.monotonic() - self._used_at > _KEPT_ALIVE:
            self._connection.close()  # the next request opens it again
        taken = _post(self._connection, "/api/v1/conversation/turns", {"text": text}, headers)
        self._used_at = time.monotonic()
        assert any(message["from"] == "bot" for message in taken["conversation"]["messages"])


class PlainConversation:
    """Plain Rasa's REST channel with the same model, form and action server."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self._sender = str(uuid.uuid4())

    def say(self, text: str) -> None:
        """Send a message as any client of Rasa does."""
        body = {"sender": self._sender, "message": text}
        assert _post(self._connection, "/webhooks/rest/webhook", body, {})


@dataclass(frozen=True)
class Timing:
    """When a turn began and how long it took, in seconds."""

    began: float
    took: float


def timed(conversation: Conversation, text: str) -> Timing:
    """Take a turn and time it."""
    began = time.perf_counter()
    conversation.say(text)
    return Timing(began, time.perf_counter() - began)


def _post(
    connection: http.client.HTTPConnection, path: str, body: Any, headers: dict[str, str]
) -> Any:
    content = json.dumps(body).encode()
    connection.request("POST", path, content, {"Content-Type": "application/json", **headers})
    response = connection.getresponse()
    reply = response.read()
    assert response.status < 300, f"{response.status} for {path}"
    return json.loads(reply)
