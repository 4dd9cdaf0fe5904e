"""Settings are documented, secrets are kept well, logs hold no content."""

from __future__ import annotations

import json
import logging
import stat
import sys
from pathlib import Path

import pytest

from configuration import Settings, load_secrets
from configuration.logs import JsonLines
from configuration.settings import ROOT


class TestSettings:
    def test_every_setting_is_documented(self) -> None:
        documented = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
        for name, field in Settings.model_fields.items():
            assert field.description
            assert f"`RESONANZ_{name.upper()}`" in documented
            assert field.description in documented

    def test_the_database_is_embedded_by_default(self, tmp_path: Path) -> None:
        assert Settings(folder=tmp_path).database == f"sqlite:///{tmp_path / 'resonanz.db'}"

    def test_a_variable_sets_a_setting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("RESONANZ_DATABASE_URL", "postgresql+psycopg:///resonanz")
        assert Settings().database == "postgresql+psycopg:///resonanz"

    @pytest.mark.parametrize("written", ["10.0.0.0/8 ::1", "10.0.0.0/8,::1"])
    def test_proxies_are_addresses_and_networks(
        self, monkeypatch: pytest.MonkeyPatch, written: str
    ) -> None:
        monkeypatch.setenv("RESONANZ_TRUSTED_PROXIES", written)
        assert Settings().trusted_proxies == ("10.0.0.0/8", "::1")

    @pytest.mark.parametrize("written", ["*", "proxy.example", "10.0.0.300", "10.0.0.1/8"])
    def test_a_proxy_that_would_never_be_believed_is_explained(
        self, monkeypatch: pytest.MonkeyPatch, written: str
    ) -> None:
        monkeypatch.setenv("RESONANZ_TRUSTED_PROXIES", written)
        with pytest.raises(ValueError, match="neither an address nor a network"):
            Settings()


class TestSecrets:
    def test_they_are_made_once(self, tmp_path: Path) -> None:
        assert load_secrets(tmp_path) == load_secrets(tmp_path)

    def test_only_the_owner_can_read_them(self, tmp_path: Path) -> None:
        load_secrets(tmp_path)
        files = list((tmp_path / "secrets").iterdir())
        assert len(files) == 4
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o700

    def test_they_cannot_end_in_a_log(self, tmp_path: Path) -> None:
        secrets = load_secrets(tmp_path)
        assert secrets.bot not in repr(secrets)


def line(record: logging.LogRecord) -> dict[str, object]:
    written = JsonLines().format(record)
    assert "\n" not in written
    parsed: dict[str, object] = json.loads(written)
    return parsed


def record(logger: str, message: str, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord(logger, logging.ERROR, "file.py", 3, message, arguments, None)


class TestLogs:
    def test_an_event_of_ours_is_named(self) -> None:
        assert line(record("api.errors", "request_failed"))["event"] == "request_failed"

    def test_a_librarys_message_is_not_repeated(self) -> None:
        written = line(record("sqlalchemy.engine", "INSERT ... %s", "Umut Kaya"))
        assert "Umut" not in json.dumps(written)
        assert "INSERT" not in json.dumps(written)
        assert written["place"] == "file.py:3"

    def test_an_exceptions_text_is_not_repeated(self) -> None:
        failed = record("api.errors", "request_failed")
        try:
            raise ValueError("Umut Kaya")
        except ValueError:
            failed.exc_info = sys.exc_info()
        written = line(failed)
        assert written["error"] == "ValueError"
        assert written["trace"]
        assert "Umut" not in json.dumps(written)

    def test_line_breaks_cannot_forge_a_line(self) -> None:
        assert line(record("api.x", "one\r\ntwo\x1b[31m"))["event"] == "one\r\ntwo\x1b[31m"
