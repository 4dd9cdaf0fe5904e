"""What every recogniser offers, and the way they read their word lists."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import yaml

from privacy.folding import fold
from privacy.spans import Candidate

# The base loader keeps every scalar a string: "no" and "on" are words here, not truth values.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Recogniser(Protocol):
    """Finds candidates of personal data."""

    def find(self, text: str, language: str | None) -> Iterable[Candidate]:
        """Candidates in the folded ``text``, in any order; they may overlap."""
        ...


def read_words(path: Path) -> Any:
    """The content of a YAML word list.

    Raises OSError when it is missing, ValueError when it is not YAML.
    """
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.YAMLError as error:
        raise ValueError(f"{path.name} is not valid YAML: {error}") from error


def all_words(by_language: Mapping[str, Sequence[str]]) -> list[str]:
    """The folded words of all languages together, each once, the longest first."""
    words = {fold(str(word)).text for words in by_language.values() for word in words}
    return sorted(words, key=lambda word: (-len(word), word))


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of ``words``: a blank matches any blanks, an asterisk at
    the end any ending."""
    return "|".join(_as_expression(word) for word in words)


def _as_expression(word: str) -> str:
    ending = r"\w{0,12}" if word.endswith("*") else ""
    parts = word.removesuffix("*").split()
    return r"\s{1,3}".join(escaped(part) for part in parts) + ending


def escaped(part: str) -> str:
    """A regular expression for a folded word as people spell it."""
    # Egyptians write the last letter of a word without its dots; elsewhere it is another letter.
    return re.escape(part).replace("ى", "ی").replace("ی", "[یى]")
