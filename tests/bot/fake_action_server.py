"""A tiny action server for tests: really speaks HTTP, and says back what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class FakeActionServer:
    """Keeps every request it got. ``reply`` may be exchanged; an exception gives a status 500."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.reply = self.echo
        self.url = ""

    def echo(self, request: dict[str, Any]) -> dict[str, Any]:
        """Two messages and the events with which the real server goes on."""
        message = request["tracker"]["latest_message"]
        return {
            "events": [
                {"event": "slot", "name": "answer", "value": None},
                {"event": "slot", "name": "requested_slot", "value": "answer"},
            ],
            "responses": [
                {
                    "response": "utter_message",
                    "key": "understood",
                    "kind": "info",
                    "arguments": {"intent": message["intent"]["name"]},
                    "locale": "de",
                },
                {
                    "response": "utter_message",
                    "key": "next-question",
                    "kind": "question",
                    "arguments": {},
                    "locale": "de",
                    "options": ["yes", "no"],
                },
            ],
        }


@contextmanager
def running() -> Iterator[FakeActionServer]:
    """The server on a free port of the loopback address."""
    server = FakeActionServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

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
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_address[1]}/webhook"
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
