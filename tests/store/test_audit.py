"""The audit log only grows, and whoever changes it is found out."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError

from store import Store
from store.audit import AuditLog
from store.desk_tables import AuditEventRow

KEY = b"k" * 32


def filled(store: Store, entries: int = 4) -> list[str]:
    seals = []
    for number in range(entries):
        with store.writing() as connection:
            log = AuditLog(connection, KEY)
            seals.append(log.add("ada", "exported", f"wave {number}", {"rows": number}).seal.hex())
    return seals


def tampered(store: Store, statement: str) -> None:
    """As somebody would who owns the database's file."""
    with store.writing() as connection:
        if store.engine.dialect.name == "postgresql":
            connection.exec_driver_sql("DROP TRIGGER audit_events_only_grow ON audit_events")
        else:
            for change in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER audit_events_no_{change}")
        connection.exec_driver_sql(statement)


def verdict(store: Store, key: bytes = KEY) -> int | None:
    with store.reading() as connection:
        return AuditLog(connection, key).verify().broken_at


def test_it_is_whole_while_nobody_touches_it(store: Store) -> None:
    assert verdict(store) is None, "an empty one, too"
    seals = filled(store)
    with store.reading() as connection:
        log = AuditLog(connection, KEY)
        found = log.verify()
        assert [event.object for event in log.latest(2)] == ["wave 3", "wave 2"]
    assert (found.entries, found.last_seal, found.seals) == (4, seals[-1], frozenset(seals))


@pytest.mark.parametrize("statement", ["UPDATE audit_events SET actor = 'bob'",
                                       "DELETE FROM audit_events"])  # fmt: skip
def test_the_database_refuses_changes(store: Store, statement: str) -> None:
    filled(store)
    with pytest.raises(DBAPIError, match="only grows"), store.writing() as connection:
        connection.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE audit_events SET actor = 'bob' WHERE number = 2", 2),
        ("UPDATE audit_events SET details = '{}' WHERE number = 3", 3),
        ("UPDATE audit_events SET at = '2026-01-01 00:00:00.000000' WHERE number = 1", 1),
        ("DELETE FROM audit_events WHERE number = 2", 3),
        ("DELETE FROM audit_events WHERE number = 1", 2),
    ],
)
def test_whoever_changes_it_all_the_same_is_found(
    store: Store, statement: str, broken_at: int
) -> None:
    filled(store)
    tampered(store, statement)
    assert verdict(store) == broken_at


def test_an_entry_of_another_history_does_not_fit(store: Store) -> None:
    """Sealed with the same secret, as in a copy of the database that somebody went on with."""
    filled(store, 3)
    copied = ("actor", "action", "object", "details", "at", "seal")
    with store.reading() as connection:
        of_ours = connection.execute(
            select(*(getattr(AuditEventRow, name) for name in copied)).where(
                AuditEventRow.number == 3
            )
        ).one()
    tampered(store, "DELETE FROM audit_events WHERE number > 1")
    with store.writing() as connection:
        AuditLog(connection, KEY).add("bob", "deleted", "another story")
        connection.execute(
            insert(AuditEventRow).values(number=3, **dict(zip(copied, of_ours, strict=True)))
        )
    assert verdict(store) == 3


def test_a_cut_off_end_is_found_by_a_noted_seal(store: Store) -> None:
    noted = filled(store)[-1]
    tampered(store, "DELETE FROM audit_events WHERE number = 4")
    with store.reading() as connection:
        found = AuditLog(connection, KEY).verify()
    assert found.is_whole
    assert noted not in found.seals


def test_nobody_without_the_secret_can_seal(store: Store) -> None:
    filled(store)
    assert verdict(store, b"x" * 32) == 1
