"""Has the answers in columns brought up to date by a process of its own."""

from __future__ import annotations

import asyncio
import sys

from configuration import ROOT, Settings


class NotRefreshed(RuntimeError):
    """The process failed; its log says why."""


async def refresh_elsewhere(settings: Settings) -> None:
    """Start the process and wait for it; it ends when nobody waits any more.

    Raises NotRefreshed.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "command_line.refresh", cwd=ROOT, stdin=asyncio.subprocess.PIPE
    )
    try:
        await process.communicate(settings.model_dump_json().encode())
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    if process.returncode:
        raise NotRefreshed
