"""Whether coders agree: people with each other, and each with the model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from analytics.statistics.agreement import (
    Agreement,
    cohens_kappa,
    krippendorffs_alpha,
    masi_distance,
    nominal_distance,
)
from store.human_coding import Coding


@dataclass(frozen=True)
class CoderAgreement:
    """Agreement of two coders on the answers that both coded.

    ``kappa`` maps theme → Cohen's κ. ``themes_alpha`` is Krippendorff's α of the sets of themes
    with MASI distance, ``sentiment_alpha`` the nominal one; None where not defined.
    ``disagreements`` are the ids of the answers that the two coded differently.
    """

    coders: tuple[str, str]
    answers: int
    kappa: dict[str, Agreement]
    themes_alpha: float | None
    sentiment_alpha: float | None
    disagreements: tuple[int, ...]


def coder_agreement(codings: Iterable[Coding], themes: Sequence[str]) -> list[CoderAgreement]:
    """The agreement of every two coders, the model being one, who coded an answer in common."""
    by_coder: dict[str, dict[int, Coding]] = {}
    for coding in codings:
        by_coder.setdefault(coding.coder, {})[coding.answer_id] = coding
    found = []
    for one, two in combinations(sorted(by_coder), 2):
        common = sorted(by_coder[one].keys() & by_coder[two].keys())
        if common:
            pairs = [(by_coder[one][id], by_coder[two][id]) for id in common]
            found.append(_agreement((one, two), pairs, themes))
    return found


def _agreement(
    coders: tuple[str, str], pairs: Sequence[tuple[Coding, Coding]], themes: Sequence[str]
) -> CoderAgreement:
    sets = [(frozenset(one.themes), frozenset(two.themes)) for one, two in pairs]
    return CoderAgreement(
        coders=coders,
        answers=len(pairs),
        kappa={
            theme: cohens_kappa(
                [theme in one for one, _ in sets], [theme in two for _, two in sets]
            )
            for theme in themes
        },
        themes_alpha=krippendorffs_alpha(sets, masi_distance),
        sentiment_alpha=krippendorffs_alpha(
            [(one.sentiment, two.sentiment) for one, two in pairs], nominal_distance
        ),
        disagreements=tuple(
            one.answer_id
            for one, two in pairs
            if (dict(one.themes), one.sentiment) != (dict(two.themes), two.sentiment)
        ),
    )
