"""Flags for answers with sensitive content, so that nobody is quoted without a human release."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from privacy.folding import fold
from privacy.recognisers.base import escaped, read_words

DATA = Path(__file__).resolve().parents[1] / "data" / "privacy" / "sensitive.yaml"


class SensitiveLexicon:
    """The words of each category, in all languages at once."""

    def __init__(self, words: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._patterns: dict[str, dict[str, re.Pattern[str]]] = {
            category: {language: _pattern(entries) for language, entries in by_language.items()}
            for category, by_language in words.items()
        }

    @classmethod
    def load(cls, path: Path = DATA) -> "SensitiveLexicon":
        """Read the word list. Raises OSError or ValueError when it is missing or malformed."""
        return cls(read_words(path))

    @property
    def categories(self) -> frozenset[str]:
        """The names of all categories."""
        return frozenset(self._patterns)

    def languages_of(self, category: str) -> frozenset[str]:
        """The languages that have words for ``category``."""
        return frozenset(self._patterns[category])

    def categories_of(self, text: str, language: str | None) -> frozenset[str]:
        """The categories that ``text`` touches, looked up in ``language`` and, because people
        mix them, in German; in all languages when it is None or unknown. Raises on no text."""
        folded = fold(text).text
        found: set[str] = set()
        for category, patterns in self._patterns.items():
            spoken = (language or "").partition("-")[0]
            wanted = {spoken, "de"} if spoken in patterns else set(patterns)
            if any(patterns[each].search(folded) for each in wanted if each in patterns):
                found.add(category)
        return frozenset(found)


def _pattern(entries: Sequence[str]) -> re.Pattern[str]:
    expressions = []
    for entry in entries:
        word = fold(str(entry)).text
        parts = [escaped(part).replace(r"\*", r"\w*") for part in word.split()]
        expressions.append(r"\s+".join(parts))
    return re.compile(rf"(?<!\w)(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE)


def sensitive_categories(
    text: str, language: str | None, lexicon: SensitiveLexicon | None = None
) -> frozenset[str]:
    """The sensitive categories of ``text``: ``health``, ``pregnancy``, ``religion``, ``origin``,
    ``violence``. Without ``lexicon`` the project's own is read, which costs milliseconds: callers
    that ask often keep one."""
    return (lexicon or SensitiveLexicon.load()).categories_of(text, language)
