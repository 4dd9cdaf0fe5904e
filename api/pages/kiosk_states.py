"""The staff's page on the state of a site's kiosks; nothing on it is content."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.errors import Refusal
from api.pages.forms import posted
from api.pages.page import pages, reader_locale
from api.services import services

_HOUR = 60  # minutes
_DAY = 24 * _HOUR

router = APIRouter(prefix="/kiosks", include_in_schema=False)


@router.get("")
async def enter_secret(request: Request) -> HTMLResponse:
    """The fields for site and secret."""
    return _fields(request, request.query_params.get("site", ""))


@router.post("")
async def show(request: Request) -> HTMLResponse:
    """The state of the site's kiosks. The secret is asked for again in each request."""
    form = await posted(request)
    site, secret = form.get("site", ""), form.get("secret", "")
    try:
        states = await services(request).kiosks.states(site, secret)
    except Refusal as refusal:
        return _fields(request, site, refusal)
    return pages(request).show(
        "kiosk_states.html",
        reader_locale(request),
        site=services(request).beginnings.sites.get(site),
        secret=secret,
        states=states,
        duration=duration,
    )


def duration(minutes: int) -> str:
    """A length of time in symbols that are the same in every language, such as ``3 h``."""
    if minutes < 2 * _HOUR:
        return f"{minutes} min"
    return f"{minutes // _HOUR} h" if minutes < 2 * _DAY else f"{minutes // _DAY} d"


def _fields(request: Request, site: str, refusal: Refusal | None = None) -> HTMLResponse:
    return pages(request).show(
        "kiosk_access.html",
        reader_locale(request),
        status=refusal.status if refusal else 200,
        sites=services(request).beginnings.sites.values(),
        chosen=site,
        error=refusal.message if refusal else None,
    )
