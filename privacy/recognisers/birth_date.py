"""Dates of birth in digits and words."""

import re
from collections.abc import Iterator, Mapping, Sequence

from privacy.recognisers.base import all_words, alternatives
from privacy.spans import ANNOUNCED, SHAPED, Candidate

_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19[0-9]\d|20[0-2]\d|1[234]\d{2})"
_SEPARATOR = r" ?[./\\-] ?"
_ENDING = r"(?:\s?(?:р|г|года|год|году|року|рік|р\.н|г\.р|م|ش|هـ|yılı\w*)\b\.?)?"
# Until this year a complete date is far more likely a birth than an appointment.
_LAST_BIRTH_YEAR, _LAST_PERSIAN_BIRTH_YEAR = 2011, 1390
_OLDEST, _OLDEST_PERSIAN = 1915, 1295
_FIRST_SHORT_BIRTH_YEAR = 30


class BirthDateRecogniser:
    """A date announced as a birth, or a complete date long past that is not announced as
    something else ("seit 01.01.2005")."""

    def __init__(
        self,
        words: Mapping[str, Mapping[str, Sequence[str]]],
        calendar: Mapping[str, Mapping[str, Sequence[str]]],
        number_words: Mapping[str, Mapping[str, Sequence[str]]],
    ) -> None:
        month = rf"(?:{alternatives(all_words(calendar['months']))})(?!\w)\.?"
        filler = rf"(?:\s{{1,2}}(?:{alternatives(all_words(calendar['joints']))})(?!\w))?"
        day = (
            rf"{_DAY}(?:\s?(?:\.|st|nd|rd|th|er|ого|го|-го|-ти|-ри|-ви|-ми"
            rf"|'?[iıuü]nc[iıuü])(?!\w)\.?)?"
        )
        year = rf"(?:{_YEAR}|'?\d{{2}}(?!\d))"
        numeric = rf"{_DAY}{_SEPARATOR}{_MONTH}{_SEPARATOR}(?:{_YEAR}|\d{{2}})(?!\d)"
        american = rf"{_MONTH}{_SEPARATOR}{_DAY}{_SEPARATOR}{_YEAR}(?!\d)"
        big_end = rf"{_YEAR}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_DAY}(?!\d)"
        spaced = rf"{_DAY} {_MONTH} {_YEAR}(?!\d)"
        compact = r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?!\d)"
        worded = rf"{day}{filler}\s{{0,2}}{month}(?:{filler}[\s,.]{{0,3}}{year})"
        worded_first = rf"{month}\s{{1,2}}{day},?\s{{1,2}}{_YEAR}(?!\d)"
        complete = rf"{big_end}|{numeric}|{american}|{worded}|{worded_first}"
        self._complete = re.compile(
            rf"(?<![\w/-])(?<!\d[.,:])(?:{complete}){_ENDING}", re.IGNORECASE
        )
        number = alternatives(all_words(number_words["stems"]))
        word = rf"(?:{month}|(?:{number})\w{{0,40}}|\d{{1,4}}\.?)"
        in_words = rf"{word}(?:(?:{filler}[\s,-]{{1,3}}){word}){{1,9}}"
        partial = (
            rf"{day}{filler}\s{{0,2}}{month}|{month}\s{{1,2}}{year}|{_YEAR}|{_DAY}\.{_MONTH}\.?"
        )
        gap = r"[\s:,=(*]{0,3}(?:[^\W\d]{1,14}[\s:,.]{1,2}){0,4}?"
        announcements = alternatives(all_words(words["announcements"]))
        value = rf"((?:{complete}|{spaced}|{compact}|{in_words}|{partial})(?!\w){_ENDING})"
        self._announced = re.compile(
            rf"(?<!\w)(?:{announcements})(?!\w)\.?{gap}{value}", re.IGNORECASE
        )
        self._star = re.compile(rf"(?<!\w)\*\s?({complete}|{_YEAR})(?!\w)", re.IGNORECASE)
        after = alternatives(all_words(words["after"]))
        self._followed = re.compile(
            rf"(?<![\w/])((?:{complete}|{spaced}|{in_words}|{_YEAR})(?!\w){_ENDING})"
            rf"[\s,]{{0,3}}(?:[^\W\d]{{1,12}}\s){{0,3}}?(?:{after})(?!\w)",
            re.IGNORECASE,
        )
        others = alternatives(all_words(words["other_dates"]))
        self._other = re.compile(rf"(?<!\w)(?:{others})(?!\w)[^\d\n]{{0,16}}$", re.IGNORECASE)

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for pattern in (self._announced, self._star, self._followed):
            for match in pattern.finditer(text):
                yield Candidate(match.start(1), match.end(1), "DATE_OF_BIRTH", ANNOUNCED + 2)
        for match in self._complete.finditer(text):
            before = text[max(0, match.start() - 30) : match.start()]
            if _is_long_past(match.group()) and not self._other.search(before):
                yield Candidate(match.start(), match.end(), "DATE_OF_BIRTH", SHAPED + 2)


def _is_long_past(date: str) -> bool:
    numbers = re.findall(r"\d+", date)
    years = [int(number) for number in numbers if len(number) == 4]
    if years:
        return (
            _OLDEST <= years[0] <= _LAST_BIRTH_YEAR
            or _OLDEST_PERSIAN <= years[0] <= _LAST_PERSIAN_BIRTH_YEAR
        )
    return int(numbers[-1]) >= _FIRST_SHORT_BIRTH_YEAR and len(numbers[-1]) == 2
