"""Which locale a respondent names, and when another language is offered.

An explicit choice always wins; a conversation never changes because of one short or borrowed word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from datafiles import read_document
from interview.answers.normalising import normalise
from interview.message import Message

# An offer needs a message long enough to be a sentence of that language, not a borrowed word.
_OFFER_CONFIDENCE = 0.9
_OFFER_WORDS = 3
_OFFER_LETTERS = 12
# The first message of a respondent who has not chosen a locale may be a single greeting.
_FIRST_CONFIDENCE = 0.8
_FIRST_LETTERS = 4

_TOKEN = re.compile(r"[^\W_]+|[.,;:!?\n]")
_BOUNDARIES = frozenset(".,;:!?\n")
_Words = tuple[str, ...]


@dataclass(frozen=True)
class Negations:
    """Words that deny a language, by the side on which the denied one mostly stands."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @classmethod
    def load(cls, file: Path) -> Negations:
        """Read ``data/languages.yml``. Raises ValueError with explanations of a broken one."""
        document = read_document(file)
        if document.problems:
            raise ValueError("\n".join(map(str, document.problems)))
        return cls(tuple(document.data["before"]), tuple(document.data["after"]))


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
    negations: Negations = field(default_factory=Negations)

    def language(self, locale: str) -> str:
        """The language of a locale, such as ``de`` for ``de-simple``."""
        return self.locales[locale].language

    def named(self, text: str, current: str) -> str | None:
        """The one locale that a text names; None when it names none, or several.

        A longer name covers a shorter one inside it, so that "Deutsch in Leichter Sprache" is not
        taken for "Deutsch". A denied language ("I speak no German") is not named. Who names the
        ``current`` locale beside another one means the other.
        """
        words = _words(text)
        found = list(self._names.occurrences(words))
        kept = [
            (span, code)
            for span, code in found
            if not any(_covers(other, span) for other, _ in found)
        ]
        denied = self._denied(words, sorted({span for span, _ in kept}))
        codes = {code for span, code in kept if span not in denied}
        if len(codes) > 1:
            codes.discard(current)
        return codes.pop() if len(codes) == 1 else None

    @cached_property
    def _names(self) -> _Phrases:
        return _Phrases(
            (name, locale.code) for locale in self.locales.values() for name in locale.names
        )

    @cached_property
    def _negations(self) -> _Phrases:
        sides = {_BEFORE: self.negations.before, _AFTER: self.negations.after}
        return _Phrases((word, side) for side, words in sides.items() for word in words)

    def _denied(self, words: _Words, names: list[_Span]) -> set[_Span]:
        """The names that a negation in the same part of the sentence denies.

        Each negation denies the next name on its side, or the nearest on the other if its own
        side has none ("German I do not speak").
        """
        ends = [index for index, word in enumerate(words) if word in _BOUNDARIES]
        denied: set[_Span] = set()
        for low, high in pairwise([-1, *ends, len(words)]):
            inside = [span for span in names if low < span[0] and span[1] <= high]
            for (start, end), side in self._negations.occurrences(words[:high], low + 1):
                following = [span for span in inside if span[0] >= end]
                preceding = [span for span in reversed(inside) if span[1] <= start]
                order = following[:1] + preceding[:1]
                if side == _AFTER:
                    order = preceding[:1] + following[:1]
                denied.update(order[:1])
        return denied

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


_Span = tuple[int, int]
_BEFORE, _AFTER = "before", "after"


class _Phrases:
    """Phrases of one word or more, found in a text by looking its words up."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._values: dict[_Words, set[str]] = {}
        for phrase, value in phrases:
            self._values.setdefault(_words(phrase), set()).add(value)
        self._longest = max(map(len, self._values), default=0)

    def occurrences(self, words: _Words, start: int = 0) -> Iterator[tuple[_Span, str]]:
        """Every occurrence, as the words' positions (end exclusive), with its value."""
        for begin in range(start, len(words)):
            for end in range(begin + 1, min(begin + self._longest, len(words)) + 1):
                for value in self._values.get(words[begin:end], ()):
                    yield (begin, end), value


def _covers(longer: _Span, shorter: _Span) -> bool:
    return longer != shorter and longer[0] <= shorter[0] and shorter[1] <= longer[1]


def _words(text: str) -> _Words:
    """Words and punctuation without accents and letter variants: "turkce" is "TÜRKÇE"."""
    return tuple(_TOKEN.findall(normalise(text)))
