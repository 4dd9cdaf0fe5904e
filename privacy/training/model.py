"""Trains the sequence model on generated messages."""

import random
import zlib
from collections.abc import Sequence
from pathlib import Path

import pycrfsuite

from privacy.folding import fold
from privacy.person.features import features_of
from privacy.person.lexicon import Lexicon, load_lexicon
from privacy.person.words import Word, split_words
from privacy.training.sentences import MessageSource, Piece
from privacy.training.templates import load_templates

SEED = 20_240_601
MESSAGES_PER_LANGUAGE = 9_000
ITERATIONS = 70
_FORGOTTEN_NAMES, _FORGOTTEN_WORDS = 35, 18


def train(data: Path, model: Path, per_language: int = MESSAGES_PER_LANGUAGE) -> None:
    """Generate messages from the word lists below ``data``, train, write ``model``.

    Deterministic: the same lists and the same version of the libraries give the same model.
    """
    chance = random.Random(SEED)
    lexicon = _forgetful_lexicon(data)
    source = MessageSource(data, load_templates(data / "training"), chance)
    trainer = pycrfsuite.Trainer(verbose=False)
    for language, pieces in source.messages(per_language):
        text = "".join(piece for piece, _ in pieces)
        if len(fold(text).text) != len(text):
            continue
        words = split_words(fold(text).text)
        if words:
            hint = None if chance.random() < 0.3 else language
            trainer.append(features_of(words, lexicon, hint), _labels(words, pieces))
    trainer.select("lbfgs")
    trainer.set_params({"c1": 0.15, "c2": 0.02, "max_iterations": ITERATIONS, "feature.minfreq": 3})
    model.parent.mkdir(parents=True, exist_ok=True)
    trainer.train(str(model))


def _labels(words: Sequence[Word], pieces: Sequence[Piece]) -> list[str]:
    """``B`` for the first word of a name, ``I`` for the others in it, ``O`` outside."""
    owner: list[int] = []
    for index, (text, is_name) in enumerate(pieces):
        owner.extend([index if is_name else -1] * len(text))
    labels = []
    previous = -1
    for word in words:
        here = owner[word.start]
        labels.append("O" if here < 0 else "I" if here == previous else "B")
        previous = here
    return labels


def _forgetful_lexicon(data: Path) -> Lexicon:
    """The lexicon without some of its names and words, so that the model learns to do without:
    in life many names and words stand in no list."""
    lexicon = load_lexicon(data, lambda key: _drawn(key) < _FORGOTTEN_NAMES)
    return lexicon.without_words(lambda key: _drawn(key + "?") < _FORGOTTEN_WORDS)


def _drawn(key: str) -> int:
    """A number below 100 that depends on the key alone."""
    return zlib.crc32(key.encode()) % 100
