"""Tells in which of the supported languages a message is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

# langdetect draws random numbers; with a fixed seed the same message has the same language.
_SEED = 1
# How much likelier the conversation's own language is than any other before the text is read.
_CONVERSATION_WEIGHT = 3.0


@dataclass(frozen=True)
class LanguageGuess:
    """A language code, or None where the text says nothing, with a confidence from 0 to 1."""

    code: str | None
    confidence: float


class LanguageDetector:
    """langdetect, with the profiles of the supported languages only and a prior over them."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._factory = DetectorFactory()
        self._factory.load_json_profile(
            [(Path(PROFILES_DIRECTORY) / code).read_text(encoding="utf-8") for code in languages]
        )
        self._factory.set_seed(_SEED)

    def identify(self, text: str, conversation: str | None = None) -> LanguageGuess:
        """The likeliest language; ``conversation`` is the language spoken so far."""
        detector = self._factory.create()
        detector.set_prior_map(
            {
                language: _CONVERSATION_WEIGHT if language == conversation else 1.0
                for language in self._languages
            }
        )
        detector.append(text)
        try:
            ranking = detector.get_probabilities()
        except LangDetectException:  # nothing but digits, signs or emoji
            return LanguageGuess(conversation, 0.0)
        if not ranking:
            return LanguageGuess(conversation, 0.0)
        return LanguageGuess(ranking[0].lang, round(ranking[0].prob, 4))
