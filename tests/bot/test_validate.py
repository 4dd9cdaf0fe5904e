"""Mistakes in Rasa's files are explained."""

import shutil
from pathlib import Path

import pytest
import yaml
from bot.validate import contradictions, rasa_complaints

from tests.bot.server import ROOT

_ENOUGH = 3


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project's files that may be spoilt, with a few examples of each intent."""
    for name in ("config.yml", "domain.yml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "data" / "rules", tmp_path / "data" / "rules")
    examples = tmp_path / "data" / "nlu"
    examples.mkdir()
    for file in (ROOT / "data" / "nlu" / "de").glob("*.yml"):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        for part in content["nlu"]:
            part["examples"] = "".join(part["examples"].splitlines(keepends=True)[:_ENOUGH])
        (examples / file.name).write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_projects_own_files_are_valid() -> None:
    assert list(contradictions(ROOT / "data" / "nlu")) == []
    assert rasa_complaints(ROOT) == []


def test_a_text_with_two_intents_in_one_language_is_explained(tmp_path: Path) -> None:
    for language, intent in (("aa", "affirm"), ("aa", "deny"), ("bb", "deny")):
        file = tmp_path / language / f"{intent}.yml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(
            f"nlu:\n  - intent: {intent}\n    examples: |\n      - No\n      - {intent}\n"
        )
    (said,) = contradictions(tmp_path)
    assert "“no”" in said
    assert "affirm in aa/affirm.yml" in said
    assert "deny in aa/deny.yml" in said


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("domain.yml", "  - skip\n", ""),
        ("domain.yml", "  - skip\n", "  - skip\n  - unheard\n"),
        ("domain.yml", "required_slots:\n      - answer", "required_slots:\n      - unheard"),
        ("domain.yml", "active_loop: interview_form", "active_loop: unheard_form"),
        ("data/rules/interview.yml", "- intent: skip", "- intent: unheard"),
        (
            "data/rules/interview.yml",
            "- active_loop: interview_form",
            "- active_loop: unheard_form",
        ),
    ],
)
def test_what_does_not_fit_together_is_found(project: Path, file: str, old: str, new: str) -> None:
    change(project / file, old, new)
    assert rasa_complaints(project)


def test_the_copy_is_valid_before_it_is_spoilt(project: Path) -> None:
    assert rasa_complaints(project) == []
