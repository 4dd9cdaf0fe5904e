"""Answers are coded in the background, by a process that may be killed at any moment."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from tests.system.customer import Customer
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

_PATIENCE = 60.0


def coders(system: RunningSystem) -> list[int]:
    """The ids of this system's coding processes: children of its supervisor."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            status = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except (OSError, IndexError):
            continue
        if int(status[1]) == system.process.pid and b"command_line.coding_worker" in words:
            found.append(int(entry.name))
    return found


def themes_of(system: RunningSystem, words: str) -> dict[str, str] | None:
    """The themes of the answer with these words; None as long as it is not coded."""
    with sqlite3.connect(f"file:{system.folder / 'resonanz.db'}?mode=ro", uri=True) as database:
        row = database.execute(
            "SELECT a.id FROM answers a JOIN coded_answers c ON c.answer_id = a.id"
            " WHERE a.text = ?", (words,)
        ).fetchone()  # fmt: skip
        if row is None:
            return None
        query = "SELECT theme, valence FROM codings WHERE answer_id = ?"
        return dict(database.execute(query, row).fetchall())


def wait_for_themes(system: RunningSystem, words: str) -> dict[str, str]:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if (themes := themes_of(system, words)) is not None:
            return themes
        time.sleep(0.2)
    raise AssertionError(f"not coded; see {system.folder / 'logs' / 'coding.log'}")


def answer_difficult(system: RunningSystem, words: str) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.choose("app")
    customer.choose("done")
    customer.choose("none")
    customer.choose("4")
    customer.type(words)


def test_an_answer_is_coded_after_it_is_stored(system: RunningSystem) -> None:
    words = "Das Passwort wurde nie angenommen und dann war mein Konto gesperrt"
    answer_difficult(system, words)
    assert wait_for_themes(system, words).get("account_login") == "neg"


def test_a_killed_coder_comes_back_and_catches_up(system: RunningSystem) -> None:
    before = coders(system)
    assert before
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    words = "Die hochgeladenen Unterlagen wurden dreimal abgelehnt, immer wieder dieselben Fotos"
    answer_difficult(system, words)
    assert wait_for_themes(system, words).get("uploads") == "neg"
    assert set(coders(system)).isdisjoint(before)
