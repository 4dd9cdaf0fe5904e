"""Refuses requests that are too large, before and while they are read."""

from __future__ import annotations

from fastapi import Request
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_TOO_LARGE = 413
# A length of more digits is larger than anything that is let in.
_DIGITS = 12


class SizeLimit:
    """ASGI middleware: no body of more than ``most`` bytes is read; the rest is never in memory.

    FastAPI's own limit answers outside of everything else: without the error's form, and without
    the headers by which a website's script could read it.
    """

    def __init__(self, application: ASGIApp, most: int) -> None:
        self._application = application
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        if self._is_said_to_be_large(Headers(scope=scope).get("content-length", "")):
            answer = scope["app"].exception_handlers[HTTPException]
            response = await answer(Request(scope), HTTPException(_TOO_LARGE))
            await response(scope, receive, send)
            return
        read = 0

        async def limited() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._most:
                raise HTTPException(_TOO_LARGE)
            return message

        await self._application(scope, limited, send)

    def _is_said_to_be_large(self, length: str) -> bool:
        return length.isdecimal() and (len(length) > _DIGITS or int(length) > self._most)
