"""The addresses at which a respondent sees or deletes their own interview."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from api.errors import Refusal
from api.interviews.service import StoredInterview
from api.services import services

router = APIRouter(tags=["interview"])

ReceiptCode = Annotated[str | None, Header(description="The code shown at the interview's end.")]


def _given(code: str | None) -> str:
    if not code:
        detail = "Send the receipt code in the header Receipt-Code."
        raise Refusal(404, "unknown_receipt", detail, "page-receipt-unknown")
    return code


@router.get("/interviews")
async def show(request: Request, receipt_code: ReceiptCode = None) -> StoredInterview:
    """Everything that is stored of the interview."""
    return await services(request).interviews.show(_given(receipt_code))


@router.delete("/interviews", status_code=204)
async def delete(request: Request, receipt_code: ReceiptCode = None) -> Response:
    """Delete the interview for good."""
    await services(request).interviews.delete(_given(receipt_code))
    return Response(status_code=204)
