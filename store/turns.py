"""Turns: opened before anything can be lost, decided in one transaction with the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Row, insert, select, update

from interview.utterances import BotMessage
from store import replies
from store.tables import ConversationRow, TurnRow


@dataclass(frozen=True)
class Turn:
    """One stored turn. ``reply`` is None until it is decided.

    ``item`` and ``scale`` are what was being asked. The respondent's own message has the sequence
    number ``first_seq``; the reply's messages follow. Turn 0 has no message of the respondent.
    """

    conversation: str
    number: int
    key: str
    fingerprint: bytes
    locale: str
    item: str | None
    scale: str | None
    text: str | None
    choice: str | None
    redactions: Mapping[str, int]
    first_seq: int
    reply: tuple[BotMessage, ...] | None


class TurnRepository:
    """The turns of conversations, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, turn: Turn) -> None:
        """Keep a turn before it is decided, and take its place in the conversation.

        Raises sqlalchemy.exc.IntegrityError when the number or key is taken already.
        """
        self._connection.execute(
            insert(TurnRow).values(
                conversation_id=turn.conversation,
                number=turn.number,
                key=turn.key,
                fingerprint=turn.fingerprint,
                locale=turn.locale,
                item=turn.item,
                scale=turn.scale,
                text=turn.text,
                choice=turn.choice,
                redactions=dict(turn.redactions),
                intent=None,
                first_seq=turn.first_seq,
                reply=None,
            )
        )
        self._advance(turn.conversation, turn.number, turn.first_seq)

    def decide(
        self,
        turn: Turn,
        messages: Iterable[BotMessage],
        intent: str | None = None,
        keep_words: bool = True,
    ) -> bool:
        """Write the reply; ``keep_words=False`` also forgets what the respondent sent.

        Returns False, and changes nothing, when the turn was decided already or is gone.
        """
        reply = replies.to_json(messages)
        columns: dict[str, object] = {"reply": reply, "intent": intent}
        if not keep_words:
            columns |= {"text": None, "choice": None, "redactions": {}}
        decided = self._connection.execute(
            update(TurnRow)
            .where(
                TurnRow.conversation_id == turn.conversation,
                TurnRow.number == turn.number,
                TurnRow.reply.is_(None),
            )
            .values(**columns)
        )
        if decided.rowcount == 0:
            return False
        self._advance(turn.conversation, turn.number, turn.first_seq + len(reply))
        return True

    def forget_words(self, conversation: str, item: str, before: int) -> None:
        """Forget what was said at an item before the turn of number ``before``."""
        self._connection.execute(
            update(TurnRow)
            .where(
                TurnRow.conversation_id == conversation,
                TurnRow.item == item,
                TurnRow.number < before,
            )
            .values(text=None)
        )

    def get(self, conversation: str, number: int) -> Turn | None:
        """The turn of this number, or None."""
        return self._first(TurnRow.conversation_id == conversation, TurnRow.number == number)

    def by_key(self, conversation: str, key: str) -> Turn | None:
        """The turn sent with this idempotency key, or None."""
        return self._first(TurnRow.conversation_id == conversation, TurnRow.key == key)

    def same_or_last(
        self, conversation: str, key: str, last: int
    ) -> tuple[Turn | None, Turn | None]:
        """The turn sent with this key, and the turn of number ``last``, where there are such."""
        either = (TurnRow.key == key) | (TurnRow.number == last)
        rows = self._connection.execute(
            select(TurnRow.__table__).where(TurnRow.conversation_id == conversation, either)
        )
        turns = [_turn(row) for row in rows]
        same = next((turn for turn in turns if turn.key == key), None)
        return same, next((turn for turn in turns if turn.number == last), None)

    def since(self, conversation: str, number: int = 0) -> list[Turn]:
        """The turns from ``number`` on, in order."""
        rows = self._connection.execute(
            select(TurnRow.__table__)
            .where(TurnRow.conversation_id == conversation, TurnRow.number >= number)
            .order_by(TurnRow.number)
        )
        return [_turn(row) for row in rows]

    def _first(self, *conditions: object) -> Turn | None:
        row = self._connection.execute(select(TurnRow.__table__).where(*conditions)).first()  # type: ignore[arg-type]
        return _turn(row) if row else None

    def _advance(self, conversation: str, turn: int, seq: int) -> None:
        self._connection.execute(
            update(ConversationRow)
            .where(ConversationRow.id == conversation)
            .values(last_turn=turn, last_seq=seq)
        )


def _turn(row: Row[tuple[object, ...]]) -> Turn:
    return Turn(
        conversation=row.conversation_id,
        number=row.number,
        key=row.key,
        fingerprint=row.fingerprint,
        locale=row.locale,
        item=row.item,
        scale=row.scale,
        text=row.text,
        choice=row.choice,
        redactions=row.redactions,
        first_seq=row.first_seq,
        reply=None if row.reply is None else replies.from_json(row.reply),
    )
