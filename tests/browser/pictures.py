"""Pictures of the screens for people to look at: `make screenshots` writes them."""

from __future__ import annotations

import io
import os

import zxingcpp
from PIL import Image
from playwright.sync_api import Page, ViewportSize

from tests.browser.visitor import SCREENSHOTS

# They take long.
_ARE_WANTED = "SCREENSHOTS" in os.environ

PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 900}


def read_code(picture: bytes) -> str:
    """What the one QR code on a picture says. Raises AssertionError when there is not just one."""
    codes = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    assert len(codes) == 1, f"{len(codes)} codes"
    return str(codes[0].text)


def photograph(page: Page, name: str, screen: ViewportSize | None = None) -> None:
    """Keep a picture in var/screenshots where pictures are wanted; as another screen shows it."""
    if not (_ARE_WANTED and name):
        return
    path = SCREENSHOTS / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    usual = page.viewport_size
    if screen:
        page.set_viewport_size(screen)
    page.screenshot(path=path)
    if screen and usual:
        page.set_viewport_size(usual)
