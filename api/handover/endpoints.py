"""The addresses of a hand-over below /api/v1."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.conversations.endpoints import bearer_token
from api.conversations.schemas import ConversationBegun
from api.errors import described
from api.handover.address import handover_address
from api.handover.picture import Picture, picture
from api.handover.service import HandoverService
from api.services import services

router = APIRouter(tags=["handover"])


async def _service(request: Request) -> HandoverService:
    return services(request).handovers


Service = Annotated[HandoverService, Depends(_service)]
Token = Annotated[str, Depends(bearer_token)]


class HandoverOffered(BaseModel):
    """How to go on elsewhere: open ``url`` within ``seconds``, or send ``code``. It works once.

    ``picture`` is the address as a QR code.
    """

    code: str
    url: str
    seconds: int
    picture: Picture


class HandoverBody(BaseModel):
    """The code that was offered."""

    model_config = ConfigDict(extra="forbid")

    code: Annotated[str, Field(min_length=1, max_length=64)]


@router.post("/conversation/handover", status_code=201, responses=described(401, 409))
async def offer(request: Request, service: Service, token: Token) -> HandoverOffered:
    """Offer the conversation to another device. An earlier offer is void.

    Ask for the conversation now and then: 404 says that it has moved.
    """
    offered = await service.offer(token)
    url = handover_address(request, offered.code)
    return HandoverOffered(
        code=offered.code, url=url, seconds=offered.seconds, picture=picture(url)
    )


@router.delete("/conversation/handover", status_code=204, responses=described(401))
async def cancel(service: Service, token: Token) -> Response:
    """Void the offer; the conversation stays here."""
    await service.cancel(token)
    return Response(status_code=204)


@router.post("/handovers")
async def take(body: HandoverBody, service: Service) -> ConversationBegun:
    """Take the conversation over: a new token for it. The one before ends at once."""
    token, view = await service.take(body.code)
    return ConversationBegun(token=token, conversation=view)
