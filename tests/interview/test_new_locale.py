"""A thirteenth locale is added by files alone: an interview is held in it at once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.knowledge import Knowledge
from command_line.check import problems_in_data_files
from interview.interview import Interview
from interview.message import Intent, Message
from interview.state import InterviewState, Stage
from interview.turn import take_turn
from texts import Texts, Utterance

ROOT = Path(__file__).resolve().parents[2]
_LIKE = "en"
_NEW = "eo"
_LOCALE = {
    "rank": 13,
    "autonym": "Esperanto",
    "language": _NEW,
    "direction": "ltr",
    "numerals": "latn",
    "reviewed": False,
    "names": ["esperanto", "esperante"],
}
_LABELS = {
    "very dissatisfied": "tute malkontenta",
    "fairly dissatisfied": "malkontenta",
    "partly satisfied, partly dissatisfied": "mezkontenta",
    "fairly satisfied": "iom kontenta",
    "very satisfied": "plej kontenta",
}
_ANSWERS: dict[str, Any] = {
    "fillers": ["mi", "estas"],
    "strong": ["tre", "ege"],
    "negators": ["ne"],
    "affirmation": ["jes"],
    "refusal": ["ne"],
    "scales": {
        "satisfaction5": {
            "positive": ["kontenta", "bona"],
            "negative": ["malkontenta", "malbona"],
        }
    },
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's data files, and a translator's files for one more locale."""
    project = tmp_path_factory.mktemp("project")
    for folder in ("questionnaires", "locales", "data/answers", "data/follow_ups", "themes"):
        shutil.copytree(ROOT / folder, project / folder)
    for file in ("data/sites.yml", "data/languages.yml", "data/operator.yml"):
        shutil.copy(ROOT / file, project / file)
    shutil.copytree(project / "locales" / _LIKE, project / "locales" / _NEW)
    for file in (*project.glob(f"**/texts/{_LIKE}.yml"), *project.glob(f"**/scales/{_LIKE}.yml")):
        shutil.copy(file, file.with_name(f"{_NEW}.yml"))
    follow_ups = project / "data" / "follow_ups"
    shutil.copy(follow_ups / f"{_LIKE}.yml", follow_ups / f"{_NEW}.yml")
    _write(project / "locales" / _NEW / "locale.yml", _LOCALE)
    answers = project / "data" / "answers"
    like = yaml.safe_load((answers / f"{_LIKE}.yml").read_text(encoding="utf-8"))
    own = {"scales": {**like["scales"], **_ANSWERS["scales"]}}
    _write(answers / f"{_NEW}.yml", {**like, **_ANSWERS, **own})
    scale_file = project / "questionnaires" / "scales" / f"{_NEW}.yml"
    for label, translated in _LABELS.items():
        _replace(scale_file, f": {label}\n", f": {translated}\n")
    _replace(
        project / "locales" / _NEW / "conversation.ftl",
        "language-offer = Would you like to continue in English?",
        "language-offer = Ĉu vi volas daŭrigi en Esperanto?",
    )
    return project


@pytest.fixture(scope="module")
def interview(project: Path) -> Interview:
    known = Knowledge.load(project)
    questionnaire = known.library.current("digital_services")
    assert questionnaire is not None
    return Interview(
        questionnaire=questionnaire,
        matcher=known.matcher,
        follow_ups=known.follow_ups,
        languages=known.languages,
        labels=known.labels,
        site=None,
    )


def test_its_files_have_no_mistakes(project: Path) -> None:
    assert list(map(str, problems_in_data_files(project))) == []


def test_a_file_that_it_lacks_is_named(project: Path, tmp_path: Path) -> None:
    lacking = tmp_path / "project"
    shutil.copytree(project, lacking)
    (lacking / "questionnaires" / "scales" / f"{_NEW}.yml").unlink()
    assert any(f"{_NEW}.yml" in str(problem) for problem in problems_in_data_files(lacking))


def test_who_names_it_goes_on_in_it(interview: Interview) -> None:
    asked = Message(text="esperanto please", intent=Intent.CHANGE_LANGUAGE, confidence=0.9)
    outcome = take_turn(interview, _asking("en"), asked)
    assert outcome.state.locale == _NEW
    assert outcome.messages[0].key == "language-changed"


def test_who_writes_it_is_offered_it_in_it(interview: Interview, project: Path) -> None:
    written = Message(
        text="mi tute ne komprenas tion, kion vi demandas",
        intent=Intent.EXPLAIN,
        confidence=0.9,
        language=_NEW,
        language_confidence=0.99,
    )
    outcome = take_turn(interview, _asking("de"), written)
    offer = next(said for said in outcome.messages if said.key == "language-offer")
    assert offer.locale == _NEW
    said = Texts.load(project).render(Utterance(offer.key, {}), _NEW)
    assert said.startswith("Ĉu vi volas daŭrigi en Esperanto?")


@pytest.mark.parametrize(
    ("text", "code"),
    [("mi estas tre kontenta", "5"), ("ne kontenta", "2"), ("plej kontenta", "5")],
)
def test_typed_answers_are_read_in_it(interview: Interview, text: str, code: str) -> None:
    match = interview.matcher.match(text, _NEW, "satisfaction5")
    assert match is not None
    assert match.code == code


def _asking(locale: str) -> InterviewState:
    return InterviewState(locale, stage=Stage.ASKING, consented=True, drawn=frozenset())


def _write(file: Path, content: object) -> None:
    file.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
