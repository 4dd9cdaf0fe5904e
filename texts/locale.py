"""What a locale is called, how it is written, and which language it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from datafiles import Document, Problem, read_document

DESCRIPTION = "locale.yml"

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Locale:
    """One of the locales the assistant speaks.

    ``language`` is the language that understanding works with (``de`` for ``de-simple``);
    ``numerals`` is the digits' Unicode system (``latn``, ``arab``, ``arabext``) shown to readers;
    ``names`` are the ways in which people name it, in any language, lower case;
    ``reviewed`` says whether a native speaker has read the whole catalogue.
    """

    code: str
    autonym: str
    language: str
    direction: Direction
    numerals: str
    reviewed: bool
    names: tuple[str, ...]


def load_locales(folder: Path) -> dict[str, Locale]:
    """All locales below ``folder``, in the order in which they are offered.

    Raises ValueError with every problem's explanation when a description cannot be read.
    """
    ranked: list[tuple[int, Locale]] = []
    problems: list[Problem] = []
    for file in sorted(folder.glob(f"*/{DESCRIPTION}")):
        document = read_document(file)
        found = [*document.problems, *check_locale(document)]
        problems += found
        if not found:
            ranked.append((document.data["rank"], _locale(document.data, file.parent.name)))
    if problems:
        raise ValueError("\n".join(map(str, problems)))
    return {locale.code: locale for _, locale in sorted(ranked, key=lambda pair: pair[0])}


def check_locale(document: Document) -> list[Problem]:
    """Problems in a locale's description; empty when it can be loaded."""
    if document.data is None:
        return []
    if not isinstance(document.data, Mapping):
        return [document.problem((), "a locale is described by “name: value” lines", _EXAMPLE)]
    return [
        document.problem((name,), f"“{name}” is missing or not {meaning}", _EXAMPLE)
        for name, (accepts, meaning) in _FIELDS.items()
        if not accepts(document.data.get(name))
    ]


def _locale(data: Mapping[str, Any], code: str) -> Locale:
    return Locale(
        code=code,
        autonym=data["autonym"],
        language=data["language"],
        direction=data["direction"],
        numerals=data["numerals"],
        reviewed=data["reviewed"],
        names=tuple(str(name).casefold() for name in data["names"]),
    )


_EXAMPLE = "see locales/de/locale.yml for an example of every line"
_FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "rank": (lambda value: isinstance(value, int), "a whole number (its place in the list)"),
    "autonym": (lambda value: isinstance(value, str), "the language's own name"),
    "language": (lambda value: isinstance(value, str), "a language code such as de"),
    "direction": (lambda value: value in ("ltr", "rtl"), "ltr or rtl"),
    "numerals": (lambda value: value in ("latn", "arab", "arabext"), "latn, arab or arabext"),
    "reviewed": (lambda value: isinstance(value, bool), "true or false"),
    "names": (lambda value: isinstance(value, list), "a list of names for the language"),
}
