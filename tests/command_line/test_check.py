"""`resonanz check` explains every mistake with file, line and remedy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from command_line.check import problems_in_data_files

ROOT = Path(__file__).resolve().parents[2]
QUESTIONNAIRE = "questionnaires/digital_services/1/questionnaire.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the data files, to make mistakes in."""
    for folder in (
        "questionnaires",
        "locales",
        "data/answers",
        "data/follow_ups",
        "data/themes",
        "themes",
    ):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for file in ("data/sites.yml", "data/languages.yml", "data/operator.yml"):
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


Edit = Callable[[str], str]


def replaced(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def test_the_projects_own_files_have_no_mistakes() -> None:
    assert list(map(str, problems_in_data_files(ROOT))) == []


MISTAKES = [
    # file, edit, on the line that holds, says, remedy
    (QUESTIONNAIRE, replaced("answer: completion", "answer: completed"), "answer: completed",
     "no scale “completed”", "completion"),
    (QUESTIONNAIRE, replaced("- id: decision", "- id: completion"), None,
     "stands twice", "code of its own"),
    (QUESTIONNAIRE, replaced("time_budget_seconds: 300", "time_budget_seconds: 60"),
     "time_budget_seconds: 60", "the budget is 60 s", "rotate"),
    (QUESTIONNAIRE, replaced("draw: 2", "draw: 9"), "experience:", "cannot draw 9", "1 to 4"),
    (QUESTIONNAIRE, replaced("rotation: experience", "rotation: other"), "rotation: other",
     "no rotation “other”", "rotations"),
    (QUESTIONNAIRE, replaced("version: 1", "version: 7"), "version: 7", "folder says", "rename"),
    (QUESTIONNAIRE, replaced("    reversed: true", "    revrsed: true"), "revrsed",
     "“revrsed” is not known", "spelling"),
    (QUESTIONNAIRE,
     replaced("    seconds: 14", "    seconds: 14\n    ask_if: {item: trust, is: 1}"),
     "ask_if", "no question “trust” comes before", "earlier question"),
    (QUESTIONNAIRE,
     replaced("    seconds: 14", "    seconds: 14\n    ask_if: {item: decision, is: maybe}"),
     "ask_if", "no answer “maybe”", "positive"),
    (QUESTIONNAIRE, replaced("    seconds: 14", "    seconds: 14\n    ask_if: {code: x}"),
     "ask_if", "cannot be read", "item: CODE"),
    ("questionnaires/scales.yml", replaced("order: nominal", "order: none"), "order: none",
     "has no order", "ordinal"),
    ("questionnaires/scales/en.yml", replaced("  5: ", "  6: "), None, "has no label", "add “5"),
    ("questionnaires/digital_services/1/texts/en.yml", replaced("  trust:", "  trusts:"), None,
     "“trust” has no text", "question:"),
    ("questionnaires/digital_services/1/texts/en.yml", replaced("{service}", "{servce}"),
     "{servce}", "{servce} cannot be filled in", "service"),
    ("locales/en/conversation.ftl", replaced("goodbye =", "good-bye ="), None,
     "“goodbye” is missing", "translate"),
    ("locales/en/conversation.ftl", replaced("{ $first }", "first"), None,
     "lost its variable $first", "$first"),
    ("locales/en/conversation.ftl",
     replaced("goodbye = ", "goodbye = Danke für Ihre Zeit und alles Gute!\nmore = "),
     "goodbye", "still German", "translate"),
    ("locales/de-simple/conversation.ftl",
     replaced("goodbye =", "goodbye = Wir danken Ihnen sehr dafür dass Sie heute so viel Zeit für "
              "unsere vielen Fragen hatten.\n   "),
     "goodbye", "long sentence", "divide"),
    ("data/follow_ups/en.yml", replaced("unspecific:", "unspecfic:"), None,
     "not a list of words", "unspecific:"),
    ("data/answers/en.yml", replaced("open: [open,", "open: [done, open,"), "open: [done",
     "“done” stands under", "where it belongs"),
    ("data/languages.yml", replaced("after:", "behind:"), None, "deny a language", "after:"),
    ("data/operator.yml", replaced('  contact: ""', '  kontakt: ""'), "kontakt",
     "“kontakt” is not known", "spelling"),
    ("data/operator.yml", replaced('recipients: ""', ""), None, "there is no recipients", "write"),
    ("data/sites.yml", replaced("    phone: 030 5555 1000\n", ""), "mitte:", "has no phone",
     "write phone"),
    ("locales/en/locale.yml", replaced("direction: ltr", "direction: left"), "direction: left",
     "direction", "locales/de"),
    ("themes/taxonomy.yml", replaced("parent: security", "parent: securty"), "securty",
     "no parent “securty”", "security"),
    ("themes/taxonomy.yml", replaced("servqual: tangibles", "servqual: looks"), "looks",
     "no dimension of servqual", "tangibles"),
    ("themes/taxonomy.yml", replaced("    egovqual: trust\n", ""), "data_protection:",
     "no egovqual dimension", "efficiency"),
    ("themes/taxonomy.yml", replaced("difficult: neg", "difficult: bad"), "difficult: bad",
     "no valence", "neutral"),
    ("themes/taxonomy.yml", replaced("side: true\n    alone", "side: yes\n    alone"), "side: yes",
     "neither true nor false", "side: true"),
    ("themes/texts/tr.yml", replaced("  uploads:", "  upload:"), "upload:",
     "“upload” is not in taxonomy.yml", "taxonomy.yml"),
    ("data/themes/de/answers.txt", replaced("account_login- | Pass", "accountlogin- | Pass"),
     "accountlogin-", "no theme “accountlogin”", "themes/taxonomy.yml"),
    ("data/themes/de/answers.txt", replaced("account_login- | Pass", "account_login | Pass"),
     "account_login | Passwort", "no sign for its valence", "difficult |"),
    ("data/themes/de/answers.txt", replaced("| das Passwort", "| Passwort"), None,
     "stands on line", "keep one"),
    ("data/themes/de/answers.txt", replaced("account_login- | Passwort",
     "nothing= account_login- | Passwort"), "nothing= account_login-", "stands alone", "take it"),
    ("themes/texts/tr.yml", replaced("  uploads:", "  upload:"), None,
     "“uploads” has no text", "translate"),
]  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES, ids=[f"{m[0]} {m[3]}" for m in MISTAKES])
def test_a_mistake_is_explained(
    project: Path, mistake: tuple[str, Edit, str | None, str, str]
) -> None:
    file, edit, line, says, remedy = mistake
    edited = project / file
    edited.write_text(edit(edited.read_text(encoding="utf-8")), encoding="utf-8")
    problems = problems_in_data_files(project)
    (problem,) = [found for found in problems if says in found.message][:1]
    assert remedy in problem.remedy
    assert problem.file == edited
    if line is not None:
        assert line in edited.read_text(encoding="utf-8").splitlines()[problem.line - 1]


def test_more_than_fifteen_questions_are_too_many(project: Path) -> None:
    file = project / QUESTIONNAIRE
    more = "".join(
        f"  - id: more_{n}\n    construct: x\n    answer: yesno\n    seconds: 1\n" for n in range(3)
    )
    file.write_text(file.read_text().rstrip() + "\n" + more)
    (problem,) = [p for p in problems_in_data_files(project) if "16 questions" in p.message]
    assert "rotate" in problem.remedy
