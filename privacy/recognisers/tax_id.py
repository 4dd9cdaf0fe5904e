"""German tax numbers: the identification number (11 digits) and the older Steuernummer."""

import re
from collections.abc import Iterator

from stdnum.de import idnr

from privacy.spans import PROVEN, SHAPED, Candidate

_IDENTIFICATION = re.compile(
    r"(?<![\w.,/+-])(?:\d{11}|\d{2}[ .-]\d{3}[ .-]\d{3}[ .-]\d{3}"
    r"|\d{3}[ -]\d{4}[ -]\d{4})(?![\w/]|[.,-]\d)"
)
_SPACED = re.compile(r"(?<![\w.,/+-])\d{2} {1,2}\d{3} {1,2}\d{3} {1,2}\d{3}(?![\w/]|[.,-]\d)")
_STEUERNUMMER = re.compile(r"(?<![\w.,/-])\d{2,3} ?/ ?\d{3,4} ?/ ?\d{4,5}(?![\w/])")


class TaxIdRecogniser:
    """The 11-digit number by its checksum or its usual grouping; the other by its slashes."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _IDENTIFICATION.finditer(text):
            if idnr.is_valid(re.sub(r"\D", "", match.group())):
                yield Candidate(match.start(), match.end(), "TAX_ID", PROVEN)
        for pattern in (_SPACED, _STEUERNUMMER):
            for match in pattern.finditer(text):
                yield Candidate(match.start(), match.end(), "TAX_ID", SHAPED)
