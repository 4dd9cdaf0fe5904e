"""International bank account numbers."""

import re
from collections.abc import Iterator

from stdnum import iban

from privacy.spans import PROVEN, SHAPED, Candidate

_CANDIDATE = re.compile(r"(?<![^\W_])[A-Z]{2}[ -]?\d{2}(?:[ .-]{0,2}[A-Z0-9]){11,30}(?!\w)", re.I)
_SHAPE = re.compile(
    r"(?<![^\W_])[A-Z]{2}[ -]?\d{2}(?:[ .-]{0,2}(?:\d|[A-Z]{4}(?=[ .-]?[A-Z0-9]{4}))){11,30}", re.I
)
_COUNTRY_LENGTH = {"DE": 22, "AT": 20, "CH": 21, "NL": 18, "BE": 16, "LT": 20, "PL": 28, "FR": 27}
_MINIMUM, _MAXIMUM = 15, 34


class IbanRecogniser:
    """An IBAN is proven by its checksum; a mistyped one by its shape."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _CANDIDATE.finditer(text):
            end = _checked_end(text, match.start(), match.end())
            if end is not None:
                yield Candidate(match.start(), end, "IBAN", PROVEN)
        for match in _SHAPE.finditer(text):
            length = _COUNTRY_LENGTH.get(match.group()[:2].upper(), _MAXIMUM)
            # Two more than the right length still count: people double a digit.
            end = _end_of(text, match.start(), match.end(), length + 2)
            yield Candidate(match.start(), end, "IBAN", SHAPED)


def _checked_end(text: str, start: int, end: int) -> int | None:
    """Where a number with a right checksum ends; words may follow it without a stop."""
    while end - start >= _MINIMUM:
        compact = re.sub(r"[ .-]", "", text[start:end])
        if text[end - 1].isalnum() and len(compact) <= _MAXIMUM and iban.is_valid(compact):
            return end
        end -= 1
    return None


def _end_of(text: str, start: int, limit: int, length: int) -> int:
    seen = 0
    for position in range(start, limit):
        seen += text[position].isalnum()
        if seen == length:
            return position + 1
    return limit
