"""Numbers that only the Jobcenter and the social courts use; no library knows them."""

import re
from collections.abc import Iterator

from privacy.spans import ANNOUNCED, PROVEN, SHAPED, Candidate

# 43502//0012345, 43502BG0012345: office, mark, running number; also with one slash or blanks
_BG_NUMBER = re.compile(
    r"(?<![\w/.,])\d{5} {0,2}(?:/ ?/{0,2}|BG|БГ|-BG-| BG | - ?- ?) {0,2}\d{5,8}(?![\w/])", re.I
)
_BG_AFTER_MARK = re.compile(
    r"(?<![\w-])(?:BG|БГ)[ :/#№.-]{0,3}(\d{5,8}(?: ?/{1,2} ?\d{4,8})?)(?![\w/])", re.I
)
# 123D456789: office, letter, number
_CUSTOMER_NUMBER = re.compile(r"(?<![\w/])\d{3}[ -]?[A-ZА-Я][ -]?\d{3}[ -]?\d{3}(?![\w/])", re.I)
# S 12 AS 345/24, L 7 AS 1234/23 B ER, B 4 AS 12/23 R: chamber, register, number and year
_COURT_NUMBER = re.compile(
    r"(?<![\w/])[A-ZС] {0,2}\d{1,3} {0,2}[A-ZА-Я]{1,4} {0,2}\d{1,6} ?/ ?\d{2,4}"
    r"(?: (?:B|R|BH|PKH|ER|KL|WA|NZB)\b)*(?![\w/])",
    re.I,
)
_OFFICE_NUMBER = re.compile(
    r"(?<![\w/.,-])(?:[IVX]{1,4}|[A-Z]{1,3})[-./"
    r" ]?\d{2,5}(?:\.\d{1,5}){0,3}[-/]\d{1,6}/\d{2,4}(?![\w/])"
)

# W 1187/24: a letter, a running number and the year
_OBJECTION_NUMBER = re.compile(r"(?<![\w/.,-])[A-Z]{1,3}[ -]?\d{2,6}/(?:19|20)?\d{2}(?![\w/])")


class JobcenterNumberRecogniser:
    """BG-Nummer, Kundennummer and Aktenzeichen by their shape."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _BG_NUMBER.finditer(text):
            yield Candidate(match.start(), match.end(), "BG_NUMBER", PROVEN)
        for match in _BG_AFTER_MARK.finditer(text):
            yield Candidate(match.start(1), match.end(1), "BG_NUMBER", ANNOUNCED + 1)
        for match in _CUSTOMER_NUMBER.finditer(text):
            yield Candidate(match.start(), match.end(), "CUSTOMER_NUMBER", PROVEN)
        for match in _COURT_NUMBER.finditer(text):
            yield Candidate(match.start(), match.end(), "CASE_NUMBER", PROVEN)
        for pattern in (_OFFICE_NUMBER, _OBJECTION_NUMBER):
            for match in pattern.finditer(text):
                yield Candidate(match.start(), match.end(), "CASE_NUMBER", SHAPED)
