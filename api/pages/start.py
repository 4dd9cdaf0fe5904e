"""The start page: what this is, how long it takes, and in which language."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.errors import Refusal
from api.pages.forms import posted
from api.pages.page import pages, reader_locale
from api.pages.session import keep_token, token_of
from api.services import services

router = APIRouter(include_in_schema=False)

_CHANNELS = ("web", "link")


@router.get("/")
async def start_page(request: Request) -> HTMLResponse:
    """Language choice; what a link says about site, channel and questionnaire is kept."""
    return pages(request).show(
        "start.html",
        reader_locale(request),
        passed_on=known_beginning(request, request.query_params),
        is_going_on=await _is_going_on(request),
    )


@router.post("/start")
async def start(request: Request) -> RedirectResponse:
    """Begin a conversation in the chosen language."""
    form = await posted(request)
    known = known_beginning(request, form)
    beginning = services(request).beginnings.valid(
        channel=known.get("channel", _CHANNELS[0]),
        locale=form.get("locale"),
        site=known.get("site"),
        questionnaire=known.get("questionnaire"),
        accept_language=request.headers.get("accept-language"),
    )
    token, _ = await services(request).conversations.begin(beginning)
    response = RedirectResponse("/conversation", 303)
    keep_token(request, response, token)
    return response


def known_beginning(request: Request, given: Mapping[str, str]) -> dict[str, str]:
    """What can be used of a link's wishes; a misspelt one must not keep anybody out."""
    beginnings = services(request).beginnings
    site, channel, questionnaire = (
        given.get(name) or "" for name in ("site", "channel", "questionnaire")
    )
    known = {
        "site": site if site in beginnings.sites else "",
        "channel": channel if channel in _CHANNELS else "",
        "questionnaire": questionnaire if beginnings.library.current(questionnaire) else "",
    }
    return {name: value for name, value in known.items() if value}


async def _is_going_on(request: Request) -> bool:
    """Whether this browser holds a conversation that can be continued."""
    token = token_of(request)
    if token is None:
        return False
    try:
        view = await services(request).conversations.view(token)
    except Refusal:
        return False
    return view.state in ("asking", "stopped")
