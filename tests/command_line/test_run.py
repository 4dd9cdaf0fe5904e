"""What keeps the processes from starting is said in one sentence."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest
import typer

from command_line.migrate import migrate_database
from command_line.run import trouble_at_start
from configuration import Settings
from store import open_store
from store.migration import migrate
from supervision import ProcessPlan, Supervisor


def supervisor(folder: Path) -> Supervisor:
    return Supervisor([ProcessPlan("api", ("false",), folder / "logs" / "api.log")])


def settings(folder: Path) -> Settings:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return Settings(folder=folder, port=free.getsockname()[1])


def test_a_process_that_always_ends_is_named_with_its_log(tmp_path: Path) -> None:
    restless = supervisor(tmp_path)
    restless.processes[0].starts = 5
    said = asyncio.run(trouble_at_start(settings(tmp_path), restless))
    assert said == f"The process “api” does not stay up. Why, says {tmp_path}/logs/api.log"


def test_nobody_waits_for_ever(tmp_path: Path) -> None:
    said = asyncio.run(trouble_at_start(settings(tmp_path), supervisor(tmp_path), patience=0.2))
    assert said is not None
    assert str(tmp_path / "logs") in said


def test_a_database_that_does_not_answer_is_named_without_its_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = "postgresql://resonanz:geheim@127.0.0.1:1/none"
    with pytest.raises(typer.Exit):
        migrate_database(Settings(folder=tmp_path, database_url=url))
    said = capsys.readouterr().err
    assert "The database does not answer" in said
    assert "127.0.0.1" in said
    assert "geheim" not in said


def test_a_database_of_a_newer_version_keeps_it_from_starting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = Settings(folder=tmp_path)
    store = open_store(chosen.database)
    migrate(store)
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'from_2030'")
    store.close()
    with pytest.raises(typer.Exit):
        migrate_database(chosen)
    assert "from_2030" in capsys.readouterr().err
