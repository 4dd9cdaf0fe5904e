"""The model is trained again when something that it is made from has changed, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line.bot_environment import training_modules
from configuration import ROOT

MODULES = {
    "train": "from bot import seeds",
    "seeds": "",
    "classifier": "import numpy\nfrom bot.words import counted\n",
    "words": "def counted():\n    from bot import ngrams\n",
    "ngrams": "import bot.classifier",
    "serve": "from bot.words import counted",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "config.yml").write_text(
        "pipeline:\n  - name: bot.classifier.Words\n  - name: FallbackClassifier\n"
    )
    (tmp_path / "bot").mkdir()
    for name, text in MODULES.items():
        (tmp_path / "bot" / f"{name}.py").write_text(text)
    return tmp_path


def test_components_and_what_they_import_take_part_in_training(project: Path) -> None:
    names = [module.stem for module in training_modules(project)]
    assert names == ["classifier", "ngrams", "seeds", "train", "words"]


def test_a_server_takes_no_part_in_training() -> None:
    names = {module.stem for module in training_modules(ROOT)}
    assert {"intent_classifier", "language_identifier", "tokenizer", "ngrams"} <= names
    assert not names & {"serve", "channel", "logs", "nlg"}
