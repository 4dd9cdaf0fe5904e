"""The tables of the researchers' desk: who works there, what they did, waves, measures.

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
    DateTime,
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


class AccountRow(Base):
    """Someone who works at the researchers' desk; never a customer."""

    __tablename__ = "accounts"
    __table_args__ = (
        CheckConstraint("role IN ('viewer', 'researcher', 'admin')", name="role"),
        UniqueConstraint("issuer", "subject"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(String(254), unique=True, comment="lower case")
    role: Mapped[str] = mapped_column(String(16))
    password_hash: Mapped[str | None] = mapped_column(
        String(255), comment="argon2id; empty when the person signs in through a provider"
    )
    issuer: Mapped[str | None] = mapped_column(String(255), comment="the OpenID provider")
    subject: Mapped[str | None] = mapped_column(String(255), comment="the person's id there")
    is_active: Mapped[bool] = mapped_column(Boolean)
    created_on: Mapped[datetime.date] = mapped_column(Date)


class DeskSessionRow(Base):
    """Somebody is signed in. The browser holds the token, the database its hash."""

    __tablename__ = "desk_sessions"

    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    account_id: Mapped[str] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), index=True
    )
    begun_at: Mapped[datetime.datetime] = mapped_column(DateTime, comment="UTC")
    used_at: Mapped[datetime.datetime] = mapped_column(DateTime, comment="UTC, whole minutes")


class AuditEventRow(Base):
    """What somebody did at the desk. Rows are only ever added; each seals the one before."""

    __tablename__ = "audit_events"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime.datetime] = mapped_column(DateTime, comment="UTC, whole seconds")
    actor: Mapped[str] = mapped_column(String(254), comment="the account's name, or command line")
    action: Mapped[str] = mapped_column(String(32))
    object: Mapped[str] = mapped_column(String(254))
    details: Mapped[dict[str, Any]] = mapped_column(JSON, comment="never a customer's words")
    seal: Mapped[bytes] = mapped_column(
        LargeBinary(32), comment="HMAC-SHA-256 over this row and the seal before"
    )


class WaveRow(Base):
    """A period of whole weeks in which a questionnaire is asked, and what it is for."""

    __tablename__ = "waves"
    __table_args__ = (
        CheckConstraint("kind IN ('baseline', 'change', 'evaluation')", name="kind"),
        CheckConstraint("first_day < last_day", name="days"),
    )

    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    questionnaire: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(16))
    first_day: Mapped[datetime.date] = mapped_column(Date, comment="a Monday")
    last_day: Mapped[datetime.date] = mapped_column(Date, comment="a Sunday")


class SampledAnswerRow(Base):
    """An answer drawn at random for human coding, in a wave and language."""

    __tablename__ = "sampled_answers"

    answer_id: Mapped[int] = mapped_column(
        ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True
    )
    wave: Mapped[str] = mapped_column(String(64), index=True)
    language: Mapped[str] = mapped_column(String(16))


class QuoteReleaseRow(Base):
    """A person has read this answer and found that it may be quoted."""

    __tablename__ = "quote_releases"

    answer_id: Mapped[int] = mapped_column(
        ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True
    )
    released_by: Mapped[str] = mapped_column(String(64), comment="pseudonym of a person")
    released_on: Mapped[datetime.date] = mapped_column(Date)


class MeasureRow(Base):
    """Something that was changed to make service better, and what it should move."""

    __tablename__ = "measures"

    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(Text)
    questionnaire: Mapped[str] = mapped_column(String(64))
    sites: Mapped[list[str]] = mapped_column(JSON, comment="where it was taken")
    begins_on: Mapped[datetime.date] = mapped_column(Date)
    themes: Mapped[list[str]] = mapped_column(JSON, comment="which complaints should be fewer")


class RecommendationRow(Base):
    """What a workshop recommended on the results, and what became of it."""

    __tablename__ = "recommendations"
    __table_args__ = (
        CheckConstraint("status IN ('open', 'planned', 'done', 'rejected')", name="status"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    measure: Mapped[str] = mapped_column(
        ForeignKey("measures.code", ondelete="CASCADE"), index=True
    )
    text: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(16))
    recorded_on: Mapped[datetime.date] = mapped_column(Date)


class CodebookVersionRow(Base):
    """A version of the codebook of themes that somebody saved at the desk. Rows stay as they are.

    Version 1, or the one that the installation came with, stands in the files of ``themes/``.
    """

    __tablename__ = "codebook_versions"

    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    content: Mapped[dict[str, Any]] = mapped_column(
        JSON, comment="codes, rules, names and invented examples, as in the files of themes/"
    )
    note: Mapped[str] = mapped_column(String(500), comment="why it was changed")
    saved_by: Mapped[str] = mapped_column(String(64), comment="pseudonym of a person")
    saved_on: Mapped[datetime.date] = mapped_column(Date)
    is_active: Mapped[bool] = mapped_column(Boolean, comment="codes are read by this version")


class ThemeProposalRow(Base):
    """A group of answers that no theme fits, as a proposal for a new one; people decide."""

    __tablename__ = "theme_proposals"
    __table_args__ = (CheckConstraint("state IN ('open', 'accepted', 'rejected')", name="state"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    terms: Mapped[list[str]] = mapped_column(
        JSON, comment="words that many of its answers have in common"
    )
    answers: Mapped[list[int]] = mapped_column(
        JSON, comment="ids of its answers, most typical first; their words stand nowhere else"
    )
    stability: Mapped[float] = mapped_column(Float, comment="0 to 1")
    found_on: Mapped[datetime.date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(16))
    theme: Mapped[str | None] = mapped_column(
        String(64), comment="the code that it became in a version of the codebook"
    )
    decided_by: Mapped[str | None] = mapped_column(String(64), comment="pseudonym of a person")
    decided_on: Mapped[datetime.date | None] = mapped_column(Date)


class SimulationRow(Base):
    """There is a row when everything in this database is invented."""

    __tablename__ = "simulations"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    made_on: Mapped[datetime.date] = mapped_column(Date)
