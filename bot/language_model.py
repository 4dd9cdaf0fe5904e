"""Scores languages by parts of words and words, learned from messages and word lists.

A linear classifier over the same kind of features as the word model's. It knows the language of a
chat (short, misspelt, in Latin letters, with German words in it) from the training examples, and
the language in general from lists of frequent words.
"""

from __future__ import annotations

import itertools
import random
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot import ngrams

_LONGEST_PART = 5
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_PENALTY = 2e-6
_ROUNDS = 6


@dataclass(frozen=True)
class LanguageSamples:
    """What a language is learned from: whole messages, and words, the most frequent first."""

    messages: Sequence[str]
    words: Sequence[str] = ()


@dataclass(frozen=True)
class LanguageModel:
    """``codes`` [languages], ``rarities`` [features], ``weights`` [features, languages],
    ``offsets`` [languages]."""

    codes: NDArray[np.str_]
    rarities: NDArray[np.float32]
    weights: NDArray[np.float16]
    offsets: NDArray[np.float32]

    def scores(self, text: str) -> NDArray[np.float32] | None:
        """The score of each language; None for a text without letters."""
        words = letters_only(text)
        if not words:
            return None
        numbers, frequencies = ngrams.counted(words, _LONGEST_PART)
        weights = ngrams.weighted(numbers, frequencies, self.rarities)
        scores: NDArray[np.float32] = weights @ self.weights[numbers].astype(np.float32)
        return scores + self.offsets


def letters_only(text: str) -> list[str]:
    """The lower-cased words of a text.

    Letters keep their accents, which tell languages apart; marks that stand alone, such as Arabic
    vowel signs, are dropped so that they do not cut words.
    """
    composed = unicodedata.normalize("NFC", text.lower())
    return _NOT_LETTERS.sub(" ", _MARKS.sub("", composed)).split()


def train(samples: Mapping[str, LanguageSamples], seed: int) -> LanguageModel:
    """Learn to tell the languages apart."""
    from sklearn.linear_model import SGDClassifier

    lot = random.Random(seed)
    pieces = [
        (code, piece)
        for code in sorted(samples)
        for piece in dict.fromkeys(_pieces(samples[code], lot))
    ]
    matrix, rarities = ngrams.matrix([piece for _, piece in pieces], _LONGEST_PART)
    machine = SGDClassifier(
        loss="hinge", alpha=_PENALTY, max_iter=_ROUNDS, tol=None, random_state=seed
    )
    machine.fit(matrix, [code for code, _ in pieces])
    return LanguageModel(
        codes=np.array(machine.classes_),
        rarities=rarities,
        weights=np.ascontiguousarray(_for_each(machine.coef_).T).astype(np.float16),
        offsets=_for_each(machine.intercept_).astype(np.float32),
    )


def _for_each(parameters: NDArray[np.float64]) -> NDArray[np.float64]:
    """One entry a language: for two languages scikit-learn only gives the second one's."""
    return np.concatenate([-parameters, parameters]) if len(parameters) == 1 else parameters


def _pieces(samples: LanguageSamples, lot: random.Random) -> list[tuple[str, ...]]:
    """Messages, their words and pairs of words, listed words and pairs of these.

    Much of what people write is one word or two, so the model must learn from such pieces. Pairs of
    listed words are drawn as words occur: the frequent ones often.
    """
    pieces: list[tuple[str, ...]] = []
    for message in samples.messages:
        words = letters_only(message)
        pieces.append(tuple(words))
        pieces += [(word,) for word in words]
        pieces += list(itertools.pairwise(words))
    listed = [word for entry in samples.words for word in letters_only(entry)]
    pieces += [(word,) for word in listed]
    pieces += [(_drawn(listed, lot), _drawn(listed, lot)) for _ in range(len(listed) // 3)]
    return [piece for piece in pieces if piece]


def _drawn(words: Sequence[str], lot: random.Random) -> str:
    """A word by Zipf's law: its rank is spread evenly on a logarithmic scale."""
    return words[int(len(words) ** lot.random()) - 1]
