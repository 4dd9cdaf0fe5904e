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
    """Sites → how good service (and work) is there, in standard deviations."""

    quality: Mapping[str, float]
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


_BASELINE = (datetime.date(2026, 3, 2), datetime.date(2026, 4, 26))
_EVALUATION = (datetime.date(2026, 8, 31), datetime.date(2026, 10, 25))
MEASURE_BEGAN_ON = datetime.date(2026, 6, 1)

WAVES = (
    Wave("spring-2026", CUSTOMERS, WaveKind.BASELINE, *_BASELINE),
    Wave("autumn-2026", CUSTOMERS, WaveKind.EVALUATION, *_EVALUATION),
    Wave("staff-spring-2026", STAFF, WaveKind.BASELINE, *_BASELINE),
    Wave("staff-autumn-2026", STAFF, WaveKind.EVALUATION, *_EVALUATION),
)

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
    treated=frozenset({"hafen", "nordhang", "westend", "seefeld"}),
    with_posters=frozenset({"hafen", "altstadt", "suedring", "weinberg"}),
    customers_a_site=320,
    staff_a_site=45,
    truth=Truth(),
)
