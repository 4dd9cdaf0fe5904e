"""Where a phone goes on with a conversation."""

from __future__ import annotations

from fastapi import Request

from api.services import services

PATH = "/handover"


def handover_address(request: Request, code: str) -> str:
    """The full address with the code, as a phone has to call it."""
    base = services(request).settings.public_url or str(request.base_url)
    return f"{base.rstrip('/')}{PATH}/{code}"
