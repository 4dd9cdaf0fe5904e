"""Licence plates, German ones by district, foreign ones by unmistakable shapes."""

import re
from collections.abc import Iterator, Mapping, Sequence

from privacy.spans import SHAPED, Candidate

_GERMAN = re.compile(
    r"(?<![\w/-])([A-ZÄÖÜ]{1,3})(?: ?- ?| |)([A-Z]{1,2})(?: ?- ?| "
    r"|)([1-9]\d{0,3}) ?[EH]?(?![\w/]|[.,]\d)"
)
_HYPHENATED = re.compile(
    r"(?<![\w/-])([A-ZÄÖÜ]{1,3})-([A-Z]{1,2})[ -]?([1-9]\d{0,3})[EH]?(?![\w/]|[.,]\d)", re.I
)
_FOREIGN = re.compile(
    r"(?<![\w/-])(?:"
    r"[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}|"  # France
    r"[A-ZАВЕІКМНОРСТХ]{1,2} ?\d{4} ?[A-ZАВЕІКМНОРСТХ]{2}|"  # Ukraine, Bulgaria
    r"[АВЕКМНОРСТУХ] ?\d{3} ?[АВЕКМНОРСТУХ]{2} ?\d{2,3}|"  # Russia
    r"(?:B \d{2,3}|[A-Z]{2} \d{2}) [A-Z]{3}|"  # Romania
    r"[A-Z]{2}\d{2} [A-Z]{3}"  # Britain
    r")(?![\w/])"
)
_TURKISH = re.compile(r"(?<![\w/.,-])(0[1-9]|[1-7]\d|8[01]) ?([A-Z]{1,3}) ?\d{2,5}(?![\w/]|[.,]\d)")


class LicensePlateRecogniser:
    """German plates need a real district, or the hyphen of the plate; words that look like
    plates (DIN-A 4) are listed."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._districts = frozenset(str(word).upper() for word in words["districts"])
        self._no_plates = frozenset(str(word).upper() for word in words["no_plates"])

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _GERMAN.finditer(text):
            district, letters, _ = match.groups()
            if district in self._districts and not {district, letters} & self._no_plates:
                yield Candidate(match.start(), match.end(), "LICENSE_PLATE", SHAPED)
        for match in _HYPHENATED.finditer(text):
            district = match.group(1).upper()
            if district in self._districts:
                yield Candidate(match.start(), match.end(), "LICENSE_PLATE", SHAPED + 6)
        for match in _FOREIGN.finditer(text):
            yield Candidate(match.start(), match.end(), "LICENSE_PLATE", SHAPED)
        for match in _TURKISH.finditer(text):
            if match.group(2) not in self._no_plates:
                yield Candidate(match.start(), match.end(), "LICENSE_PLATE", SHAPED)
