"""The conversation page: transcript, answers, language."""

from __future__ import annotations

import uuid
from contextlib import AbstractContextManager

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.responses import Response

from api.admission.gate import Gate
from api.admission.middleware import client_address
from api.admission.rules import Purpose
from api.conversations.schemas import TurnTaken, View
from api.errors import unknown_conversation
from api.pages.forms import check_form_token, form_token, posted
from api.pages.page import pages, reader_locale
from api.pages.receipt import receipt_address, receipt_picture
from api.pages.session import forget_token, token_of
from api.pages.taking import Problem, Sent, take
from api.pages.transcript import transcript
from api.services import services
from interview.utterances import STOP
from store import DATABASE_AWAY

router = APIRouter(prefix="/conversation", include_in_schema=False)

_ENDED = ("finished", "withdrawn")


@router.get("")
async def show(request: Request) -> HTMLResponse:
    """The whole conversation. Raises Refusal (404) without one."""
    token = held_token(request)
    return _page(request, token, await services(request).conversations.view(token))


@router.post("/answer")
async def answer(request: Request) -> Response:
    """Take a typed or chosen answer, then show the page at the reply."""
    token, form = await own_form(request)
    conversations = services(request).conversations
    taken = await take(conversations, token, Sent.from_form(form), admission(request))
    if not isinstance(taken, Problem):
        return _at_reply(taken)
    try:
        view = await conversations.view(token)
    except DATABASE_AWAY:
        return _sending_again(request, token, taken)
    return _page(request, token, view, taken)


@router.get("/language")
async def languages(request: Request) -> HTMLResponse:
    """The choice of another language."""
    token = held_token(request)
    view = await services(request).conversations.view(token)
    return pages(request).show("language.html", view.locale, form_token=form_token(token))


@router.post("/language")
async def change_language(request: Request) -> RedirectResponse:
    """Go on in another language."""
    token, form = await own_form(request)
    locale = services(request).beginnings.known_locale(form.get("locale", ""))
    view = await services(request).conversations.change_locale(token, locale)
    return _at_last_message(view)


@router.post("/leave")
async def leave(request: Request) -> RedirectResponse:
    """Forget the conversation in this browser; it stays stored."""
    await own_form(request)
    response = RedirectResponse("/", 303)
    forget_token(request, response)
    return response


def admission(request: Request) -> AbstractContextManager[None]:
    """Lets a turn of this page in, or raises Refusal (429)."""
    gate: Gate = request.app.state.gate
    return gate.admitted(client_address(request.scope), Purpose.TURN)


def held_token(request: Request) -> str:
    """The token that this browser holds. Raises Refusal (404) without one."""
    token = token_of(request)
    if token is None:
        raise unknown_conversation()
    return token


async def own_form(request: Request) -> tuple[str, dict[str, str]]:
    """Token and fields of a form that stood on this conversation's page. Raises Refusal."""
    token = held_token(request)
    form = await posted(request)
    check_form_token(token, form)
    return token, form


def _page(request: Request, token: str, view: View, problem: Problem | None = None) -> HTMLResponse:
    address = receipt_address(request)
    return pages(request).show(
        "conversation.html",
        view.locale,
        status=problem.status if problem else 200,
        headers={"Retry-After": problem.retry_after} if problem and problem.retry_after else None,
        view=view,
        transcript=transcript(view, view.receipt_code),
        problem=problem,
        # One key for a whole page: an old page's second answer is recognised as one of the past.
        key=problem.sent.key if problem and problem.is_kept else uuid.uuid4(),
        form_token=form_token(token),
        has_ended=view.state in _ENDED,
        stop=STOP,
        receipt_address=address,
        receipt_picture=receipt_picture(address),
    )


def _sending_again(request: Request, token: str, problem: Problem) -> HTMLResponse:
    """The answer alone, to be sent again: the conversation cannot be read at this moment."""
    return pages(request).show(
        "again.html",
        reader_locale(request),
        status=problem.status,
        headers={"Retry-After": problem.retry_after} if problem.retry_after else None,
        problem=problem,
        form_token=form_token(token),
    )


def _at_reply(taken: TurnTaken) -> RedirectResponse:
    """To the first message of a turn's reply, or to the answer from which something was removed."""
    sender = "customer" if taken.redactions else "bot"
    target = next((each for each in taken.conversation.messages if each.sender == sender), None)
    return RedirectResponse(f"/conversation#{target.id}" if target else "/conversation", 303)


def _at_last_message(view: View) -> RedirectResponse:
    last = view.messages[-1].id if view.messages else ""
    return RedirectResponse(f"/conversation#{last}", 303)
