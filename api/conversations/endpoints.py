"""The conversation's addresses below /api/v1."""

from __future__ import annotations

import uuid
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from api.conversations.beginning import Beginnings
from api.conversations.schemas import (
    ConversationBegun,
    LocaleBody,
    NewConversationBody,
    TurnBody,
    TurnTaken,
    View,
)
from api.conversations.service import ConversationService
from api.conversations.submission import Submission
from api.errors import Refusal, described
from api.services import services

router = APIRouter(tags=["conversation"])


# What the endpoints depend on is async although it waits for nothing: FastAPI would run each in a
# thread of its own, which costs more than all of them.
async def _service(request: Request) -> ConversationService:
    return services(request).conversations


async def _beginnings(request: Request) -> Beginnings:
    return services(request).beginnings


async def bearer_token(
    given: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))],
) -> str:
    """The token of ``Authorization: Bearer TOKEN``. Raises Refusal without one."""
    token = given.credentials.strip() if given else ""
    if not token:
        detail = "Send the conversation's token as Authorization: Bearer TOKEN."
        headers = {"WWW-Authenticate": "Bearer"}
        raise Refusal(401, "no_token", detail, "error-unknown-conversation", headers)
    return token


async def idempotency_key(idempotency_key: Annotated[str | None, Header()] = None) -> uuid.UUID:
    """The UUID of the header Idempotency-Key. Raises Refusal without one."""
    try:
        return uuid.UUID(idempotency_key or "")
    except ValueError:
        detail = "Send a new UUID for every turn in the header Idempotency-Key."
        raise Refusal(400, "no_key", detail) from None


Service = Annotated[ConversationService, Depends(_service)]
Token = Annotated[str, Depends(bearer_token)]


@router.post("/conversations", status_code=201)
async def begin(
    body: NewConversationBody,
    service: Service,
    beginnings: Annotated[Beginnings, Depends(_beginnings)],
    accept_language: Annotated[str | None, Header()] = None,
) -> ConversationBegun:
    """Begin a conversation. The token is shown only here; keep it in memory."""
    beginning = beginnings.valid(
        channel=body.channel,
        locale=body.locale,
        site=body.site,
        questionnaire=body.questionnaire,
        accept_language=accept_language,
    )
    token, view = await service.begin(beginning)
    return ConversationBegun(token=token, conversation=view)


@router.get("/conversation", responses=described(401))
async def show(service: Service, token: Token, after: Annotated[int, Query(ge=0)] = 0) -> View:
    """The conversation, or its messages after a sequence number."""
    return await service.view(token, after)


@router.delete("/conversation", status_code=204, responses=described(401))
async def delete(request: Request, token: Token) -> Response:
    """Delete the conversation's interview for good; a second time finds it done."""
    await services(request).interviews.delete_of(token)
    return Response(status_code=204)


@router.post("/conversation/turns", responses=described(401, 409))
async def take_turn(
    body: TurnBody,
    service: Service,
    token: Token,
    key: Annotated[uuid.UUID, Depends(idempotency_key)],
) -> TurnTaken:
    """Send an answer. Repeat it with the same key until it is acknowledged: it is stored once."""
    submission = Submission(text=body.text, choice=body.choice, message=body.message)
    return await service.take_turn(token, key, submission)


@router.post("/conversation/locale", responses=described(401))
async def change_locale(
    body: LocaleBody,
    service: Service,
    token: Token,
    beginnings: Annotated[Beginnings, Depends(_beginnings)],
) -> View:
    """Go on in another locale; every message is shown in it."""
    return await service.change_locale(token, beginnings.known_locale(body.locale))
