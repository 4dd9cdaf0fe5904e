"""What a summary holds: numbers and their company, in no language yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from analytics.statistics.comparison import Difference
from analytics.statistics.intervals import Estimate
from privacy.disclosure import DisclosureRules, Quote
from store.waves import Wave


class Subject(StrEnum):
    """What a finding is about."""

    SATISFACTION = "satisfaction"
    UMUX_LITE = "umux_lite"
    PROBLEM = "problem"
    PRAISE = "praise"
    GROUP = "group"
    GOES_WITH = "goes_with"
    BREAK_OFF = "break_off"


class Caution(StrEnum):
    """What a reader must know to read a number rightly."""

    NOT_CORRECTED = "not_corrected"
    PARTLY_CORRECTED = "partly_corrected"
    BELOW_FLOOR = "below_floor"
    ASSUMPTION = "assumption"


@dataclass(frozen=True)
class Change:
    """What changed since the wave before.

    ``p_value`` is corrected for the number of comparisons. ``standardised``: with the same mix of
    decision status and channel in both waves.
    """

    difference: Difference
    p_value: float
    standardised: bool = False

    @property
    def is_clear(self) -> bool:
        """Whether it is more than chance would do in one of twenty such surveys."""
        return self.p_value < 0.05


@dataclass(frozen=True)
class Finding:
    """One thing that matters. ``name`` is the code of the theme, item or score; ``group`` names
    attribute and category of a group. ``raw`` is the uncorrected share beside a corrected one.
    """

    subject: Subject
    name: str
    estimate: Estimate
    item: str | None = None
    group: tuple[str, str] | None = None
    raw: Estimate | None = None
    difference: Difference | None = None
    change: Change | None = None
    quotes: tuple[Quote, ...] = ()
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True)
class Summary:
    """A wave's findings, the most important first. ``before`` is the wave compared with."""

    wave: Wave
    before: Wave | None
    respondents: int | None
    completed: Estimate | None
    findings: tuple[Finding, ...]
    rules: DisclosureRules
    taxonomy_version: int
    simulated: bool = False
    missing: tuple[Subject, ...] = field(default=())
