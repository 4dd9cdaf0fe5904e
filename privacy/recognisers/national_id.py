"""National numbers of the countries customers come from, each by its checksum."""

import re
from collections.abc import Callable, Iterator

from stdnum.bg import egn, pnf
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.pl import pesel
from stdnum.ro import cnp
from stdnum.ru import inn
from stdnum.tr import tckimlik
from stdnum.ua import rntrc

from privacy.spans import PROVEN, SHAPED, Candidate

_DIGITS = re.compile(r"(?<![\w.,/+-])\d(?:[ -]?\d){8,14}(?![\w/]|[.,]\d)")
_GROUPED = (
    # Russian pension insurance number, French social-security number, British insurance number
    re.compile(r"(?<![\w-])\d{3}-\d{3}-\d{3}[ -]\d{2}(?![\w-])"),
    re.compile(
        r"(?<![\w-])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])"
        r"[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?(?!\w)"
    ),
    re.compile(r"(?<!\w)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.I),
)
_IRANIAN_LENGTH = 10


def is_iranian_number(number: str) -> bool:
    """Whether ``number`` is an Iranian national code: ten digits, the last a check digit
    modulo 11 over the others weighted 10 to 2."""
    if len(number) != _IRANIAN_LENGTH or len(set(number)) == 1:
        return False
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(number[:9])) % 11
    return int(number[9]) == (rest if rest < 2 else 11 - rest)


_BY_LENGTH: dict[int, tuple[Callable[[str], bool], ...]] = {
    10: (egn.is_valid, pnf.is_valid, rntrc.is_valid, inn.is_valid, is_iranian_number, nhs.is_valid),
    11: (pesel.is_valid, tckimlik.is_valid),
    12: (inn.is_valid,),
    13: (cnp.is_valid, nir.is_valid),
    15: (nir.is_valid,),
}


class NationalIdRecogniser:
    """Digits whose length and checksum fit one of the countries, and unmistakable groupings."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _DIGITS.finditer(text):
            digits = re.sub(r"\D", "", match.group())
            if any(is_valid(digits) for is_valid in _BY_LENGTH.get(len(digits), ())):
                # One in ten phone numbers has a right check digit too, so this is no proof.
                spaced = len(digits) != match.end() - match.start()
                strength = SHAPED - 1 if spaced or digits[0] == "0" else PROVEN - 1
                yield Candidate(match.start(), match.end(), "NATIONAL_ID", strength)
        for pattern in _GROUPED:
            for match in pattern.finditer(text):
                yield Candidate(match.start(), match.end(), "NATIONAL_ID", SHAPED + 1)
