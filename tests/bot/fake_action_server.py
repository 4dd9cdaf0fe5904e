"""A tiny action server for tests: really speaks HTTP, and says back what it was asked."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = dict[str, Any]


class FakeActionServer:
    """Keeps every request it got. ``reply`` may be exchanged; an exception gives a status 500."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.reply: Callable[[dict[str, Any]], Reply] = self.echo
        self.url = ""
        self.stop: Callable[[], None] = lambda: None

    @property
    def heard(self) -> dict[str, Any]:
        """The latest message of the last request."""
        message: dict[str, Any] = self.requests[-1]["tracker"]["latest_message"]
        return message

    def echo(self, request: dict[str, Any]) -> Reply:
        """Two messages and the events with which the real server goes on."""
        message = request["tracker"]["latest_message"]
        return replying(
            {"key": "thanks", "kind": "info", "intent": message["intent"]["name"]},
            {"key": "goodbye", "kind": "question", "options": ["yes", "no"]},
        )


def replying(*messages: dict[str, Any]) -> Reply:
    """A reply with these messages, as the form's validation gives it."""
    return {
        "events": [
            {"event": "slot", "timestamp": None, "name": "answer", "value": None},
            {"event": "slot", "timestamp": None, "name": "requested_slot", "value": "answer"},
        ],
        "responses": [
            # The SDK always sends these empty fields along.
            {"text": None, "buttons": [], "elements": [], "custom": {}, "template": None,
             "image": None, "attachment": None, "response": "utter_message", **message}
            for message in messages
        ],
    }  # fmt: skip


@contextlib.contextmanager
def running(port: int = 0) -> Iterator[FakeActionServer]:
    """The server on a port of the loopback address, a free one unless it is named."""
    server = FakeActionServer()
    connections: list[socket.socket] = []
    http = ThreadingHTTPServer(("127.0.0.1", port), _handler(server, connections))
    http.daemon_threads = True

    def stop() -> None:
        http.shutdown()
        http.server_close()
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    server.stop = stop
    server.url = f"http://127.0.0.1:{http.server_address[1]}/webhook"
    threading.Thread(target=http.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        stop()


def _handler(
    server: FakeActionServer, connections: list[socket.socket]
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            connections.append(self.connection)

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            server.requests.append(request)
            server.headers.append(dict(self.headers))
            try:
                status, body = 200, json.dumps(server.reply(request)).encode()
            except Exception as problem:
                # As careless as possible: the reply repeats the request, as the SDK's own does.
                status = 500
                body = json.dumps({"error": str(problem), "request": request}).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """The tests' output is no access log."""

    return Handler
