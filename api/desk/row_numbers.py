"""Numbers of rows that stand in addresses: anybody can write one that no database has."""

from __future__ import annotations

from typing import Annotated

from fastapi import Path

# The largest whole number of both databases; SQLite's driver fails on larger ones.
_LARGEST = 2**63 - 1
_DIGITS = len(str(_LARGEST))

RowNumber = Annotated[int, Path(ge=1, le=_LARGEST)]


def row_number(text: str) -> int | None:
    """The number that is written; None where none is, or none that a row can have."""
    if not text.isdecimal() or len(text) > _DIGITS:
        return None
    number = int(text)
    return number if 1 <= number <= _LARGEST else None
