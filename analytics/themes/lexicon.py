"""Words that people who know the languages have listed under topics, as columns beside a text.

The lists are those of ``data/follow_ups/<language>.yml``. A trained model weighs them; they decide
nothing by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from analytics.themes.heads import Array
from analytics.themes.wording import one_spelling
from datafiles import read_document

_WORD = re.compile(r"\w+")
_LONGEST_PHRASE = 3
_WEIGHT = 0.7
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Lexicon:
    """Topic → its words; a trailing ``*`` matches every ending."""

    topics: Mapping[str, tuple[str, ...]]

    @classmethod
    def read(cls, folder: Path) -> Lexicon:
        """The topics of all languages below ``folder`` together."""
        topics: dict[str, set[str]] = {}
        for file in sorted(folder.glob("*.yml")):
            for topic, words in (read_document(file).data or {}).get("themes", {}).items():
                topics.setdefault(topic, set()).update(map(str, words))
        return cls({topic: tuple(sorted(words)) for topic, words in sorted(topics.items())})

    def columns(self, texts: Sequence[str]) -> Array:
        """[texts, topics]: each text has the same length over the topics its words are of."""
        columns = np.zeros((len(texts), len(self.topics)), dtype=np.float32)
        for row, text in enumerate(texts):
            for topic in self._found(text):
                columns[row, topic] += 1
        lengths = np.linalg.norm(columns, axis=1, keepdims=True)
        np.divide(columns, lengths, out=columns, where=lengths > 0)
        return columns * _WEIGHT

    def _found(self, text: str) -> Iterator[int]:
        words = _WORD.findall(one_spelling(text))
        whole, stems = self._index
        for start in range(len(words)):
            phrase = ""
            for word in words[start : start + _LONGEST_PHRASE]:
                phrase = f"{phrase} {word}".strip()
                yield from whole.get(phrase, ())
                for end in range(max(_SHORTEST_STEM, len(phrase) - len(word)), len(phrase) + 1):
                    yield from stems.get(phrase[:end], ())

    @cached_property
    def _index(self) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
        whole: dict[str, tuple[int, ...]] = {}
        stems: dict[str, tuple[int, ...]] = {}
        for number, words in enumerate(self.topics.values()):
            for word in words:
                target = stems if word.endswith("*") else whole
                key = " ".join(_WORD.findall(one_spelling(word.rstrip("*"))))
                if key:
                    target[key] = (*target.get(key, ()), number)
        return whole, stems
