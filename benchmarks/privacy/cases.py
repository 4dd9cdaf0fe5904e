"""The hand-written messages, and public name corpora, as texts with spans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from privacy import Span

CASES = Path(__file__).parent / "cases"
HELD_OUT = CASES / "held_out"
UNSEEN = CASES / "unseen"
CHAT = CASES / "chat"
FRESH = CASES / "fresh"
DEVELOPMENT = CASES / "development"
#: Third-party data for measuring only, beside the project.
PUBLIC = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "ner"
_MARK = re.compile(r"\{([A-Z_]+)\|([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Case:
    """A message and the spans that must be masked in it."""

    language: str
    text: str
    spans: tuple[Span, ...]


def parse(language: str, line: str) -> Case:
    """A case from its notation, ``Frau {PERSON|Kowalczyk} war nett``."""
    text = ""
    spans: list[Span] = []
    position = 0
    for match in _MARK.finditer(line):
        text += line[position : match.start()]
        spans.append(Span(len(text), len(text) + len(match.group(2)), match.group(1)))
        text += match.group(2)
        position = match.end()
    return Case(language, text + line[position:], tuple(spans))


def read_cases(folder: Path = HELD_OUT) -> list[Case]:
    """All cases of the folder; the name of a file is its language."""
    cases = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                cases.append(parse(path.stem, line))
    return cases


def read_iob(path: Path, language: str) -> Iterator[Case]:
    """Sentences of a Universal NER file with their persons."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        text = next((line[9:] for line in block.splitlines() if line.startswith("# text = ")), "")
        spans: list[Span] = []
        position = 0
        for line in block.splitlines():
            fields = line.split("\t")
            if line.startswith("#") or len(fields) < 3:
                continue
            start = text.find(fields[1], position)
            if start < 0:
                continue
            position = start + len(fields[1])
            if fields[2] == "B-PER" or (fields[2] == "I-PER" and not spans):
                spans.append(Span(start, position, "PERSON"))
            elif fields[2] == "I-PER":
                spans[-1] = Span(spans[-1].start, position, "PERSON")
        if text:
            yield Case(language, text, tuple(spans))
