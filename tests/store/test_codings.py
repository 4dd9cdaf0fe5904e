"""Codings go with the answer they speak about, and when its words change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Connection, insert, select

from interview.state import Answer, Status
from store import ConversationRepository, Store
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
)
from tests.store.conversations import TODAY, begun, found

VERSIONS = {"taxonomy_version": 1, "model_version": "m1"}


def rows(connection: Connection) -> tuple[int, int]:
    coded = connection.execute(select(CodedAnswerRow.__table__)).all()
    return len(coded), len(connection.execute(select(CodingRow.__table__)).all())


@pytest.fixture
def conversation(store: Store) -> str:
    """A conversation with one coded answer."""
    conversation = begun(store)
    say(store, conversation.id, "Passwort")
    with store.writing() as connection:
        answer_id = connection.scalar(select(AnswerRow.id))
        coder = {"answer_id": answer_id, "coder": "model", "coder_kind": "model", "score": 0.9}
        connection.execute(insert(CodedAnswerRow).values(**coder, **VERSIONS, sentiment="neg"))
        connection.execute(
            insert(CodingRow).values(**coder, **VERSIONS, theme="account_login", valence="neg")
        )
        assert rows(connection) == (1, 1)
    return conversation.id


def say(store: Store, id: str, text: str) -> None:
    before = found(store, id)
    answers = {**before.state.answers, "difficult": Answer(Status.ANSWERED, text=text)}
    state = replace(before.state, answers=answers)
    with store.writing() as connection:
        ConversationRepository(connection).save(
            before, state, turn=1, consent_version="v", today=TODAY
        )


def test_changed_words_are_coded_anew(store: Store, conversation: str) -> None:
    say(store, conversation, "Passwort, und die Schrift")
    with store.reading() as connection:
        assert rows(connection) == (0, 0)


def test_another_answer_leaves_them(store: Store, conversation: str) -> None:
    before = found(store, conversation)
    answers = {**before.state.answers, "good": Answer(Status.ANSWERED, text="alles")}
    with store.writing() as connection:
        ConversationRepository(connection).save(
            before,
            replace(before.state, answers=answers),
            turn=2,
            consent_version="v",
            today=TODAY,
        )
        assert rows(connection) == (1, 1)


def test_withdrawing_takes_them_along(store: Store, conversation: str) -> None:
    with store.writing() as connection:
        ConversationRepository(connection).withdraw(conversation)
        assert rows(connection) == (0, 0)


def test_removing_the_conversation_takes_them_along(store: Store, conversation: str) -> None:
    with store.writing() as connection:
        ConversationRepository(connection).remove(conversation)
        assert rows(connection) == (0, 0)
