"""Which quotes may be shown beside a result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from privacy.disclosure.rules import DisclosureRules


@dataclass(frozen=True)
class Quote:
    """An anonymised answer. ``released``: a person has read it and released it for quoting."""

    text: str
    locale: str
    released: bool


def quotable(
    quotes: Iterable[Quote], group: int, rules: DisclosureRules, limit: int = 3
) -> tuple[Quote, ...]:
    """The released quotes of a group of respondents, at most ``limit``; none of a small group.

    What several people said in the same words is quoted once.
    """
    if group < rules.quote_group:
        return ()
    return tuple(dict.fromkeys(quote for quote in quotes if quote.released))[:limit]
