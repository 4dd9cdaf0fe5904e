"""The receipt page: with the code from the interview's end, see what is stored, or delete it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.errors import Refusal
from api.pages.forms import posted
from api.pages.page import pages, reader_locale
from api.services import services

router = APIRouter(prefix="/answers", include_in_schema=False)


@router.get("")
async def enter_code(request: Request) -> HTMLResponse:
    """The field for the code."""
    return _field(request)


@router.post("")
async def show(request: Request) -> HTMLResponse:
    """What is stored of the interview."""
    code = (await posted(request)).get("code", "").strip()
    locale = reader_locale(request)
    try:
        interview = await services(request).interviews.show(code, locale)
    except Refusal as refusal:
        return _field(request, code, refusal)
    return pages(request).show(
        "stored.html",
        locale,
        interview=interview,
        code=code,
        labelled=lambda text: services(request).interviews.views.with_labels(text, locale),
    )


@router.post("/delete")
async def ask(request: Request) -> HTMLResponse:
    """Ask before anything is deleted."""
    code = (await posted(request)).get("code", "")
    return pages(request).show("stored_delete.html", reader_locale(request), code=code)


@router.post("/deleted")
async def delete(request: Request) -> HTMLResponse:
    """Delete for good."""
    code = (await posted(request)).get("code", "")
    try:
        await services(request).interviews.delete(code)
    except Refusal as refusal:
        return _field(request, code, refusal)
    return pages(request).show("stored_deleted.html", reader_locale(request))


def _field(request: Request, code: str = "", refusal: Refusal | None = None) -> HTMLResponse:
    return pages(request).show(
        "answers.html",
        reader_locale(request),
        status=refusal.status if refusal else 200,
        code=code,
        error=refusal.message if refusal else None,
    )
