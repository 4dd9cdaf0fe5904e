"""The receipt's QR code: it opens the receipt page. The code itself never stands in an address."""

from __future__ import annotations

import segno
from fastapi import Request
from markupsafe import Markup

from api.services import services


def receipt_address(request: Request) -> str:
    """The receipt page's full address, as a phone has to call it."""
    base = services(request).settings.public_url or str(request.base_url)
    return f"{base.rstrip('/')}/answers"


def receipt_picture(address: str) -> Markup:
    """The address as a QR code: SVG with attributes only, for pages without inline styles."""
    code = segno.make(address, error="m", micro=False)
    return Markup(code.svg_inline(border=0, omitsize=True, svgclass=None, lineclass=None))
