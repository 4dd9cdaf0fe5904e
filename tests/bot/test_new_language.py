"""A thirteenth language is added by files alone: a folder of examples."""

import shutil
from pathlib import Path

import pytest
import yaml
from bot.train import CannotTrain, train
from bot.understanding import LANGUAGE, Message, understand
from rasa.core.agent import Agent

from tests.bot.server import ROOT

# A language that nobody speaks, with an alphabet that langdetect has never seen (Deseret).
_TOY = {
    "skip": "𐐿𐐲𐑋 𐑊𐐯𐐻|𐐿𐐲𐑋 𐑊𐐯𐐻 𐑄𐐨𐑆|𐑊𐐯𐐻 𐑄𐐨𐑆|𐐿𐐲𐑋 𐑌𐐯𐐿𐑅|𐑌𐐯𐐿𐑅 𐑊𐐯𐐻|𐑌𐐯𐐿𐑅",
    "stop": "𐑅𐐻𐐪𐐹 𐑌𐐬|𐑅𐐻𐐪𐐹|𐑅𐐻𐐪𐐹 𐑄𐐲|𐑄𐐲 𐐯𐑌𐐼|𐐯𐑌𐐼 𐑌𐐬|𐑅𐐻𐐪𐐹 𐐯𐑌𐐼",
    "inform": "𐐺𐐲𐐻𐑌 𐑋𐐫𐑉|𐑋𐐫𐑉 𐑁𐐫𐑉𐑋 𐐺𐐲𐐻𐑌|𐑁𐐫𐑉𐑋 𐐸𐐪𐑉𐐼|𐐸𐐪𐑉𐐼 𐑋𐐫𐑉 𐑁𐐫𐑉𐑋|𐐺𐐲𐐻𐑌 𐐸𐐪𐑉𐐼|𐐸𐐪𐑉𐐼",
}
_OTHERS = ("de", "en")
_PER_INTENT = 12


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own configuration with few examples of two languages and the toy language."""
    project = tmp_path_factory.mktemp("project")
    for name in ("config.yml", "domain.yml"):
        shutil.copy(ROOT / name, project)
    shutil.copytree(ROOT / "data" / "rules", project / "data" / "rules")
    for language in _OTHERS:
        for file in (ROOT / "data" / "nlu" / language).glob("*.yml"):
            content = yaml.safe_load(file.read_text(encoding="utf-8"))
            for part in content["nlu"]:
                part["examples"] = "\n".join(part["examples"].splitlines()[:_PER_INTENT]) + "\n"
            _write(project / "data" / "nlu" / language / file.name, content)
    toy = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts.split("|"))}
        for intent, texts in _TOY.items()
    ]
    _write(project / "data" / "nlu" / "xx" / "everything.yml", {"version": "3.1", "nlu": toy})
    return project


@pytest.fixture(scope="module")
def agent(project: Path) -> Agent:
    made = project / "model.tar.gz"
    steps: list[str] = []
    train(made, steps.append, root=project)
    assert "training LanguageIdentifier" in steps
    return Agent.load(str(made))


@pytest.mark.parametrize(
    ("text", "intent"),
    [("𐐿𐐲𐑋 𐑊𐐯𐐻 𐑌𐐯𐐿𐑅", "skip"), ("𐑅𐐻𐐪𐐹 𐑄𐐲 𐐯𐑌𐐼", "stop"), ("𐑁𐐫𐑉𐑋 𐐸𐐪𐑉𐐼 𐐺𐐲𐐻𐑌", "inform")],
)
def test_the_new_language_is_understood(agent: Agent, text: str, intent: str) -> None:
    (found,) = understand(agent.processor, [Message(text)])
    assert found["intent"]["name"] == intent
    assert found[LANGUAGE]["code"] == "xx"


def test_the_other_languages_are_still_told_apart(agent: Agent) -> None:
    found = understand(
        agent.processor, [Message("Ich möchte bitte aufhören"), Message("I want to stop")]
    )
    assert [one[LANGUAGE]["code"] for one in found] == ["de", "en"]


def test_training_twice_gives_a_model_that_understands_alike(agent: Agent, project: Path) -> None:
    made = project / "again.tar.gz"
    train(made, lambda step: None, root=project)
    messages = [Message(text) for text in ("weiter", "I give up", "𐑅𐐻𐐪𐐹", "keine Ahnung", "xyz")]
    assert understand(Agent.load(str(made)).processor, messages) == understand(
        agent.processor, messages
    )


def test_no_examples_are_said_and_not_trained(project: Path, tmp_path: Path) -> None:
    for name in ("config.yml", "domain.yml"):
        shutil.copy(project / name, tmp_path)
    with pytest.raises(CannotTrain):
        train(tmp_path / "model.tar.gz", lambda step: None, root=tmp_path)


def _write(file: Path, content: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(content, allow_unicode=True, default_style=None, sort_keys=False)
    file.write_text(text, encoding="utf-8")
