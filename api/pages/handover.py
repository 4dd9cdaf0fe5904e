"""Goes on with a conversation that was begun at a kiosk: the page a QR code opens on a phone.

Opening the address changes nothing, since phones and messengers look at addresses before people do;
only the button moves the conversation.
"""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.handover.address import PATH
from api.pages.forms import posted
from api.pages.page import pages
from api.pages.session import keep_token
from api.services import services

router = APIRouter(prefix=PATH, include_in_schema=False)


@router.get("/{code}")
async def ask(request: Request, code: str) -> HTMLResponse:
    """Ask whether to go on here. Raises Refusal (404) when the code is of no use any more."""
    locale = await services(request).handovers.locale(code)
    return pages(request).show("handover.html", locale, address=f"{PATH}/{code}")


@router.post("/{code}")
async def take(request: Request, code: str) -> RedirectResponse:
    """Go on here; the device before loses the conversation."""
    await posted(request)
    token, view = await services(request).handovers.take(code)
    last = view.messages[-1].id if view.messages else ""
    response = RedirectResponse(f"/conversation#{last}", 303)
    keep_token(request, response, token)
    return response
