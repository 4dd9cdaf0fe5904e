"""The page for an iframe, where a website's system takes no script: the chat element alone."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.pages.assets import ELEMENT
from api.pages.headers import scripted_policy
from api.pages.page import pages, reader_locale
from api.pages.start import known_beginning
from api.services import services

router = APIRouter(include_in_schema=False)


@router.get("/embed")
async def embed(request: Request) -> HTMLResponse:
    """The chat, filling the frame. Only the listed websites may frame it.

    ``lang``, ``site`` and ``questionnaire`` may stand in the address.
    """
    policy = scripted_policy(services(request).settings.host_sites)
    return pages(request).show(
        "embed.html",
        reader_locale(request),
        headers={"Content-Security-Policy": policy},
        beginning=known_beginning(request, request.query_params),
        script=pages(request).assets.files.get(ELEMENT),
    )
