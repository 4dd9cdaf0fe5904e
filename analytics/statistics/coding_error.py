"""Theme shares corrected for the errors of the model that codes, from a human-coded sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analytics.statistics.intervals import (
    CONFIDENCE,
    Estimate,
    Interval,
    critical_value,
    share_of,
)

# Below this many human-coded answers the correction says more about the sample than the model.
SMALLEST_AUDIT = 30


@dataclass(frozen=True)
class CorrectedShare:
    """A share as the model codes it, and as people would have coded it.

    ``audited`` is the number of human-coded answers, ``trust`` how far the model is leaned on: 0
    means the sample alone, 1 the model's share moved by its errors in the sample.
    """

    raw: Estimate
    corrected: Estimate
    audited: int
    trust: float


def corrected_share(
    coded: int,
    answers: int,
    audit_by_model: Sequence[bool],
    audit_by_people: Sequence[bool],
    confidence: float = CONFIDENCE,
) -> CorrectedShare:
    """Correct a share for coding error by prediction-powered inference.

    ``coded`` of ``answers`` have the theme according to the model. The two audit sequences say,
    for the answers of a *random* sample, what the model and what people coded.

    The estimate is the model's share, moved by the mean error in the sample; the model is leaned
    on as far as its codes vary with the people's. Two imagined errors, one in each direction, are
    added to the sample's variance: a sample without an error is no proof that there are none.

    Source: Angelopoulos, Bates, Fannjiang, Jordan and Zrnic (2023), Prediction-powered inference,
    Science 382, 669-674; power tuning: Angelopoulos, Duchi and Zrnic (2023), PPI++,
    arXiv:2311.01453, example 6.1; the imagined errors after Agresti and Coull (1998), The American
    Statistician 52(2).

    Raises ValueError for sequences of unequal length or an audit of fewer than SMALLEST_AUDIT.
    """
    model = np.asarray(audit_by_model, dtype=float)
    people = np.asarray(audit_by_people, dtype=float)
    if len(model) != len(people):
        raise ValueError("every audited answer needs the model's and the people's code")
    if len(people) < SMALLEST_AUDIT:
        raise ValueError(f"a correction needs at least {SMALLEST_AUDIT} human-coded answers")
    raw = share_of(coded, answers, confidence)
    trust = _trust(model, people, answers)
    error = people - trust * model
    share = trust * raw.value + float(error.mean())
    with_imagined = np.concatenate([error, [error.mean() + 1, error.mean() - 1]])
    variance = trust**2 * raw.value * (1 - raw.value) / answers + float(
        with_imagined.var(ddof=1)
    ) / len(people)
    half = critical_value(confidence) * float(np.sqrt(variance))
    value = min(max(share, 0.0), 1.0)
    interval = Interval(max(0.0, min(share - half, 1.0)), min(1.0, max(share + half, 0.0)))
    worth = value * (1 - value) / variance
    return CorrectedShare(
        raw, Estimate(value, interval, answers, worth), audited=len(people), trust=trust
    )


def _trust(model: NDArray[np.float64], people: NDArray[np.float64], answers: int) -> float:
    """The factor that makes the variance least, between 0 and 1."""
    variance = float(model.var(ddof=1))
    if variance == 0:
        return 1.0
    covariance = float(np.cov(model, people, ddof=1)[0, 1])
    return min(max(covariance / ((1 + len(model) / answers) * variance), 0.0), 1.0)
