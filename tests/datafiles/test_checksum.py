"""Whoever changes a file that was recorded is found out."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from datafiles.checksum import (
    ChangedFile,
    check_checksum,
    record_checksum,
    record_of,
)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    file = tmp_path / "model.npz"
    file.write_bytes(b"weights" * 1_000)
    record_checksum(file)
    return file


def test_an_untouched_file_passes(model: Path) -> None:
    check_checksum(model)


def test_the_operators_own_tool_can_check_it(model: Path) -> None:
    command = ["sha256sum", "--check", "--strict", record_of(model).name]
    assert subprocess.run(command, cwd=model.parent, check=False).returncode == 0


@pytest.mark.parametrize(
    "changed", [b"weights" * 999 + b"weighty", b"", b"weights" * 1_001], ids=len
)
def test_a_changed_file_does_not(model: Path, changed: bytes) -> None:
    model.write_bytes(changed)
    with pytest.raises(ChangedFile, match="is not the file that was trained"):
        check_checksum(model)


@pytest.mark.parametrize("record", [b"", b"  ", b"0" * 64, "ü".encode(), b"\xff\xfe"])
def test_a_record_that_is_none_does_not(model: Path, record: bytes) -> None:
    record_of(model).write_bytes(record)
    with pytest.raises(ChangedFile, match=r"resonanz train --force"):
        check_checksum(model)


def test_a_file_that_was_never_recorded_does_not(model: Path) -> None:
    record_of(model).unlink()
    with pytest.raises(ChangedFile, match="has no record"):
        check_checksum(model)
