"""Adds the pages to the application."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI

from api.pages import (
    answers,
    conversation,
    deletion,
    embed,
    handover,
    kiosk,
    kiosk_states,
    privacy,
    start,
)
from api.pages.assets import ADDRESS, BuiltFiles
from api.pages.errors import add_page_errors
from api.pages.headers import ProtectiveHeaders
from api.pages.page import BUILT


def add_pages(application: FastAPI, interface: str, public_url: str, kept: Path) -> None:
    """Add routes, built files, error pages and headers.

    ``interface`` is the path below which errors are JSON, ``kept`` the folder of earlier scripts.
    ``application.state.pages`` has to hold the Pages when the first request comes.
    """
    is_secure = public_url.startswith("https://")
    for module in (
        start,
        conversation,
        deletion,
        handover,
        answers,
        privacy,
        embed,
        kiosk,
        kiosk_states,
    ):
        application.include_router(module.router)
    application.mount(ADDRESS, BuiltFiles(BUILT, kept), name="static")
    add_page_errors(application, interface, is_secure)
    application.add_middleware(ProtectiveHeaders, is_secure=is_secure)
