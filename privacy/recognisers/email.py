"""E-mail addresses, written or spelled out ("max punkt müller at web punkt de")."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from privacy.recognisers.base import all_words, alternatives
from privacy.spans import ANNOUNCED, PROVEN, Candidate

_WRITTEN = re.compile(
    r"[\w.+%'-]{1,64}(?:\s?@\s?|\s?[\[({]\s?(?:at|ät|@)\s?[\])}]\s?)"
    r"[^\W_][\w-]{0,62}(?:\s?(?:\.|[\[({]\s?(?:dot|punkt|\.)\s?[\])}])\s?[^\W_][\w-]{0,62}){1,4}",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"(?<![\w@])[\w.+%'-]{2,64}@[^\W_][\w-]{1,62}(?![\w@])")
_TOP_LEVEL = re.compile(r"(?:[.\]})]|\s)\s?([^\W\d_]{2,10})$")


class EmailRecogniser:
    """Written addresses by their sign; spelled ones by the words for the signs around a known
    provider or top-level domain, so that "I was at home" is none."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        at = alternatives(all_words(words["at"]))
        dot = alternatives(all_words(words["dot"]))
        other: Mapping[str, Sequence[str]] = words["other_signs"]
        inner = alternatives(all_words(other))
        top = alternatives(sorted(map(str, words["top_level_domains"]), key=len, reverse=True))
        provider = alternatives(sorted(map(str, words["providers"]), key=len, reverse=True))
        joint = rf"(?:\s?[.]\s?|\s{{1,2}}(?:{dot})\s{{1,2}}|\s?\((?:{dot})\)\s?)"
        sign = rf"(?:\s?[._+-]\s?|\s{{1,2}}(?:{dot}|{inner})\s{{1,2}}|\s?\((?:{dot})\)\s?)"
        middle = rf"(?:\s{{1,2}}(?:{at})\s{{1,2}}|\s?[\[({{]\s?(?:{at})\s?[\])}}]\s?)"
        local = rf"(?<!\w)[^\W_][\w-]{{0,40}}(?:{sign}[\w-]{{1,40}}){{0,5}}"
        domain = (
            rf"(?:[^\W_][\w-]{{0,40}}(?:{joint}[\w-]{{1,40}}){{0,2}}?{joint}(?:{top})"
            rf"|(?:{provider})(?:(?:{joint}|\s)(?:{top}))?)(?!\w)"
        )
        # The first half is cheap to rule out: without a word for the sign there is no address.
        self._at = re.compile(rf"(?<!\w)(?:{at})(?!\w)", re.IGNORECASE)
        self._spelled = re.compile(local + middle + domain, re.IGNORECASE)
        self._half_spelled = re.compile(rf"{local}\s?@\s?{domain}", re.IGNORECASE)
        self._top = frozenset(str(word).lower() for word in words["top_level_domains"])

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        if "@" in text or "(" in text or "[" in text or "{" in text:
            for match in _WRITTEN.finditer(text):
                start, end = self._bounds(text, match.start(), match.end())
                yield Candidate(start, end, "EMAIL", PROVEN + 5)
            for match in _UNFINISHED.finditer(text):
                yield Candidate(match.start(), match.end(), "EMAIL", ANNOUNCED)
            for match in self._half_spelled.finditer(text):
                yield Candidate(match.start(), match.end(), "EMAIL", PROVEN)
        if self._at.search(text):
            for match in self._spelled.finditer(text):
                yield Candidate(match.start(), match.end(), "EMAIL", PROVEN)

    def _bounds(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Blanks around the signs are allowed; a sentence that goes on after a full stop and a
        blank is not part of the address unless it is a known ending."""
        while start < end and text[start] in ".'%-":
            start += 1
        while True:
            ending = _TOP_LEVEL.search(text, start, end)
            separator = text[ending.start() : ending.start(1)] if ending else ""
            if not ending or " " not in separator or ending.group(1).lower() in self._top:
                return start, end
            end = ending.start()
