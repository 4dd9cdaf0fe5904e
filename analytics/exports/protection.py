"""Makes rows about single respondents safe to hand to researchers: k-anonymity.

Respondents who share what others could know about them (site, channel, language, age) stand in
groups of at least ``k``. Where they do not, the attributes are taken away one after the other,
beginning with the one researchers need least, and who is alone even then is left out.

Source: Samarati (2001), Protecting respondents' identities in microdata release, IEEE TKDE 13(6);
local suppression as in Hundepool et al. (2012), Statistical Disclosure Control, section 3.4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from analytics.exports.dataset import Missing, Value

Row = tuple[Value | Missing, ...]


@dataclass(frozen=True)
class Protected:
    """The rows that remain, and how many were left out."""

    rows: list[Row]
    left_out: int


def protected(rows: Sequence[Row], known: Sequence[int], k: int) -> Protected:
    """Rows in which every combination of the ``known`` columns is shared by at least ``k``.

    ``known`` are the columns' places, the one that is taken away first at the beginning.
    """
    if k < 2:
        raise ValueError("a group of one protects nobody")
    current = [list(row) for row in rows]
    for place in known:
        groups = Counter(_key(row, known) for row in current)
        for row in current:
            if groups[_key(row, known)] < k:
                row[place] = Missing.NOT_SHOWN
    groups = Counter(_key(row, known) for row in current)
    kept = [tuple(row) for row in current if groups[_key(row, known)] >= k]
    return Protected(kept, len(current) - len(kept))


def _key(row: Sequence[Value | Missing], known: Sequence[int]) -> Row:
    return tuple(row[place] for place in known)
