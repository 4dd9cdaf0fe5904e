"""Errors that say what to do, and never repeat what was sent."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException

from store import DATABASE_AWAY

logger = logging.getLogger(__name__)

RETRY_SECONDS = 2


class Problem(BaseModel):
    """A field of a request that is not of its form."""

    field: str
    problem: str


class ErrorView(BaseModel):
    """An error: ``error`` is stable and for programs, ``detail`` says what to do.

    ``problems`` are the fields that are not as they have to be, where there are such.
    """

    error: str
    detail: str
    problems: list[Problem] = []


def described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What the interface's description says of these errors."""
    return {status: {"model": ErrorView, "description": _MEANINGS[status]} for status in statuses}


_MEANINGS = {
    400: "The body cannot be read, or a turn has no Idempotency-Key that is a UUID.",
    401: "There is no token.",
    404: "There is no such thing, or it is not yours.",
    409: "A turn with this key is being taken, or the option is not on offer any more.",
    413: "The body is too large.",
    422: "The request is not of the form that is described here.",
    429: "Too many requests; `Retry-After` says the seconds to wait.",
    503: "Not now; `Retry-After` says the seconds to wait. Repeat it with the same key.",
}


# Not frozen: Python notes the traceback on an exception while it passes through contexts.
@dataclass(eq=False)
class Refusal(Exception):
    """A request that cannot be served. ``code`` is stable, ``detail`` is for people.

    ``message`` is the catalogue's key for what a customer is shown on a page.
    """

    status: int
    code: str
    detail: str
    message: str = "error-unexpected"
    headers: dict[str, str] = field(default_factory=dict)


def unknown_conversation() -> Refusal:
    """No conversation has this token."""
    detail = "There is no conversation with this token. Begin one with POST /conversations."
    return Refusal(404, "unknown_conversation", detail, "error-unknown-conversation")


def try_again(detail: str = "One moment, please try again with the same key.") -> Refusal:
    """The turn is kept but not answered yet."""
    headers = {"Retry-After": str(RETRY_SECONDS)}
    return Refusal(503, "try_again", detail, "error-try-again", headers)


def not_anonymised() -> Refusal:
    """Personal details could not be looked for, so the text was not stored."""
    detail = "The text could not be anonymised and was not stored. Please try again later."
    headers = {"Retry-After": str(RETRY_SECONDS)}
    return Refusal(503, "not_anonymised", detail, "error-unexpected", headers)


def invalid(field_name: str, detail: str) -> Refusal:
    """A field has a value that cannot be used."""
    return Refusal(422, f"invalid_{field_name}", detail)


def add_error_handlers(application: FastAPI) -> None:
    """Answer every error in one form: ``{"error": CODE, "detail": TEXT}``."""
    application.add_exception_handler(Refusal, _refusal)
    application.add_exception_handler(RequestValidationError, _validation)
    application.add_exception_handler(HTTPException, _http)
    for kind in DATABASE_AWAY:
        application.add_exception_handler(kind, _database_away)
    application.add_exception_handler(DataError, _unusable)
    application.add_exception_handler(Exception, _unexpected)


async def _refusal(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)
    return _answer(error.status, error.code, error.detail, error.headers)


async def _validation(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    problems = [
        # Neither the value nor pydantic's message, which can quote it.
        {"field": ".".join(map(str, problem["loc"][1:])), "problem": _PROBLEMS.get(problem["type"])}
        for problem in error.errors()
    ]
    for problem in problems:
        problem["problem"] = problem["problem"] or "is not of the expected form"
    detail = "The request is not valid. See /api/v1/openapi.json for its form."
    return _answer(422, "invalid_request", detail, problems=problems)


_PROBLEMS = {
    "missing": "is missing",
    "extra_forbidden": "is not a known field",
    "string_too_long": "is too long",
    "string_too_short": "is empty",
    "string_type": "must be a text",
    "json_invalid": "is not JSON",
    "literal_error": "is not one of the allowed values",
    "value_error": "send either text, or choice together with message",
}


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code, detail = _HTTP.get(error.status_code, ("http_error", error.detail))
    return _answer(error.status_code, code, detail, dict(error.headers or {}))


_HTTP = {
    400: ("unreadable", "The body cannot be read. Send JSON in UTF-8."),
    404: ("not_found", "There is nothing at this address. See /api/v1/openapi.json."),
    405: ("wrong_method", "This address does not take this method. See /api/v1/openapi.json."),
    413: ("too_large", "The body is larger than 16 KiB. A text may have 2,000 characters."),
}


async def _database_away(request: Request, error: Exception) -> JSONResponse:
    logger.error("database_away", extra={"error": type(error).__name__})
    return await _refusal(request, try_again())


async def _unusable(request: Request, error: Exception) -> JSONResponse:
    """The database refuses a value: a NUL, which no text has, or more than there is room for."""
    detail = "A value holds what no text can hold, such as the character U+0000. Leave it out."
    return await _refusal(request, Refusal(422, "unusable_value", detail))


async def _unexpected(request: Request, error: Exception) -> JSONResponse:
    # The route, not the path: that can hold a code.
    route = getattr(request.scope.get("route"), "path", None)
    logger.error("request_failed", exc_info=error, extra={"place": route})
    return _answer(500, "unexpected", "Something went wrong. Please try again with the same key.")


def _answer(
    status: int,
    code: str,
    detail: str,
    headers: dict[str, str] | None = None,
    **more: Any,
) -> JSONResponse:
    return JSONResponse({"error": code, "detail": detail, **more}, status, headers)
