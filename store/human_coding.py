"""What people do with single answers: code them, and release them for quoting."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select

from store.desk_tables import QuoteReleaseRow, SampledAnswerRow
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
    ConversationRow,
)
from store.waves import Wave

MODEL = "model"


@dataclass(frozen=True)
class OpenAnswer:
    """An open answer with its follow-up, as far as a coder may see it.

    ``conversation`` is the id of its interview, by which the analysis finds the groups it is of;
    no coder sees it.
    """

    id: int
    item: str
    locale: str
    text: str
    conversation: str = ""


@dataclass(frozen=True)
class Coding:
    """How one coder read one answer: theme → valence, and the sentiment as a whole."""

    answer_id: int
    coder: str
    themes: Mapping[str, str]
    sentiment: str
    taxonomy_version: int


class AnswerChanged(LookupError):
    """The answer is not there any more, or its words have changed since they were shown."""


class HumanCodingRepository:
    """Samples, codings by people and releases of quotes, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_answers(self, wave: Wave, items: Iterable[str]) -> list[OpenAnswer]:
        """The answers in own words that were given to these items in a wave."""
        query = _open_answers().where(
            AnswerRow.item.in_(list(items)),
            ConversationRow.questionnaire == wave.questionnaire,
            ConversationRow.created_on >= wave.first_day,
            ConversationRow.created_on <= wave.last_day,
        )
        return _answers(self._connection, query)

    def sample(self, wave: str) -> list[tuple[OpenAnswer, str]]:
        """The sampled answers of a wave, with the language they stand for."""
        query = (
            _open_answers()
            .join(SampledAnswerRow, SampledAnswerRow.answer_id == AnswerRow.id)
            .where(SampledAnswerRow.wave == wave)
            .add_columns(SampledAnswerRow.language)
        )
        rows = self._connection.execute(query).all()
        return [(_answer(row), row.language) for row in rows]

    def sampled_ids(self) -> set[int]:
        """The ids of all sampled answers."""
        return set(self._connection.scalars(select(SampledAnswerRow.answer_id)))

    def add_to_sample(self, wave: str, drawn: Mapping[int, str]) -> None:
        """Add answers (id → language) to the sample of a wave."""
        if drawn:
            self._connection.execute(
                insert(SampledAnswerRow),
                [
                    {"answer_id": id, "wave": wave, "language": language}
                    for id, language in drawn.items()
                ],
            )

    def keep(self, coding: Coding, text: str) -> None:
        """Keep how a person coded an answer; it replaces what the same person coded before.

        ``text`` is what the person saw. Raises AnswerChanged when the answer says something else
        now, ValueError when the coder calls himself as the model.
        """
        if coding.coder == MODEL:
            raise ValueError("the model is no person; a person codes under another name")
        self._check(coding.answer_id, text)
        for table in (CodingRow, CodedAnswerRow):
            self._connection.execute(
                delete(table).where(
                    table.answer_id == coding.answer_id, table.coder == coding.coder
                )
            )
        who = {
            "answer_id": coding.answer_id,
            "coder": coding.coder,
            "coder_kind": "human",
            "score": 1.0,
            "taxonomy_version": coding.taxonomy_version,
            "model_version": None,
        }
        self._connection.execute(insert(CodedAnswerRow).values(**who, sentiment=coding.sentiment))
        for theme, valence in coding.themes.items():
            self._connection.execute(insert(CodingRow).values(**who, theme=theme, valence=valence))

    def codings(self, answers: Sequence[int] | None = None) -> list[Coding]:
        """Every coding of these answers, by people and the model; of all that people coded if None.

        In the order of the answers, the coders' names within each.
        """
        coded = select(CodedAnswerRow.__table__).order_by(
            CodedAnswerRow.answer_id, CodedAnswerRow.coder
        )
        themes = select(CodingRow.__table__)
        if answers is None:
            by_people = select(CodedAnswerRow.answer_id).where(CodedAnswerRow.coder_kind == "human")
            coded = coded.where(CodedAnswerRow.answer_id.in_(by_people))
            themes = themes.where(CodingRow.answer_id.in_(by_people))
        else:
            coded = coded.where(CodedAnswerRow.answer_id.in_(answers))
            themes = themes.where(CodingRow.answer_id.in_(answers))
        found: dict[tuple[int, str], dict[str, str]] = {}
        for row in self._connection.execute(themes):
            found.setdefault((row.answer_id, row.coder), {})[row.theme] = row.valence
        return [
            Coding(
                answer_id=row.answer_id,
                coder=row.coder,
                themes=found.get((row.answer_id, row.coder), {}),
                sentiment=row.sentiment,
                taxonomy_version=row.taxonomy_version,
            )
            for row in self._connection.execute(coded)
        ]

    def answers(self, ids: Sequence[int]) -> list[OpenAnswer]:
        """The answers of these ids that are still there."""
        return _answers(self._connection, _open_answers().where(AnswerRow.id.in_(ids)))

    def release(self, answer_id: int, text: str, by: str, today: datetime.date) -> None:
        """Note that a person has read these words and found that they may be quoted.

        Raises AnswerChanged when the answer says something else now.
        """
        self._check(answer_id, text)
        self.withdraw_release(answer_id)
        self._connection.execute(
            insert(QuoteReleaseRow).values(answer_id=answer_id, released_by=by, released_on=today)
        )

    def withdraw_release(self, answer_id: int) -> None:
        """Take a release back."""
        self._connection.execute(
            delete(QuoteReleaseRow).where(QuoteReleaseRow.answer_id == answer_id)
        )

    def released(self, wave: Wave, theme: str, items: Iterable[str]) -> list[OpenAnswer]:
        """Answers of a wave that were released for quoting and coded with a theme by the model."""
        query = (
            _open_answers()
            .join(QuoteReleaseRow, QuoteReleaseRow.answer_id == AnswerRow.id)
            .join(CodingRow, CodingRow.answer_id == AnswerRow.id)
            .where(
                CodingRow.theme == theme,
                CodingRow.coder == MODEL,
                AnswerRow.item.in_(list(items)),
                ConversationRow.questionnaire == wave.questionnaire,
                ConversationRow.created_on >= wave.first_day,
                ConversationRow.created_on <= wave.last_day,
            )
        )
        return _answers(self._connection, query)

    def _check(self, answer_id: int, text: str) -> None:
        found = self.answers([answer_id])
        if not found or found[0].text != text:
            raise AnswerChanged("the answer was changed or deleted in the meantime")


def _open_answers() -> Select[*tuple[Any, ...]]:
    """Answers in own words of interviews that were agreed to and not withdrawn, by id."""
    return (
        select(
            AnswerRow.id,
            AnswerRow.item,
            AnswerRow.locale,
            AnswerRow.text,
            AnswerRow.follow_up_text,
            AnswerRow.conversation_id,
        )
        .join(ConversationRow, ConversationRow.id == AnswerRow.conversation_id)
        .where(
            AnswerRow.text.is_not(None),
            func.length(AnswerRow.text) > 0,
            ConversationRow.stage != "withdrawn",
            ConversationRow.channel.not_in(("canary", "rasa")),
        )
        .order_by(AnswerRow.id)
    )


def _answers(connection: Connection, query: Select[*tuple[Any, ...]]) -> list[OpenAnswer]:
    return [_answer(row) for row in connection.execute(query)]


def _answer(row: object) -> OpenAnswer:
    parts = (row.text, row.follow_up_text)  # type: ignore[attr-defined]
    text = "\n".join(part for part in parts if part)
    return OpenAnswer(
        row.id,  # type: ignore[attr-defined]
        row.item,  # type: ignore[attr-defined]
        row.locale,  # type: ignore[attr-defined]
        text,
        row.conversation_id,  # type: ignore[attr-defined]
    )
