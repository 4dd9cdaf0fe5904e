"""Numbers that the customer announces: "meine Kundennummer ist …", "رقم الملف …"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from privacy.recognisers.base import all_words, alternatives
from privacy.spans import ANNOUNCED, Candidate

# Between announcement and value stand a few short words or signs, but no stop and no digit.
_GAP = (
    r"[ \t\n]{0,2}(?:[:#№=.,(\"'*-]{1,3}[ \t\n]{0,2})?(?:(?:[^\W\d]{1,12}\.?[ :#№=,]{1,3}){0,4}?)"
)
_DIGITS_NEEDED = 4
_VALUE = (
    r"(?=[\w/.-]*\d|(?-i:[A-Z]{1,3}) \d)[^\W_]{1,16}"
    r"(?:[ ]?[-/.][ ]?/?[ ]?[^\W_]{1,12}|[ ](?=[\w]*\d)[^\W_]{1,10}"
    r"|[ ](?-i:[A-Z]{1,3})(?=[ ]?\d)){0,9}"
)
# Plates come in short groups, of which only one needs a digit.
_PLATE = r"(?=[^\n]{0,10}\d)[^\W_]{1,4}(?:[ -]{1,3}[^\W_]{1,5}){0,3}"
# Serial numbers of documents: any mixture of letters and digits in one piece.
_SERIAL = r"(?=[a-z]*\d)[a-z0-9]{7,11}(?![^\W_])"
_AMOUNT = re.compile(
    r"^\d{1,6}(?:[.,]\d{1,3})*\s*(?:€|euro?s?\b|eur\b|tl\b|lira|евро|євро|یورو|یرو|اورو"
    r"|zł|лв|lei|%|"
    r"mal\b|times\b|tage?n?\b|wochen?\b|monate?n?\b|jahre?n?\b|stunden?\b|minuten?\b|stellen?\b)",
    re.I,
)


class _Announcement(NamedTuple):
    type: str
    pattern: re.Pattern[str]
    digits: int


class AnnouncedNumberRecogniser:
    """A value with at least four digits after one of the words of its type."""

    def __init__(self, words: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._announcements = [
            _Announcement(
                type_,
                re.compile(
                    rf"(?<![\w-])(?:{alternatives(all_words(by_language))})(?!\w){_GAP}"
                    rf"({_PLATE if type_ == 'LICENSE_PLATE' else _VALUE})",
                    re.IGNORECASE,
                ),
                1 if type_ == "LICENSE_PLATE" else _DIGITS_NEEDED,
            )
            for type_, by_language in words.items()
        ]
        documents = alternatives(all_words(words["ID_DOCUMENT"]))
        serial = rf"(?<!\w)(?:{documents})(?!\w){_GAP}({_SERIAL})"
        self._announcements.append(
            _Announcement("ID_DOCUMENT", re.compile(serial, re.IGNORECASE), 1)
        )

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        if not any(character.isdigit() for character in text):
            return
        for announcement in self._announcements:
            for match in announcement.pattern.finditer(text):
                value = match.group(1)
                if announcement.type != "LICENSE_PLATE" or not value.isupper():
                    value = _without_trailing_words(value)
                digits = sum(character.isdigit() for character in value)
                if digits >= announcement.digits and not _AMOUNT.match(text[match.start(1) :]):
                    yield Candidate(
                        match.start(1), match.start(1) + len(value), announcement.type, ANNOUNCED
                    )


def _without_trailing_words(value: str) -> str:
    return re.sub(r"(?:[ ./-]+[^\W\d_]{3,})+$", "", value)
