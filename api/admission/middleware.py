"""Asks the gate before a request is read."""

from __future__ import annotations

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from api.admission.gate import Gate
from api.admission.rules import purpose_of
from api.errors import Refusal


class Admission:
    """ASGI middleware: limited requests pass the gate; others pass by.

    ``interface`` is the path below which the HTTP interface lies.
    """

    def __init__(self, application: ASGIApp, gate: Gate, interface: str) -> None:
        self._application = application
        self._gate = gate
        self._interface = interface

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] != "http":
            return await self._application(scope, receive, send)
        purpose = purpose_of(scope["method"], scope["path"], self._interface)
        if purpose is None:
            return await self._application(scope, receive, send)
        try:
            with self._gate.admitted(client_address(scope), purpose):
                await self._application(scope, receive, send)
        except Refusal as refusal:
            answer = scope["app"].exception_handlers[Refusal]
            response = await answer(Request(scope), refusal)
            await response(scope, receive, send)


def client_address(scope: Scope) -> str:
    """The address a request comes from, as the server or a proxy that it believes says."""
    client = scope.get("client")
    return client[0] if client else ""
