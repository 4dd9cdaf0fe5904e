"""Logs are kept for some days, then deleted, while processes write to them."""

from __future__ import annotations

from pathlib import Path

from supervision.log_rotation import rotate_logs


def test_a_log_begins_anew_each_day_and_the_oldest_goes(tmp_path: Path) -> None:
    log = tmp_path / "api.log"
    with log.open("a") as process:
        for day in range(4):
            process.write(f"day {day}\n")
            process.flush()
            rotate_logs(tmp_path, keep=2)
        process.write("day 4\n")
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {
        "api.log": "day 4\n",
        "api.log.1": "day 3\n",
        "api.log.2": "day 2\n",
    }


def test_nothing_is_kept_when_nothing_shall_be(tmp_path: Path) -> None:
    (tmp_path / "bot.log").write_text("line\n")
    rotate_logs(tmp_path, keep=0)
    assert [file.name for file in tmp_path.iterdir()] == ["bot.log"]
    assert (tmp_path / "bot.log").read_text() == ""


def test_copies_are_for_their_owner_only(tmp_path: Path) -> None:
    (tmp_path / "bot.log").write_text("line\n")
    rotate_logs(tmp_path, keep=1)
    assert (tmp_path / "bot.log.1").stat().st_mode & 0o777 == 0o600
