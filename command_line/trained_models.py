"""The models that were trained here: each with its checksum, the old ones forgotten in time."""

from __future__ import annotations

from pathlib import Path

from command_line.console import fail
from datafiles.checksum import ChangedFile, check_checksum, record_checksum, record_of

# How many models of a kind are kept: the one in use and the one before, to go back to.
_KEPT = 2


def is_trained(model: Path) -> bool:
    """Whether a model is there and as it was trained.

    A model without a record is from before records were kept, or its training was ended between
    the two: it is recorded as it is. Whoever could put another in its place could also write a
    record. Ends the command when a recorded model was changed.
    """
    if not model.is_file():
        return False
    if not record_of(model).is_file():
        record_checksum(model)
    try:
        check_checksum(model)
    except ChangedFile as problem:
        fail(str(problem))
    return True


def keep_trained(model: Path, pattern: str) -> None:
    """Record a model that was just trained, and forget the older ones that fit the pattern."""
    record_checksum(model)
    others = (file for file in model.parent.glob(pattern) if file != model)
    youngest_first = sorted(others, key=lambda file: file.stat().st_mtime, reverse=True)
    for old in youngest_first[_KEPT - 1 :]:
        old.unlink()
        record_of(old).unlink(missing_ok=True)
