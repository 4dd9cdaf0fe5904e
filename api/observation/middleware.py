"""Gives every request an id, which its log lines carry, and counts its answer."""

from __future__ import annotations

import secrets

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.observation.measurements import Measurements
from configuration.logs import REQUEST

HEADER = "X-Request-Id"
# What is not one of these is somebody's invention, and no label.
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Observation:
    """ASGI middleware. The id is ours, whatever the client sends; it says nothing about anybody."""

    def __init__(self, application: ASGIApp, measurements: Measurements) -> None:
        self._application = application
        self._measurements = measurements

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        id = secrets.token_hex(8)

        async def observed(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[HEADER] = id
                self._count(scope, message["status"])
            await send(message)

        held = REQUEST.set(id)
        try:
            await self._application(scope, receive, observed)
        finally:
            REQUEST.reset(held)

    def _count(self, scope: Scope, status: int) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "other"
        # A path can hold a code; its route cannot. What has no route is nobody's address.
        route = getattr(scope.get("route"), "path", None) or "none"
        self._measurements.answered(method, route, status)
