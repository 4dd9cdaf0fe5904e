"""Words of a folded text and the keys under which they are looked up."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# An apostrophe belongs to a word only in Ukrainian (Лук'яненко); in Turkish an ending follows
# it, in French a name (d'Ahmed), so elsewhere it stands alone. So do the marks of placeholders.
_WORD = re.compile(r"[^\W\d_]+(?:'(?=[яюєїЯЮЄЇ])[^\W\d_]+)*|\d+|_+|[^\w\s]", re.UNICODE)
_LATIN = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})
_ARABIC = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ی",
        "ي": "ی",
        "ك": "ک",
        "ى": "ی",
    }
)
# Names wander between Russian, Ukrainian and Bulgarian spelling: Шмідт, Шмидт.
_CYRILLIC = str.maketrans(
    {"ё": "е", "э": "е", "є": "е", "ґ": "г", "і": "и", "ї": "и", "ы": "и", "ь": None}
)


class Word(NamedTuple):
    """A word, number or sign: its place and its lower-case form."""

    start: int
    end: int
    text: str
    lower: str


def split_words(text: str) -> list[Word]:
    """All words, numbers and signs of ``text``, blanks left out."""
    return [
        Word(
            match.start(),
            match.end(),
            match.group(),
            match.group().lower().replace("\u0307", "") or match.group(),
        )
        for match in _WORD.finditer(text)
    ]


@lru_cache(maxsize=32_768)
def key_of(lower: str) -> str:
    """The form under which a lower-case word is looked up: without diacritics, one spelling of
    the letters that keyboards and habits confuse."""
    if lower.isascii():
        return lower
    first = lower[:1]
    if "\u0600" <= first <= "\u06ff":
        return lower.translate(_ARABIC).replace("\u200c", "")
    if "\u0400" <= first <= "\u04ff":
        return lower.translate(_CYRILLIC)
    decomposed = unicodedata.normalize("NFKD", lower.translate(_LATIN))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def key_of_all(words: str, language: str) -> list[str]:
    """The keys of all the lines of ``words``, which are lower-case words of ``language``: the
    same as :func:`key_of` for each, in a fraction of the time."""
    if language in ("ar", "fa"):
        return words.translate(_ARABIC).replace("\u200c", "").split("\n")
    if language in ("ru", "uk", "bg"):
        return words.translate(_CYRILLIC).split("\n")
    letters = {letter for letter in words if not letter.isascii()}
    table = {ord(letter): key_of(letter) for letter in letters}
    return words.translate(table).split("\n")


def script_of(lower: str) -> str:
    """``l`` Latin, ``c`` Cyrillic, ``a`` Arabic, ``d`` digits, ``p`` signs, ``o`` others."""
    first = lower[:1]
    if first.isdigit():
        return "d"
    if not first.isalpha():
        return "p"
    if first <= "\u024f" or "\u1e00" <= first <= "\u1eff":
        return "l"
    if "\u0400" <= first <= "\u052f":
        return "c"
    if "\u0600" <= first <= "\u08ff":
        return "a"
    return "o"
