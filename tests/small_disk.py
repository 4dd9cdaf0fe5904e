"""A disk of a few megabytes, which can be filled to the last byte."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PART = 1 << 16


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path | None]:
    """A folder on a disk of its own, in memory; None for who may not mount one."""
    with tempfile.TemporaryDirectory(prefix="resonanz-disk-") as folder:
        mounting = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", folder]
        if subprocess.run(mounting, check=False, capture_output=True).returncode:
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """Inside, nothing can be added to any file on the disk."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        size = _PART
        while size:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2
    try:
        yield
    finally:
        filler.unlink()
