"""Brings a message into one spelling before it is compared with examples. Pure.

People type the same word in many ways: with Arabic letters of another keyboard, with vowel signs,
joiners and stretched letters, with the digits of their script, in capitals. None of this changes
what is meant, so all of it is folded here.
"""

from __future__ import annotations

import re
import unicodedata

# Arabic and Persian keyboards write the same letter with different code points. Folding goes to
# the form that Arabic uses; it is a key for comparing, never shown to anybody.
_ARABIC_LETTERS = {
    "\u0622": "\u0627",  # alef with madda
    "\u0623": "\u0627",  # alef with hamza above
    "\u0625": "\u0627",  # alef with hamza below
    "\u0671": "\u0627",  # alef wasla
    "\u0649": "\u064a",  # alef maksura
    "\u06cc": "\u064a",  # Persian yeh
    "\u06d2": "\u064a",  # yeh barree
    "\u06a9": "\u0643",  # Persian kaf
    "\u06c0": "\u0647",  # heh with yeh above
    "\u06c1": "\u0647",  # heh goal
    "\u06d5": "\u0647",  # ae
    "\u0629": "\u0647",  # teh marbuta
}
_TATWEEL = "\u0640"
_ZERO_WIDTH_NON_JOINER = "\u200c"
# Arabic vowel signs, Quranic marks and the superscript alef.
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_APOSTROPHES = re.compile("[\u02bc\u2018\u2019\u201b\u2032\u00b4`]")
_STRETCHED = re.compile(r"(\w)\1{2,}")
_SPACES = re.compile(r"\s+")


def _letters() -> dict[int, str | None]:
    folded: dict[int, str | None] = {ord(letter): to for letter, to in _ARABIC_LETTERS.items()}
    folded[ord(_TATWEEL)] = None
    # Persian writes the joints of a word with it ("می‌خواهم"); many people type a space instead.
    folded[ord(_ZERO_WIDTH_NON_JOINER)] = " "
    return folded


_LETTERS = _letters()


def normalise(text: str) -> str:
    """The text in one spelling: lower case, one form of each letter and digit, single spaces.

    Emoji stay. The dotted and dotless i of Turkish become one letter, because most people who
    type Turkish on another keyboard do not tell them apart.
    """
    text = unicodedata.normalize("NFKC", text)
    text = _ARABIC_MARKS.sub("", text).translate(_LETTERS)
    text = text.casefold().replace("i\u0307", "i").replace("\u0131", "i")
    text = _APOSTROPHES.sub("'", text)
    text = "".join(map(_fold_character, text))
    text = _STRETCHED.sub(r"\1\1", text)
    return _SPACES.sub(" ", text).strip()


def without_marks(text: str) -> str:
    """The text without the marks on its letters, as typed on a keyboard that lacks them."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter)
    )
    return plain.translate(_LETTERS_WITHOUT_PARTS)


# Letters with a mark that Unicode does not take apart.
_LETTERS_WITHOUT_PARTS = str.maketrans({"ł": "l", "ß": "ss", "đ": "d", "ø": "o", "æ": "ae"})


def _fold_character(character: str) -> str:
    if character.isascii():
        return character if character >= " " else " "
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category == "Cf":  # direction marks, joiners, byte order marks: nobody sees them
        return ""
    if category in ("Cc", "Cs", "Co", "Cn"):
        return " "
    return character


def without_leading_command(text: str) -> str:
    """The text without what could make Rasa read it as a command instead of as a message.

    Rasa takes a text whose first visible character is a slash for an intent with entities. Here
    leading white space, invisible characters and everything that looks like a slash are removed,
    in any order and number. The rest is unchanged.
    """
    for index, character in enumerate(text):
        if not (_is_invisible(character) or _is_slash(character)):
            return text[index:]
    return ""


# Characters that look like a slash but are not one in compatibility form.
_SLASHES = frozenset("/\u2044\u2215\u29f8\u338a\u1735\u27cb\u2571\u3033\u30ce\u4e3f\\\uff3c")


def _is_slash(character: str) -> bool:
    return character in _SLASHES or unicodedata.normalize("NFKC", character).startswith("/")


def _is_invisible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in _INVISIBLE


_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp", "Mn", "Me"))
