"""Finds German text that was left over in a translation."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
# Words that are frequent in German and are hardly words of the other languages.
_GERMAN = re.compile(
    r"aber|alle|als|auch|auf|aus|bei|bitte|das|dass|dem|den|der|des|die|diese|ein|eine|einen|einer"
    r"|für|gern|haben|ich|ihre|ihren|ihr|ihnen|ist|kein|keine|können|mit|nach|nicht|noch|nur|oder"
    r"|schon|sie|sind|über|und|uns|vom|von|vor|was|welche|wenn|wie|wir|wird|zu|zum|zur"
)
_FEW = 4
_SHARE = 0.3


def is_leftover_german(text: str, german: str | None) -> bool:
    """Whether a translation is still German: the same sentence, or mostly German words.

    Short labels may be alike in two languages ("Name", "Tablet"), so they are never counted.
    """
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < _FEW:
        return False
    if german is not None and text.strip() == german.strip():
        return True
    return sum(bool(_GERMAN.fullmatch(word)) for word in words) / len(words) > _SHARE
