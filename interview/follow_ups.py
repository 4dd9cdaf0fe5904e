"""The one follow-up question after a short open answer, chosen by what was said.

A named topic is followed by "what happened there?", a bare judgement by "what made it hard?".
A conversation that probes once gets clearly richer answers; probing twice annoys, so it never does.
The words stand in ``data/follow_ups/<language>.yml``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from datafiles import read_document
from interview.questionnaire import Item

# Up to this many words an answer is short whatever it says; up to the second number it is still
# unspecific when it only judges and names no topic.
_SHORT = 3
_UNSPECIFIC = 6
_WORD = re.compile(r"[\w’'‌-]+")


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
        answer = _fold(text)
        length = len(_WORD.findall(answer))
        if length == 0 or length > _UNSPECIFIC or words.nothing.fullmatch(answer):
            return None
        names_theme = words.theme.search(answer) is not None
        if length <= _SHORT:
            return item.follow_ups.theme_named if names_theme else item.follow_ups.unspecific
        judges = words.unspecific.search(answer) is not None
        return item.follow_ups.unspecific if judges and not names_theme else None


def _pattern(entries: Iterable[object]) -> re.Pattern[str]:
    """One pattern for all entries; a trailing ``*`` stands for any ending of the word."""
    forms = []
    for entry in entries:
        folded = _fold(str(entry))
        ending = r"\w*" if folded.endswith("*") else ""
        forms.append(re.escape(folded.rstrip("*")) + ending)
    # Longer forms first, so that a phrase is not cut short by one of its words.
    forms.sort(key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")


def _fold(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(composed.strip(" \t\n.!?…،؟").split())
