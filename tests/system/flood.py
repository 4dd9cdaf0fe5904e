"""A flood: ``python -m tests.system.flood PORT SECONDS RATE`` asks for so many conversations.

A process of its own, with plain sockets, so that the sender is not what the system waits for. The
requests come from 250 addresses, as the proxy before the system would say. Prints what was
answered as JSON: status → count, and the refusals that do not say when to come again.
"""

from __future__ import annotations

import argparse
import json
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from configuration import ROOT

# Requests a second: twenty times what two cores carried (docs/operations.md has what they do now).
RATE = 1_700.0
_CONNECTIONS = 48
_ADDRESSES = 250
_BODY = b'{"channel": "web"}'
_WITHOUT_HINT = "429 without Retry-After"


@dataclass
class Flood:
    """What came of a flood that is over; empty while it runs."""

    answered: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Requests a second that were answered, with whatever status."""
        return sum(self.answered.values()) / self.seconds


@contextmanager
def flooded(port: int, seconds: float, rate: float = RATE) -> Iterator[Flood]:
    """Inside, the system is flooded for so many seconds; afterwards the flood is over.

    ``rate``: requests a second that are sent; fewer where the system is not as fast.
    """
    command = [sys.executable, "-m", "tests.system.flood", *map(str, (port, seconds, rate))]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    flood = Flood(seconds=seconds)
    try:
        yield flood
        flood.answered.update(json.loads(process.communicate(timeout=seconds + 60)[0]))
    finally:
        process.kill()
        process.wait()


def _requests(number: int) -> Iterator[bytes]:
    address = number
    while True:
        address = (address + _CONNECTIONS) % _ADDRESSES
        yield (
            b"POST /api/v1/conversations HTTP/1.1\r\nHost: localhost\r\n"
            b"Content-Type: application/json\r\n"
            + f"X-Forwarded-For: 203.0.113.{address + 1}\r\n".encode()
            + f"Content-Length: {len(_BODY)}\r\n\r\n".encode()
            + _BODY
        )


def _send(port: int, number: int, until: float, rate: float, answered: Counter[str]) -> None:
    """One connection's part; a request that is late is sent at once."""
    requests = _requests(number)
    pause = _CONNECTIONS / rate
    due = time.monotonic() + number / rate
    while time.monotonic() < until:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            waiting = b""
            while (now := time.monotonic()) < until:
                time.sleep(max(0.0, due - now))
                due = max(due, now - 1) + pause
                try:
                    connection.sendall(next(requests))
                    head, waiting = _answer(connection, waiting)
                except ConnectionError:
                    answered["closed"] += 1
                    break
                status = head.split(b" ", 2)[1].decode()
                has_hint = status != "429" or b"retry-after" in head.lower()
                answered[status if has_hint else _WITHOUT_HINT] += 1


def _answer(connection: socket.socket, waiting: bytes) -> tuple[bytes, bytes]:
    """The head of the next answer, and what came after its body."""
    while b"\r\n\r\n" not in waiting:
        waiting += _more(connection)
    head, _, rest = waiting.partition(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
    while len(rest) < length:
        rest += _more(connection)
    return head, rest[length:]


def _more(connection: socket.socket) -> bytes:
    received = connection.recv(65_536)
    if not received:
        raise ConnectionError
    return received


def main() -> None:
    """Flood, then print what was answered."""
    parser = argparse.ArgumentParser(prog="python -m tests.system.flood", description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("seconds", type=float)
    parser.add_argument("rate", type=float)
    options = parser.parse_args()
    counts = [Counter[str]() for _ in range(_CONNECTIONS)]
    until = time.monotonic() + options.seconds
    threads = [
        threading.Thread(target=_send, args=(options.port, number, until, options.rate, answered))
        for number, answered in enumerate(counts)
    ]
    for thread in threads:
        thread.start()
    print("begun", flush=True)
    for thread in threads:
        thread.join()
    print(json.dumps(sum(counts, Counter())))


if __name__ == "__main__":
    main()
