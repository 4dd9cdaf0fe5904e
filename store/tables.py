"""The tables of interviews: conversations, turns, answers, codings, kiosks.

Column comments say what a researcher or a works council would ask.
"""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Date,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base


class ConversationRow(Base):
    """One conversation. Nothing in it says who the respondent is."""

    __tablename__ = "conversations"
    __table_args__ = (
        CheckConstraint(
            "stage IN ('consent', 'asking', 'finished', 'stopped', 'withdrawn')", name="stage"
        ),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    token_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32), unique=True)
    receipt_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32), unique=True)
    receipt_seal: Mapped[bytes | None] = mapped_column(
        LargeBinary(32), comment="keeps the receipt code after a hand-over; unreadable by itself"
    )
    receipt_expires_on: Mapped[datetime.date | None] = mapped_column(Date, index=True)
    channel: Mapped[str] = mapped_column(String(16))
    site: Mapped[str | None] = mapped_column(String(64))
    questionnaire: Mapped[str] = mapped_column(String(64))
    version: Mapped[int] = mapped_column(Integer)
    drawn: Mapped[list[str]] = mapped_column(JSON, comment="rotated items this respondent gets")
    locale: Mapped[str] = mapped_column(String(16))
    locale_chosen: Mapped[bool] = mapped_column(Boolean)
    languages_offered: Mapped[list[str]] = mapped_column(JSON)
    stage: Mapped[str] = mapped_column(String(16), index=True)
    consent_version: Mapped[str | None] = mapped_column(String(32))
    revisiting: Mapped[str | None] = mapped_column(String(64))
    misunderstood: Mapped[int] = mapped_column(Integer)
    last_turn: Mapped[int] = mapped_column(Integer)
    last_seq: Mapped[int] = mapped_column(Integer)
    created_on: Mapped[datetime.date] = mapped_column(Date)
    active_on: Mapped[datetime.date] = mapped_column(Date, index=True)


class HandoverRow(Base):
    """An offer to go on with a conversation on another device; gone as soon as it is taken.

    There is no time in it: the code carries its own expiry, under the hash.
    """

    __tablename__ = "handovers"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    receipt_seal: Mapped[bytes] = mapped_column(LargeBinary(32))


class KioskRow(Base):
    """A kiosk terminal that an operator has entered, and when it was heard of. No content."""

    __tablename__ = "kiosks"

    site: Mapped[str] = mapped_column(String(64), primary_key=True)
    device: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[str | None] = mapped_column(String(32))
    seen_minute: Mapped[int | None] = mapped_column(
        Integer, comment="minutes since 1970 of the device's last sign of life"
    )
    finished_on: Mapped[datetime.date | None] = mapped_column(
        Date, comment="day of the last interview that was finished at it"
    )
    finished_hour: Mapped[int | None] = mapped_column(Integer, comment="its hour, 0 to 23")


class KioskAccessRow(Base):
    """Who may see the state of a site's kiosks: everybody who knows a secret."""

    __tablename__ = "kiosk_access"

    site: Mapped[str] = mapped_column(String(64), primary_key=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class TurnRow(Base):
    """One turn: what the respondent sent (anonymised) and what the assistant replied.

    ``reply`` is null until the turn is decided; it is written in one transaction with the answer.
    """

    __tablename__ = "turns"
    __table_args__ = (UniqueConstraint("conversation_id", "key"),)

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(String(36))
    fingerprint: Mapped[bytes] = mapped_column(
        LargeBinary(32), comment="keyed with the token, which is not stored"
    )
    locale: Mapped[str] = mapped_column(String(16))
    item: Mapped[str | None] = mapped_column(String(64), comment="the item that was being asked")
    scale: Mapped[str | None] = mapped_column(String(64))
    text: Mapped[str | None] = mapped_column(Text, comment="anonymised")
    choice: Mapped[str | None] = mapped_column(String(64))
    redactions: Mapped[dict[str, int]] = mapped_column(JSON)
    intent: Mapped[str | None] = mapped_column(String(32))
    first_seq: Mapped[int] = mapped_column(Integer)
    reply: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON(none_as_null=True))


class AnswerRow(Base):
    """The response to one item of one conversation."""

    __tablename__ = "answers"
    __table_args__ = (
        UniqueConstraint("conversation_id", "item"),
        CheckConstraint("status IN ('answered', 'dont_know', 'skipped')", name="status"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    item: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(16))
    code: Mapped[str | None] = mapped_column(String(64))
    text: Mapped[str | None] = mapped_column(Text, comment="anonymised")
    follow_up: Mapped[str | None] = mapped_column(String(64))
    follow_up_status: Mapped[str | None] = mapped_column(String(16))
    follow_up_text: Mapped[str | None] = mapped_column(Text, comment="anonymised")
    sensitive: Mapped[list[str]] = mapped_column(
        JSON, default=list, comment="categories that forbid quoting without a human release"
    )
    locale: Mapped[str] = mapped_column(String(16))
    turn: Mapped[int] = mapped_column(Integer)
    answered_on: Mapped[datetime.date] = mapped_column(Date)


class CodedAnswerRow(Base):
    """One coder's reading of one open answer as a whole. Its themes are in ``codings``.

    An answer without such a row of the model is the backlog; a row without codings was read and
    nothing was sure enough ("unassigned"). Both go with the answer, and when its words change.
    """

    __tablename__ = "coded_answers"
    __table_args__ = (
        CheckConstraint("coder_kind IN ('model', 'human')", name="coder_kind"),
        CheckConstraint("sentiment IN ('pos', 'neg', 'mixed', 'neutral')", name="sentiment"),
    )

    answer_id: Mapped[int] = mapped_column(
        ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True
    )
    coder: Mapped[str] = mapped_column(
        String(64), primary_key=True, comment="'model', or the pseudonym of a person"
    )
    coder_kind: Mapped[str] = mapped_column(String(8))
    sentiment: Mapped[str] = mapped_column(String(8))
    score: Mapped[float] = mapped_column(
        Float, comment="the highest score of any theme, 0 to 1, also below its threshold"
    )
    taxonomy_version: Mapped[int] = mapped_column(Integer)
    model_version: Mapped[str | None] = mapped_column(String(64), index=True)


class CodingRow(Base):
    """One theme that one coder found in one answer."""

    __tablename__ = "codings"
    __table_args__ = (
        CheckConstraint("coder_kind IN ('model', 'human')", name="coder_kind"),
        CheckConstraint("valence IN ('pos', 'neg', 'mixed', 'neutral')", name="valence"),
    )

    answer_id: Mapped[int] = mapped_column(
        ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True
    )
    coder: Mapped[str] = mapped_column(
        String(64), primary_key=True, comment="'model', or the pseudonym of a person"
    )
    theme: Mapped[str] = mapped_column(String(64), primary_key=True)
    coder_kind: Mapped[str] = mapped_column(String(8))
    valence: Mapped[str] = mapped_column(String(8))
    score: Mapped[float] = mapped_column(Float, comment="probability 0 to 1; 1 of a person")
    taxonomy_version: Mapped[int] = mapped_column(Integer)
    model_version: Mapped[str | None] = mapped_column(String(64))
