"""Deletes what is not needed any more. What remains says what was answered, not by whom."""

from __future__ import annotations

import datetime
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, delete, exists, or_, select, update

from interview.state import Stage
from store.tables import (
    AnswerRow,
    ConversationRow,
    HandoverRow,
    TurnRow,
)

# A stopped interview can be taken up again like an interrupted one.
_ENDED = (Stage.FINISHED, Stage.WITHDRAWN)
_DAYS_OF_A_MONTH = 31


def purged_file(folder: Path) -> Path:
    """The empty file whose time says when an installation was purged last."""
    return folder / "purged"


@dataclass(frozen=True)
class Purged:
    """How much was deleted: turns, conversations without answers, receipts, tokens, and interviews
    whose time was over, with everything that hangs on their answers."""

    turns: int
    conversations: int
    receipts: int
    tokens: int
    interviews: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """What was deleted → how many."""
        return asdict(self)


@dataclass(frozen=True)
class Retention:
    """How many days conversations are kept with their words after the last turn, and how many
    months answers are kept after it (months of 31 days, so that no day is cut off)."""

    ended_days: int
    abandoned_days: int
    answers_months: int

    def purge(self, connection: Connection, today: datetime.date) -> Purged:
        """Delete turn logs of ended and abandoned conversations, and expired receipts.

        Answers stay for their time, except where nothing was answered; without token and receipt
        nobody can link them to a person. The respondent of an abandoned interview cannot take it
        up again.
        """
        over = self._over(today)
        gone = select(ConversationRow.id).where(over)
        turns = connection.execute(delete(TurnRow).where(TurnRow.conversation_id.in_(gone)))
        answered = exists().where(AnswerRow.conversation_id == ConversationRow.id)
        empty = connection.execute(delete(ConversationRow).where(over, ~answered))
        tokens = connection.execute(
            update(ConversationRow)
            .where(over, ConversationRow.token_hash.is_not(None))
            .values(token_hash=None)
        )
        receipts = connection.execute(
            update(ConversationRow)
            .where(ConversationRow.receipt_expires_on < today)
            .values(receipt_hash=None, receipt_seal=None, receipt_expires_on=None)
        )
        # A code to go on elsewhere lives for minutes: over, when nothing happened since yesterday.
        resting = select(ConversationRow.id).where(ConversationRow.active_on < today)
        connection.execute(delete(HandoverRow).where(HandoverRow.conversation_id.in_(resting)))
        oldest = today - datetime.timedelta(days=self.answers_months * _DAYS_OF_A_MONTH)
        interviews = connection.execute(
            delete(ConversationRow).where(ConversationRow.active_on < oldest)
        )
        return Purged(
            turns.rowcount,
            empty.rowcount,
            receipts.rowcount,
            tokens.rowcount,
            interviews.rowcount,
        )

    def _over(self, today: datetime.date) -> ColumnElement[bool]:
        ended = ConversationRow.stage.in_(_ENDED) & (
            ConversationRow.active_on < today - datetime.timedelta(days=self.ended_days)
        )
        abandoned = ConversationRow.active_on < today - datetime.timedelta(days=self.abandoned_days)
        return or_(ended, abandoned)
