"""The checker explains every mistake in the vocabularies with file, line and remedy."""

import shutil
from pathlib import Path

import pytest

from interview.answers.checking import check
from tests.interview.answers.conftest import VOCABULARIES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "answers"
    shutil.copytree(VOCABULARIES, copy)
    return copy


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_projects_own_vocabularies_are_sound() -> None:
    assert [str(mistake) for mistake in check(VOCABULARIES)] == []


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("en.yml", "\nskip: [", "\nskipp: [", "unknown section “skipp”"),
        ("en.yml", "\nskip: [", "\nskipp: [", "section “skip” is missing"),
        ("en.yml", "gave_up: [gave up", "gave_upp: [gave up", "unknown code “gave_upp”"),
        ("en.yml", "open: [open,", "open: [done, open,", "“done” stands under"),
        ("en.yml", "negation: precedes", "negation: above", "“above” is no value"),
        ("en.yml", "and: [and]", "and: [and", "not valid YAML"),
        ("en.yml", "\nand: [and]", "\nskip: [and]", "stands twice"),
        ("en.yml", "and: [and]", "and: [{and: or}]", "words only"),
        ("scales.yml", '["25", "34"]', '["25"]', "no lowest and highest age"),
        ("scales.yml", "kind: age", "kind: ages", "has the kind “ages”"),
        ("scales.yml", "negated: {done: open}", "negated: {don: open}", "names the code “don”"),
    ],
)
def test_a_mistake_is_explained(folder: Path, name: str, old: str, new: str, problem: str) -> None:
    change(folder, name, old, new)
    mistakes = check(folder)
    assert any(problem in mistake.message and mistake.file.name == name for mistake in mistakes)
    assert all(mistake.remedy and mistake.line for mistake in mistakes)
