"""The checksum of a file that was made here, kept beside it: has anybody changed it since?

The record has the form of ``sha256sum``, so that an operator can check it with that, too. It finds
a file that was damaged, exchanged or cut off; whoever may write both files is kept out by their
permissions.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

_PART = 1 << 20


class ChangedFile(ValueError):
    """A file is not the one that was recorded; the message says which, and what to do."""


def record_of(file: Path) -> Path:
    """Where the checksum of a file is kept."""
    return file.with_name(f"{file.name}.sha256")


def record_checksum(file: Path) -> None:
    """Keep the checksum of a file as it is now; an interrupted writing leaves no half record."""
    unfinished = record_of(file).with_suffix(".part")
    unfinished.write_text(f"{_checksum(file)}  {file.name}\n", encoding="utf-8")
    unfinished.replace(record_of(file))


def check_checksum(file: Path) -> None:
    """Raises ChangedFile when a file is not as it was recorded, or was never recorded."""
    try:
        recorded = record_of(file).read_text(encoding="utf-8").split(maxsplit=1)[:1]
    except (OSError, UnicodeDecodeError):
        raise ChangedFile(
            f"{file} has no record of its checksum ({record_of(file).name}), so nobody knows "
            "whether it is what was trained. Train it anew: resonanz train --force"
        ) from None
    # Compared as bytes: what is no checksum at all may hold anything.
    if not recorded or not hmac.compare_digest(recorded[0].encode(), _checksum(file).encode()):
        raise ChangedFile(
            f"{file} is not the file that was trained: its SHA-256 differs from "
            f"{record_of(file).name}. Find out who changed it; then train it anew: "
            "resonanz train --force"
        )


def _checksum(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as source:
        while part := source.read(_PART):
            digest.update(part)
    return digest.hexdigest()
