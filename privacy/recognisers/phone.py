"""Phone numbers in any spelling: digits of any script, separators, or digits in words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import phonenumbers

from privacy.recognisers.base import all_words, alternatives
from privacy.spans import ANNOUNCED, PROVEN, SHAPED, Candidate

_CANDIDATE = re.compile(
    r"(?<![\w,§$€#])(?<!\d[./:-])(?:\(?(?:\+|00) ?\d|\(?\d)(?:[ ./()\[\]"
    r"|_~*-]{0,3}\d){5,17}(?!\w|[,:.]\d)"
)
_DATE = re.compile(
    r"^\D?(?:\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)"
)
_YEARS = re.compile(r"^(?:(?:19|20)\d{2}\D+)+(?:19|20)\d{2}$")
_THOUSANDS = re.compile(r"^\d{1,3}(?:[. ]\d{3})+$")
_UNIT = re.compile(
    r"^\s{0,2}(?:€|\$|£|%|₺|₴|₽|euro?s?\b|eur\b|tl\b|lira|грн|руб|лв|zł|lei\b|евро|євро"
    r"|یورو|یرو|اورو|"
    r"uhr\b|stunden|minuten|seiten|menschen|leute|punkte|mb\b|kb\b|gb\b)",
    re.IGNORECASE,
)
_REGIONS_OF_LANGUAGE = {
    "tr": ("TR",),
    "ar": ("SY", "IQ", "EG", "LB", "MA", "TN"),
    "uk": ("UA",),
    "ru": ("RU", "UA", "KZ"),
    "fa": ("IR", "AF"),
    "pl": ("PL",),
    "ro": ("RO", "MD"),
    "bg": ("BG",),
    "fr": ("FR",),
    "en": ("GB", "US"),
}
_HOME = "DE"
_FEWEST_DIGITS, _FEWEST_WORDS = 6, 6
_LONG_NUMBER = 9


class PhoneRecogniser:
    """Validated by libphonenumber for Germany and the countries of the language; a number that
    is announced ("Handy …") or international needs only be possible."""

    def __init__(
        self,
        words: Mapping[str, Any],
        number_words: Mapping[str, Mapping[str, Sequence[str]]],
    ) -> None:
        announcements = alternatives(all_words(words["announcements"]))
        self._announced = re.compile(
            rf"(?<!\w)(?:{announcements})(?!\w)[^\d\n]{{0,30}}$", re.IGNORECASE
        )
        self._public = frozenset(re.sub(r"\D", "", str(each)) for each in words["public_numbers"])
        digits = alternatives(all_words(number_words["digits"]))
        pairs = alternatives(all_words(number_words["pairs"]))
        item = rf"(?:{digits}|{pairs}|\d{{1,4}})"
        self._spoken = re.compile(
            rf"(?<!\w)(?:plus\s{{1,2}})?{item}(?:[\s,.;-]{{1,3}}{item})"
            rf"{{{_FEWEST_WORDS - 1},20}}(?!\w)",
            re.IGNORECASE,
        )
        self._digit_word = re.compile(rf"(?<!\w)(?:{digits})(?!\w)", re.IGNORECASE)
        zero = alternatives(all_words(number_words["zero"]))
        self._starts_like_number = re.compile(rf"(?:plus|0|{zero})\b", re.IGNORECASE)

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        position = 0
        while match := _CANDIDATE.search(text, position):
            date = _DATE.match(match.group())
            if date and date.end() < len(match.group()):
                # A date and a number in one row: the number may follow.
                position = match.start() + date.end() + 1
                continue
            yield from self._judge(text, match.start(), match.end(), language)
            position = match.end()
        for match in self._spoken.finditer(text):
            if len(self._digit_word.findall(match.group())) >= _FEWEST_WORDS - 2 and (
                self._starts_like_number.match(match.group())
                or self._announced.search(text[max(0, match.start() - 60) : match.start()])
            ):
                yield Candidate(match.start(), match.end(), "PHONE", ANNOUNCED)

    def _judge(self, text: str, start: int, end: int, language: str | None) -> Iterator[Candidate]:
        written = text[start:end]
        digits = re.sub(r"\D", "", written)
        announced = bool(self._announced.search(text[max(0, start - 60) : start]))
        if digits in self._public or (not announced and _is_other_number(text, start, end)):
            return
        international = written.lstrip("(").startswith(("+", "00"))
        if international or announced:
            yield Candidate(start, end, "PHONE", PROVEN - 5 if international else ANNOUNCED)
        elif digits[0] == "0" and _is_possible(digits):
            yield Candidate(start, end, "PHONE", SHAPED + 1)
        elif len(digits) >= _LONG_NUMBER:
            regions = _REGIONS_OF_LANGUAGE.get(language or "", ())
            valid = _is_valid_somewhere(digits, regions)
            # A long number that is nothing else is personal all the same.
            yield Candidate(start, end, "PHONE", SHAPED if valid else SHAPED - 10)


def _is_other_number(text: str, start: int, end: int) -> bool:
    written = text[start:end]
    return bool(
        _DATE.match(written)
        or _YEARS.match(written)
        or (_THOUSANDS.match(written) and written[0] != "0" and len(written) < 12)
        or _UNIT.match(text[end : end + 12])
        or re.search(r"[§$€£]\s?$", text[max(0, start - 2) : start])
    )


def _is_possible(digits: str) -> bool:
    try:
        number = phonenumbers.parse(digits, _HOME)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number) and len(digits) >= _FEWEST_DIGITS + 1


def _is_valid_somewhere(digits: str, regions: tuple[str, ...]) -> bool:
    for region in (_HOME, *regions):
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(digits, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
