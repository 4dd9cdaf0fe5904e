"""What is stored stays stored, once."""

from __future__ import annotations

import datetime
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from interview.state import Answer, InterviewState, Stage, Status
from interview.utterances import consent_request_again, info
from store import ConversationRepository, Store, TurnRepository, open_store
from store.connection import UnknownDatabase, UnsafeDatabase, _prepare_sqlite
from store.metadata import METADATA
from store.migration import UnknownRevision, migrate
from tests.store.conversations import TODAY, begun, found, turn

ANSWER = Answer(Status.ANSWERED, code="app")
TOLD = Answer(Status.ANSWERED, text="[PERSON] half", follow_up="what_happened")


def saved(store: Store, id: str, state: InterviewState, today: datetime.date = TODAY) -> None:
    """Keep a state as a turn would."""
    before = found(store, id)
    with store.writing() as connection:
        ConversationRepository(connection).save(
            before, state, turn=1, consent_version="2026-11", today=today
        )


class TestConversations:
    def test_a_state_comes_back_as_it_was_saved(self, store: Store) -> None:
        conversation = begun(store)
        state = replace(
            conversation.state,
            locale="uk",
            locale_chosen=True,
            languages_offered=frozenset({"en"}),
            consented=True,
            answers={"service": ANSWER, "difficult": TOLD},
            revisiting="service",
            misunderstood=2,
        )
        saved(store, conversation.id, state)
        assert found(store, conversation.id).state == state

    def test_a_corrected_answer_replaces_the_old_one(self, store: Store) -> None:
        conversation = begun(store)
        saved(store, conversation.id, replace(conversation.state, answers={"service": ANSWER}))
        corrected = replace(ANSWER, code="phone")
        saved(store, conversation.id, replace(conversation.state, answers={"service": corrected}))
        assert found(store, conversation.id).state.answers == {"service": corrected}

    def test_an_answer_that_was_taken_back_is_gone(self, store: Store) -> None:
        conversation = begun(store)
        saved(store, conversation.id, replace(conversation.state, answers={"service": ANSWER}))
        saved(store, conversation.id, replace(conversation.state, answers={}))
        assert found(store, conversation.id).state.answers == {}

    def test_withdrawing_leaves_nothing_that_was_said(self, store: Store) -> None:
        conversation = begun(store)
        saved(store, conversation.id, replace(conversation.state, answers={"difficult": TOLD}))
        with store.writing() as connection:
            ConversationRepository(connection).withdraw(conversation.id)
        with store.reading() as connection:
            assert TurnRepository(connection).since(conversation.id) == []
            receipt = conversation.id.encode()[::-1][:32]
            assert ConversationRepository(connection).by_receipt(receipt, TODAY) is None
        state = found(store, conversation.id).state
        assert (state.stage, state.answers) == (Stage.WITHDRAWN, {})

    def test_a_receipt_is_good_for_thirty_days_after_the_end(self, store: Store) -> None:
        conversation = begun(store)
        end = TODAY + datetime.timedelta(days=5)
        saved(store, conversation.id, replace(conversation.state, stage=Stage.FINISHED), end)
        receipt = conversation.id.encode()[::-1][:32]
        with store.reading() as connection:
            conversations = ConversationRepository(connection)
            last_day = end + datetime.timedelta(days=30)
            assert conversations.by_receipt(receipt, last_day) is not None
            assert conversations.by_receipt(receipt, last_day + datetime.timedelta(1)) is None


class TestTurns:
    def test_a_turn_is_decided_once(self, store: Store) -> None:
        conversation = begun(store)
        opened = turn(conversation.id, 1, seq=2, text="hallo")
        with store.writing() as connection:
            turns = TurnRepository(connection)
            turns.open(opened)
            assert turns.decide(opened, [info("greeting"), consent_request_again()])
            assert not turns.decide(opened, [info("goodbye")])
        with store.reading() as connection:
            stored = TurnRepository(connection).get(conversation.id, 1)
        assert stored is not None
        assert stored.reply == (info("greeting"), consent_request_again())
        assert found(store, conversation.id).last_seq == 4

    @pytest.mark.parametrize("same", ["key", "number"])
    def test_a_key_and_a_number_are_taken_once(self, store: Store, same: str) -> None:
        conversation = begun(store)
        first = turn(conversation.id, 1, seq=2)
        second = turn(conversation.id, 2, seq=3)
        second = replace(second, **{same: getattr(first, same)})
        with store.writing() as connection:
            TurnRepository(connection).open(first)
        with pytest.raises(IntegrityError), store.writing() as connection:
            TurnRepository(connection).open(second)

    def test_words_can_be_forgotten_when_the_turn_is_decided(self, store: Store) -> None:
        conversation = begun(store)
        opened = turn(conversation.id, 1, seq=2, text="ohne Einwilligung")
        with store.writing() as connection:
            turns = TurnRepository(connection)
            turns.open(opened)
            turns.decide(opened, [info("consent-declined")], keep_words=False)
        with store.reading() as connection:
            stored = TurnRepository(connection).get(conversation.id, 1)
        assert stored is not None
        assert stored.text is None

    def test_what_fails_inside_a_transaction_leaves_nothing(self, store: Store) -> None:
        conversation = begun(store)

        def fails() -> None:
            with store.writing() as connection:
                TurnRepository(connection).open(turn(conversation.id, 1, seq=2))
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fails()
        with store.reading() as connection:
            assert TurnRepository(connection).get(conversation.id, 1) is None


class TestDatabase:
    @pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
    def test_it_survives_a_power_cut_and_overwrites_what_is_deleted(self, store: Store) -> None:
        expected = {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "busy_timeout": 10_000,
        }
        with store.reading() as connection:
            effective = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected
            }
        assert effective == expected

    def test_a_disk_on_which_it_could_lose_answers_is_refused(self, tmp_path: Path) -> None:
        # Locks by files, as some network file systems need them: no write-ahead log is possible.
        connection = sqlite3.connect(f"file:{tmp_path / 'x.db'}?vfs=unix-dotfile", uri=True)
        with pytest.raises(UnsafeDatabase, match="Put the database on a local disk"):
            _prepare_sqlite(connection, None)
        connection.close()

    @pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
    def test_postgresql_has_committed_what_it_acknowledges(self, store: Store) -> None:
        with store.writing() as connection:
            connection.exec_driver_sql(
                f"ALTER DATABASE {store.engine.url.database} SET synchronous_commit = off"
            )
        store.close()
        with store.reading() as connection:
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"

    @pytest.mark.parametrize("url", ["mysql://localhost/x", "oracle://localhost/x"])
    def test_another_kind_of_database_is_refused_with_what_to_use(self, url: str) -> None:
        with pytest.raises(UnknownDatabase, match="Use sqlite:///FILE or postgresql://"):
            open_store(url)

    def test_an_error_of_the_database_does_not_repeat_what_was_said(self, store: Store) -> None:
        conversation = begun(store)
        with pytest.raises(IntegrityError) as error, store.writing() as connection:
            TurnRepository(connection).open(turn(conversation.id, 0, seq=0, text="Geheimnis"))
        assert "Geheimnis" not in str(error.value)

    def test_the_migrations_make_exactly_the_tables_of_the_models(self, store: Store) -> None:
        with store.reading() as connection:
            context = MigrationContext.configure(connection)
            assert compare_metadata(context, METADATA) == []

    def test_migrating_twice_changes_nothing(self, store: Store) -> None:
        conversation = begun(store)
        migrate(store)
        assert found(store, conversation.id) == conversation

    def test_a_newer_database_is_refused_and_left_alone(self, store: Store) -> None:
        with store.writing() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'from_2030'")
        with pytest.raises(UnknownRevision, match="from_2030"):
            migrate(store)

    def test_no_time_finer_than_the_day_is_stored(self, tmp_path: Path) -> None:
        """Of customers; the people at the desk leave a time when they sign in or export."""
        of_the_desk = {"desk_sessions", "audit_events"}
        for table in METADATA.tables.values():
            if table.name in of_the_desk:
                continue
            for column in table.columns:
                assert "TIME" not in str(column.type).upper(), f"{table.name}.{column.name}"

    def test_a_folder_is_made_for_the_database(self, tmp_path: Path) -> None:
        opened = open_store(f"sqlite:///{tmp_path / 'new' / 'store.db'}")
        migrate(opened)
        opened.close()
        assert (tmp_path / "new" / "store.db").exists()
