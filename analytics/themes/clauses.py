"""Divides an answer where it turns: "easy to use, but it crashes" speaks of two things."""

from __future__ import annotations

import re

# Words that turn an answer around, in the languages of the interview.
_TURNS = (
    "aber", "jedoch", "allerdings", "nur dass", "bloß", "trotzdem", "dafür", "hingegen", "leider",
    "but", "however", "although", "though", "except", "yet", "unfortunately", "still",
    "ama", "fakat", "ancak", "lakin", "yalnız",
    "لكن", "ولكن", "بس", "إلا أن", "غير أن",
    "але", "проте", "однак", "зате", "тільки",
    "но", "однако", "зато", "только", "хотя", "обаче", "само че", "ама",
    "ولی", "اما", "لیکن", "منتها",
    "ale", "lecz", "jednak", "natomiast", "tylko",
    "dar", "însă", "totuși", "doar că",
    "mais", "cependant", "par contre", "pourtant", "sauf", "seulement",
)  # fmt: skip
_TURN = "|".join(sorted(map(re.escape, _TURNS), key=len, reverse=True))
_BORDER = re.compile(
    rf"\n+|[.!?;,:،؛؟…]+\s|[.!?؟…]+$|\s+(?=(?:{_TURN})\b)|\s[-–—]\s", re.IGNORECASE
)
_SHORTEST = 6
_MOST_CLAUSES = 6


def clauses(text: str) -> tuple[str, ...]:
    """The parts of an answer, or nothing where it has only one.

    >>> clauses("Easy to use, but it crashes a lot")
    ('Easy to use', 'but it crashes a lot')
    >>> clauses("Password")
    ()
    """
    parts: list[str] = []
    for part in (piece.strip() for piece in _BORDER.split(text)):
        if parts and len(part) < _SHORTEST:
            parts[-1] = f"{parts[-1]} {part}".strip()
        elif part:
            parts.append(part)
    return tuple(parts[:_MOST_CLAUSES]) if len(parts) > 1 else ()
