"""What happens to every incoming text before anything else reads it."""

import re
import unicodedata

_ZWNJ, _ZWJ = "\u200c", "\u200d"
_SLASHES = frozenset("/\\⁄∕⧸⫽╱／＼﹨⟋⧵")
_JOINABLE = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe]")


def _kept(text: str, position: int) -> str:
    character = text[position]
    if character in "\n\t":
        return character
    if character == "\r":
        return "" if text[position + 1 : position + 2] == "\n" else "\n"
    category = unicodedata.category(character)
    if character in (_ZWNJ, _ZWJ):
        return character if _is_between_letters(text, position, character) else ""
    if "\U000e0000" <= character <= "\U000e007f":
        return ""
    if category in ("Zl", "Zp"):
        return "\n"
    if category in ("Cc", "Cf", "Cs", "Co", "Cn"):
        return ""
    return character


def _is_between_letters(text: str, position: int, joiner: str) -> bool:
    """Persian spells with the non-joiner (می‌خواهم); emoji sequences need the joiner."""
    before = text[position - 1 : position] if position else ""
    after = text[position + 1 : position + 2]
    if not before or not after:
        return False
    if joiner == _ZWJ:
        return all(unicodedata.category(side) in ("So", "Sk", "Mn") for side in (before, after))
    return bool(_JOINABLE.match(before) and _JOINABLE.match(after))


def normalise(text: str) -> str:
    """``text`` without control, bidi-control, zero-width and unassigned characters and lone
    surrogates, in NFC, trimmed; ZWNJ stays where Persian spelling needs it, ZWJ inside emoji.

    Leading slashes of any kind are removed, because Rasa reads a text that starts with one
    as a command. Idempotent; never raises.
    """
    cleaned = "".join(_kept(text, position) for position in range(len(text)))
    cleaned = unicodedata.normalize("NFC", cleaned)
    start = 0
    while start < len(cleaned) and (cleaned[start].isspace() or cleaned[start] in _SLASHES):
        start += 1
    # A combining mark cannot lead a text; dropping it keeps the function idempotent.
    while start < len(cleaned) and unicodedata.category(cleaned[start]) in ("Mn", "Mc", "Me"):
        start += 1
        while start < len(cleaned) and (cleaned[start].isspace() or cleaned[start] in _SLASHES):
            start += 1
    return cleaned[start:].rstrip()
