"""The number on a German health-insurance card: a letter and nine digits."""

import re
from collections.abc import Iterator

from privacy.spans import PROVEN, SHAPED, Candidate

_NUMBER = re.compile(r"(?<![^\W_])([A-Za-z])[ -]?(\d{3})[ -]?(\d{3})[ -]?(\d{3})(?!\w)")


class HealthInsuranceRecogniser:
    """Proven by its check digit, else by its shape."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _NUMBER.finditer(text):
            strength = PROVEN if is_insurance_number("".join(match.groups())) else SHAPED
            yield Candidate(match.start(), match.end(), "HEALTH_INSURANCE", strength)


def is_insurance_number(number: str) -> bool:
    """Whether the check digit of the ten characters is right.

    Method: GKV-Spitzenverband, Anlage 1 – the letter as its two digits in the alphabet, the
    digits weighted 1 and 2 in turn, the sum of their digit sums modulo 10.
    """
    digits = f"{ord(number[0].upper()) - ord('A') + 1:02d}{number[1:9]}"
    total = sum(
        sum(divmod(int(digit) * (1 + position % 2), 10)) for position, digit in enumerate(digits)
    )
    return total % 10 == int(number[9])
