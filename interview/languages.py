"""Which locale a respondent names, and when another language is offered.

An explicit choice always wins; a conversation never changes because of one short or borrowed word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from interview.message import Message

# An offer needs a message long enough to be a sentence of that language, not a borrowed word.
_OFFER_CONFIDENCE = 0.9
_OFFER_WORDS = 3
_OFFER_LETTERS = 12
# The first message of a respondent who has not chosen a locale may be a single greeting.
_FIRST_CONFIDENCE = 0.8
_FIRST_LETTERS = 4


@dataclass(frozen=True)
class SpokenLocale:
    """A locale the interview can be held in: its language and the names people call it by."""

    code: str
    language: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Languages:
    """All locales the interview can be held in, by code."""

    locales: Mapping[str, SpokenLocale]

    def language(self, locale: str) -> str:
        """The language of a locale, such as ``de`` for ``de-simple``."""
        return self.locales[locale].language

    def named(self, text: str, current: str) -> str | None:
        """The one locale that a text names; None when it names none, or several.

        A longer name covers a shorter one inside it, so that "Deutsch in Leichter Sprache" is not
        taken for "Deutsch". Who names the ``current`` locale beside another one ("no German,
        English please") means the other.
        """
        folded = _fold(text)
        found = [
            (match.span(), locale.code)
            for locale in self.locales.values()
            for name in map(_fold, locale.names)
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded)
        ]
        codes = {
            code for span, code in found if not any(_covers(other, span) for other, _ in found)
        }
        if len(codes) > 1:
            codes.discard(current)
        return codes.pop() if len(codes) == 1 else None

    def first(self, message: Message) -> str | None:
        """The locale to begin in, judged by a first message; None to stay."""
        return self._written_in(message, _FIRST_CONFIDENCE, 1, _FIRST_LETTERS)

    def offered(self, message: Message) -> str | None:
        """The locale in which a whole message is written; None when that is not sure."""
        return self._written_in(message, _OFFER_CONFIDENCE, _OFFER_WORDS, _OFFER_LETTERS)

    def _written_in(
        self, message: Message, confidence: float, words: int, letters: int
    ) -> str | None:
        text = message.text or ""
        if message.language is None or message.language_confidence < confidence:
            return None
        if len(text.split()) < words or sum(map(str.isalpha, text)) < letters:
            return None
        same = (
            locale.code
            for locale in self.locales.values()
            if locale.language == message.language and locale.code == locale.language
        )
        return next(same, None)


def _covers(longer: tuple[int, int], shorter: tuple[int, int]) -> bool:
    return longer != shorter and longer[0] <= shorter[0] and shorter[1] <= longer[1]


def _fold(text: str) -> str:
    """Lower case without accents, so that "turkce" and "TÜRKÇE" name the same language."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
