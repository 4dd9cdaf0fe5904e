"""Data files are read with their lines, and mistakes are explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from datafiles import read_document


def written(folder: Path, text: str) -> Path:
    file = folder / "file.yml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_part_knows_its_line(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, "id: a\nitems:\n  - id: b\n    seconds: 3\n"))
    assert document.data == {"id": "a", "items": [{"id": "b", "seconds": 3}]}
    assert document.line("items", 0, "seconds") == 4
    assert document.line("items", 0, "not there") == 3
    assert document.line() == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [("yes", "yes"), ("no", "no"), ("on", "on"), ("true", True), ("12", 12), ("012", "012")],
)
def test_words_stay_words(tmp_path: Path, text: str, value: object) -> None:
    assert read_document(written(tmp_path, f"code: {text}")).data == {"code": value}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: 1\nb: [1, 2\nc: 3\n", 3, "not valid YAML"),
        ("a: 1\na: 2\n", 2, "stands twice"),
        ("", 1, "empty"),
    ],
)
def test_mistakes_are_explained_with_line_and_remedy(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    (problem,) = read_document(written(tmp_path, text)).problems
    assert problem.line == line
    assert says in problem.message
    assert problem.remedy
    assert str(problem).startswith(f"{tmp_path / 'file.yml'}:{line}: ")


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    document = read_document(tmp_path / "none.yml")
    assert document.data is None
    assert "missing" in document.problems[0].message


def test_a_file_in_another_encoding_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "file.yml"
    file.write_bytes("größe: 1".encode("latin-1"))
    assert "UTF-8" in read_document(file).problems[0].message
