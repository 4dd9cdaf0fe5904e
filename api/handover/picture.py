"""An address as a QR code that a page draws itself, without markup from the server."""

from __future__ import annotations

from itertools import groupby

import segno
from pydantic import BaseModel


class Picture(BaseModel):
    """A QR code as one SVG path on a square of ``size`` units, without a quiet zone."""

    size: int
    path: str


def picture(address: str) -> Picture:
    """The QR code of an address; level M, so that a smudged screen can still be read."""
    rows = segno.make(address, error="m", micro=False).matrix
    return Picture(size=len(rows), path="".join(_bars(rows)))


def _bars(rows: tuple[bytearray, ...]) -> list[str]:
    bars = []
    for y, row in enumerate(rows):
        x = 0
        for is_dark, modules in groupby(row):
            width = len(list(modules))
            if is_dark:
                bars.append(f"M{x} {y}h{width}v1h-{width}z")
            x += width
    return bars
