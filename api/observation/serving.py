"""Serves the numbers to Prometheus, on a port of this machine only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, start_http_server

_LOOPBACK = "127.0.0.1"


@contextmanager
def served(registry: CollectorRegistry, port: int) -> Iterator[None]:
    """The numbers can be asked for inside, at ``/metrics`` of ``port``; port 0 serves nothing."""
    if not port:
        yield
        return
    server, thread = start_http_server(port, addr=_LOOPBACK, registry=registry)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
