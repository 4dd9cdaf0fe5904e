"""Addresses that need no token: the locales and their texts, and whether the system is well."""

from __future__ import annotations

import hashlib
import re
from typing import Annotated, Literal

from fastapi import APIRouter, Header, Request, Response
from pydantic import BaseModel

from api.errors import RETRY_SECONDS
from api.services import services
from texts import Catalogue

router = APIRouter(tags=["public"])

# What the chat element says itself; the conversation's messages come rendered.
_INTERFACE = ("page-", "error-", "chat-", "privacy")


class LocaleView(BaseModel):
    """A locale the interview can be held in. ``reviewed``: a native speaker has read it all."""

    code: str
    autonym: str
    dir: Literal["ltr", "rtl"]
    reviewed: bool


class OperatorView(BaseModel):
    """Who is responsible and for how long answers are kept; empty where nobody filled it in."""

    name: str
    address: str
    contact: str
    data_protection_officer: str
    supervisory_authority: str
    recipients: str
    months: int


class TextsView(BaseModel):
    """The user interface's texts in a locale, in Project Fluent's format, as in ``locales/``.

    ``language`` and ``numerals`` say how numbers and plurals are written.
    """

    locale: str
    language: str
    dir: Literal["ltr", "rtl"]
    numerals: str
    reviewed: bool
    fluent: str
    operator: OperatorView


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


@router.get("/texts/{locale}", response_model=TextsView, responses={304: {}})
async def texts(
    locale: str,
    request: Request,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """The texts of the user interface in a locale. Raises Refusal (422) for an unknown one."""
    code = services(request).beginnings.known_locale(locale)
    catalogue = services(request).texts.catalogues[code]
    content = TextsView(
        locale=code,
        language=catalogue.locale.language,
        dir=catalogue.locale.direction,
        numerals=catalogue.locale.numerals,
        reviewed=catalogue.locale.reviewed,
        fluent=_labelled(request, catalogue),
        operator=_operator(request),
    ).model_dump_json()
    # Kept by browsers, and asked for again: texts change with an update.
    tag = f'"{hashlib.sha256(content.encode()).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "public, no-cache"}
    if if_none_match == tag:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)


def _labelled(request: Request, catalogue: Catalogue) -> str:
    """The texts of the interface; in a demonstration its introduction begins with the label."""
    source = catalogue.excerpt(*_INTERFACE)
    if not request.app.state.pages.is_simulated:
        return source
    label = catalogue.render("page-simulated")
    return re.sub(r"(?m)^(page-intro =\s*)", rf"\g<1>{label} ", source, count=1)


def _operator(request: Request) -> OperatorView:
    operator = services(request).operator
    return OperatorView(
        name=operator.name,
        address=operator.address,
        contact=operator.contact,
        data_protection_officer=operator.data_protection_officer,
        supervisory_authority=operator.supervisory_authority,
        recipients=operator.recipients,
        months=services(request).settings.keep_answers_months,
    )


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
