"""Cost: Rasa opens a new HTTP session and a new connection for every call of the action server.

One session per endpoint is kept and its connections are used again. A kept connection may be gone
when the action server was restarted; then the call is made once more on a new one. That is safe
here, because the action server recognises a turn it has already answered.
"""

from __future__ import annotations

from typing import Any

import aiohttp
from rasa.utils.endpoints import EndpointConfig


class _KeptSession:
    """Behaves like a session in an ``async with`` statement, but stays open."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def __aenter__(self) -> aiohttp.ClientSession:
        return self.session

    async def __aexit__(self, *_: object) -> None:
        """Stays open until the process ends."""


def install(endpoint: EndpointConfig) -> None:
    """Keep this endpoint's session."""
    open_session, send = endpoint.session, endpoint.request
    kept: list[_KeptSession] = []

    def session() -> _KeptSession:
        if not kept or kept[0].session.closed:
            kept[:] = [_KeptSession(open_session())]
        return kept[0]

    async def request(*arguments: Any, **options: Any) -> Any:
        try:
            return await send(*arguments, **options)
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError):
            return await send(*arguments, **options)

    endpoint.session = session
    endpoint.request = request
