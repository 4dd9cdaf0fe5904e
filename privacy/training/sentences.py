"""Generates labelled chat messages: names in templates, ordinary sentences, word mixtures."""

import random
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from privacy.person.lexicon import LANGUAGES
from privacy.recognisers.base import read_words
from privacy.training.names import NameSource, inflect
from privacy.training.templates import Slot, Templates, expand

_JOINTS = {
    "de": (" und ", " aber ", " weil "), "en": (" and ", " but ", " because "),
    "fr": (" et ", " mais ", " parce que "), "tr": (" ve ", " ama ", " çünkü "),
    "pl": (" i ", " ale ", " bo "), "ro": (" și ", " dar ", " pentru că "),
    "ru": (" и ", " но ", " потому что "), "uk": (" і ", " але ", " бо "),
    "bg": (" и ", " но ", " защото "), "ar": (" و ", " لكن ", " لان "),
    "fa": (" و ", " ولی ", " چون "),
}  # fmt: skip
_FUNCTION_WORDS = 1_200
_ENDS = (". ", ", ", " ", "! ", "\n", "... ", " - ", "; ")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)

Piece = tuple[str, bool]
"""A piece of a message, and whether it is a name."""


class MessageSource:
    """An endless stream of messages, repeatable with the seed of ``chance``."""

    def __init__(self, data: Path, templates: Sequence[Templates], chance: random.Random) -> None:
        self._chance = chance
        self._names = NameSource(data, chance)
        self._templates = templates
        self._vocabulary = {
            language: (data / "vocabulary" / f"{language}.txt").read_text("utf-8").split()
            for language in LANGUAGES
        }
        self._typed = {
            language: (data / "vocabulary" / f"{language}.examples.txt").read_text("utf-8").split()
            for language in LANGUAGES
        }
        self._ambiguous: dict[str, list[str]] = read_words(data / "ambiguous_names.yaml")
        self._names_that_are_words = {
            language: [
                word
                for word in words
                if len(word) > 2 and word not in self._vocabulary[language][:_FUNCTION_WORDS]
            ]
            for language, words in self._ambiguous.items()
        }

    def messages(self, per_language: int) -> Iterator[tuple[str, list[Piece]]]:
        """``per_language`` messages of every language: (language, pieces)."""
        for templates in self._templates:
            for _ in range(per_language):
                yield templates.language, self._message(templates)

    def _message(self, templates: Templates) -> list[Piece]:
        chance = self._chance
        language = templates.language
        share = chance.random()
        if share < 0.52:
            pieces = self._person(templates)
        elif share < 0.84:
            pieces = self._plain(templates)
        else:
            pieces = self._mixture(language)
        if chance.random() < 0.35:
            other = self._plain(templates) if chance.random() < 0.75 else self._person(templates)
            joint = chance.choice(_ENDS if chance.random() < 0.7 else _JOINTS[language])
            parts = [pieces, other]
            chance.shuffle(parts)
            pieces = [*parts[0], (joint, False), *parts[1]]
        if chance.random() < 0.5:
            pieces = [
                *pieces,
                (chance.choice((".", ".", "!", "!!", "...", "?", " :(", ")")), False),
            ]
        return self._messy(pieces, language)

    def _person(self, templates: Templates) -> list[Piece]:
        chance, language = self._chance, templates.language
        pieces: list[Piece] = []
        for piece in expand(chance.choice(templates.persons), chance):
            if isinstance(piece, Slot) and piece.parts == "W":
                pieces.append((self._word(language), False))
            elif isinstance(piece, Slot):
                if piece.parts == "A" and chance.random() < 0.6:
                    name = chance.choice(self._names_that_are_words[language]).capitalize()
                else:
                    parts = "F" if piece.parts == "A" else piece.parts
                    name = self._names.draw(language, parts)
                rest = ""
                if piece.inflected:
                    name, rest = inflect(name, language, chance)
                pieces.append((name, True))
                if rest:
                    pieces.append((rest, False))
            elif piece:
                pieces.append((piece, False))
        return pieces

    def _plain(self, templates: Templates) -> list[Piece]:
        pieces = expand(self._chance.choice(templates.plain), self._chance)
        language = templates.language
        texts = [
            piece
            if isinstance(piece, str)
            else self._ambiguous_word(language)
            if piece.parts == "A"
            else self._word(language)
            for piece in pieces
        ]
        return [("".join(texts), False)]

    def _mixture(self, language: str) -> list[Piece]:
        """Words in no order, sometimes with a name among them: teaches what a word is worth
        without its context."""
        chance = self._chance
        pieces: list[Piece] = []
        named = chance.randrange(8) if chance.random() < 0.4 else -1
        for place in range(chance.randint(2, 8)):
            if place == named:
                parts = chance.choice(("L", "F", "FL"))
                pieces.append((self._names.draw(language, parts), True))
            else:
                pieces.append((self._word(language), False))
            pieces.append((" ", False))
        return pieces[:-1]

    def _word(self, language: str) -> str:
        chance, words = self._chance, self._vocabulary[language]
        if chance.random() < 0.16:
            return self._ambiguous_word(language)
        share = chance.random()
        if share < 0.2:
            return chance.choice(self._typed[language])  # slang, slips, other letters
        if share < 0.25 and language != "de":
            return self._vocabulary["de"][min(int(chance.expovariate(1 / 1500)), 9_000)]
        word = words[min(int(chance.expovariate(1 / 6000)), len(words) - 1)]
        if language == "de" and chance.random() < 0.6:
            if chance.random() < 0.4:
                word += words[min(int(chance.expovariate(1 / 4000)), len(words) - 1)]
            word = word.capitalize()
        return word

    def _ambiguous_word(self, language: str) -> str:
        word = self._chance.choice(self._ambiguous[language])
        return word.capitalize() if language == "de" else word

    def _messy(self, pieces: list[Piece], language: str) -> list[Piece]:
        chance = self._chance
        share = chance.random()
        if share < 0.36:
            pieces = [(text.lower(), name) for text, name in pieces]
        elif share < 0.39:
            pieces = [(text.upper(), name) for text, name in pieces]
        elif share < 0.7 and pieces:
            text, name = pieces[0]
            pieces = [(text[:1].upper() + text[1:], name), *pieces[1:]]
        if chance.random() < 0.12:
            pieces = [(_plain_letters(text, language), name) for text, name in pieces]
        if chance.random() < 0.06:
            pieces = [(text if name else _mistyped(text, chance), name) for text, name in pieces]
        return pieces


def _plain_letters(text: str, language: str) -> str:
    """As typed on a keyboard without the letters of the language."""
    if language == "de":
        return text.translate(_UMLAUTS)
    if language in ("tr", "pl", "ro", "fr"):
        text = text.replace("ł", "l").replace("Ł", "L").replace("ı", "i")
        decomposed = unicodedata.normalize("NFD", text)
        return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return text


def _mistyped(text: str, chance: random.Random) -> str:
    if len(text) < 5:
        return text
    place = chance.randrange(1, len(text) - 2)
    if not (text[place].isalpha() and text[place + 1].isalpha()):
        return text
    if chance.random() < 0.5:
        return text[:place] + text[place + 1 :]
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
