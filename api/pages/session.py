"""Keeps a conversation's token in the browser, for as long as the browser is open."""

from __future__ import annotations

from fastapi import Request
from starlette.responses import Response

from api.services import services


def _is_secure(request: Request) -> bool:
    return services(request).settings.public_url.startswith("https://")


def _name(request: Request) -> str:
    """With the prefix __Host- browsers accept the cookie only over TLS, from this host alone."""
    return "__Host-resonanz" if _is_secure(request) else "resonanz"


def token_of(request: Request) -> str | None:
    """The token of the conversation that this browser holds, None without one."""
    return request.cookies.get(_name(request)) or None


def keep_token(request: Request, response: Response, token: str) -> None:
    """Let the browser keep the token until it is closed; no script can read it."""
    response.set_cookie(
        _name(request),
        token,
        path="/",
        httponly=True,
        samesite="strict",
        secure=_is_secure(request),
    )


def forget_token(request: Request, response: Response) -> None:
    """Let the browser forget the token."""
    response.delete_cookie(
        _name(request), path="/", httponly=True, samesite="strict", secure=_is_secure(request)
    )
