"""Versions of the codebook that were saved at the desk, and proposals of themes."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from store.desk_tables import CodebookVersionRow, ThemeProposalRow

# A group that shares at least this part of its answers with another one is the same.
_THE_SAME = 0.3


class NotNewest(ValueError):
    """Somebody else has saved a version since; what was changed would undo their changes."""


@dataclass(frozen=True)
class SavedCodebook:
    """A version of the codebook. ``content`` has the form of the files of ``themes/``."""

    version: int
    content: Mapping[str, Any]
    note: str
    saved_by: str
    saved_on: datetime.date
    is_active: bool


class ProposalState(StrEnum):
    """What people decided on a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True)
class ThemeProposal:
    """A group of answers that no theme fits. ``answers`` are ids, the most typical first."""

    id: int
    terms: tuple[str, ...]
    answers: tuple[int, ...]
    stability: float
    found_on: datetime.date
    state: ProposalState
    theme: str | None


class CodebookRepository:
    """Saved versions, within one transaction. Nothing of them is ever changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[SavedCodebook]:
        """Every saved version, the oldest first."""
        rows = self._connection.execute(
            select(CodebookVersionRow.__table__).order_by(CodebookVersionRow.version)
        )
        return [_saved(row) for row in rows]

    def active(self) -> SavedCodebook | None:
        """The version that codes are read by; None: that of the files."""
        row = self._connection.execute(
            select(CodebookVersionRow.__table__).where(CodebookVersionRow.is_active)
        ).first()
        return _saved(row) if row else None

    def save(
        self,
        content: Mapping[str, Any],
        *,
        after: int,
        note: str,
        by: str,
        today: datetime.date,
    ) -> int:
        """Save a version that was made from version ``after``; its number.

        Raises NotNewest when there is a newer one.
        """
        newest = self._connection.scalar(select(func.max(CodebookVersionRow.version))) or 0
        if newest > after:
            raise NotNewest(f"version {newest} was saved in the meantime")
        version = after + 1
        self._connection.execute(
            insert(CodebookVersionRow).values(
                version=version,
                content=_numbered(content, version),
                note=note,
                saved_by=by,
                saved_on=today,
                is_active=False,
            )
        )
        return version

    def activate(self, version: int | None) -> None:
        """Read codes by this version from now on; None: by the files."""
        self._connection.execute(update(CodebookVersionRow).values(is_active=False))
        self._connection.execute(
            update(CodebookVersionRow)
            .where(CodebookVersionRow.version == version)
            .values(is_active=True)
        )


class ProposalRepository:
    """Proposals of themes, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[ThemeProposal]:
        """Every proposal, the newest last."""
        rows = self._connection.execute(
            select(ThemeProposalRow.__table__).order_by(ThemeProposalRow.id)
        )
        return [
            ThemeProposal(
                row.id, tuple(row.terms), tuple(row.answers), row.stability, row.found_on,
                ProposalState(row.state), row.theme,
            )
            for row in rows
        ]  # fmt: skip

    def by_id(self, id: int) -> ThemeProposal | None:
        """The proposal of this id."""
        return next((each for each in self.all() if each.id == id), None)

    def propose(
        self, terms: Sequence[str], answers: Sequence[int], stability: float, today: datetime.date
    ) -> bool:
        """Keep a proposal; False, and nothing is kept, when it was proposed before.

        It was when it shares answers with one that people have decided on or not yet, or when it is
        named by the same words: what was rejected is not proposed again.
        """
        for other in self.all():
            together = set(answers) & set(other.answers)
            smaller = min(len(answers), len(other.answers)) or 1
            if len(together) / smaller >= _THE_SAME or (terms and set(terms) <= set(other.terms)):
                return False
        self._connection.execute(
            insert(ThemeProposalRow).values(
                terms=list(terms),
                answers=list(answers),
                stability=stability,
                found_on=today,
                state=ProposalState.OPEN,
            )
        )
        return True

    def decide(
        self,
        id: int,
        state: ProposalState,
        *,
        by: str,
        today: datetime.date,
        theme: str | None = None,
    ) -> bool:
        """Note what was decided on an open proposal; False when it is not open (any more)."""
        changed = self._connection.execute(
            update(ThemeProposalRow)
            .where(ThemeProposalRow.id == id, ThemeProposalRow.state == ProposalState.OPEN)
            .values(state=state, theme=theme, decided_by=by, decided_on=today)
        )
        return changed.rowcount == 1


def _saved(row: Any) -> SavedCodebook:
    return SavedCodebook(
        row.version, row.content, row.note, row.saved_by, row.saved_on, row.is_active
    )


def _numbered(content: Mapping[str, Any], version: int) -> dict[str, Any]:
    return {**content, "taxonomy": {**content["taxonomy"], "version": version}}
