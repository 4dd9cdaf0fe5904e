"""The form of a text in which recognisers search, with the way back to the original offsets.

People type digits of three scripts, full-width letters, decomposed umlauts, soft hyphens and
invisible marks. Recognisers would each have to know all of these; instead they see one folded
text, and every position in it knows which code points of the original it stands for.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DASHES = "‐‑‒–—―−﹘﹣-"
_APOSTROPHES = "’‘‛ʼʹ`´＇ˈ"
_SPACES = "\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_NEWLINES = "\r\x0b\x0c\x85\u2028\u2029"
_FIXED = (
    dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_NEWLINES, "\n")
    # One letter, several code points: Arabic keyboards and Persian keyboards differ here.
    | {"ي": "ی", "ك": "ک", "ۀ": "ه", "ـ": "", "٫": ".", "٬": ",", "،": ",", "؛": ";"}
)


@dataclass(frozen=True, slots=True)
class FoldedText:
    """``text`` to search in; ``starts[i]`` and ``ends[i]`` bound its character ``i`` in the
    original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The part of the original that ``text[start:end]`` stands for (``start < end``)."""
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    fixed = _FIXED.get(character)
    if fixed is not None:
        return fixed
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category in ("Cf", "Cc", "Cs", "Co", "Cn"):
        return "\n" if character == "\n" else ""
    if category == "Mn":
        return ""
    if unicodedata.decomposition(character).startswith("<"):
        compatible = unicodedata.normalize("NFKC", character)
        if compatible != character:
            return "".join(_FIXED.get(part, part) for part in compatible)
    return character


def fold(text: str) -> FoldedText:
    """Fold ``text``: digits to ASCII, dashes, spaces and quotes to one kind, letters composed,
    invisible characters and Arabic vowel marks dropped. Case is kept."""
    if text.isascii() and text.isprintable():
        length = len(text)
        return FoldedText(text.replace("`", "'"), tuple(range(length)), tuple(range(1, length + 1)))
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position, length = 0, len(text)
    while position < length:
        end = position + 1
        while end < length and unicodedata.combining(text[end]):
            end += 1
        cluster = text[position:end]
        if len(cluster) > 1:
            cluster = unicodedata.normalize("NFC", cluster)
        for character in cluster:
            for folded in _fold_character(character):
                characters.append(folded)
                starts.append(position)
                ends.append(end)
        position = end
    return FoldedText("".join(characters), tuple(starts), tuple(ends))
