"""Codings of open answers: what is still to be coded, and what was found."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Select, and_, delete, func, insert, select, true

from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
)

# The coder's name in the tables where it is no person.
MODEL = "model"
# Under this number (any, but always the same) PostgreSQL keeps claims on answers.
_CLAIMS = 1_668_244_581


@dataclass(frozen=True)
class OpenAnswer:
    """A stored open answer. ``turn`` says which words it has."""

    id: int
    item: str
    locale: str
    text: str
    turn: int


@dataclass(frozen=True)
class ModelCoding:
    """What the model found in one answer. ``themes`` maps code → (valence, score)."""

    answer: OpenAnswer
    sentiment: str
    score: float
    themes: Mapping[str, tuple[str, float]]


class CodingRepository:
    """Codings within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest_answer(self) -> int:
        """The highest id of any answer; 0 when there is none."""
        return self._connection.scalar(select(func.max(AnswerRow.id))) or 0

    def backlog(
        self, items: Collection[str], model_version: str | None, most: int, after: int = 0
    ) -> list[OpenAnswer]:
        """Answers with an id above ``after`` that this model, or any for None, has not coded; the
        oldest first."""
        rows = self._connection.execute(
            self._uncoded(items, model_version)
            .where(AnswerRow.id > after)
            .order_by(AnswerRow.id)
            .limit(most)
        )
        return [
            OpenAnswer(row.id, row.item, row.locale, words(row.text, row.follow_up_text),
                          row.turn)
            for row in rows
        ]  # fmt: skip

    @property
    def can_claim(self) -> bool:
        """Whether several processes can share the backlog: PostgreSQL keeps their claims apart."""
        return self._connection.dialect.name == "postgresql"

    def claim(
        self, items: Collection[str], model_version: str | None, most: int, after: int = 0
    ) -> tuple[list[OpenAnswer], int]:
        """As ``backlog``, but without the answers that others have claimed; claims those it gives.

        Also returns the highest id that was looked at. Claims end with the transaction or with the
        connection, so a killed process holds none. They are advisory locks: a lock on the rows
        themselves (SKIP LOCKED) would keep a respondent waiting who corrects such an answer.
        """
        claimed: list[OpenAnswer] = []
        while len(claimed) < most:
            looked_at = self.backlog(items, model_version, most - len(claimed), after)
            if not looked_at:
                break
            after = looked_at[-1].id
            free = self._claimed([answer.id for answer in looked_at])
            # Looked at once more: who held a claim a moment ago may have coded the answer.
            claimed += [
                answer
                for answer in self.backlog(
                    items, model_version, len(looked_at), looked_at[0].id - 1
                )
                if answer.id in free
            ]
        return claimed, after

    def _claimed(self, ids: Sequence[int]) -> set[int]:
        """Those of the answers that nobody else has claimed; they are ours now."""
        is_free = func.pg_try_advisory_xact_lock(_CLAIMS, AnswerRow.id)
        rows = self._connection.execute(select(AnswerRow.id, is_free).where(AnswerRow.id.in_(ids)))
        return {id for id, free in rows if free}

    def count_backlog(self, items: Collection[str], model_version: str | None) -> int:
        """How many answers this model, or any for None, has not coded."""
        uncoded = self._uncoded(items, model_version).subquery()
        return self._connection.scalar(select(func.count()).select_from(uncoded)) or 0

    def save(
        self, codings: Sequence[ModelCoding], taxonomy_version: int, model_version: str
    ) -> int:
        """Replace the model's codings of these answers; how many were kept.

        An answer that was deleted or changed since it was read is left out: it is still, or again,
        in the backlog.
        """
        ids = [coding.answer.id for coding in codings]
        present = select(AnswerRow.id, AnswerRow.turn).where(AnswerRow.id.in_(ids))
        turns = {row.id: row.turn for row in self._connection.execute(present.with_for_update())}
        kept = [c for c in codings if turns.get(c.answer.id) == c.answer.turn]
        versions = {"taxonomy_version": taxonomy_version, "model_version": model_version}
        coder = {"coder": MODEL, "coder_kind": MODEL, **versions}
        for table in (CodingRow, CodedAnswerRow):
            self._connection.execute(
                delete(table).where(
                    table.answer_id.in_([coding.answer.id for coding in kept]),
                    table.coder == MODEL,
                )
            )
        whole = [
            {"answer_id": c.answer.id, "sentiment": c.sentiment, "score": c.score, **coder}
            for c in kept
        ]
        found = [
            {"answer_id": c.answer.id, "theme": theme, "valence": valence, "score": score, **coder}
            for c in kept
            for theme, (valence, score) in c.themes.items()
        ]
        if whole:
            self._connection.execute(insert(CodedAnswerRow), whole)
        if found:
            self._connection.execute(insert(CodingRow), found)
        return len(kept)

    def all_words(self) -> Iterator[str]:
        """The words of every open answer that is stored."""
        rows = self._connection.execution_options(yield_per=10_000).execute(
            select(AnswerRow.text, AnswerRow.follow_up_text).where(AnswerRow.text.is_not(None))
        )
        for row in rows:
            yield words(row.text, row.follow_up_text)

    def coded(self, items: Collection[str], most: int) -> list[tuple[OpenAnswer, float]]:
        """The newest answers that the model has coded, each with the score of its surest theme.

        Answers with sensitive content are left out.
        """
        coded = and_(CodedAnswerRow.answer_id == AnswerRow.id, CodedAnswerRow.coder == MODEL)
        rows = self._connection.execute(
            select(
                AnswerRow.id, AnswerRow.item, AnswerRow.locale, AnswerRow.text,
                AnswerRow.follow_up_text, AnswerRow.turn, AnswerRow.sensitive, CodedAnswerRow.score,
            )
            .join(CodedAnswerRow, coded)
            .where(AnswerRow.item.in_(items), AnswerRow.text.is_not(None))
            .order_by(AnswerRow.id.desc())
            .limit(most)
        )  # fmt: skip
        return [
            (
                OpenAnswer(row.id, row.item, row.locale,
                              words(row.text, row.follow_up_text), row.turn),
                row.score,
            )
            for row in rows
            if not row.sensitive
        ]  # fmt: skip

    def _uncoded(
        self, items: Collection[str], model_version: str | None
    ) -> Select[int, str, str, str | None, str | None, int]:
        coded = and_(
            CodedAnswerRow.answer_id == AnswerRow.id,
            CodedAnswerRow.coder == MODEL,
            true() if model_version is None else CodedAnswerRow.model_version == model_version,
        )
        return (
            select(
                AnswerRow.id, AnswerRow.item, AnswerRow.locale, AnswerRow.text,
                AnswerRow.follow_up_text, AnswerRow.turn,
            )
            .outerjoin(CodedAnswerRow, coded)
            .where(
                CodedAnswerRow.answer_id.is_(None),
                AnswerRow.text.is_not(None),
                AnswerRow.item.in_(items),
            )
        )  # fmt: skip


def words(text: str, follow_up_text: str | None) -> str:
    """What was said to a question: the answer, and on a line of its own that to its follow-up."""
    return f"{text}\n{follow_up_text}" if follow_up_text else text
