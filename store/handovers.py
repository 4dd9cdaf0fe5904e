"""Hand-overs: a conversation goes on on another device and ends on the one before."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from store.tables import ConversationRow, HandoverRow


@dataclass(frozen=True)
class Handover:
    """An offer that waits to be taken. ``receipt_seal`` is sealed with the code."""

    conversation: str
    receipt_seal: bytes


class HandoverRepository:
    """Offers to go on elsewhere, within one transaction. A conversation has one at most."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def offer(self, conversation: str, code_hash: bytes, receipt_seal: bytes) -> None:
        """Keep an offer; one that was made before cannot be taken any more."""
        self.cancel(conversation)
        self._connection.execute(
            insert(HandoverRow).values(
                conversation_id=conversation, code_hash=code_hash, receipt_seal=receipt_seal
            )
        )

    def cancel(self, conversation: str) -> None:
        """Take an offer back."""
        self._connection.execute(
            delete(HandoverRow).where(HandoverRow.conversation_id == conversation)
        )

    def find(self, code_hash: bytes) -> Handover | None:
        """The offer whose code has this hash, or None."""
        columns = (HandoverRow.conversation_id, HandoverRow.receipt_seal)
        row = self._connection.execute(
            select(*columns).where(HandoverRow.code_hash == code_hash)
        ).first()
        return Handover(*row) if row else None

    def take(self, code_hash: bytes, token_hash: bytes, receipt_seal: bytes) -> bool:
        """Move the conversation to the holder of another token; the one before ends.

        Returns False, and changes nothing, when the offer was taken or cancelled meanwhile.
        """
        handover = self.find(code_hash)
        taken = delete(HandoverRow).where(HandoverRow.code_hash == code_hash)
        if handover is None or self._connection.execute(taken).rowcount == 0:
            return False
        self._connection.execute(
            update(ConversationRow)
            .where(ConversationRow.id == handover.conversation)
            .values(token_hash=token_hash, receipt_seal=receipt_seal)
        )
        return True
