"""The page about data protection."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.pages.page import pages, reader_locale
from api.services import services

router = APIRouter(include_in_schema=False)


@router.get("/privacy")
async def privacy(request: Request) -> HTMLResponse:
    """What is stored, what for, for how long, and which rights there are."""
    return pages(request).show(
        "privacy.html",
        reader_locale(request),
        months=services(request).settings.keep_answers_months,
        operator=services(request).operator,
    )
