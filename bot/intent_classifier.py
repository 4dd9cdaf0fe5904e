"""The intent of a message: first by its words, and by its meaning where words do not decide.

The word model is asked for every message. Only where it is unsure is the message's embedding
computed, which costs a hundred times as much, and both opinions are pooled (a weighted product of
their probabilities). The numbers in config.yml were chosen on messages that were not used for
training; ``python -m benchmarks.understanding`` measures them.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from embedding.cache import EmbeddingCache
from embedding.sentences import SentenceEmbedding
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import meaning_model, word_model
from bot.arrays import load_arrays, save_arrays
from bot.meaning_model import MeaningModel, softmax
from bot.word_model import WordModel

logger = logging.getLogger(__name__)

# Below this scikit-learn's models have another shape, and there is nothing to tell apart.
_FEWEST_INTENTS = 3
# A command is short; a longer message would cost more with every word. Learned from alike.
_MOST_CHARACTERS = 160
_RANKING = "intent_ranking"
_INTENTS_FILE = "intents.json"
_WORDS_FILE = "words.npz"
_MEANINGS_FILE = "meanings.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WordsThenMeaningClassifier(GraphComponent, IntentClassifier):
    """Adds ``intent`` and ``intent_ranking`` to a message."""

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._intents: list[str] = []
        self._words: WordModel | None = None
        self._meanings: MeaningModel | None = None
        self._embedding: SentenceEmbedding | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Every number that decides, with its meaning."""
        return {
            # How sharply the word model's scores become probabilities.
            "word_sharpness": 3.0,
            # Below this probability the word model is unsure and the meaning is asked as well.
            "ask_meaning_below": 0.6,
            # Weights of both opinions where the meaning was asked.
            "pooled_word_weight": 1.8,
            "pooled_meaning_weight": 0.6,
            # Examples that the word model decides less surely than this, when it has not seen
            # them, teach the meaning model; of the others only this share does.
            "teach_meaning_below": 0.6,
            "teach_meaning_share": 0.15,
            "embedding_cache": "var/cache/messages.sqlite",
            "embedding_threads": 2,
            "seed": 1,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> WordsThenMeaningClassifier:
        """Called by Rasa before training."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn both models from the examples and keep them."""
        examples = [
            example
            for example in training_data.intent_examples
            if example.get(INTENT) and example.get(TEXT)
        ]
        self._intents = sorted({example.get(INTENT) for example in examples})
        if len(self._intents) < _FEWEST_INTENTS:
            raise InvalidConfigException(
                f"At least {_FEWEST_INTENTS} intents need examples, found: {self._intents}"
            )
        number = {intent: index for index, intent in enumerate(self._intents)}
        wanted = np.array([number[example.get(INTENT)] for example in examples])
        seed = int(self._config["seed"])
        self._words, unseen = word_model.train(
            [_words(example) for example in examples], wanted, seed
        )
        taught = self._undecided(unseen, seed)
        vectors = self._example_vectors([examples[index].get(TEXT) for index in taught])
        self._meanings = meaning_model.train(vectors, wanted[taught], seed)
        self.persist()
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Writes the intent into each message."""
        if not messages or self._words is None:
            return messages
        scores = self._words.scores([_words(message) for message in messages])
        probabilities = softmax(self._config["word_sharpness"] * scores)
        unsure = np.flatnonzero(probabilities.max(axis=1) < self._config["ask_meaning_below"])
        if len(unsure):
            texts = [messages[index].get(TEXT) for index in unsure]
            probabilities[unsure] = self._pooled(scores[unsure], texts)
        for message, of_message in zip(messages, probabilities, strict=True):
            ranking = [
                {"name": self._intents[index], "confidence": float(of_message[index])}
                for index in np.argsort(-of_message)
            ]
            message.set("intent", ranking[0], add_to_output=True)
            message.set(_RANKING, ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the examples as they are: nothing in this pipeline needs predicted examples."""
        return training_data

    def persist(self) -> None:
        """Write both models into the model archive: arrays and names, nothing executable."""
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _INTENTS_FILE).write_text(json.dumps(self._intents), encoding="utf-8")
            save_arrays(folder / _WORDS_FILE, self._words)
            save_arrays(folder / _MEANINGS_FILE, self._meanings)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WordsThenMeaningClassifier:
        """Called by Rasa with the trained model. Loads the embedding, too."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            names = (folder / _INTENTS_FILE).read_text(encoding="utf-8")
            component._intents = json.loads(names)
            component._words = load_arrays(folder / _WORDS_FILE, WordModel)
            component._meanings = load_arrays(folder / _MEANINGS_FILE, MeaningModel)
        component._embedding = SentenceEmbedding()
        component._embedding.load()
        return component

    def _pooled(self, scores: NDArray[np.float32], texts: Sequence[str]) -> NDArray[np.float32]:
        assert self._embedding is not None and self._meanings is not None
        meanings = self._meanings.log_probabilities(
            self._embedding.embed([text[:_MOST_CHARACTERS] for text in texts])
        )
        return softmax(
            self._config["pooled_word_weight"] * scores
            + self._config["pooled_meaning_weight"] * meanings
        )

    def _undecided(self, unseen: NDArray[np.float64], seed: int) -> NDArray[np.int64]:
        """The examples that teach the meaning model, as indices."""
        certainty = softmax(self._config["word_sharpness"] * unseen).max(axis=1)
        lot = np.random.default_rng(seed).random(len(unseen))
        return np.flatnonzero(
            (certainty < self._config["teach_meaning_below"])
            | (lot < self._config["teach_meaning_share"])
        )

    def _example_vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        def progress(done: int, of: int) -> None:
            logger.info("embedded %d of %d examples", done, of)

        cache = EmbeddingCache(
            Path(self._config["embedding_cache"]),
            SentenceEmbedding(int(self._config["embedding_threads"])),
        )
        beginnings = [text[:_MOST_CHARACTERS] for text in texts]
        vectors = cache.embed(beginnings, progress)
        cache.keep_only(beginnings)
        return vectors


def _words(message: Message) -> list[str]:
    return [token.text for token in message.get(TOKENS_NAMES[TEXT], [])]
