"""The values the anonymiser speaks in."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

TYPES: tuple[str, ...] = (
    "PERSON",
    "PHONE",
    "EMAIL",
    "IBAN",
    "ADDRESS",
    "DATE_OF_BIRTH",
    "TAX_ID",
    "SOCIAL_SECURITY",
    "HEALTH_INSURANCE",
    "CUSTOMER_NUMBER",
    "BG_NUMBER",
    "CASE_NUMBER",
    "ID_DOCUMENT",
    "LICENSE_PLATE",
    "NATIONAL_ID",
    "URL_HANDLE",
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A personal part of a text: ``text[start:end]``, in code points, and its type."""

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text with its personal parts replaced by ``[TYPE]``.

    ``spans`` are offsets into the text that was given, sorted and disjoint.
    """

    text: str
    spans: tuple[Span, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many spans of each type were replaced, in order of first appearance."""
        counts: dict[str, int] = {}
        for span in self.spans:
            counts[span.type] = counts.get(span.type, 0) + 1
        return MappingProxyType(counts)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a recogniser proposes, in offsets of the folded text.

    ``strength`` decides between overlapping candidates: a verified checksum beats a keyword,
    a keyword beats a mere shape (see the constants below).
    """

    start: int
    end: int
    type: str
    strength: int


#: A proven value: a checksum holds, or the notation cannot mean anything else.
PROVEN = 90
#: The value is announced by a word ("Kundennummer", "geboren am").
ANNOUNCED = 70
#: The value has the shape of its type.
SHAPED = 50
#: The value is probably personal, its type is a guess.
GUESSED = 30
