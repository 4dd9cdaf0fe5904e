"""The drill that an operator does: back up, lose the database, restore, look at what is there."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, select, text, update
from typer.testing import CliRunner, Result

from command_line.main import application
from configuration import Settings
from interview.state import Answer, Stage, Status
from store import ConversationRepository, Store, open_store
from store.migration import migrate
from store.tables import ConversationRow
from store.tombstones import Tombstones
from store.withdrawal import withdraw
from tests.store.conversations import TODAY, begun, found

WORDS = "Das Hochladen hat dreimal nicht geklappt"
INTERVIEWS = 12


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESONANZ_FOLDER", str(tmp_path / "folder"))
    monkeypatch.setenv("RESONANZ_DATABASE_URL", database_url)


@pytest.fixture
def answered(store: Store) -> list[str]:
    """Interviews of today, each with a code and with words."""
    today = TODAY.today()
    ids = []
    for number in range(INTERVIEWS):
        conversation = begun(store)
        answers = {
            "service": Answer(Status.ANSWERED, code="app"),
            "difficult": Answer(Status.ANSWERED, text=f"{WORDS} {number}"),
        }
        state = replace(conversation.state, stage=Stage.FINISHED, answers=answers, consented=True)
        with store.writing() as connection:
            ConversationRepository(connection).save(
                conversation, state, turn=1, consent_version="v", today=today
            )
        ids.append(conversation.id)
    return ids


def run(*words: str) -> Result:
    return CliRunner().invoke(application(), list(words))


def said(result: Result) -> str:
    """What a command said, on one line."""
    return " ".join(result.output.split())


@pytest.fixture
def backup(answered: list[str], tmp_path: Path) -> Path:
    """A backup of all interviews."""
    file = tmp_path / "backup"
    result = run("backup", str(file))
    assert result.exit_code == 0, result.output
    assert f"{INTERVIEWS} interviews, {2 * INTERVIEWS} answers" in said(result)
    return file


@pytest.fixture
def lost(backup: Path, store: Store, answered: list[str], database_url: str) -> Iterator[Settings]:
    """After the backup one interview was withdrawn; then the database was lost."""
    settings = Settings()
    with store.writing() as connection:
        withdraw(connection, Tombstones(settings.tombstones), answered[0])
    store.close()
    if database_url.startswith("sqlite"):
        Path(database_url.removeprefix("sqlite:///")).write_bytes(b"")
    else:
        with store.writing() as connection:
            connection.execute(text("DROP TABLE answers, turns CASCADE"))
        store.close()
    yield settings


def test_a_lost_database_comes_back_without_what_was_withdrawn(
    lost: Settings, backup: Path, answered: list[str]
) -> None:
    result = run("restore", str(backup), "--yes")
    assert result.exit_code == 0, result.output
    assert f"{INTERVIEWS} interviews were restored, 1 of them withdrawn again" in said(result)
    assert re.search(r"in \d+\.\d s", said(result)), "how long it took is said"
    store = open_store(lost.database)
    try:
        migrate(store)
        assert found(store, answered[0]).state.stage == Stage.WITHDRAWN
        assert found(store, answered[0]).state.answers == {}
        for number, id in enumerate(answered[1:], start=1):
            assert found(store, id).state.answers["difficult"].text == f"{WORDS} {number}"
            assert found(store, id).state.answers["service"].code == "app"
    finally:
        store.close()


def test_what_became_too_old_since_the_backup_does_not_come_back(
    answered: list[str], store: Store, tmp_path: Path
) -> None:
    """Its time was over after the backup was made; the daily purge had deleted it."""
    settings = Settings()
    over = TODAY.today() - datetime.timedelta(days=31 * settings.keep_answers_months + 1)
    old, others = answered[0], answered[1:]
    with store.writing() as connection:
        connection.execute(
            update(ConversationRow).where(ConversationRow.id == old).values(active_on=over)
        )
    assert run("backup", str(tmp_path / "backup")).exit_code == 0
    with store.writing() as connection:
        connection.execute(delete(ConversationRow).where(ConversationRow.id == old))
    store.close()
    result = run("restore", str(tmp_path / "backup"), "--yes")
    assert result.exit_code == 0, result.output
    restored = open_store(settings.database)
    try:
        with restored.reading() as connection:
            there = set(connection.scalars(select(ConversationRow.id)))
        assert there == set(others)
    finally:
        restored.close()


def test_a_backup_is_only_checked_without_yes(lost: Settings, backup: Path) -> None:
    result = run("restore", str(backup))
    assert result.exit_code == 0, result.output
    assert "is whole" in said(result)
    assert "--yes" in said(result)


def test_a_damaged_backup_is_refused_and_nothing_is_changed(
    backup: Path, store: Store, answered: list[str]
) -> None:
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    for words in (("restore", str(backup)), ("restore", str(backup), "--yes")):
        result = run(*words)
        assert result.exit_code == 3
        assert "is not what was backed up. Use another backup." in said(result)
    assert found(store, answered[0]).state.answers["difficult"].text == f"{WORDS} 0"


def test_a_backup_of_another_kind_of_database_is_refused(
    backup: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = "postgresql://x@127.0.0.1:1/x" if database_url.startswith("sqlite") else "sqlite:///x"
    monkeypatch.setenv("RESONANZ_DATABASE_URL", other)
    result = run("restore", str(backup), "--yes")
    assert result.exit_code == 3
    assert "This is a backup of" in said(result)
