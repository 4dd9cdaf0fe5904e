"""Withdraws an interview for good: in the database, and in every backup of it."""

from __future__ import annotations

from sqlalchemy import Connection

from store.conversations import ConversationRepository
from store.tombstones import Tombstones


def withdraw(
    connection: Connection,
    tombstones: Tombstones,
    conversation: str,
    keep_turn: int | None = None,
) -> None:
    """Delete everything of an interview, and remember that it must not come back.

    ``keep_turn`` is the turn in which it was asked for: its reply is still to be written.
    """
    tombstones.add(conversation)
    ConversationRepository(connection).withdraw(conversation, keep_turn)
