"""F1 of themes and of sentiment."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import f1_score


@dataclass(frozen=True)
class Agreement:
    """Micro and macro F1 over themes, and F1 of each theme."""

    micro: float
    macro: float
    themes: dict[str, float]


def agreement(
    given: Sequence[Collection[str]], found: Sequence[Collection[str]], codes: Sequence[str]
) -> Agreement:
    """F1 between the themes that people gave and those that were found, text by text."""
    wanted = np.array([[code in themes for code in codes] for themes in given])
    got = np.array([[code in themes for code in codes] for themes in found])
    each = f1_score(wanted, got, average=None, zero_division=0)
    return Agreement(
        micro=float(f1_score(wanted, got, average="micro", zero_division=0)),
        macro=float(each.mean()),
        themes=dict(zip(codes, map(float, each), strict=True)),
    )


def macro_f1(given: Sequence[str], found: Sequence[str], classes: Sequence[str]) -> float:
    """Macro F1 over classes that exclude each other."""
    return float(
        f1_score(list(given), list(found), labels=list(classes), average="macro", zero_division=0)
    )
