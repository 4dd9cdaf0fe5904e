"""Bring what people type into one shape, so that spelling habits stop mattering.

Pure functions, no vocabulary. Both the vocabulary and the message pass through here, therefore
a folding that would be wrong in a dictionary ("stimme" → "stime") is harmless: it happens on
both sides.
"""

import re
import unicodedata
from collections.abc import Mapping

APOSTROPHES = "'’‘ʼʹ`´ʻ′"
BOUNDARY = ","
QUESTION_MARK = "?"

_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ґ": "г",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ڪ": "ك",
        "ة": "ه",
        "ۀ": "ه",
        "ە": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ء": None,
        "ـ": None,
        "؟": "?",
        "،": ",",
        "؛": ";",
        "٫": ",",
        "\u2044": "/",
    }
)
_SKIN_TONES = {chr(code) for code in range(0x1F3FB, 0x1F400)}
_GENDER_SIGNS = {"♂", "♀"}
_REPEATED_LETTER = re.compile(r"([^\W\d_])\1+")
_TOKEN = re.compile(r"[^\W_]+|[^\s]", re.UNICODE)
_BOUNDARIES = set(',.;:!\n()"„“”«»…')
_SEPARATORS = set("-–—‐‑_|~")


def normalise(text: str) -> str:
    """Lower case without diacritics, letter variants, harakat, tatweel and invisible characters.

    Digits of every script become ASCII digits. Turkish ``İ I ı i`` all become ``i``. Zero-width
    joiners vanish, so a Persian word is the same with and without them.
    """
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    kept: list[str] = []
    for character in unicodedata.normalize("NFD", folded):
        category = unicodedata.category(character)
        if category == "Nd":
            kept.append(str(unicodedata.digit(character)))
        elif category in {"Mn", "Me", "Cf"} or character in _SKIN_TONES | _GENDER_SIGNS:
            continue
        elif category == "Cc":
            kept.append("\n" if character == "\n" else " ")
        else:
            kept.append(character)
    return "".join(kept).translate(_LETTERS)


def fold(text: str, foldings: Mapping[str, str]) -> str:
    """Apply a language's own replacements in order; a blank in one stands for a word's edge."""
    padded = f" {text} "
    for source, target in foldings.items():
        padded = padded.replace(source, target)
    return padded.strip()


def shorten(text: str) -> str:
    """Write every run of the same letter once ("seeehr" and "sehr" meet); digits stay."""
    return _REPEATED_LETTER.sub(r"\1", text)


def tokens(text: str, *, apostrophe_splits: bool = False) -> list[str]:
    """Split normalised text into words, numbers, single symbols and ``","`` for a boundary.

    Hyphens separate words; between or before digits they are kept, because "25-34" is a range
    and "-2" is not 2.
    """
    for mark in APOSTROPHES:
        text = text.replace(mark, " " if apostrophe_splits else "")
    found: list[str] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token == "." and text[match.end() : match.end() + 1].isalnum():
            continue  # inside an abbreviation or an address
        if token == "/" and not (found and found[-1].isdigit()):
            continue  # "teils/teils", "n/a"
        if token in _BOUNDARIES:
            if found and found[-1] != BOUNDARY:
                found.append(BOUNDARY)
        elif token in _SEPARATORS:
            follows = text[match.end() : match.end() + 2].strip()[:1]
            if follows.isdigit() and (not found or found[-1] == BOUNDARY or found[-1].isdigit()):
                found.append("-")
        else:
            found.append(token)
    return found


def is_latin(token: str) -> bool:
    """Whether a token has ASCII letters (digits may stand among them, as in "7elo")."""
    return token.isascii() and any(character.isalpha() for character in token)
