"""A database of an older version goes over with its open interviews, or stays as it is."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest
from alembic import command
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from configuration import ROOT
from interview.state import Answer, Status
from store import Conversation, ConversationRepository, Store, TurnRepository, open_store
from store.migration import migrate
from tests.store.conversations import TODAY, begun, found, turn

# Migrates, and dies at the n-th statement that changes a table.
DIES_WHILE_MIGRATING = """
import os, signal, sys
from sqlalchemy import event
from store import open_store
from store.migration import migrate
store, left = open_store(sys.argv[1]), [int(sys.argv[2])]
@event.listens_for(store.engine, "after_cursor_execute")
def die(connection, cursor, statement, *more):
    if statement.lstrip().upper().startswith(("CREATE", "ALTER", "DROP", "UPDATE", "INSERT")):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
migrate(store)
"""


def config() -> Config:
    configured = Config()
    configured.set_main_option("script_location", str(ROOT / "store" / "migrations"))
    return configured


REVISIONS = [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()][
    ::-1
]


def revision_of(store: Store) -> str | None:
    with store.reading() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def go_back_to(store: Store, revision: str) -> None:
    """Make the database what an older version had made."""
    with store.altering() as connection:
        downgrading = config()
        downgrading.attributes["connection"] = connection
        command.downgrade(downgrading, revision)


@pytest.fixture
def interviewed(store: Store) -> Conversation:
    """An interview that is under way: an answer, and a turn that has no reply yet."""
    conversation = begun(store)
    answers = {"difficult": Answer(Status.ANSWERED, text="lange gewartet")}
    with store.writing() as connection:
        ConversationRepository(connection).save(
            conversation,
            replace(conversation.state, answers=answers, consented=True),
            turn=1,
            consent_version="2026-11",
            today=TODAY,
        )
        TurnRepository(connection).open(turn(conversation.id, 1, seq=2, text="und noch etwas"))
    return found(store, conversation.id)


@pytest.mark.parametrize(
    ("database_url", "revision"),
    [*(("sqlite", each) for each in REVISIONS[:-1]), ("postgresql", REVISIONS[0])],
    indirect=["database_url"],
)
def test_an_open_interview_goes_on_after_an_upgrade(
    store: Store, interviewed: Conversation, revision: str
) -> None:
    go_back_to(store, revision)
    assert revision_of(store) == revision
    migrate(store)
    assert revision_of(store) == REVISIONS[-1]
    assert found(store, interviewed.id) == interviewed
    with store.reading() as connection:
        left = TurnRepository(connection).get(interviewed.id, 1)
    assert left is not None
    assert (left.text, left.reply) == ("und noch etwas", None)


@pytest.mark.parametrize("statements", [2, 11])
def test_a_migration_that_is_killed_leaves_the_older_database(
    store: Store, database_url: str, interviewed: Conversation, statements: int
) -> None:
    go_back_to(store, REVISIONS[0])
    with store.reading() as connection:
        before = inspect(connection).get_table_names()
    killed = subprocess.run(
        [sys.executable, "-c", DIES_WHILE_MIGRATING, database_url, str(statements)],
        cwd=ROOT,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert revision_of(store) == REVISIONS[0]
    with store.reading() as connection:
        assert inspect(connection).get_table_names() == before
    migrate(store)
    assert found(store, interviewed.id) == interviewed


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_table_is_remade_without_what_refers_to_it(
    store: Store, interviewed: Conversation
) -> None:
    """SQLite would delete the answers with the old table, were its foreign keys in force."""
    with store.altering() as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("conversations", recreate="always") as conversations:
            conversations.alter_column("channel", nullable=True)
    assert found(store, interviewed.id) == interviewed
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_two_processes_that_start_at_once_migrate_once(
    store: Store, database_url: str, interviewed: Conversation
) -> None:
    go_back_to(store, REVISIONS[0])
    with closing(open_store(database_url)) as another, ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(migrate, each) for each in (store, another)]:
            done.result()
    assert revision_of(store) == REVISIONS[-1]
    assert found(store, interviewed.id) == interviewed
