"""Keeps signs of life of kiosks, and shows them to who knows their site's secret."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from anyio.to_thread import run_sync

from api.errors import Refusal
from store import Kiosk, KioskRepository, SignOfLife, Store

_SECRET_BYTES = 24
_MINUTE = 60
# Kiosks tell every minute; two that are lost on the way are no reason to send somebody.
ALIVE_MINUTES = 3


@dataclass(frozen=True)
class KioskState:
    """What staff sees of a kiosk. ``silent_minutes`` is None when it was never heard of."""

    device: str
    version: str
    silent_minutes: int | None
    finished_on: datetime.date | None
    finished_hour: int | None

    @property
    def is_alive(self) -> bool:
        """Whether it was heard of a short while ago."""
        return self.silent_minutes is not None and self.silent_minutes <= ALIVE_MINUTES


@dataclass(frozen=True)
class KioskService:
    """The kiosks of one installation. ``now`` tells the seconds since 1970."""

    store: Store
    now: Callable[[], float] = time.time

    async def note(
        self,
        site: str,
        device: str,
        version: str,
        finished_on: datetime.date | None,
        finished_hour: int | None,
    ) -> None:
        """Keep a sign of life. Raises Refusal (404) for a device that was not entered."""
        sign = SignOfLife(version, self._minute(), finished_on, finished_hour)
        if not await run_sync(self._note, site, device, sign):
            raise Refusal(
                404,
                "unknown_kiosk",
                "There is no kiosk of this name. Enter it with: resonanz kiosks add SITE NAME",
            )

    async def states(self, site: str, secret: str) -> list[KioskState]:
        """The kiosks of a site. Raises Refusal (403) when the secret is not the site's."""
        return await run_sync(self._states, site, secret)

    def _note(self, site: str, device: str, sign: SignOfLife) -> bool:
        with self.store.writing() as connection:
            return KioskRepository(connection).note(site, device, sign)

    def _states(self, site: str, secret: str) -> list[KioskState]:
        with self.store.reading() as connection:
            kiosks = KioskRepository(connection)
            # Compared also where there is no secret, so that the time does not tell sites apart.
            kept = kiosks.secret_hash(site) or secrets.token_bytes(32)
            if not hmac.compare_digest(kept, secret_hash(secret)):
                detail = "The secret does not open this site's kiosks."
                raise Refusal(403, "forbidden", detail, "staff-kiosks-refused")
            return [self._state(kiosk) for kiosk in kiosks.at(site)]

    def _state(self, kiosk: Kiosk) -> KioskState:
        sign = kiosk.sign
        return KioskState(
            device=kiosk.device,
            version=sign.version if sign else "",
            silent_minutes=max(0, self._minute() - sign.minute) if sign else None,
            finished_on=sign.finished_on if sign else None,
            finished_hour=sign.finished_hour if sign else None,
        )

    def _minute(self) -> int:
        return int(self.now()) // _MINUTE


def new_secret() -> str:
    """A secret of 192 random bits for the staff of a site."""
    return secrets.token_urlsafe(_SECRET_BYTES)


def secret_hash(secret: str) -> bytes:
    """The hash by which a secret is kept (SHA-256; the secret is random and long)."""
    return hashlib.sha256(secret.strip().encode("utf-8", "replace")).digest()
