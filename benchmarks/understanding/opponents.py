"""Other language identifiers, restricted to the same languages where they can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from langdetect import DetectorFactory, LangDetectException, detect
from lingua import IsoCode639_1, LanguageDetectorBuilder

Identify = Callable[[str], str | None]


def plain_langdetect() -> Identify:
    """langdetect as it comes, with a fixed seed."""
    DetectorFactory.seed = 0

    def identify(text: str) -> str | None:
        try:
            return str(detect(text))
        except LangDetectException:
            return None

    return identify


def lingua(languages: Sequence[str]) -> Identify:
    """lingua, restricted to the given languages."""
    codes = [getattr(IsoCode639_1, language.upper()) for language in languages]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def identify(text: str) -> str | None:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else None

    return identify
