"""Disclosure control: what may be published of many answers without telling of a few.

Everything that leaves the analysis passes through :func:`release`. What it protects against, and
how tables, filters and periods hang together, is told in ``docs/disclosure.md``.
"""

from privacy.disclosure.quotes import Quote, quotable
from privacy.disclosure.release import CountTable, ReleasedTable, release
from privacy.disclosure.rules import DisclosureRules
from privacy.disclosure.trend import Trend, periods_of, release_trend

__all__ = [
    "CountTable",
    "DisclosureRules",
    "Quote",
    "ReleasedTable",
    "Trend",
    "periods_of",
    "quotable",
    "release",
    "release_trend",
]
