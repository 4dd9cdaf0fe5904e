"""Has the answers in columns brought up to date by a process of its own."""

from __future__ import annotations

import subprocess
import sys

from configuration import ROOT, Settings

# Seconds; a million interviews that are all new take some minutes.
_PATIENCE = 3600.0


class NotRefreshed(RuntimeError):
    """The process failed; its log says why."""


def refresh_elsewhere(settings: Settings) -> None:
    """Start the process and wait for it, in a thread. Raises NotRefreshed."""
    done = subprocess.run(
        [sys.executable, "-m", "command_line.refresh"],
        cwd=ROOT,
        input=settings.model_dump_json().encode(),
        timeout=_PATIENCE,
        check=False,
    )
    if done.returncode:
        raise NotRefreshed
