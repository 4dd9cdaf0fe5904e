"""The desk's first page."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.desk.access import Viewer
from api.desk.page import desk_pages

router = APIRouter(prefix="/desk", include_in_schema=False)


@router.get("")
def overview_page(request: Request, person: Viewer) -> Response:
    """What was answered, at a glance."""
    return desk_pages(request).show(request, "overview.html", person)
