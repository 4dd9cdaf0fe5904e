"""Scores of one interview from its answers on five-point scales.

UMUX-Lite: Lewis, Utesch and Maher (2013), UMUX-LITE: when there's no time for the SUS, CHI '13;
here on a five-point scale, so that two items span 0 to 100 as (usefulness + ease - 2) * 100 / 8.
"""

from __future__ import annotations

from collections.abc import Mapping

_LOWEST, _MIDDLE, _HIGHEST = 1, 3, 5


def umux_lite(codes: Mapping[str, str | None]) -> float | None:
    """UMUX-Lite from 0 (worst) to 100, None unless ``usefulness`` and ``ease`` are answered."""
    usefulness, ease = _points(codes, "usefulness"), _points(codes, "ease")
    if usefulness is None or ease is None:
        return None
    span = 2 * (_HIGHEST - _LOWEST)
    return (usefulness + ease - 2 * _LOWEST) * 100 / span


def satisfaction(codes: Mapping[str, str | None]) -> int | None:
    """Satisfaction from -2 to +2, the scale of the official life-events survey; None if missing."""
    points = _points(codes, "satisfaction")
    return None if points is None else points - _MIDDLE


def favourable(code: str, reversed: bool) -> int:
    """Points from 1 to 5 where more is better; a reversed item's scale is turned round.

    Raises ValueError for a code that is not on a five-point scale.
    """
    points = int(code)
    if not _LOWEST <= points <= _HIGHEST:
        raise ValueError("the code is not on a five-point scale")
    return _LOWEST + _HIGHEST - points if reversed else points


def _points(codes: Mapping[str, str | None], item: str) -> int | None:
    code = codes.get(item)
    return None if code is None else favourable(code, reversed=False)
