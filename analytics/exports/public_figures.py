"""The month's figures that others ask for, as JSON: counts and stars, never a text.

``key_figures``: DIN SPEC 66336, 5.12.2.1 asks every online service for visits, conversions and
satisfaction. Visits of the service itself are not known here; what is known is said instead.

``feedback``: Regulation (EU) 2018/1724, article 25, and Implementing Regulation (EU) 2020/1121 ask
for user feedback on quality, in stars from 1 to 5, aggregated by reporting period; the national
feedback component takes the same. Every count has gone through disclosure control.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from privacy.disclosure import ReleasedTable

_STARS = ("1", "2", "3", "4", "5")


@dataclass(frozen=True)
class Period:
    """What the figures are of: a wave's or month's name, with first and last day (ISO 8601)."""

    name: str
    first_day: str
    last_day: str


def feedback(period: Period, stars: ReleasedTable, is_simulated: bool) -> bytes:
    """The stars of a period. ``stars`` is the released table of satisfaction, codes 1 to 5."""
    counts = {star: _count(stars, star) for star in _STARS}
    known = {int(star): count for star, count in counts.items() if count is not None}
    is_complete = len(known) == len(_STARS) and sum(known.values()) > 0
    mean = sum(star * n for star, n in known.items()) / sum(known.values()) if is_complete else None
    return _json(
        {
            "format": "resonanz-feedback-1",
            "basis": ["Regulation (EU) 2018/1724, Art. 25", "Regulation (EU) 2020/1121"],
            "simulated": is_simulated,
            "period": _period(period),
            "rating": {
                "scale": "1 to 5 stars, 5 is best",
                "question": "satisfaction",
                "responses": stars.total,
                "stars": counts,
                "mean": None if mean is None else round(mean, 2),
            },
            "disclosure_control": _protection(stars),
        }
    )


def key_figures(
    period: Period, stars: ReleasedTable, completion: ReleasedTable, is_simulated: bool
) -> bytes:
    """DIN SPEC 66336, 5.12.2.1. ``completion`` is the released table of done, open, gave_up."""
    done = _count(completion, "done")
    answered = completion.total
    return _json(
        {
            "format": "resonanz-din-spec-66336-1",
            "basis": "DIN SPEC 66336:2025-04, 5.12.2.1",
            "simulated": is_simulated,
            "period": _period(period),
            "visits": None,
            "visits_note": "Not measured here: visits are counted by the service's own statistics.",
            "conversions": {
                "definition": "respondents who say that they got done what they came for",
                "completed": done,
                "asked": answered,
                "rate": round(done / answered, 3) if done is not None and answered else None,
            },
            "satisfaction": {
                "scale": "1 very dissatisfied to 5 very satisfied",
                "responses": stars.total,
                "distribution": {star: _count(stars, star) for star in _STARS},
            },
            "disclosure_control": _protection(stars),
        }
    )


def _count(table: ReleasedTable, row: str) -> int | None:
    return table.count(row) if row in table.rows else None


def _period(period: Period) -> Mapping[str, str]:
    return {"name": period.name, "first_day": period.first_day, "last_day": period.last_day}


def _protection(table: ReleasedTable) -> Mapping[str, object]:
    return {
        "smallest_count": table.rules.threshold,
        "rounded_to": table.rules.rounding,
        "null": "not published, because fewer respondents stand behind it or behind a neighbour",
    }


def _json(content: Mapping[str, object]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
