"""Deletes a conversation's interview from its page, after a question whether to do so."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.pages.conversation import held_token, own_form
from api.pages.forms import form_token
from api.pages.page import pages
from api.services import services

router = APIRouter(prefix="/conversation/delete", include_in_schema=False)


@router.get("")
async def ask(request: Request) -> HTMLResponse:
    """Ask before anything is deleted. Raises Refusal (404) without a conversation."""
    token = held_token(request)
    view = await services(request).conversations.view(token)
    return pages(request).show("delete.html", view.locale, form_token=form_token(token))


@router.post("")
async def delete(request: Request) -> RedirectResponse:
    """Delete for good; the page then says so. A second press finds it done."""
    token, _ = await own_form(request)
    await services(request).interviews.delete_of(token)
    return RedirectResponse("/conversation", 303)
