"""Addresses that need no token: the locales, and whether the system is well."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from api.errors import RETRY_SECONDS
from api.services import services

router = APIRouter(tags=["public"])


class LocaleView(BaseModel):
    """A locale the interview can be held in. ``reviewed``: a native speaker has read it all."""

    code: str
    autonym: str
    dir: Literal["ltr", "rtl"]
    reviewed: bool


class Health(BaseModel):
    """``live``: the process answers. ``ready``: a canary turn went through every process."""

    status: Literal["live", "ready", "starting"]


@router.get("/locales")
async def locales(request: Request) -> list[LocaleView]:
    """The locales in the order in which they are offered."""
    return [
        LocaleView(
            code=locale.code,
            autonym=locale.autonym,
            dir=locale.direction,
            reviewed=locale.reviewed,
        )
        for locale in services(request).texts.locales.values()
    ]


@router.get("/health/live")
async def live() -> Health:
    """Whether this process answers."""
    return Health(status="live")


@router.get("/health/ready", responses={503: {"model": Health}})
async def ready(request: Request, response: Response) -> Health:
    """Whether a whole turn went through; 503 while it does not."""
    if services(request).readiness.ready:
        return Health(status="ready")
    response.status_code = 503
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return Health(status="starting")
