"""Conversations: beginning one, finding it, and keeping what a turn changed."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from interview.state import Answer, InterviewState, Stage, Status
from store.desk_tables import QuoteReleaseRow, SampledAnswerRow
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
    ConversationRow,
    HandoverRow,
    TurnRow,
)

# How long a customer can see and delete an interview with its receipt code.
RECEIPT_DAYS = 30


@dataclass(frozen=True)
class NewConversation:
    """What is decided when a conversation begins."""

    id: str
    token_hash: bytes
    receipt_hash: bytes | None
    channel: str
    site: str | None
    questionnaire: str
    version: int
    state: InterviewState


@dataclass(frozen=True)
class Conversation:
    """A stored conversation with the state of its interview."""

    id: str
    channel: str
    site: str | None
    questionnaire: str
    version: int
    state: InterviewState
    last_turn: int
    last_seq: int
    receipt_seal: bytes | None = None


@dataclass(frozen=True)
class Place:
    """Where a conversation stands: what the next turn needs to know, without the answers."""

    id: str
    site: str | None
    locale: str
    last_turn: int
    last_seq: int


class ConversationRepository:
    """Conversations and their answers, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewConversation, today: datetime.date) -> None:
        """Begin a conversation."""
        self._connection.execute(
            insert(ConversationRow).values(
                id=new.id,
                token_hash=new.token_hash,
                receipt_hash=new.receipt_hash,
                receipt_expires_on=today + datetime.timedelta(days=RECEIPT_DAYS),
                channel=new.channel,
                site=new.site,
                questionnaire=new.questionnaire,
                version=new.version,
                consent_version=None,
                last_turn=0,
                last_seq=0,
                created_on=today,
                active_on=today,
                **_state_columns(new.state),
            )
        )

    def by_id(self, id: str) -> Conversation | None:
        """The conversation of this id, or None."""
        return self._find(ConversationRow.id == id)

    def hold(self, id: str) -> Conversation | None:
        """The conversation of this id, kept from every other writer until the transaction ends.

        SQLite has one writer anyway; PostgreSQL locks the row, so that what is read here is still
        true when it is written.
        """
        return self._find(ConversationRow.id == id, hold=True)

    def by_token(self, token_hash: bytes) -> Conversation | None:
        """The conversation whose token has this hash, or None."""
        return self._find(ConversationRow.token_hash == token_hash)

    def place(self, token_hash: bytes) -> Place | None:
        """Where the conversation whose token has this hash stands, or None."""
        columns = (
            ConversationRow.id,
            ConversationRow.site,
            ConversationRow.locale,
            ConversationRow.last_turn,
            ConversationRow.last_seq,
        )
        query = select(*columns).where(ConversationRow.token_hash == token_hash)
        row = self._connection.execute(query).first()
        return Place(*row) if row else None

    def by_receipt(self, receipt_hash: bytes, today: datetime.date) -> Conversation | None:
        """The conversation whose receipt code has this hash and has not expired, or None."""
        return self._find(
            (ConversationRow.receipt_hash == receipt_hash)
            & (ConversationRow.receipt_expires_on >= today)
        )

    def save(
        self,
        before: Conversation,
        state: InterviewState,
        *,
        turn: int,
        consent_version: str,
        today: datetime.date,
        sensitive: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        """Keep what a turn changed: the answers that differ, and the state.

        ``sensitive`` maps item → categories of content that forbid quoting it as it is.
        """
        self._save_answers(before, state, turn, today, sensitive or {})
        columns = _state_columns(state)
        if state.consented and not before.state.consented:
            columns["consent_version"] = consent_version
        ended = state.stage in (Stage.FINISHED, Stage.STOPPED)
        if ended and before.state.stage != state.stage:
            columns["receipt_expires_on"] = today + datetime.timedelta(days=RECEIPT_DAYS)
        self._update(before.id, active_on=today, **columns)

    def change_locale(self, id: str, locale: str) -> None:
        """Note the locale that the respondent has chosen by a menu."""
        self._update(id, locale=locale, locale_chosen=True)

    def withdraw(self, id: str, keep_turn: int | None = None) -> None:
        """Delete everything that was answered or said; what remains says only "withdrawn".

        ``keep_turn`` is the turn in which it was asked for: its reply is still to be written.
        """
        # A turn that is being decided now is waited for, else its answer would be left over.
        self.hold(id)
        self._connection.execute(delete(AnswerRow).where(AnswerRow.conversation_id == id))
        said = delete(TurnRow).where(TurnRow.conversation_id == id)
        if keep_turn is not None:
            said = said.where(TurnRow.number != keep_turn)
        self._connection.execute(said)
        self._connection.execute(delete(HandoverRow).where(HandoverRow.conversation_id == id))
        self._update(
            id,
            stage=Stage.WITHDRAWN,
            consent_version=None,
            receipt_hash=None,
            receipt_seal=None,
            receipt_expires_on=None,
            revisiting=None,
            drawn=[],
            languages_offered=[],
        )

    def remove(self, id: str) -> None:
        """Remove a conversation without a trace (used for the canary)."""
        self._connection.execute(delete(ConversationRow).where(ConversationRow.id == id))

    def _update(self, id: str, **columns: object) -> None:
        self._connection.execute(
            update(ConversationRow).where(ConversationRow.id == id).values(**columns)
        )

    def _find(self, condition: ColumnElement[bool], hold: bool = False) -> Conversation | None:
        query = select(ConversationRow.__table__).where(condition)
        row = self._connection.execute(query.with_for_update() if hold else query).first()
        return self._conversation(row) if row else None

    def _conversation(self, row: Row[tuple[object, ...]]) -> Conversation:
        state = InterviewState(
            locale=row.locale,
            locale_chosen=row.locale_chosen,
            languages_offered=frozenset(row.languages_offered),
            stage=Stage(row.stage),
            consented=row.consent_version is not None,
            answers=self._answers(row.id),
            drawn=frozenset(row.drawn),
            revisiting=row.revisiting,
            misunderstood=row.misunderstood,
        )
        return Conversation(
            id=row.id,
            channel=row.channel,
            site=row.site,
            questionnaire=row.questionnaire,
            version=row.version,
            state=state,
            last_turn=row.last_turn,
            last_seq=row.last_seq,
            receipt_seal=row.receipt_seal,
        )

    def _answers(self, id: str) -> dict[str, Answer]:
        rows = self._connection.execute(
            select(AnswerRow.__table__).where(AnswerRow.conversation_id == id)
        )
        return {
            row.item: Answer(
                status=Status(row.status),
                code=row.code,
                text=row.text,
                follow_up=row.follow_up,
                follow_up_status=Status(row.follow_up_status) if row.follow_up_status else None,
                follow_up_text=row.follow_up_text,
            )
            for row in rows
        }

    def _save_answers(
        self,
        before: Conversation,
        state: InterviewState,
        turn: int,
        today: datetime.date,
        sensitive: Mapping[str, Collection[str]],
    ) -> None:
        for item, answer in state.answers.items():
            if before.state.answers.get(item) == answer:
                continue
            columns = {
                "status": answer.status,
                "code": answer.code,
                "text": answer.text,
                "follow_up": answer.follow_up,
                "follow_up_status": answer.follow_up_status,
                "follow_up_text": answer.follow_up_text,
                "sensitive": sorted(sensitive.get(item, ())),
                "locale": state.locale,
                "turn": turn,
                "answered_on": today,
            }
            if item in before.state.answers:
                self._connection.execute(
                    update(AnswerRow)
                    .where(AnswerRow.conversation_id == before.id, AnswerRow.item == item)
                    .values(**columns)
                )
                self._forget_codings(before.id, item)
            else:
                self._connection.execute(
                    insert(AnswerRow).values(conversation_id=before.id, item=item, **columns)
                )
        if gone := before.state.answers.keys() - state.answers.keys():
            self._connection.execute(
                delete(AnswerRow).where(
                    AnswerRow.conversation_id == before.id, AnswerRow.item.in_(gone)
                )
            )

    def _forget_codings(self, id: str, item: str) -> None:
        """Codings and releases speak about words; when these change, they are made anew."""
        changed = select(AnswerRow.id).where(
            AnswerRow.conversation_id == id, AnswerRow.item == item
        )
        for table in (CodingRow, CodedAnswerRow, SampledAnswerRow, QuoteReleaseRow):
            self._connection.execute(delete(table).where(table.answer_id.in_(changed)))


def _state_columns(state: InterviewState) -> dict[str, object]:
    return {
        "locale": state.locale,
        "locale_chosen": state.locale_chosen,
        "languages_offered": sorted(state.languages_offered),
        "stage": state.stage,
        "drawn": sorted(state.drawn),
        "revisiting": state.revisiting,
        "misunderstood": state.misunderstood,
    }
