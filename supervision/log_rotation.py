"""Ends log files that are kept long enough."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def rotate_logs(folder: Path, keep: int) -> int:
    """Begin every log below ``folder`` anew and keep ``keep`` older ones of each, the youngest as
    ``NAME.log.1``. Called once a day. Returns how many files were deleted.

    The processes hold their files open for appending, so a file is copied and emptied in place; a
    line that is written between the two is lost, and nothing else.
    """
    deleted = 0
    for log in sorted(folder.glob("*.log")):
        if not log.stat().st_size:
            continue
        older = sorted(folder.glob(f"{log.name}.*"), key=_age, reverse=True)
        for file in older:
            if _age(file) >= keep:
                file.unlink()
                deleted += 1
            else:
                file.rename(log.with_name(f"{log.name}.{_age(file) + 1}"))
        if keep:
            first = log.with_name(f"{log.name}.1")
            with log.open("rb") as source, open(first, "wb", opener=_private) as target:
                shutil.copyfileobj(source, target)
        os.truncate(log, 0)
    return deleted


def _age(file: Path) -> int:
    suffix = file.suffix.removeprefix(".")
    return int(suffix) if suffix.isdecimal() else 0


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
