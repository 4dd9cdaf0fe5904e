"""Tells in which of the supported languages a message is written.

Three opinions are pooled: langdetect's letter statistics (Nakatani 2010), the model learned from
messages and word lists, and the language of the conversation so far.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from numpy.typing import NDArray

from bot.language_model import LanguageModel

# How sharply the pooled scores become probabilities; measured on messages not used for training.
_SHARPNESS = 2.0
# langdetect is good at sentences, where all agree, and poor at single words.
_LANGDETECT_WEIGHT = 0.04
# What an unseen group of letters counts, in langdetect's own scale of frequencies.
_UNSEEN = 5e-6
# How much likelier the conversation's own language is than any other before the text is read.
_CONVERSATION_ODDS = 3.0


@dataclass(frozen=True)
class LanguageGuess:
    """A language code, or None where nothing is known, with a confidence from 0 to 1."""

    code: str | None
    confidence: float


class LanguageDetector:
    """Identifies languages with a trained model and langdetect's profiles."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self._codes = [str(code) for code in model.codes]
        self._letters = _LetterStatistics(self._codes)

    def identify(self, text: str, conversation: str | None = None) -> LanguageGuess:
        """The likeliest language; ``conversation`` is the language spoken so far.

        A text without letters says nothing: the conversation's language, with confidence 0.
        """
        scores = self._model.scores(text)
        if scores is None:
            return LanguageGuess(conversation, 0.0)
        pooled = _SHARPNESS * scores + _LANGDETECT_WEIGHT * self._letters.scores(text)
        if conversation in self._codes:
            pooled[self._codes.index(conversation)] += math.log(_CONVERSATION_ODDS)
        powers = np.exp(pooled - pooled.max())
        best = int(powers.argmax())
        return LanguageGuess(self._codes[best], round(float(powers[best] / powers.sum()), 4))


class _LetterStatistics:
    """langdetect's profiles, every group of up to three letters counted.

    langdetect itself draws groups at random until it is sure, so that one text can have several
    answers. Counting all of them always gives the same one, at a fraction of the cost.
    """

    def __init__(self, codes: Sequence[str]) -> None:
        self._languages = len(codes)
        known = [code for code in codes if (Path(PROFILES_DIRECTORY) / code).is_file()]
        self._places = [list(codes).index(code) for code in known]
        self._factory = DetectorFactory()
        if len(known) > 1:
            self._factory.load_json_profile(
                [(Path(PROFILES_DIRECTORY) / code).read_text(encoding="utf-8") for code in known]
            )
        self._logarithms = {
            group: np.log(np.array(frequencies) + _UNSEEN)
            for group, frequencies in self._factory.word_lang_prob_map.items()
        }

    def scores(self, text: str) -> NDArray[np.float64]:
        """Log-likelihoods per square root of the number of groups, and the mean of the others for
        a language that langdetect does not know."""
        if not self._logarithms:
            return np.zeros(self._languages)
        detector = self._factory.create()
        detector.append(f" {text.lower()} ")
        detector.cleaning_text()
        groups = detector._extract_ngrams()
        if not groups:
            return np.zeros(self._languages)
        found = sum(self._logarithms[group] for group in groups) / math.sqrt(len(groups))
        scores = np.full(self._languages, found.mean())
        scores[self._places] = found
        return scores
