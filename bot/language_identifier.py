"""Writes the language of a message into what Rasa understood of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import language_model
from bot.arrays import load_arrays, save_arrays
from bot.language_model import LanguageModel, LanguageSamples
from bot.languages import LanguageDetector

LANGUAGE = "language"
_MODEL_FILE = "languages.npz"
# The parser in C where PyYAML has it, else the one in Python.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Adds ``language``: {"code", "confidence"} to the understood message.

    The languages are the folders of the examples, so a new folder is a new language. The locale
    that comes with a message is taken into account.
    """

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._detector: LanguageDetector | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Folders are seen from where training was started: the project's top folder."""
        return {
            # One folder a language, with Rasa's example files.
            "examples": "data/nlu",
            # One file a language: words, a line each, the most frequent first. May be missing.
            "words": "data/privacy/vocabulary",
            "most_words": 12_000,
            "seed": 1,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Called by Rasa before training."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the languages from their files: Rasa's own examples no longer know their folder."""
        model = language_model.train(self._samples(), int(self._config["seed"]))
        self._detector = LanguageDetector(model)
        with self._model_storage.write_to(self._resource) as folder:
            save_arrays(folder / _MODEL_FILE, model)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        """Called by Rasa with the trained model."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            model = load_arrays(folder / _MODEL_FILE, LanguageModel)
        component._detector = LanguageDetector(model)
        return component

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the examples as they are: intents are learned without the language."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Writes the language into each message."""
        assert self._detector is not None
        for message in messages:
            locale = (message.get(METADATA) or {}).get("locale")
            conversation = locale.split("-")[0] if locale else None
            guess = self._detector.identify(message.get(TEXT) or "", conversation)
            found = {"code": guess.code, "confidence": guess.confidence}
            message.set(LANGUAGE, found, add_to_output=True)
        return messages

    def _samples(self) -> dict[str, LanguageSamples]:
        folders = [folder for folder in Path(self._config["examples"]).iterdir() if folder.is_dir()]
        return {
            folder.name: LanguageSamples(list(_examples(folder)), self._words(folder.name))
            for folder in folders
        }

    def _words(self, code: str) -> list[str]:
        file = Path(self._config["words"]) / f"{code}.txt"
        if not file.is_file():
            return []
        return file.read_text(encoding="utf-8").split()[: int(self._config["most_words"])]


def _examples(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*.yml")):
        for part in yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)["nlu"]:
            for line in part.get("examples", "").splitlines():
                yield line.strip().removeprefix("- ")
