"""A backup is whole or refused; what was withdrawn or purged does not come back with it."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest

from interview.state import Answer, Stage, Status
from store import ConversationRepository, Store, open_store
from store.backup import BackupProblem, back_up, check, restore
from store.retention import Retention
from store.tombstones import Tombstones
from store.withdrawal import withdraw
from tests.store.conversations import TODAY, begun, found

RETENTION = Retention(ended_days=1, abandoned_days=7, answers_months=36)
ANSWERS = {"difficult": Answer(Status.ANSWERED, text="lange gewartet")}


@pytest.fixture
def tombstones(tmp_path: Path) -> Tombstones:
    return Tombstones(tmp_path / "tombstones", today=lambda: TODAY)


def answered(store: Store) -> str:
    conversation = begun(store)
    state = replace(conversation.state, stage=Stage.FINISHED, answers=ANSWERS, consented=True)
    with store.writing() as connection:
        ConversationRepository(connection).save(
            conversation, state, turn=1, consent_version="2026-11", today=TODAY
        )
    return conversation.id


def test_the_answers_come_back_and_the_withdrawn_do_not(
    store: Store, database_url: str, tmp_path: Path, tombstones: Tombstones
) -> None:
    kept, regretted = answered(store), answered(store)
    manifest = back_up(database_url, tmp_path / "backup", TODAY)
    assert (manifest.conversations, manifest.answers) == (2, 2)
    with store.writing() as connection:
        withdraw(connection, tombstones, regretted)
    later = answered(store)
    store.close()

    restored = restore(tmp_path / "backup", database_url, tombstones, RETENTION, TODAY)
    assert (restored.conversations, restored.withdrawn) == (2, 1)
    again = open_store(database_url)
    try:
        assert found(again, kept).state.answers == ANSWERS
        assert found(again, regretted).state.stage == Stage.WITHDRAWN
        assert found(again, regretted).state.answers == {}
        with again.reading() as connection:
            assert ConversationRepository(connection).by_id(later) is None
    finally:
        again.close()


def test_what_was_purged_since_is_purged_again(
    store: Store, database_url: str, tmp_path: Path, tombstones: Tombstones
) -> None:
    id = answered(store)
    back_up(database_url, tmp_path / "backup", TODAY)
    store.close()
    much_later = TODAY + datetime.timedelta(days=60)
    restore(tmp_path / "backup", database_url, tombstones, RETENTION, much_later)
    again = open_store(database_url)
    try:
        with again.reading() as connection:
            conversations = ConversationRepository(connection)
            assert conversations.by_token(id.encode()[:32]) is None
            assert conversations.by_receipt(id.encode()[::-1][:32], TODAY) is None
        assert found(again, id).state.answers == ANSWERS
    finally:
        again.close()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
class TestSqlite:
    def test_the_database_before_is_kept(
        self, store: Store, database_url: str, tmp_path: Path, tombstones: Tombstones
    ) -> None:
        back_up(database_url, tmp_path / "backup", TODAY)
        later = answered(store)
        store.close()
        restore(tmp_path / "backup", database_url, tombstones, RETENTION, TODAY)
        before = open_store(f"sqlite:///{tmp_path / 'store.db.before-restore'}")
        try:
            assert found(before, later).state.answers == ANSWERS
        finally:
            before.close()

    @pytest.mark.parametrize("damage", ["changed", "cut", "without manifest", "foreign manifest"])
    def test_a_backup_that_is_not_whole_changes_nothing(
        self, store: Store, database_url: str, tmp_path: Path, tombstones: Tombstones, damage: str
    ) -> None:
        id = answered(store)
        file, manifest = tmp_path / "backup", tmp_path / "backup.json"
        back_up(database_url, file, TODAY)
        content = file.read_bytes()
        if damage == "changed":
            file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        elif damage == "cut":
            file.write_bytes(content[: len(content) // 2])
        elif damage == "without manifest":
            manifest.unlink()
        else:
            manifest.write_text(json.dumps({"sha256": ""}))
        with pytest.raises(BackupProblem):
            restore(file, database_url, tombstones, RETENTION, TODAY)
        assert found(store, id).state.answers == ANSWERS

    def test_a_backup_is_for_its_owner_alone(
        self, store: Store, database_url: str, tmp_path: Path
    ) -> None:
        back_up(database_url, tmp_path / "backup", TODAY)
        assert (tmp_path / "backup").stat().st_mode & 0o077 == 0
        assert check(tmp_path / "backup").made_on == TODAY.isoformat()

    def test_nothing_is_overwritten(self, store: Store, database_url: str, tmp_path: Path) -> None:
        (tmp_path / "backup").write_text("something else")
        with pytest.raises(BackupProblem, match="Name another file"):
            back_up(database_url, tmp_path / "backup", TODAY)


def test_a_missing_database_is_explained(tmp_path: Path) -> None:
    with pytest.raises(BackupProblem, match="make run"):
        back_up(f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "backup", TODAY)
    assert list(tmp_path.iterdir()) == []


def test_tombstones_say_nothing_and_are_forgotten_with_the_oldest_backup(
    tmp_path: Path,
) -> None:
    day = [datetime.date(2026, 9, 30)]
    tombstones = Tombstones(tmp_path, today=lambda: day[0])
    tombstones.add("first")
    day[0] = datetime.date(2026, 11, 2)
    tombstones.add("second")
    written = "".join(file.read_text() for file in tmp_path.iterdir())
    assert "first" not in written
    assert tombstones.among(iter(["first", "second", "third"])) == ["first", "second"]
    assert tombstones.forget(before=datetime.date(2026, 10, 28)) == 1
    assert not tombstones.cover("first")
    assert tombstones.cover("second")
