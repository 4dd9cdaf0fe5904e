"""Adds the researchers' desk to the application."""

from __future__ import annotations

from fastapi import FastAPI, Request
from starlette.responses import RedirectResponse, Response

from api.desk import (
    administration,
    codebook,
    coding,
    downloads,
    explore,
    measures,
    overview,
    proposals,
    signing_in,
    themes,
    two_sides,
    workshop,
)
from api.desk.access import DeskRefusal, SignInNeeded, sign_in_address, signed_in
from api.desk.page import desk_pages
from api.desk.passwords import Passwords
from api.desk.throttle import Throttle
from configuration import Settings, load_secrets

_ROOMS = (
    signing_in,
    administration,
    overview,
    themes,
    explore,
    measures,
    two_sides,
    coding,
    codebook,
    proposals,
    downloads,
    workshop,
)


def add_desk(application: FastAPI, settings: Settings) -> None:
    """Add routes and error pages.

    ``application.state.desk_pages`` has to hold the DeskPages when the first request comes.
    """
    application.state.passwords = Passwords()
    application.state.throttle = Throttle()
    for module in _ROOMS:
        application.include_router(module.router)
    if settings.oidc_issuer:
        # Its libraries take half a second, which nobody has to wait for who does without.
        from api.desk.provider import add_provider  # noqa: PLC0415

        add_provider(application, settings, load_secrets(settings.folder).sign_in)
    application.add_exception_handler(SignInNeeded, _to_sign_in)
    application.add_exception_handler(DeskRefusal, _refusal)


async def _to_sign_in(request: Request, error: Exception) -> Response:
    assert isinstance(error, SignInNeeded)
    return RedirectResponse(sign_in_address(error.address), 303)


def _refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, DeskRefusal)
    return desk_pages(request).show(
        request, "refusal.html", signed_in(request), status=error.status, message=error.message
    )
