"""Coded answers in text files, one a line, as researchers write them: ``data/themes/<language>/``.

``question | theme+ theme- | text``, where a sign stands for the valence: ``+`` positive,
``-`` negative, ``~`` mixed, ``=`` neutral.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from analytics.themes.taxonomy import Taxonomy, Valence
from datafiles import Problem

_SIGNS = {"+": Valence.POS, "-": Valence.NEG, "~": Valence.MIXED, "=": Valence.NEUTRAL}
_PARTS = 3


@dataclass(frozen=True)
class Example:
    """An answer with the themes that a person found in it. ``question`` is the item's code.

    ``file`` is the name of its file, without ending.
    """

    language: str
    file: str
    question: str
    text: str
    themes: Mapping[str, Valence]


def read_examples(folder: Path) -> list[Example]:
    """All examples below ``folder``: ``<language>/*.txt`` or ``<language>.txt``.

    Raises ValueError naming file and line of the first mistake.
    """
    examples: list[Example] = []
    for file, language in _files(folder):
        for number, line in _lines(file):
            try:
                examples.append(_example(language, file.stem, line))
            except ValueError as mistake:
                raise ValueError(f"{file}:{number}: {mistake}") from mistake
    return examples


def example_line(question: str, themes: Mapping[str, str], text: str) -> str:
    """An example as it stands in a file."""
    signs = {valence: sign for sign, valence in _SIGNS.items()}
    codes = " ".join(f"{code}{signs[Valence(valence)]}" for code, valence in themes.items())
    return f"{question} | {codes} | {' '.join(text.split())}"


def check_examples(folder: Path, taxonomy: Taxonomy) -> list[Problem]:
    """Problems in the example files: form, unknown codes, and answers that stand there twice."""
    problems: list[Problem] = []
    for file, language in _files(folder):
        seen: dict[tuple[str, str], tuple[int, Mapping[str, Valence]]] = {}
        try:
            lines = list(_lines(file))
        except UnicodeDecodeError:
            problems.append(Problem(file, 1, "this file is not UTF-8 text", "save it as UTF-8"))
            continue
        for number, line in lines:
            try:
                example = _example(language, file.stem, line)
            except ValueError as mistake:
                remedy = "write: difficult | account_login- uploads+ | the answer"
                problems.append(Problem(file, number, str(mistake), remedy))
                continue
            for message, remedy in _mistakes(example, taxonomy):
                problems.append(Problem(file, number, message, remedy))
            key = (example.question, example.text.lower())
            earlier, themes = seen.setdefault(key, (number, example.themes))
            if earlier != number:
                different = " with other themes" if themes != example.themes else ""
                message = f"this answer stands on line {earlier} too{different}"
                problems.append(Problem(file, number, message, "keep one of the two"))
    return problems


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    for file in sorted([*folder.glob("*/*.txt"), *folder.glob("*.txt")]):
        yield file, file.stem if file.parent == folder else file.parent.name


def _lines(file: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line


def _example(language: str, file: str, line: str) -> Example:
    parts = [part.strip() for part in line.split("|", _PARTS - 1)]
    if len(parts) != _PARTS:
        raise ValueError("question, themes and answer are not divided by two |")
    question, codes, text = parts
    if not text:
        raise ValueError("there is no answer")
    themes: dict[str, Valence] = {}
    for code in codes.split():
        if code[-1] not in _SIGNS:
            raise ValueError(f"“{code}” has no sign for its valence: one of + - ~ =")
        if code[:-1] in themes:
            raise ValueError(f"“{code[:-1]}” stands there twice; when both apply, write ~")
        themes[code[:-1]] = _SIGNS[code[-1]]
    return Example(language, file, question, text, themes)


def _mistakes(example: Example, taxonomy: Taxonomy) -> Iterator[tuple[str, str]]:
    if example.question not in taxonomy.questions:
        known = ", ".join(taxonomy.questions)
        yield f"there is no question “{example.question}”", f"choose one of: {known}"
    for code in example.themes:
        if code not in taxonomy.themes:
            yield f"there is no theme “{code}”", "choose a code of themes/taxonomy.yml"
        elif taxonomy.themes[code].alone and len(example.themes) > 1:
            yield f"“{code}” stands alone", "take it away, or the other themes"
    if not example.themes:
        yield "no theme is given", "write a theme with its sign, or uncodable-"
