"""Lets the websites that hold the chat use the HTTP interface, and no other.

The list is exact (RESONANZ_HOST_SITES): no wildcard, no suffix, no ``null``.
"""

from __future__ import annotations

from collections.abc import Sequence

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

# An hour: a browser asks again whether a site that was taken from the list may still come.
_REMEMBERED_SECONDS = 3600


class HostSites:
    """ASGI middleware: cross-origin requests (CORS) below one path, from listed origins."""

    def __init__(self, application: ASGIApp, interface: str, origins: Sequence[str]) -> None:
        self._application = application
        self._interface = f"{interface}/"
        self._open = CORSMiddleware(
            application,
            allow_origins=origins,
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "Receipt-Code"],
            expose_headers=["Retry-After"],
            max_age=_REMEMBERED_SECONDS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        is_interface = scope["type"] == "http" and scope["path"].startswith(self._interface)
        await (self._open if is_interface else self._application)(scope, receive, send)
