"""Conversations are spread over Rasa's processes; those of a lost one move over."""

from __future__ import annotations

import json
import socket
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from api.bot_client import BotClient, BotUnavailable, in_order
from store import Turn
from tests.store.conversations import turn

URLS = tuple(f"http://127.0.0.1:{port}/turn" for port in range(5005, 5009))
PATIENCE = 0.4  # seconds


def test_conversations_are_spread_evenly_and_keep_their_process() -> None:
    conversations = [str(uuid.UUID(int=number)) for number in range(4_000)]
    first = Counter(in_order(URLS, each)[0] for each in conversations)
    assert all(850 < count < 1_150 for count in first.values())
    for each in conversations[:100]:
        assert in_order(URLS, each) == in_order(tuple(reversed(URLS)), each)


def test_when_a_process_is_lost_only_its_own_conversations_move() -> None:
    left = URLS[1:]
    for number in range(500):
        before = in_order(URLS, str(number))
        after = in_order(left, str(number))
        assert after[0] == (before[1] if before[0] == URLS[0] else before[0])


class Process(BaseHTTPRequestHandler):
    """A server in Rasa's place; it answers, says nothing, or takes too long."""

    protocol_version = "HTTP/1.1"
    way = "answers"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        if self.way == "hangs":
            time.sleep(2 * PATIENCE)
        content = json.dumps({"messages": [] if self.way == "says nothing" else [{}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        with suppress(BrokenPipeError):
            self.wfile.write(content)
        # As a server closes a connection that was idle, without saying so before.
        self.close_connection = self.way == "closes"

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def process(way: str) -> Iterator[str]:
    """The address of a process that behaves in a way."""
    handler = type("Behaving", (Process,), {"way": way})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/turn"
        finally:
            server.shutdown()
            thread.join()


def nobody() -> str:
    """An address at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/turn"


def asking_first(url: str, urls: tuple[str, ...]) -> Turn:
    """A turn of a conversation that asks this process first."""
    ids = (str(number) for number in range(1_000))
    conversation = next(id for id in ids if in_order(urls, id)[0] == url)
    return replace(turn("", 1, 1, text="ja"), conversation=conversation)


def is_driven(first: str, *others: str, times: int = 1) -> bool:
    urls = (first, *others)
    with closing(BotClient(urls, "secret", seconds=PATIENCE)) as client:
        try:
            for _ in range(times):
                client.drive(asking_first(first, urls))
        except BotUnavailable:
            assert not client.answering
            return False
        return client.answering


def test_the_conversations_of_a_lost_process_are_answered_by_another() -> None:
    with process("answers") as other:
        assert is_driven(nobody(), other)


def test_a_connection_that_was_closed_for_being_idle_costs_no_turn() -> None:
    with process("closes") as only:
        assert is_driven(only, times=5)


@pytest.mark.parametrize("way", ["says nothing", "hangs"])
def test_a_turn_that_fails_is_not_tried_elsewhere_at_once(way: str) -> None:
    """What one process cannot answer, another could not either; the customer sends it again."""
    with process(way) as first, process("answers") as other:
        assert not is_driven(first, other)


def test_without_any_process_the_turn_waits() -> None:
    assert not is_driven(nobody(), nobody())
