"""What is not needed any more is deleted; what was answered stays, linked to nobody."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from interview.state import Answer, Stage, Status
from store import ConversationRepository, Store, TurnRepository
from store.metadata import METADATA
from store.retention import Purged, Retention
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    ConversationRow,
)
from tests.store.conversations import TODAY, begun, found

RETENTION = Retention(ended_days=1, abandoned_days=7, answers_months=36)
ANSWERS = {"difficult": Answer(Status.ANSWERED, text="lange gewartet")}


def purged(store: Store, days_later: int) -> Purged:
    with store.writing() as connection:
        return RETENTION.purge(connection, TODAY + datetime.timedelta(days=days_later))


def answered(store: Store, stage: Stage) -> str:
    conversation = begun(store)
    state = replace(conversation.state, stage=stage, answers=ANSWERS, consented=True)
    with store.writing() as connection:
        ConversationRepository(connection).save(
            conversation, state, turn=1, consent_version="2026-11", today=TODAY
        )
    return conversation.id


def turns(store: Store, id: str) -> int:
    with store.reading() as connection:
        return len(TurnRepository(connection).since(id))


@pytest.mark.parametrize(
    ("stage", "days", "kept"),
    [
        (Stage.FINISHED, 1, True),
        (Stage.FINISHED, 2, False),
        (Stage.STOPPED, 7, True),
        (Stage.STOPPED, 8, False),
        (Stage.ASKING, 7, True),
        (Stage.ASKING, 8, False),
    ],
)
def test_turn_logs_are_kept_as_long_as_they_are_needed(
    store: Store, stage: Stage, days: int, kept: bool
) -> None:
    id = answered(store, stage)
    purged(store, days)
    assert (turns(store, id) > 0) is kept
    assert found(store, id).state.answers == ANSWERS


def test_a_conversation_without_answers_goes_as_a_whole(store: Store) -> None:
    begun(store)
    assert purged(store, 8) == Purged(turns=1, conversations=1, receipts=0, tokens=0)


def test_after_thirty_days_the_receipt_is_gone_and_nothing_links_to_the_person(
    store: Store,
) -> None:
    answered(store, Stage.FINISHED)
    assert purged(store, 30).receipts == 0
    assert purged(store, 31).receipts == 1
    with store.reading() as connection:
        (row,) = connection.exec_driver_sql("SELECT * FROM conversations").mappings()
    assert (row["token_hash"], row["receipt_hash"], row["receipt_expires_on"]) == (None,) * 3


def test_answers_are_deleted_when_their_time_is_over_and_all_that_hangs_on_them(
    store: Store,
) -> None:
    id = answered(store, Stage.FINISHED)
    with store.writing() as connection:
        (answer,) = connection.execute(select(AnswerRow.id).limit(1)).scalars()
        connection.execute(
            insert(CodedAnswerRow).values(
                answer_id=answer, coder="model", coder_kind="model", sentiment="neg", score=0.5,
                taxonomy_version=1,
            )
        )  # fmt: skip
    assert purged(store, 36 * 31).interviews == 0
    assert found(store, id).state.answers == ANSWERS
    assert purged(store, 36 * 31 + 1).interviews == 1
    with store.reading() as connection:
        for table in (ConversationRow, AnswerRow, CodedAnswerRow):
            assert connection.execute(select(func.count()).select_from(table)).scalar() == 0


def test_whatever_points_to_an_interview_goes_with_it() -> None:
    """A new table joins the deletion by its foreign key, or this test says so."""
    for table in METADATA.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name in ("conversations", "answers"):
                assert key.ondelete == "CASCADE", f"{table.name}.{key.parent.name}"


def test_purging_again_finds_nothing(store: Store) -> None:
    answered(store, Stage.FINISHED)
    purged(store, 40)
    assert purged(store, 40) == Purged(0, 0, 0, 0)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_deleted_words_are_not_left_in_any_file(store: Store, tmp_path: Path) -> None:
    words = b"geheimes Wort 7341"
    conversation = begun(store)
    state = replace(
        conversation.state,
        answers={"difficult": Answer(Status.ANSWERED, text=words.decode())},
    )
    with store.writing() as connection:
        ConversationRepository(connection).save(
            conversation, state, turn=1, consent_version="2026-11", today=TODAY
        )
    assert any(words in file.read_bytes() for file in tmp_path.glob("store.db*"))
    with store.writing() as connection:
        ConversationRepository(connection).withdraw(conversation.id)
    store.forget_log()
    assert not any(words in file.read_bytes() for file in tmp_path.glob("store.db*"))
