"""Models are trained beside each other, each by a process of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import typer

from command_line.trained_models import is_trained
from command_line.training import Training, ensure_trained

# Writes its model once the other's process has begun, or gives up.
WAITS_FOR_THE_OTHER = """
import pathlib, sys, time
mine, other, file = map(pathlib.Path, (*sys.argv[1:3], sys.argv[-1]))
mine.touch()
end = time.monotonic() + 60
while not other.exists():
    assert time.monotonic() < end, "nobody came"
    time.sleep(0.01)
file.write_text(mine.name)
"""
FAILS = """
import pathlib, sys
pathlib.Path(sys.argv[-1]).write_text("half a mod")
sys.exit("line 7 is wrong")
"""


def training(folder: Path, name: str, program: str, *arguments: str) -> Training:
    return Training(
        name=name,
        file=folder / "models" / f"{name}.bin",
        pattern=f"{name}*.bin",
        command=(sys.executable, "-c", program, *arguments),
        environment=os.environ,
        remedy="Look there.",
    )


def test_missing_models_are_trained_at_the_same_time(tmp_path: Path) -> None:
    marks = [str(tmp_path / "one"), str(tmp_path / "other")]
    both = [
        training(tmp_path, "one", WAITS_FOR_THE_OTHER, *marks),
        training(tmp_path, "other", WAITS_FOR_THE_OTHER, *reversed(marks)),
    ]
    ensure_trained(both)
    assert [each.file.read_text() for each in both] == ["one", "other"]
    assert all(is_trained(each.file) for each in both)


def test_what_is_there_is_not_trained_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = training(tmp_path, "there", FAILS)
    there.file.parent.mkdir()
    there.file.write_text("trained yesterday")
    ensure_trained([there])
    assert there.file.read_text() == "trained yesterday"
    assert "there is up to date" in capsys.readouterr().err
    with pytest.raises(typer.Exit):
        ensure_trained([there], force=True)


def test_a_failure_says_why_and_what_to_do_and_leaves_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mark = str(tmp_path / "mark")
    good = training(tmp_path, "good", WAITS_FOR_THE_OTHER, mark, mark)
    bad = training(tmp_path, "bad", FAILS)
    with pytest.raises(typer.Exit):
        ensure_trained([bad, good])
    said = capsys.readouterr().err
    assert "line 7 is wrong" in said
    assert "Look there." in said
    assert not bad.file.exists(), "half a model is no model"
    assert is_trained(good.file)
