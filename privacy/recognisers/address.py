"""Street addresses of all the countries, with or without capital letters."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from privacy.recognisers.base import all_words, alternatives
from privacy.spans import ANNOUNCED, SHAPED, Candidate

_WORD = r"[^\W\d_](?:[^\W\d_]|['.-](?=[^\W\d_])){0,30}\.?"
_HOUSE = r"\d{1,4}(?: ?[a-zа-я](?!\w|\.? ?\d))?(?: ?[-/] ?\d{1,4}[a-zа-я]?(?!\w))?"
_AMOUNT_AFTER = (
    r"(?!\s?(?:€|%|euro?\b|eur\b|uhr\b|tage?n?\b|wochen?\b|monate?n?\b|jahre?n?\b"
    r"|stunden?\b|minuten?\b|"
    r"mal\b|times\b|days\b|weeks\b|hours\b|minutes\b|people\b|fois\b|jours\b|razy\b|dni\b"
    r"|раз\w{0,2}\b|"
    r"дн\w{1,3}\b|часа?\w{0,2}\b|минут\w?\b|ori\b|zile\b|kez\b|defa\b|gün\b|saat\b|пъти\b"
    r"|дни\b|[.,:]\d))"
)


class AddressRecogniser:
    """A street word beside a name and a number, in the order of each country; the rest of the
    address (flat, postcode, town) goes with it."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        number_mark = alternatives(all_words(words["number_marks"]))
        part_mark = alternatives(all_words(words["part_marks"]))
        number = (
            rf"(?:\s?,?\s{{0,2}}(?:{number_mark})\.?:?\s{{0,2}}"
            rf"|\s?,?\s{{0,2}}){_HOUSE}{_AMOUNT_AFTER}(?!\w)"
        )
        part = rf"(?:\s?[,;/]?\s{{0,2}}(?:{part_mark})\.?:?\s{{0,2}}[\w/]{{1,6}}(?!\w))"
        town = (
            rf"(?:\s?,?\s{{1,2}}(?:(?:in|à|w|în|в|у"
            rf"|bei)\s)?(?:D-)?\d{{2}}-?\d{{3}}(?!\d)(?:\s(?!und\b|and\b){_WORD})?"
            rf"|,\s?(?-i:[A-ZÄÖÜА-ЯІЇЄŁŚȘȚÎÇİ])[^\W\d_]{{2,25}}(?=\s?(?:$|[.,;!?\n])))"
        )
        floor = alternatives(_words(words, "floors"))
        part = rf"(?:{part}|\s?,\s?\d{{1,2}}\.?\s?(?:{floor})(?!\w))"
        tail = rf"(?:{part}){{0,5}}(?:{town})?"
        endings = alternatives(_words(words, "german_endings"))
        joined = rf"[^\W\d_](?:[^\W\d_]|-(?=\w)){{1,40}}(?:{endings})"
        separate = alternatives(_words(words, "german_separate"))
        place = alternatives(_words(words, "german_places"))
        preposition = alternatives(_words(words, "german_prepositions"))
        german = (
            rf"(?:{joined}|(?:{_WORD}\s){{1,2}}(?:{separate})"
            rf"|(?:{preposition})\s(?:(?:{_WORD})\s){{0,2}}?[^\W\d_]{{0,20}}(?:{place}))(?!\w)\.?"
        )
        before = alternatives(_words(words, "street_before"))
        after = alternatives(_words(words, "street_after"))
        joined_after = alternatives(_words(words, "joined_after"))
        name = (
            rf"(?:(?:\d{{1,4}}(?:-?[^\W\d_]{{1,3}})?\s)?[\"'„“«]?{_WORD}(?:\s{_WORD}){{0,4}}?"
            rf"[\"'“”»]?|\d{{1,4}}\.?)"
        )
        short_name = rf"(?:\d{{1,4}}\.?\s|(?:{_WORD}\s){{1,3}}?)"
        self._patterns = [
            re.compile(rf"(?<!\w)(?:{german}){number}{tail}", re.IGNORECASE),
            re.compile(rf"(?<![\w.,/])\d{{1,4}}[a-z]?,?\s(?:{joined})(?!\w){town}?", re.IGNORECASE),
            # number first: France, Britain
            re.compile(
                rf"(?<![\w.,/])\d{{1,4}}(?:\s?(?:bis|ter"
                rf"|[a-d]))?,?\s(?:{alternatives(_words(words, 'french'))})"
                rf"(?!\w)\.?\s{_WORD}(?:\s(?:de|du|des|la|le|les|l'"
                rf"|d')?\s?(?-i:[A-ZÀ-Ý]){_WORD}){{0,3}}"
                rf"(?:,?\s\d{{5}}(?:\s{_WORD})?)?",
                re.IGNORECASE,
            ),
            re.compile(
                rf"(?<![\w.,/])\d{{1,4}}[a-d]?,?\s(?!times|days|weeks|hours|minutes|years"
                rf"|months)(?:{_WORD}\s){{1,3}}?"
                rf"(?:{alternatives(_words(words, 'english'))})(?!\w)\.?",
                re.IGNORECASE,
            ),
            # street word first: Slavic languages, Romanian, Arabic, Persian
            re.compile(rf"(?<!\w)(?:{before})(?!\w)\.?\s?{name}{number}{tail}", re.IGNORECASE),
            # street word after the name: Turkish, transliterated German
            re.compile(
                rf"(?<!\w)(?:{_WORD}\s(?:mah\w{{0,7}}\.?,?\s))?{short_name}"
                rf"(?:{after})(?!\w)\.?{number}{tail}",
                re.IGNORECASE,
            ),
            re.compile(
                rf"(?<!\w)[^\W\d_]{{3,30}}(?:{joined_after}){number}{tail}",
                re.IGNORECASE,
            ),
        ]
        homes = alternatives(_words(words, "german_home_endings"))
        home = (
            rf"(?:[^\W\d_](?:[^\W\d_]|-(?=\w)){{1,40}}(?:{homes})"
            rf"|(?:{_WORD}\s){{1,2}}(?:{separate}))(?!\w)\.?"
        )
        living = alternatives(all_words(words["living"]))
        gap = rf"[\s:,=]{{1,3}}(?:{_WORD}[\s:,]{{1,2}}){{0,5}}?"
        unnumbered = (
            rf"(?:{home}|(?:{before})(?!\w)\.?\s?{_WORD}(?:\s(?-i:[A-ZА-ЯІЇЄ])\w{{2,30}})?"
            rf"|{short_name}(?:{after})(?!\w)"
            rf"|[^\W\d_]{{3,30}}(?:{joined_after})(?!\w))"
        )
        self._living = [
            re.compile(
                rf"(?<!\w)(?:{living})(?!\w){gap}({unnumbered}(?:{number})?{tail})", re.IGNORECASE
            ),
            # a street without a street word: Lange Reihe 88
            re.compile(
                rf"(?<!\w)(?:{living})(?!\w){gap}((?:{german}|(?:(?-i:[A-ZÄÖÜА-ЯІЇЄ])[^\W\d_]{{2,30}}[\s-])"
                rf"{{1,3}}?){number}{tail})",
                re.IGNORECASE,
            ),
            re.compile(
                rf"(?<!\w)(?:{living})(?!\w){gap}((?:D-)?\d{{5}}\s(?!euro|eur)[^\W\d_]{{3,30}})",
                re.IGNORECASE,
            ),
            re.compile(
                rf"(?<!\w)(?:{living})(?!\w){gap}((?:{preposition})\s(?:{_WORD}\s){{1,3}}?{_HOUSE}{_AMOUNT_AFTER}{tail})",
                re.IGNORECASE,
            ),
            re.compile(
                rf"(?<!\w)(?:{alternatives(all_words(words['address_words']))})(?!\w)[\s:=]{{1,3}}(?:(?:ist|is|lautet|est|to|jest|este|е|-)\s)?"
                rf"((?:{_WORD},?\s){{1,3}}?{_HOUSE}{_AMOUNT_AFTER}{tail})",
                re.IGNORECASE,
            ),
        ]
        self._no_street = re.compile(
            rf"^(?:{alternatives(_words(words, 'no_streets'))})(?!\w)", re.IGNORECASE
        )
        self._leading = re.compile(
            rf"^(?:(?:{alternatives(_words(words, 'never_in_names'))})(?!\w)[\s,]{{1,2}})+",
            re.IGNORECASE,
        )

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                yield from self._candidate(text, match.start(), match.end(), SHAPED + 5)
        for pattern in self._living:
            for match in pattern.finditer(text):
                yield from self._candidate(text, match.start(1), match.end(1), ANNOUNCED)

    def _candidate(self, text: str, start: int, end: int, strength: int) -> Iterator[Candidate]:
        leading = self._leading.match(text[start:end])
        if leading:
            start += leading.end()
        if start < end and not self._no_street.match(text[start:end]):
            yield Candidate(start, end, "ADDRESS", strength)


def _words(words: Mapping[str, Any], name: str) -> list[str]:
    entries: Mapping[str, Sequence[str]] | Sequence[str] = words[name]
    if isinstance(entries, Mapping):
        return all_words(entries)
    return all_words({"": entries})
