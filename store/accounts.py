"""Accounts of the researchers' desk, and who is signed in."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select, update

from store.desk_tables import AccountRow, DeskSessionRow


class Role(StrEnum):
    """What somebody may do; each role may do what the one before it may.

    A viewer sees aggregates, a researcher also codes answers and exports microdata, an admin also
    manages accounts.
    """

    VIEWER = "viewer"
    RESEARCHER = "researcher"
    ADMIN = "admin"

    def includes(self, other: Role) -> bool:
        """Whether this role may do what ``other`` may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class NameTaken(ValueError):
    """There is an account of this name already."""


@dataclass(frozen=True)
class Account:
    """One person's account. ``has_password`` is False for those who use a provider."""

    id: str
    name: str
    role: Role
    is_active: bool
    has_password: bool
    issuer: str | None
    created_on: datetime.date


@dataclass(frozen=True)
class Lifetime:
    """How long somebody stays signed in: at most ``whole``, and ``idle`` after the last page."""

    whole: datetime.timedelta = datetime.timedelta(hours=12)
    idle: datetime.timedelta = datetime.timedelta(hours=1)


_COLUMNS = (
    AccountRow.id,
    AccountRow.name,
    AccountRow.role,
    AccountRow.is_active,
    AccountRow.password_hash,
    AccountRow.issuer,
    AccountRow.created_on,
)


def account_name(typed: str) -> str:
    """The name as it is stored: without outer spaces, in lower case."""
    return typed.strip().lower()


class AccountRepository:
    """Accounts and sessions, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, name: str, role: Role, password_hash: str | None, today: datetime.date
    ) -> Account:
        """Make an account; without a password the person signs in through the provider.

        Raises NameTaken.
        """
        if self.by_name(name):
            raise NameTaken(account_name(name))
        id = str(uuid.uuid4())
        self._connection.execute(
            insert(AccountRow).values(
                id=id,
                name=account_name(name),
                role=role,
                password_hash=password_hash,
                is_active=True,
                created_on=today,
            )
        )
        account = self._one(AccountRow.id == id)
        assert account is not None
        return account

    def all(self) -> list[Account]:
        """Every account, by name."""
        rows = self._connection.execute(select(*_COLUMNS).order_by(AccountRow.name))
        return [_account(row) for row in rows]

    def by_name(self, name: str) -> Account | None:
        """The account of this name, or None."""
        return self._one(AccountRow.name == account_name(name))

    def by_subject(self, issuer: str, subject: str) -> Account | None:
        """The account that a provider's person is bound to, or None."""
        return self._one((AccountRow.issuer == issuer) & (AccountRow.subject == subject))

    def password_hash(self, id: str) -> str | None:
        """The stored hash of an account's password, None without one."""
        return self._connection.scalar(select(AccountRow.password_hash).where(AccountRow.id == id))

    def set_password(self, id: str, password_hash: str) -> None:
        """Store a new password's hash."""
        self._change(id, password_hash=password_hash)

    def set_role(self, id: str, role: Role) -> None:
        """Change the role; it counts from the next request on."""
        self._change(id, role=role)

    def set_active(self, id: str, is_active: bool) -> None:
        """Lock or unlock an account; locking signs it out everywhere."""
        self._change(id, is_active=is_active)
        if not is_active:
            self.sign_out_everywhere(id)

    def bind(self, id: str, issuer: str, subject: str) -> None:
        """Remember which of a provider's people the account belongs to."""
        self._change(id, issuer=issuer, subject=subject)

    def sign_in(self, id: str, token_hash: bytes, now: datetime.datetime) -> None:
        """Begin a session (``now`` in UTC, without zone)."""
        self._connection.execute(
            insert(DeskSessionRow).values(
                token_hash=token_hash, account_id=id, begun_at=now, used_at=now
            )
        )

    def signed_in(
        self, token_hash: bytes, now: datetime.datetime, lifetime: Lifetime
    ) -> tuple[Account, datetime.datetime] | None:
        """The active account of a running session and when it was last used, or None."""
        row = self._connection.execute(
            select(*_COLUMNS, DeskSessionRow.used_at)
            .join(DeskSessionRow, DeskSessionRow.account_id == AccountRow.id)
            .where(
                DeskSessionRow.token_hash == token_hash,
                AccountRow.is_active,
                DeskSessionRow.begun_at > now - lifetime.whole,
                DeskSessionRow.used_at > now - lifetime.idle,
            )
        ).first()
        return (_account(row), row.used_at) if row else None

    def used(self, token_hash: bytes, now: datetime.datetime) -> None:
        """Note that a session is in use."""
        self._connection.execute(
            update(DeskSessionRow)
            .where(DeskSessionRow.token_hash == token_hash)
            .values(used_at=now)
        )

    def sign_out(self, token_hash: bytes) -> None:
        """End one session."""
        self._connection.execute(
            delete(DeskSessionRow).where(DeskSessionRow.token_hash == token_hash)
        )

    def sign_out_everywhere(self, id: str) -> None:
        """End every session of an account."""
        self._connection.execute(delete(DeskSessionRow).where(DeskSessionRow.account_id == id))

    def forget_ended(self, now: datetime.datetime, lifetime: Lifetime) -> int:
        """Delete the sessions that are over; how many."""
        return self._connection.execute(
            delete(DeskSessionRow).where(
                or_(
                    DeskSessionRow.begun_at <= now - lifetime.whole,
                    DeskSessionRow.used_at <= now - lifetime.idle,
                )
            )
        ).rowcount

    def remove(self, id: str) -> None:
        """Delete an account with its sessions; the audit log keeps its name."""
        self._connection.execute(delete(AccountRow).where(AccountRow.id == id))

    def _one(self, condition: ColumnElement[bool]) -> Account | None:
        row = self._connection.execute(select(*_COLUMNS).where(condition)).first()
        return _account(row) if row else None

    def _change(self, id: str, **values: object) -> None:
        self._connection.execute(update(AccountRow).where(AccountRow.id == id).values(**values))


def _account(row: Any) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        is_active=row.is_active,
        has_password=row.password_hash is not None,
        issuer=row.issuer,
        created_on=row.created_on,
    )
