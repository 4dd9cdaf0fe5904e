"""Numbers as people read them, in German and English."""

from __future__ import annotations

from dataclasses import dataclass

from analytics.statistics.intervals import Estimate, Interval

_MINUS = "\u2212"
_NARROW = "\u202f"


@dataclass(frozen=True)
class Numbers:
    """Writes numbers in a language; ``suppressed`` stands where one is not published."""

    language: str
    suppressed: str

    def count(self, number: int | None) -> str:
        """A count with its thousands apart."""
        if number is None:
            return self.suppressed
        text = f"{number:,}"
        return text.replace(",", ".") if self.language == "de" else text

    def decimal(self, number: float | None, digits: int = 1, *, signed: bool = False) -> str:
        """A number with digits after the point or comma."""
        if number is None:
            return self.suppressed
        text = f"{number:+.{digits}f}" if signed else f"{number:.{digits}f}"
        if float(text) == 0:
            text = text.lstrip("+-")
        text = text.replace("-", _MINUS)
        return text.replace(".", ",") if self.language == "de" else text

    def percent(self, share: float | None, *, signed: bool = False) -> str:
        """A share in whole percent."""
        if share is None:
            return self.suppressed
        text = self.decimal(100 * share, 0, signed=signed)
        return f"{text}{_NARROW}%" if self.language == "de" else f"{text}%"

    def points(self, difference: float) -> str:
        """A difference of shares in percentage points, with its sign and without the unit."""
        return self.decimal(100 * difference, 0, signed=True)

    def interval(self, interval: Interval, digits: int = 1, *, share: bool = False) -> str:
        """From … to …, in brackets."""
        if share:
            low, high = (self.decimal(100 * end, 0) for end in (interval.low, interval.high))
        else:
            low, high = (self.decimal(end, digits) for end in (interval.low, interval.high))
        between = " bis " if self.language == "de" else " to "
        return f"{low}{between}{high}"

    def share(self, estimate: Estimate | None) -> str:
        """A share with its interval."""
        if estimate is None:
            return self.suppressed
        return f"{self.percent(estimate.value)} ({self.interval(estimate.interval, share=True)})"
