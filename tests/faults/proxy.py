"""A line between two processes that can be slow, cut, torn in the middle, or dead.

A proxy stands between whoever connects and the server behind it and passes bytes on. While a fault
is on, it does to each exchange what the fault says. An exchange is what is sent until an answer
comes, whatever the protocol.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum

_CHUNK = 65536
# Seconds by which each piece is late. A turn sends some sixty of them to the database.
_DELAY = 0.02
# Closes with a reset instead of an orderly end (SO_LINGER on, for no time).
_RESET = struct.pack("ii", 1, 0)


class Fault(Enum):
    """What happens to an exchange."""

    NONE = "none"
    DELAY = "each piece arrives late"
    RESET_BEFORE = "cut before the request arrives"
    RESET_AFTER = "cut when the answer is on its way: the other side has done its work"
    HALF_REPLY = "cut in the middle of the answer"
    OFFLINE = "every connection is cut, and none comes about"
    SILENCE = "connections stand, and nothing passes"


_CUTS = (Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.HALF_REPLY)


@dataclass
class _Exchanges:
    """Which exchanges suffer: those whose request holds ``only``; with ``nth`` that one of them."""

    only: bytes = b""
    nth: int | None = None
    seen: int = 0

    def suffers(self, request: bytes) -> bool:
        """Whether this one does; to be asked once for each."""
        if self.only not in request:
            return False
        self.seen += 1
        return self.nth is None or self.seen == self.nth + 1


class FaultProxy:
    """Listens on ``port`` and passes on to ``upstream``, both on the loopback address."""

    def __init__(self, upstream: int) -> None:
        self.upstream = upstream
        self.fault = Fault.NONE
        self._exchanges = _Exchanges()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._writers: set[asyncio.StreamWriter] = set()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @contextmanager
    def suffering(self, fault: Fault, only: bytes = b"", nth: int | None = None) -> Iterator[None]:
        """The fault is on inside. Connections that stood through silence are cut at its end.

        ``only``: cuts fall on exchanges whose request holds these bytes; with ``nth`` on that one
        of them alone, counted from 0.
        """
        self._exchanges = _Exchanges(only, nth)
        self.fault = fault
        if fault is Fault.OFFLINE:
            self._cut_all()
        try:
            yield
        finally:
            self.fault = Fault.NONE
            if fault is Fault.SILENCE:
                self._cut_all()

    def close(self) -> None:
        """Cut every connection and stop listening."""
        self._cut_all()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._connected, sock=self._listener)
        )
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def _cut_all(self) -> None:
        def cut() -> None:
            for writer in list(self._writers):
                _cut(writer)

        self._loop.call_soon_threadsafe(cut)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.fault is Fault.OFFLINE:
            _cut(writer)
            return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.upstream)
        except OSError:
            _cut(writer)
            return
        both = {writer, far_writer}
        self._writers |= both
        try:
            cut_back = asyncio.Event()
            await asyncio.gather(
                self._forth(reader, far_writer, writer, cut_back),
                self._back(far_reader, writer, far_writer, cut_back),
            )
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._writers -= both
            for each in both:
                _cut(each)

    async def _forth(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.StreamWriter,
        cut_back: asyncio.Event,
    ) -> None:
        """Requests: towards the server."""
        while piece := await reader.read(_CHUNK):
            if self.fault in _CUTS and self._exchanges.suffers(piece):
                if self.fault is Fault.RESET_BEFORE:
                    _cut(back)
                    _cut(writer)
                    return
                cut_back.set()
            await self._passed(piece, writer)
        with suppress(OSError):
            writer.write_eof()

    async def _back(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        forth: asyncio.StreamWriter,
        cut_back: asyncio.Event,
    ) -> None:
        """Answers: from the server."""
        while piece := await reader.read(_CHUNK):
            if cut_back.is_set():
                if self.fault is Fault.HALF_REPLY:
                    writer.write(piece[: len(piece) // 2])
                    await writer.drain()
                _cut(writer)
                _cut(forth)
                return
            await self._passed(piece, writer)
        writer.close()

    async def _passed(self, piece: bytes, writer: asyncio.StreamWriter) -> None:
        if self.fault is Fault.DELAY:
            await asyncio.sleep(_DELAY)
        while self.fault is Fault.SILENCE:
            await asyncio.sleep(0.01)
        writer.write(piece)
        await writer.drain()


def _cut(writer: asyncio.StreamWriter) -> None:
    """Close with a reset, or an orderly end where half a piece has still to go out."""
    connection = writer.get_extra_info("socket")
    if connection is not None and not writer.transport.is_closing():
        with suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()
