"""The address at which kiosks tell that they are alive."""

from __future__ import annotations

import datetime
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.services import services

router = APIRouter(tags=["kiosk"])

DEVICE = r"^[a-z0-9][a-z0-9-]{0,31}$"

Name = Annotated[str, Field(pattern=DEVICE)]


class LastInterview(BaseModel):
    """Day and hour (0 to 23) of the last interview that was finished at the kiosk."""

    model_config = ConfigDict(extra="forbid")

    day: datetime.date
    hour: Annotated[int, Field(ge=0, le=23)]


class SignOfLifeBody(BaseModel):
    """What a kiosk tells about itself: nothing of what people say."""

    model_config = ConfigDict(extra="forbid")

    site: Annotated[str, Field(min_length=1, max_length=64)]
    device: Name
    version: Annotated[str, Field(pattern=r"^[0-9a-zA-Z.+-]{1,32}$")]
    last_interview: LastInterview | None = None


@router.post("/kiosks/alive", status_code=204)
async def alive(request: Request, body: SignOfLifeBody) -> Response:
    """Keep a kiosk's sign of life; only of devices that the operator has entered."""
    last = body.last_interview
    await services(request).kiosks.note(
        body.site,
        body.device,
        body.version,
        last.day if last else None,
        last.hour if last else None,
    )
    return Response(status_code=204)
