"""Takes a catalogue's text apart into paragraphs and lists, which screen readers count. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

_BULLET = "•"


@dataclass
class Block:
    """A paragraph with its lines, or a list whose entries are texts of one or more lines."""

    kind: Literal["paragraph", "list"]
    entries: list[str] = field(default_factory=list)


def text_blocks(text: str) -> list[Block]:
    """The blocks of a text.

    An empty line ends a paragraph, a line that begins with a bullet begins a list's entry. Entries
    that follow one another are one list, also with empty lines between them.
    """
    chunks = [chunk for paragraph in text.split("\n\n") for chunk in _chunks(paragraph)]
    blocks: list[Block] = []
    for chunk in chunks:
        if not chunk.startswith(_BULLET):
            blocks.append(Block("paragraph", [chunk]))
            continue
        if not blocks or blocks[-1].kind != "list":
            blocks.append(Block("list"))
        blocks[-1].entries.append(chunk.removeprefix(_BULLET).strip())
    return blocks


def _chunks(paragraph: str) -> list[str]:
    """The paragraph cut before every line that begins with a bullet."""
    count = 0
    numbered = []
    for line in paragraph.strip("\n").split("\n"):
        count += line.startswith(_BULLET)
        numbered.append((count, line))
    grouped = groupby(numbered, key=lambda pair: pair[0])
    chunks = ("\n".join(line for _, line in lines) for _, lines in grouped)
    return [chunk for chunk in chunks if chunk.strip()]
