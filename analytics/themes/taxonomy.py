"""The codebook as data: ``themes/taxonomy.yml`` with names and examples in every locale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from datafiles import read_document


class Valence(StrEnum):
    """How an answer speaks of a theme, or as a whole (its sentiment)."""

    POS = "pos"
    NEG = "neg"
    MIXED = "mixed"
    NEUTRAL = "neutral"


@dataclass(frozen=True)
class Theme:
    """One code of the codebook.

    ``side`` codes are outside the quality of the digital service. A theme that stands ``alone``
    excludes every other one in the same answer.
    """

    code: str
    parent: str
    definition: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    also: str | None
    egovqual: str | None
    servqual: str | None
    side: bool
    alone: bool
    names: Mapping[str, str]
    examples: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Taxonomy:
    """All themes, in the order of the codebook, and the questions whose answers are coded.

    ``questions`` maps item → the valence of a bare noun under it. ``parents`` maps the code of a
    group → locale → its name.
    """

    version: int
    questions: Mapping[str, Valence]
    parents: Mapping[str, Mapping[str, str]]
    themes: Mapping[str, Theme]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all themes."""
        return tuple(self.themes)

    def name(self, code: str, locale: str) -> str:
        """The name of a theme in a locale, in German where the locale has none.

        The code of one that is not in this version.
        """
        if code not in self.themes:
            return code
        names = self.themes[code].names
        return names.get(locale) or names.get(locale.split("-", maxsplit=1)[0]) or names["de"]


def load_taxonomy(folder: Path) -> Taxonomy:
    """Read ``taxonomy.yml`` and ``texts/``. Raises ValueError explaining a file that is no YAML.

    What else can be wrong is explained by ``analytics.themes.checking``; run that first.
    """
    return taxonomy_of(read_content(folder))


def read_content(folder: Path) -> dict[str, Any]:
    """What the files say: ``taxonomy`` and, by locale, ``texts``. Raises ValueError like above."""
    texts = {file.stem: _read(file) for file in sorted((folder / "texts").glob("*.yml"))}
    return {"taxonomy": _read(folder / "taxonomy.yml"), "texts": texts}


def taxonomy_of(content: Mapping[str, Any]) -> Taxonomy:
    """The codebook of such content. A theme need not have a text in every locale."""
    data, texts = content["taxonomy"], content["texts"]
    return Taxonomy(
        version=data["version"],
        questions={item: Valence(sign) for item, sign in data["questions"].items()},
        parents={
            parent: {locale: text["parents"][parent] for locale, text in texts.items()}
            for parent in data["parents"]
        },
        themes={code: _theme(code, entry, texts) for code, entry in data["themes"].items()},
    )


def _read(file: Path) -> dict[str, Any]:
    document = read_document(file)
    if document.problems:
        raise ValueError("\n".join(map(str, document.problems)))
    data: dict[str, Any] = document.data
    return data


def _theme(code: str, entry: Mapping[str, Any], texts: Mapping[str, Mapping[str, Any]]) -> Theme:
    in_locales = {
        locale: text["themes"][code] for locale, text in texts.items() if code in text["themes"]
    }
    return Theme(
        code=code,
        parent=entry["parent"],
        definition=entry["definition"],
        include=tuple(entry.get("include") or ()),
        exclude=tuple(entry.get("exclude") or ()),
        also=entry.get("also"),
        egovqual=entry.get("egovqual"),
        servqual=entry.get("servqual"),
        side=entry.get("side", False),
        alone=entry.get("alone", False),
        names={locale: text["name"] for locale, text in in_locales.items()},
        examples={locale: tuple(text["examples"]) for locale, text in in_locales.items()},
    )
