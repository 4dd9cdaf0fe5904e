"""Shows errors of pages as pages; the interface's errors stay as they are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import cast

from fastapi import FastAPI, Request
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from api.errors import Refusal
from api.pages.headers import add_protection
from api.pages.page import pages, reader_locale
from store import DATABASE_AWAY

Handler = Callable[[Request, Exception], Awaitable[Response]]

_MESSAGES = {404: "error-not-found", 503: "error-try-again"}
_KEPT = frozenset({"allow", "retry-after"})


def add_page_errors(application: FastAPI, interface: str, is_secure: bool) -> None:
    """Show errors outside of ``interface`` (a path) as pages, in the browser's language.

    To be called when the interface's own handlers are in place.
    """
    for kind in (Refusal, HTTPException, DataError, *DATABASE_AWAY, Exception):
        others = cast(Handler, application.exception_handlers[kind])
        application.add_exception_handler(kind, _by_path(interface, others, is_secure))


def _by_path(interface: str, others: Handler, is_secure: bool) -> Handler:
    async def handler(request: Request, error: Exception) -> Response:
        elsewhere = await others(request, error)
        if request.url.path.startswith(f"{interface}/"):
            return elsewhere
        response = _error_page(request, error, elsewhere)
        # An unexpected error is answered outside of every middleware.
        add_protection(response.headers, is_secure)
        return response

    return handler


def _error_page(request: Request, error: Exception, elsewhere: Response) -> Response:
    kept = {name: value for name, value in elsewhere.headers.items() if name in _KEPT}
    return pages(request).show(
        "error.html",
        reader_locale(request),
        status=elsewhere.status_code,
        headers=kept,
        message=_message(error, elsewhere.status_code),
        is_gone=isinstance(error, Refusal) and error.code == "unknown_conversation",
    )


def _message(error: Exception, status: int) -> str:
    if isinstance(error, Refusal):
        return error.message
    return _MESSAGES.get(status, "error-unexpected")
