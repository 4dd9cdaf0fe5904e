"""Writes the language of a message into what Rasa understood of it."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.languages import LanguageDetector

LANGUAGE = "language"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Adds ``language``: {"code", "confidence"} to the understood message.

    The conversation's locale, when it comes with the message, is taken into account.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        self._detector = LanguageDetector(tuple(config["languages"]))

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The languages told apart."""
        return {
            "languages": ["ar", "bg", "de", "en", "fa", "fr", "pl", "ro", "ru", "tr", "uk"],
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Called by Rasa, in training and when a model is loaded."""
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the examples as they are: intents are learned without the language."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Writes the language into each message."""
        for message in messages:
            locale = (message.get(METADATA) or {}).get("locale")
            guess = self._detector.identify(
                message.get(TEXT) or "", conversation=locale.split("-")[0] if locale else None
            )
            message.set(
                LANGUAGE,
                {"code": guess.code, "confidence": guess.confidence},
                add_to_output=True,
            )
        return messages
