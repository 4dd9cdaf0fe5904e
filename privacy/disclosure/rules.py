"""The limits of disclosure control."""

from __future__ import annotations

from dataclasses import dataclass

# No operator can set the smallest cell lower than this.
LOWEST_THRESHOLD = 5


@dataclass(frozen=True)
class DisclosureRules:
    """From how many respondents on something is published, and how coarsely.

    ``threshold``: the smallest number of respondents a published cell may have, zero included.
    ``rounding``: published counts are multiples of this. ``quote_group``: the smallest group from
    which a quote may come.

    Raises ValueError for limits that protect too little.
    """

    threshold: int = 10
    rounding: int = 5
    quote_group: int = 20

    @classmethod
    def of(cls, threshold: int) -> DisclosureRules:
        """The rules of an installation whose smallest cell is ``threshold``.

        Quotes come from no smaller group than figures do.
        """
        return cls(threshold=threshold, quote_group=max(cls.quote_group, threshold))

    def __post_init__(self) -> None:
        if self.threshold < LOWEST_THRESHOLD:
            raise ValueError(
                f"a threshold of {self.threshold} respondents protects too little; "
                f"the smallest one allowed is {LOWEST_THRESHOLD}"
            )
        if self.rounding < LOWEST_THRESHOLD:
            raise ValueError(f"counts are rounded to multiples of {LOWEST_THRESHOLD} or more")
        if self.quote_group < max(self.threshold, 20):
            raise ValueError("quotes come from groups of at least 20 respondents")

    def rounded(self, count: int) -> int:
        """The count as it is published: the nearest multiple of ``rounding``, each on its own."""
        return (count + self.rounding // 2) // self.rounding * self.rounding
