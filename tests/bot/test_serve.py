"""The server starts with exactly what it should, or says in one sentence why not."""

import shutil
import socket
from pathlib import Path

import pytest
from bot import serve
from bot.serve import CannotServe, load_agent
from bot.settings import InvalidSetting, Settings, log_level
from datafiles.checksum import record_checksum

from tests.bot.server import ROOT, SECRET, run_module


@pytest.mark.parametrize("secret", ["", "short", "x" * 15])
def test_a_secret_is_needed(secret: str, model: Path) -> None:
    done = run_module("bot.serve", "--model", str(model), "--port", "1", RESONANZ_BOT_SECRET=secret)
    assert done.returncode == 2
    assert "RESONANZ_BOT_SECRET" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_missing_model_is_said_with_its_remedy() -> None:
    done = run_module(
        "bot.serve", "--model", "/nowhere.tar.gz", "--port", "1", RESONANZ_BOT_SECRET=SECRET
    )
    assert done.returncode == 1
    assert "/nowhere.tar.gz" in done.stderr
    assert "python -m bot.train" in done.stderr


def test_a_broken_model_is_no_server_without_a_model(tmp_path: Path) -> None:
    broken = tmp_path / "model.tar.gz"
    broken.write_bytes(b"not a model")
    record_checksum(broken)
    done = run_module(
        "bot.serve", "--model", str(broken), "--port", "1", RESONANZ_BOT_SECRET=SECRET
    )
    assert done.returncode == 1
    assert "could not be loaded" in done.stderr


def test_a_model_that_somebody_changed_is_not_served(model: Path, tmp_path: Path) -> None:
    changed = tmp_path / "model.tar.gz"
    shutil.copy(model, changed)
    record_checksum(changed)
    with changed.open("ab") as archive:
        archive.write(b"\0")
    done = run_module(
        "bot.serve", "--model", str(changed), "--port", "1", RESONANZ_BOT_SECRET=SECRET
    )
    assert done.returncode == 1
    assert "is not the file that was trained" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_in_use_is_said(model: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = run_module(
            "bot.serve", "--model", str(model), "--port", port, RESONANZ_BOT_SECRET=SECRET
        )
    assert done.returncode == 1
    assert "in use" in done.stderr


# What endpoints.yml says, what it says instead, and the setting that is complained of.
FALLBACKS = {
    "a misspelt class": ("store.StatelessTrackerStore", "store.Misspelt", "tracker_store"),
    "no tracker store": (
        "tracker_store:\n  type: bot.tracker_store.StatelessTrackerStore",
        "",
        "tracker_store",
    ),
    "another generator": ("bot.nlg.CatalogueLanguageGenerator", "response", "nlg"),
}


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("fallback", FALLBACKS)
def test_rasa_may_not_fall_back_to_other_parts(
    fallback: str, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    intended, instead, complaint = FALLBACKS[fallback]
    endpoints = (ROOT / "endpoints.yml").read_text(encoding="utf-8")
    assert intended in endpoints
    changed = endpoints.replace(intended, instead)
    (tmp_path / "endpoints.yml").write_text(changed, encoding="utf-8")
    monkeypatch.setattr(serve, "ROOT", tmp_path)
    with pytest.raises(CannotServe, match=complaint):
        load_agent(model)


def test_settings_from_the_environment() -> None:
    settings = Settings.from_environment(
        {"RESONANZ_BOT_SECRET": SECRET, "RESONANZ_ACTIONS_URL": "http://127.0.0.1:1/webhook"}
    )
    assert settings == Settings(SECRET, "http://127.0.0.1:1/webhook", "INFO")


def test_an_unknown_log_level_is_refused() -> None:
    assert log_level({"RESONANZ_LOG_LEVEL": "debug"}) == "DEBUG"
    with pytest.raises(InvalidSetting, match="RESONANZ_LOG_LEVEL"):
        log_level({"RESONANZ_LOG_LEVEL": "chatty"})
