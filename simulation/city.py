"""The invented city: its sites, waves and measures, and what is true of them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from store.waves import Wave, WaveKind

CUSTOMERS, STAFF = "digital_services", "staff_digital_work"


@dataclass(frozen=True)
class Truth:
    """What the simulation builds in; the analysis has to find it, and nothing else.

    ``less_uploads``: by how much the measure lowers the share of customers who complain of uploads,
    where it was taken. ``satisfaction``: by how much it raises latent satisfaction, in standard
    deviations. ``posters``: the same of the second measure, which does nothing.
    """

    less_uploads: float = 0.12
    satisfaction: float = 0.35
    posters: float = 0.0


@dataclass(frozen=True)
class City:
    """Sites → how good service is there, and how good work is, in standard deviations."""

    quality: Mapping[str, float]
    work: Mapping[str, float]
    treated: frozenset[str]
    with_posters: frozenset[str]
    customers_a_site: int
    staff_a_site: int
    truth: Truth
    seed: int = 20260302

    @property
    def sites(self) -> tuple[str, ...]:
        """The codes of the sites."""
        return tuple(self.quality)


_WEEKS = 8
_BETWEEN = 18


def city_waves(today: datetime.date) -> tuple[Wave, ...]:
    """Two waves of customers and staff, eight weeks each; the later one ended last Sunday."""
    monday = today - datetime.timedelta(days=today.weekday())
    after = monday - datetime.timedelta(weeks=_WEEKS)
    before = after - datetime.timedelta(weeks=_WEEKS + _BETWEEN)
    return tuple(
        Wave(
            f"{prefix}{name}",
            questionnaire,
            kind,
            first,
            first + datetime.timedelta(days=7 * _WEEKS - 1),
        )
        for prefix, questionnaire in (("", CUSTOMERS), ("staff-", STAFF))
        for name, kind, first in (
            ("before", WaveKind.BASELINE, before),
            ("after", WaveKind.EVALUATION, after),
        )
    )


def measure_began_on(today: datetime.date) -> datetime.date:
    """The day of the measures, between the waves."""
    after = city_waves(today)[1]
    return after.first_day - datetime.timedelta(weeks=_BETWEEN // 2)


CITY = City(
    quality={
        "hafen": -0.45,
        "altstadt": 0.10,
        "nordhang": -0.20,
        "suedring": -0.35,
        "westend": 0.40,
        "ostkreuz": 0.00,
        "weinberg": 0.30,
        "seefeld": 0.20,
    },
    work={
        "hafen": -0.35,
        "altstadt": 0.45,
        "nordhang": -0.60,
        "suedring": -0.05,
        "westend": 0.35,
        "ostkreuz": 0.40,
        "weinberg": -0.10,
        "seefeld": 0.50,
    },
    treated=frozenset({"hafen", "nordhang", "westend", "seefeld"}),
    with_posters=frozenset({"hafen", "altstadt", "suedring", "weinberg"}),
    customers_a_site=320,
    staff_a_site=45,
    truth=Truth(),
)
