"""Theme shares corrected for the errors of the model that codes, from a human-coded sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analytics.statistics.intervals import (
    CONFIDENCE,
    Estimate,
    Interval,
    critical_value,
    share_of,
)

# Below this many human-coded answers the correction says more about the sample than the model.
SMALLEST_AUDIT = 30
# A stratum with fewer says nothing for itself and is left out.
_SMALLEST_STRATUM = 10


@dataclass(frozen=True)
class AuditedStratum:
    """A part of the answers, such as one language, with the random sample drawn from it.

    ``coded`` of ``answers`` have the theme according to the model; ``by_model`` and ``by_people``
    say for each audited answer what the model and what people coded (0 to 1, where people differ).
    ``weights`` says how many answers each audited one stands for, where that differs.
    """

    answers: int
    coded: int
    by_model: Sequence[float]
    by_people: Sequence[float]
    weights: Sequence[float] | None = None


@dataclass(frozen=True)
class CorrectedShare:
    """A share as the model codes it, and as people would have coded it.

    ``audited`` is the number of human-coded answers; ``trust`` how far the model is leaned on: 0
    means the sample alone, 1 the model's share moved by its errors in the sample; ``covered`` the
    share of the answers that are of a stratum with a sample: only these are spoken about.
    """

    raw: Estimate
    corrected: Estimate
    audited: int
    trust: float
    covered: float


def corrected_share(
    strata: Sequence[AuditedStratum], confidence: float = CONFIDENCE
) -> CorrectedShare:
    """Correct a share for coding error by prediction-powered inference.

    The estimate is the model's share, moved by the mean error in the sample; the model is leaned
    on as far as its codes vary with the people's. Strata enter with their share of the answers. Two
    imagined errors, one in each direction, are added to the variance: a sample without an error is
    no proof that there are none.

    Source: Angelopoulos, Bates, Fannjiang, Jordan and Zrnic (2023), Prediction-powered inference,
    Science 382, 669-674; power tuning: Angelopoulos, Duchi and Zrnic (2023), PPI++,
    arXiv:2311.01453, example 6.1; strata: Fisch et al. (2024), Stratified Prediction-Powered
    Inference, arXiv:2406.04291; the imagined errors after Agresti and Coull (1998), The American
    Statistician 52(2).

    Raises ValueError for sequences of unequal length or fewer than SMALLEST_AUDIT audited answers.
    """
    if any(len(stratum.by_model) != len(stratum.by_people) for stratum in strata):
        raise ValueError("every audited answer needs the model's and the people's code")
    usable = [stratum for stratum in strata if len(stratum.by_people) >= _SMALLEST_STRATUM]
    audited = sum(len(stratum.by_people) for stratum in usable)
    if audited < SMALLEST_AUDIT:
        raise ValueError(f"a correction needs at least {SMALLEST_AUDIT} human-coded answers")
    answers = sum(stratum.answers for stratum in usable)
    trust = _trust(usable, answers)
    share = variance = 0.0
    for stratum in usable:
        weight = stratum.answers / answers
        error = np.asarray(stratum.by_people, dtype=float)
        error = error - trust * np.asarray(stratum.by_model, dtype=float)
        stands_for = np.asarray(stratum.weights or [1.0] * len(error), dtype=float)
        stands_for = stands_for / stands_for.mean()
        mean = float((stands_for * error).mean())
        raw = stratum.coded / stratum.answers
        share += weight * (trust * raw + mean)
        # The imagined errors are shared among the strata as the audited answers are.
        imagined = 2 * len(error) / audited
        # With weights, the linearised variance of a weighted mean.
        squares = float(((stands_for * (error - mean)) ** 2).sum()) + imagined
        spread = squares / max(len(error) + imagined - 1, 1)
        variance += weight**2 * (trust**2 * raw * (1 - raw) / stratum.answers + spread / len(error))
    half = critical_value(confidence) * float(np.sqrt(variance))
    value = min(max(share, 0.0), 1.0)
    interval = Interval(max(0.0, min(share - half, 1.0)), min(1.0, max(share + half, 0.0)))
    everything = sum(stratum.answers for stratum in strata)
    return CorrectedShare(
        raw=share_of(sum(stratum.coded for stratum in strata), everything, confidence),
        corrected=Estimate(value, interval, answers, max(1.0, value * (1 - value) / variance)),
        audited=audited,
        trust=trust,
        covered=answers / everything,
    )


def with_small_strata_together(strata: Sequence[AuditedStratum]) -> list[AuditedStratum]:
    """The strata, those with too few audited answers for themselves put into one.

    Where these are too few even together, the next larger one joins them. Every audited answer then
    stands for its share of the answers of its own stratum, since strata are sampled at different
    rates. A stratum without any audited answer stays alone, and is not spoken about.
    """
    audited = sorted((each for each in strata if each.by_people), key=lambda s: len(s.by_people))
    joined: list[AuditedStratum] = []
    while audited and (
        len(audited[0].by_people) < _SMALLEST_STRATUM
        or 0 < sum(len(each.by_people) for each in joined) < _SMALLEST_STRATUM
    ):
        joined.append(audited.pop(0))
    if len(joined) < 2:
        return list(strata)
    together = AuditedStratum(
        answers=sum(each.answers for each in joined),
        coded=sum(each.coded for each in joined),
        by_model=[value for each in joined for value in each.by_model],
        by_people=[value for each in joined for value in each.by_people],
        weights=[
            each.answers / len(each.by_people)
            for each in joined
            for _ in range(len(each.by_people))
        ],
    )
    return [*audited, *(each for each in strata if not each.by_people), together]


def _trust(strata: Sequence[AuditedStratum], answers: int) -> float:
    """The factor that makes the variance least, between 0 and 1, the same for all strata."""
    model = np.concatenate([np.asarray(stratum.by_model, dtype=float) for stratum in strata])
    people = np.concatenate([np.asarray(stratum.by_people, dtype=float) for stratum in strata])
    variance = float(model.var(ddof=1))
    if variance == 0:
        return 1.0
    covariance = float(np.cov(model, people, ddof=1)[0, 1])
    return min(max(covariance / ((1 + len(model) / answers) * variance), 0.0), 1.0)
