"""Stored interviews for tests of the analysis, put into the tables at once."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from analytics.rollup.building import RollupBuilder
from analytics.rollup.layout import RollupLayout, layout_for
from analytics.rollup.reading import Rollup, open_rollup
from configuration import ROOT
from interview.loading import load_questionnaires
from store import Store
from store.desk_tables import QuoteReleaseRow
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
    ConversationRow,
)

MONDAY = datetime.date(2026, 9, 7)
THEMES = ("account_login", "usability", "processing_time", "staff_help")


def layout() -> RollupLayout:
    """The customers' questionnaire with four themes."""
    library = load_questionnaires(ROOT / "questionnaires")
    return layout_for(library.questionnaires.values(), "digital_services", THEMES)


@dataclass(frozen=True)
class Said:
    """An open answer: its words, theme → valence as the model coded it (None: not coded yet)."""

    text: str
    themes: Mapping[str, str] | None = None
    released: bool = False


@dataclass(frozen=True)
class Held:
    """An interview as it is stored."""

    day: datetime.date = MONDAY
    channel: str = "web"
    site: str | None = "mitte"
    locale: str = "de"
    stage: str = "finished"
    consented: bool = True
    codes: Mapping[str, str] = field(default_factory=dict)
    skipped: Sequence[str] = ()
    said: Mapping[str, Said] = field(default_factory=dict)
    drawn: Sequence[str] = ("burden", "support")


def fill(store: Store, interviews: Sequence[Held], model: str = "m1") -> list[str]:
    """Store the interviews; their ids in order."""
    ids = [str(uuid.uuid4()) for _ in interviews]
    conversations, answers, coded, codings, releases = [], [], [], [], []
    with store.writing() as connection:
        number = connection.exec_driver_sql("SELECT max(id) FROM answers").scalar() or 0
        for id, held in zip(ids, interviews, strict=True):
            conversations.append(_conversation(id, held))
            for item, code in held.codes.items():
                number += 1
                answers.append(_answer(number, id, item, held, code=code))
            for item in held.skipped:
                number += 1
                answers.append(_answer(number, id, item, held, status="skipped"))
            for item, said in held.said.items():
                number += 1
                answers.append(_answer(number, id, item, held, text=said.text))
                if said.released:
                    releases.append(
                        {"answer_id": number, "released_by": "ada", "released_on": held.day}
                    )
                if said.themes is None:
                    continue
                by_model: dict[str, Any] = {
                    "answer_id": number, "coder": "model", "coder_kind": "model", "score": 0.9,
                    "taxonomy_version": 1, "model_version": model,
                }  # fmt: skip
                coded.append({**by_model, "sentiment": "neg"})
                codings += [
                    {**by_model, "theme": theme, "valence": valence}
                    for theme, valence in said.themes.items()
                ]
        for table, rows in (
            (ConversationRow, conversations),
            (AnswerRow, answers),
            (CodedAnswerRow, coded),
            (CodingRow, codings),
            (QuoteReleaseRow, releases),
        ):
            if rows:
                connection.execute(insert(table), rows)
    return ids


def built(store: Store, folder: Path) -> Rollup:
    """The rollup of what is stored now."""
    RollupBuilder(folder, layout()).refresh(store)
    return open_rollup(folder, layout(), store)


def _conversation(id: str, held: Held) -> dict[str, Any]:
    return {
        "id": id, "token_hash": None, "receipt_hash": None, "receipt_expires_on": None,
        "channel": held.channel, "site": held.site, "questionnaire": "digital_services",
        "version": 1, "drawn": list(held.drawn), "locale": held.locale, "locale_chosen": True,
        "languages_offered": [], "stage": held.stage,
        "consent_version": "v" if held.consented else None, "revisiting": None, "misunderstood": 0,
        "last_turn": len(held.codes) + len(held.said), "last_seq": 0, "created_on": held.day,
        "active_on": held.day,
    }  # fmt: skip


def _answer(
    number: int,
    conversation: str,
    item: str,
    held: Held,
    *,
    code: str | None = None,
    text: str | None = None,
    status: str = "answered",
) -> dict[str, Any]:
    return {
        "id": number, "conversation_id": conversation, "item": item, "status": status, "code": code,
        "text": text, "follow_up": None, "follow_up_status": None, "follow_up_text": None,
        "sensitive": [], "locale": held.locale, "turn": 1, "answered_on": held.day,
    }  # fmt: skip
