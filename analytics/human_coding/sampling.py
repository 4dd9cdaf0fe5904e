"""The random sample of a wave that people code."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable

from store.human_coding import OpenAnswer


def language_of(locale: str) -> str:
    """The language of a locale: plain German is German."""
    return locale.split("-", maxsplit=1)[0]


def draw_sample(
    answers: Iterable[OpenAnswer],
    per_language: int,
    *,
    wave: str,
    sampled: Collection[int] = (),
) -> dict[int, str]:
    """Draw answers until each language has ``per_language`` in the sample, as far as there are.

    Returns id → language of those to be added to what is ``sampled`` already. Which ones is
    decided by a hash of wave and id, so that it does not depend on what an answer says or on how
    often this is called: a larger sample holds the smaller one.
    """
    by_language: dict[str, list[tuple[bytes, int]]] = {}
    for answer in answers:
        rank = hashlib.sha256(f"{wave}:{answer.id}".encode()).digest()
        by_language.setdefault(language_of(answer.locale), []).append((rank, answer.id))
    drawn: dict[int, str] = {}
    for language, ranked in sorted(by_language.items()):
        wanted = [id for _, id in sorted(ranked)[:per_language]]
        drawn |= {id: language for id in wanted if id not in sampled}
    return drawn
