"""Sentence templates: ``(a|b|)`` is one of the choices, ``{L~}`` a slot for a name."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from privacy.recognisers.base import read_words

_CHOICE = re.compile(r"\(([^()]*)\)")
_SLOT = re.compile(r"\{(FL|F|L|P|W|A)(~?)\}")


@dataclass(frozen=True, slots=True)
class Templates:
    """The templates of one language: sentences with persons, and sentences without."""

    language: str
    persons: Sequence[str]
    plain: Sequence[str]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a name: which parts (``F``, ``L``, ``FL`` or ``P`` for any), inflected or not;
    for any ordinary word (``W``); or for a word that is a name as well (``A``): a name in a
    sentence with persons, a word in one without."""

    parts: str
    inflected: bool


def load_templates(folder: Path) -> list[Templates]:
    """All templates of the folder, by language. Raises ValueError when a file is malformed."""
    templates = []
    for path in sorted(folder.glob("*.yaml")):
        content = read_words(path)
        templates.append(
            Templates(
                path.stem,
                [line for line in content["persons"].split("\n") if line.strip()],
                [line for line in content["plain"].split("\n") if line.strip()],
            )
        )
    return templates


def expand(template: str, chance: random.Random) -> list[str | Slot]:
    """One sentence of the template, as pieces of text and slots."""
    sentence = _CHOICE.sub(lambda match: chance.choice(match.group(1).split("|")), template)
    sentence = re.sub(r" {2,}", " ", sentence).strip()
    pieces: list[str | Slot] = []
    position = 0
    for match in _SLOT.finditer(sentence):
        pieces.append(sentence[position : match.start()])
        pieces.append(Slot(match.group(1), bool(match.group(2))))
        position = match.end()
    pieces.append(sentence[position:])
    return pieces
