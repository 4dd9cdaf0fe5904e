"""Kiosk terminals are entered and taken out by command; a site's secret is made by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.kiosks.service import secret_hash
from command_line.main import application
from store import KioskRepository, open_store


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'kiosks.db'}"
    monkeypatch.setenv("RESONANZ_DATABASE_URL", url)
    monkeypatch.setenv("RESONANZ_PUBLIC_URL", "https://umfrage.example")
    return url


def run(*words: str) -> Result:
    return CliRunner().invoke(application(), ["kiosks", *words])


def entered(database: str) -> list[str]:
    store = open_store(database)
    with store.reading() as connection:
        devices = [kiosk.device for kiosk in KioskRepository(connection).at("mitte")]
    store.close()
    return devices


def test_a_terminal_is_entered_and_taken_out(database: str) -> None:
    added = run("add", "mitte", "foyer-1")
    assert added.exit_code == 0
    assert "https://umfrage.example/kiosk?site=mitte&device=foyer-1" in added.stderr
    assert run("add", "mitte", "foyer-1").exit_code == 0, "twice does no harm"
    assert entered(database) == ["foyer-1"]
    assert run("remove", "mitte", "foyer-1").exit_code == 0
    assert entered(database) == []


def test_the_secret_is_the_only_output(database: str) -> None:
    secret = run("access", "mitte").stdout
    store = open_store(database)
    with store.reading() as connection:
        kept = KioskRepository(connection).secret_hash("mitte")
    store.close()
    assert kept == secret_hash(secret)
    assert run("access", "mitte").stdout != secret


@pytest.mark.parametrize(
    ("words", "explanation"),
    [
        (("add", "nowhere", "foyer-1"), "Known sites: mitte"),
        (("add", "mitte", "Foyer 1"), "small letters"),
        (("remove", "mitte", "foyer-9"), "no terminal of this name"),
        (("access", "nowhere"), "Known sites: mitte"),
    ],
)
def test_wrong_use_is_explained(database: str, words: tuple[str, ...], explanation: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert explanation in result.stderr
