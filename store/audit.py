"""The audit log of the desk: who signed in, exported, released, deleted.

Rows are only ever added (the database refuses the rest), and each carries a seal over itself and
the seal before it, keyed with a secret that does not lie in the database. Whoever changes, removes
or reorders rows breaks the chain; whoever cuts off its end is found by a seal that was noted.
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, func, insert, select

from store.desk_tables import AuditEventRow

COMMAND_LINE = "command line"
_FIRST = bytes(32)


@dataclass(frozen=True)
class AuditEvent:
    """One entry. ``at`` is UTC without zone, in whole seconds."""

    number: int
    at: datetime.datetime
    actor: str
    action: str
    object: str
    details: Mapping[str, Any]
    seal: bytes


@dataclass(frozen=True)
class Verdict:
    """What verifying found: the first entry that does not fit, and the last seal."""

    entries: int
    broken_at: int | None
    seals: frozenset[str]
    last_seal: str

    @property
    def is_whole(self) -> bool:
        """Whether nothing was changed, removed from the middle or reordered."""
        return self.broken_at is None


class AuditLog:
    """The log, within one transaction; ``key`` is the audit secret."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._key = key

    def add(
        self,
        actor: str,
        action: str,
        object: str = "",
        details: Mapping[str, Any] | None = None,
        now: datetime.datetime | None = None,
    ) -> AuditEvent:
        """Add an entry; it stands when the transaction does."""
        if self._connection.dialect.name == "postgresql":
            # Two writers must not seal the same predecessor.
            self._connection.execute(select(func.pg_advisory_xact_lock(0x617564)))
        last = self._connection.execute(
            select(AuditEventRow.number, AuditEventRow.seal)
            .order_by(AuditEventRow.number.desc())
            .limit(1)
        ).first()
        number, before = (last.number + 1, last.seal) if last else (1, _FIRST)
        at = (now or utc_now()).replace(microsecond=0)
        values = {
            "number": number,
            "at": at,
            "actor": actor[:254],
            "action": action,
            "object": object[:254],
            "details": dict(details or {}),
        }
        seal = self._seal(before, values)
        self._connection.execute(insert(AuditEventRow).values(**values, seal=seal))
        return AuditEvent(**values, seal=seal)  # type: ignore[arg-type]

    def latest(self, limit: int, before: int | None = None) -> list[AuditEvent]:
        """Entries from the newest on, those below the number ``before``."""
        query = select(*_COLUMNS).order_by(AuditEventRow.number.desc()).limit(limit)
        if before is not None:
            query = query.where(AuditEventRow.number < before)
        return [AuditEvent(*row) for row in self._connection.execute(query)]

    def verify(self) -> Verdict:
        """Go through the whole chain."""
        before, entries = _FIRST, 0
        seals: set[str] = set()
        for event in self._all():
            entries += 1
            seal = self._seal(before, {name: getattr(event, name) for name in _SEALED})
            if event.number != entries or not hmac.compare_digest(seal, event.seal):
                return Verdict(entries, event.number, frozenset(seals), before.hex())
            before = event.seal
            seals.add(before.hex())
        return Verdict(entries, None, frozenset(seals), before.hex())

    def _all(self) -> Iterator[AuditEvent]:
        query = select(*_COLUMNS).order_by(AuditEventRow.number)
        return (AuditEvent(*row) for row in self._connection.execute(query))

    def _seal(self, before: bytes, values: Mapping[str, Any]) -> bytes:
        content = orjson.dumps(values, option=orjson.OPT_SORT_KEYS)
        return hmac.digest(self._key, before + content, hashlib.sha256)


_COLUMNS = (
    AuditEventRow.number,
    AuditEventRow.at,
    AuditEventRow.actor,
    AuditEventRow.action,
    AuditEventRow.object,
    AuditEventRow.details,
    AuditEventRow.seal,
)
_SEALED = ("number", "at", "actor", "action", "object", "details")


def utc_now() -> datetime.datetime:
    """Now in UTC, without zone, as the database keeps it."""
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None, microsecond=0)
