"""Compares what customers were told with what stands in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from api.conversations.tokens import token_hash
from store import Store
from store.tables import AnswerRow, ConversationRow, TurnRow
from tests.crash.customers import Witness


@dataclass(frozen=True)
class Balance:
    """Answers and turns that were acknowledged, answers that are not there, turns too many.

    ``slowest`` is the longest time, in seconds, from a kill to the acknowledgement of a turn that
    it had made fail. ``kills`` is how often something was killed.
    """

    kills: int
    interviews: int
    acknowledged: int
    lost: int
    doubled: int
    slowest: float

    @property
    def holds(self) -> bool:
        """Whether the promise was kept."""
        return self.acknowledged > 0 and self.lost == 0 and self.doubled == 0


def balance(store: Store, witnesses: Sequence[Witness], kills: int = 0) -> Balance:
    """What was promised to these customers against what is stored."""
    lost = doubled = acknowledged = 0
    for witness in witnesses:
        answers, turns = _stored(store, witness)
        acknowledged += witness.turns
        lost += sum(answers.get(where) != said for where, said in witness.acknowledged.items())
        lost += max(0, witness.turns - turns)
        # A turn that is still pending may be there already, once.
        doubled += max(0, turns - witness.turns - witness.is_pending)
    slowest = max((witness.slowest for witness in witnesses), default=0.0)
    return Balance(kills, len(witnesses), acknowledged, lost, doubled, slowest)


def _stored(store: Store, witness: Witness) -> tuple[dict[tuple[str, str], str], int]:
    """(item, part) → code or text of one interview, and the number of its turns."""
    mine = ConversationRow.token_hash == token_hash(witness.token)
    with store.reading() as connection:
        id = connection.execute(select(ConversationRow.id).where(mine)).scalar()
        rows = connection.execute(
            select(AnswerRow.__table__).where(AnswerRow.conversation_id == id)
        ).all()
        turns = connection.execute(
            select(func.count())
            .select_from(TurnRow)
            .where(TurnRow.conversation_id == id, TurnRow.number > 0)
        ).scalar_one()
    answers = {}
    for row in rows:
        if (said := row.code or row.text) is not None:
            answers[row.item, "answer"] = said
        if row.follow_up_text is not None:
            answers[row.item, "follow_up"] = row.follow_up_text
    return answers, turns
