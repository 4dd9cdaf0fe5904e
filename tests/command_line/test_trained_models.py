"""A model is used as it was trained, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from command_line.trained_models import is_trained, keep_trained
from configuration import ROOT
from datafiles.checksum import check_checksum, record_checksum, record_of


def made(folder: Path, name: str, age: int) -> Path:
    model = folder / name
    model.write_bytes(name.encode())
    os.utime(model, (1_000_000 - age, 1_000_000 - age))
    return model


def test_a_model_from_before_records_were_kept_is_recorded(tmp_path: Path) -> None:
    assert not is_trained(tmp_path / "a.tar.gz")
    model = made(tmp_path, "a.tar.gz", 0)
    assert is_trained(model)
    check_checksum(model)


def test_a_changed_one_ends_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = made(tmp_path, "a.tar.gz", 0)
    record_checksum(model)
    model.write_bytes(b"another")
    with pytest.raises(typer.Exit):
        is_trained(model)
    said = " ".join(capsys.readouterr().err.split())
    assert "is not the file that was trained" in said


def test_the_model_before_is_kept_to_go_back_to(tmp_path: Path) -> None:
    other = made(tmp_path, "themes-x.npz", 3)
    models = [made(tmp_path, f"{age}.tar.gz", age) for age in range(4)]
    for model in models:
        record_checksum(model)
    keep_trained(models[0], "*.tar.gz")
    left = {file.name for file in tmp_path.iterdir()}
    assert left == {*(file.name for m in models[:2] for file in (m, record_of(m))), other.name}


def test_the_coder_does_not_start_with_a_changed_model(tmp_path: Path) -> None:
    model = made(tmp_path, "themes-x.npz", 0)
    record_checksum(model)
    model.write_bytes(b"another")
    done = subprocess.run(
        [sys.executable, "-m", "command_line.coding_worker", "--model", str(model)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "RESONANZ_FOLDER": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"coding: {model} is not the file that was trained")
    assert len(done.stderr.splitlines()) == 1
