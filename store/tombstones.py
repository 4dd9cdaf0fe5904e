"""Remembers outside of the database what was withdrawn, so that no backup brings it back.

One line for each withdrawn conversation: a hash of its random number, and the day. It says nothing
about anybody; only whoever holds a backup can tell which of its rows have to go.
"""

from __future__ import annotations

import datetime
import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# No backup may be kept longer than this: an older one could bring back what was withdrawn.
OLDEST_BACKUP_DAYS = 100


@dataclass(frozen=True)
class Tombstones:
    """Files below ``folder``, one for each month; several processes may add to them."""

    folder: Path
    today: Callable[[], datetime.date] = datetime.date.today

    def add(self, conversation: str) -> None:
        """Remember a withdrawal, before it is committed: on the disk when this returns.

        If the withdrawal then fails, the respondent is told so and asks again; a backup restored in
        between lacks the interview, which is what they wanted.
        """
        day = self.today()
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        line = f"{_hash(conversation)} {day.isoformat()}\n".encode()
        file = os.open(
            self.folder / f"{day:%Y-%m}.txt", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600
        )
        try:
            os.write(file, line)
            os.fsync(file)
        finally:
            os.close(file)

    def cover(self, conversation: str) -> bool:
        """Whether this conversation was withdrawn."""
        return _hash(conversation) in self._hashes()

    def among(self, conversations: Iterator[str]) -> list[str]:
        """Those of the conversations that were withdrawn."""
        hashes = self._hashes()
        return [each for each in conversations if _hash(each) in hashes]

    def forget(self, before: datetime.date) -> int:
        """Delete the months that ended before a day: no backup is older. How many there were."""
        last_month = f"{before:%Y-%m}"
        old = [file for file in self.folder.glob("????-??.txt") if file.stem < last_month]
        for file in old:
            file.unlink()
        return len(old)

    def _hashes(self) -> set[str]:
        return {
            line.split(" ", 1)[0]
            for file in sorted(self.folder.glob("????-??.txt"))
            for line in file.read_text(encoding="ascii").splitlines()
        }


def _hash(conversation: str) -> str:
    return hashlib.sha256(conversation.encode()).hexdigest()
