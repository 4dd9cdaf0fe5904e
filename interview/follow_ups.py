"""The one follow-up question after a short open answer, chosen by what was said.

A named topic is followed by "what happened there?", a bare judgement by "what made it hard?".
A conversation that probes once gets clearly richer answers; probing twice annoys, so it never does.
The words stand in ``data/follow_ups/<language>.yml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from datafiles import read_document
from interview.answers.normalising import APOSTROPHES, normalise, shorten
from interview.questionnaire import Item

# Up to this many words an answer is short whatever it says; up to the second number it is still
# unspecific when it only judges and names no topic.
_SHORT = 3
_UNSPECIFIC = 6
_WORD = re.compile(r"\w+(?:[’'‌-]\w+)*")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_NO_WORD = re.compile(r"[^\w\s]|_")


@dataclass(frozen=True)
class FollowUpWords:
    """The words of one language, as patterns that match a whole word or phrase."""

    nothing: re.Pattern[str]
    unspecific: re.Pattern[str]
    theme: re.Pattern[str]


@dataclass(frozen=True)
class FollowUpVocabulary:
    """The words of every language."""

    languages: Mapping[str, FollowUpWords]

    @classmethod
    def load(cls, folder: Path) -> FollowUpVocabulary:
        """Read ``<language>.yml`` files. Raises ValueError with explanations for broken ones."""
        languages: dict[str, FollowUpWords] = {}
        for file in sorted(folder.glob("*.yml")):
            document = read_document(file)
            if document.problems:
                raise ValueError("\n".join(map(str, document.problems)))
            data = document.data
            languages[file.stem] = FollowUpWords(
                nothing=_pattern(data["nothing"]),
                unspecific=_pattern(data["unspecific"]),
                theme=_pattern(word for words in data["themes"].values() for word in words),
            )
        return cls(languages)

    def follow_up(self, item: Item, text: str, language: str) -> str | None:
        """The name of the follow-up question that an answer calls for; None when it says enough."""
        words = self.languages.get(language)
        if item.follow_ups is None or words is None:
            return None
        length = len(_WORD.findall(text))
        readings = _readings(text)
        if length == 0 or length > _UNSPECIFIC or any(map(words.nothing.fullmatch, readings)):
            return None
        names_theme = any(map(words.theme.search, readings))
        if length <= _SHORT:
            return item.follow_ups.theme_named if names_theme else item.follow_ups.unspecific
        judges = any(map(words.unspecific.search, readings))
        return item.follow_ups.unspecific if judges and not names_theme else None


def _pattern(entries: Iterable[object]) -> re.Pattern[str]:
    """One pattern for all entries; a trailing ``*`` stands for any ending of the word."""
    forms: dict[str, None] = {}
    for entry in entries:
        written = str(entry)
        ending = r"\w*" if written.endswith("*") else ""
        for reading in filter(None, _readings(written)):
            forms[re.escape(reading) + ending] = None
    # Longer forms first, so that a phrase is not cut short by one of its words.
    ordered = sorted(forms, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)")


def _readings(text: str) -> tuple[str, ...]:
    """Words only, without accents, letter variants, punctuation and emoji.

    An apostrophe is read both ways, because it parts two words ("l'upload") or stands within one
    that many write without it ("зв'язок", "don't").
    """
    plain = normalise(text)
    readings = (_APOSTROPHE.sub("", plain), _APOSTROPHE.sub(" ", plain))
    return tuple(dict.fromkeys(map(_bare, readings)))


def _bare(text: str) -> str:
    return " ".join(shorten(_NO_WORD.sub(" ", text)).split())
