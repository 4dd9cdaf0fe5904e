"""Kiosk terminals: which there are, when they were heard of, and who may see that."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import Connection, Row, delete, exists, insert, select, update

from store.tables import KioskAccessRow, KioskRow


@dataclass(frozen=True)
class SignOfLife:
    """What a kiosk tells about itself. ``minute`` counts from 1970; nothing is about content.

    ``finished_on`` and ``finished_hour`` (0 to 23) are None when the device does not know of an
    interview that was finished at it.
    """

    version: str
    minute: int
    finished_on: datetime.date | None = None
    finished_hour: int | None = None


@dataclass(frozen=True)
class Kiosk:
    """A kiosk as it was heard of last; ``sign`` is None before the first time."""

    site: str
    device: str
    sign: SignOfLife | None


class KioskRepository:
    """Kiosks and the secrets of their sites, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, site: str, device: str) -> bool:
        """Enter a device. Returns False when it is there already."""
        if self._is_entered(site, device):
            return False
        self._connection.execute(insert(KioskRow).values(site=site, device=device))
        return True

    def remove(self, site: str, device: str) -> bool:
        """Take a device out. Returns False when there is none of this name."""
        removed = self._connection.execute(
            delete(KioskRow).where(KioskRow.site == site, KioskRow.device == device)
        )
        return removed.rowcount > 0

    def note(self, site: str, device: str, sign: SignOfLife) -> bool:
        """Keep a sign of life. Returns False for a device that was not entered.

        What is known of the last interview stays when the device, restarted, does not know of one.
        """
        columns: dict[str, object] = {"version": sign.version, "seen_minute": sign.minute}
        if sign.finished_on is not None:
            columns |= {"finished_on": sign.finished_on, "finished_hour": sign.finished_hour}
        noted = self._connection.execute(
            update(KioskRow)
            .where(KioskRow.site == site, KioskRow.device == device)
            .values(**columns)
        )
        return noted.rowcount > 0

    def at(self, site: str) -> list[Kiosk]:
        """The kiosks of a site, by name."""
        rows = self._connection.execute(
            select(KioskRow.__table__).where(KioskRow.site == site).order_by(KioskRow.device)
        )
        return [_kiosk(row) for row in rows]

    def keep_secret(self, site: str, secret_hash: bytes) -> None:
        """Let those who know a secret see the site's kiosks; a secret from before ends."""
        self._connection.execute(delete(KioskAccessRow).where(KioskAccessRow.site == site))
        self._connection.execute(insert(KioskAccessRow).values(site=site, secret_hash=secret_hash))

    def secret_hash(self, site: str) -> bytes | None:
        """The hash of the site's secret, or None when none was made."""
        found: bytes | None = self._connection.execute(
            select(KioskAccessRow.secret_hash).where(KioskAccessRow.site == site)
        ).scalar()
        return found

    def _is_entered(self, site: str, device: str) -> bool:
        named = (KioskRow.site == site) & (KioskRow.device == device)
        return bool(self._connection.execute(select(exists().where(named))).scalar())


def _kiosk(row: Row[tuple[object, ...]]) -> Kiosk:
    sign = None
    if row.seen_minute is not None:
        sign = SignOfLife(row.version or "", row.seen_minute, row.finished_on, row.finished_hour)
    return Kiosk(row.site, row.device, sign)
