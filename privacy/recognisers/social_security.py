"""The number of the German pension insurance: area, birth date, initial, serial, check digit."""

import re
from collections.abc import Iterator

from privacy.spans import PROVEN, SHAPED, Candidate

_NUMBER = re.compile(
    r"(?<![\w/])(\d{2})[ ./-]{0,2}(\d{2})[ ./-]{0,2}(\d{2})[ ./-]{0,2}(\d{2})[ ./-]{0,2}"
    r"([A-Za-z])[ ./-]{0,2}(\d{2})[ ./-]{0,2}(\d)(?!\w)"
)
_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_LAST_DAY, _LAST_MONTH = 31, 12


class SocialSecurityRecogniser:
    """The shape is rare enough to be taken even when a digit was mistyped."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _NUMBER.finditer(text):
            number = "".join(match.groups()).upper()
            strength = PROVEN if is_pension_number(number) else SHAPED
            yield Candidate(match.start(), match.end(), "SOCIAL_SECURITY", strength)


def is_pension_number(number: str) -> bool:
    """Whether ``number`` (12 characters) has a possible date and the right check digit.

    Method: Verordnung über die Versicherungsnummer (VKVV) § 2 – the letter counts as its two
    digits in the alphabet, digits are weighted, the sum of the digit sums modulo 10.
    """
    day, month = int(number[2:4]), int(number[4:6])
    if not (1 <= month <= _LAST_MONTH and 1 <= day % 50 <= _LAST_DAY):
        return False
    if not number[8].isascii():
        return False
    digits = number[:8] + f"{ord(number[8]) - ord('A') + 1:02d}" + number[9:11]
    total = sum(
        sum(divmod(int(digit) * weight, 10)) for digit, weight in zip(digits, _WEIGHTS, strict=True)
    )
    return total % 10 == int(number[11])
