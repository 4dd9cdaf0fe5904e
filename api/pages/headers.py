"""Headers that every response carries, pages, files and interface alike."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
# For pages with our own scripts: files of this host only, no text that becomes code.
_SCRIPTED = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
)
_ALWAYS = {
    "Content-Security-Policy": _CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": (
        "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), "
        "payment=(), usb=()"
    ),
    # What people have said must not lie in a cache; files that may say so themselves.
    "Cache-Control": "no-store",
}
# One year, as OWASP ASVS 5.0 asks (3.4.1).
_STRICT_TRANSPORT = "max-age=31536000; includeSubDomains"


def scripted_policy(frame_ancestors: Sequence[str] = ()) -> str:
    """The content security policy of a page with our scripts, and of whom it lets frame it."""
    ancestors = " ".join(frame_ancestors) or "'none'"
    return "; ".join((*_SCRIPTED, f"frame-ancestors {ancestors}"))


def add_protection(headers: MutableHeaders, is_secure: bool) -> None:
    """Add what a response does not say itself. ``is_secure``: customers come over TLS."""
    for name, value in _ALWAYS.items():
        headers.setdefault(name, value)
    if is_secure:
        headers.setdefault("Strict-Transport-Security", _STRICT_TRANSPORT)


class ProtectiveHeaders:
    """ASGI middleware that adds them."""

    def __init__(self, application: ASGIApp, is_secure: bool) -> None:
        self._application = application
        self._is_secure = is_secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request; the headers go out with the response's start."""

        async def protected_send(message: Message) -> None:
            if message["type"] == "http.response.start":
                add_protection(MutableHeaders(scope=message), self._is_secure)
            await send(message)

        await self._application(scope, receive, protected_send)
