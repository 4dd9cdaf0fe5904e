"""The line in which a person codes an answer: ``6- 8+ 3~ 5=``, numbers of themes with a sign.

Fast on the keyboard, and readable afterwards. ``-`` complaint, ``+`` praise, ``~`` both, ``=``
neither; a number without a sign takes the question's own valence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from analytics.themes.taxonomy import Taxonomy, Valence

SIGNS = {"-": Valence.NEG, "+": Valence.POS, "~": Valence.MIXED, "=": Valence.NEUTRAL}
_PART = re.compile(r"(\d{1,2})\s*([-+~=−–]?)")
_WHOLE = re.compile(r"\s*(?:\d{1,2}\s*[-+~=−–]?[\s,;]*)*")


class Unreadable(ValueError):
    """The line cannot be read; the message is the key of an explanation."""


def read_line(line: str, taxonomy: Taxonomy, question: str) -> dict[str, Valence]:
    """Theme → valence. Raises Unreadable with what is wrong."""
    if not _WHOLE.fullmatch(line):
        raise Unreadable("desk-coding-unreadable")
    themes: dict[str, Valence] = {}
    for number, sign in _PART.findall(line):
        if not 1 <= int(number) <= len(taxonomy.codes):
            raise Unreadable("desk-coding-no-such-number")
        code = taxonomy.codes[int(number) - 1]
        if code in themes:
            raise Unreadable("desk-coding-twice")
        themes[code] = SIGNS[sign.replace("−", "-").replace("–", "-")] if sign else (
            taxonomy.questions.get(question, Valence.NEUTRAL)
        )  # fmt: skip
    if len(themes) > 1 and any(taxonomy.themes[code].alone for code in themes):
        raise Unreadable("desk-coding-alone")
    return themes


def write_line(themes: Mapping[str, str], taxonomy: Taxonomy) -> str:
    """The line that says the same as these codes."""
    signs = {valence: sign for sign, valence in SIGNS.items()}
    numbered = sorted(
        (taxonomy.codes.index(code) + 1, code) for code in themes if code in taxonomy.codes
    )
    return " ".join(f"{number}{signs[Valence(themes[code])]}" for number, code in numbered)


def sentiment_of(themes: Mapping[str, Valence]) -> Valence:
    """The codebook's rule: mixed if a theme is, or if praise meets complaint; else the stronger."""
    valences = set(themes.values())
    if Valence.MIXED in valences or {Valence.POS, Valence.NEG} <= valences:
        return Valence.MIXED
    return next((each for each in (Valence.NEG, Valence.POS) if each in valences), Valence.NEUTRAL)
