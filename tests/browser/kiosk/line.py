"""The line between a kiosk and the server, which can be cut."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

_CHUNK = 65_536


@dataclass
class Line:
    """Passes bytes on to the server's port. Cut, it breaks its connections and takes no new one."""

    target: int
    listener: socket.socket
    is_up: bool = True
    loses_next_reply: bool = False
    _open: set[socket.socket] = field(default_factory=set)

    @property
    def url(self) -> str:
        """Where the kiosk finds the server."""
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def cut(self) -> None:
        """Break the line, in the middle of whatever goes over it."""
        self.is_up = False
        for each in list(self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Connections can be made again."""
        self.is_up, self.loses_next_reply = True, False

    def serve(self) -> None:
        """Take connections until the listener is closed."""
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            if not self.is_up:
                near.close()
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                near.close()
                continue
            for ends in ((near, far, False), (far, near, True)):
                self._open.add(ends[0])
                threading.Thread(target=self._pass_on, args=ends, daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, is_reply: bool) -> None:
        with suppress(OSError):
            while data := source.recv(_CHUNK):
                if is_reply and self.loses_next_reply:
                    self.cut()
                    break
                sink.sendall(data)
        for each in (source, sink):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._open.discard(source)
        source.close()


@contextmanager
def line_to(port: int) -> Iterator[Line]:
    """A line to a port on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        line = Line(port, listener)
        threading.Thread(target=line.serve, daemon=True).start()
        yield line
        line.cut()
        listener.shutdown(socket.SHUT_RDWR)
