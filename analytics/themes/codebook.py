"""Changes the codebook: a theme's name and rules, or a new theme. Pure; each change is a version.

The content has the form of the files of ``themes/``, so that a version can be written as files,
checked by ``resonanz check`` and learned by ``resonanz train``. What a change does is told in
``docs/themes.md``.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from analytics.rollup.layout import MOST_THEMES
from analytics.themes.taxonomy import Taxonomy, read_content, taxonomy_of
from store import Store
from store.codebook import CodebookRepository

_CODE = re.compile(r"[a-z][a-z0-9_]{1,62}")


class UnusableTheme(ValueError):
    """A theme that would not do; the message is the key of an explanation."""


@dataclass(frozen=True)
class ThemeChange:
    """How a theme is to be. ``names`` and ``examples`` are by locale; German must have a name."""

    code: str
    parent: str
    definition: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    names: Mapping[str, str]
    examples: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Difference:
    """One thing that differs between two versions; ``before`` is empty for something new."""

    theme: str
    part: str
    before: str
    after: str


def changed(content: Mapping[str, Any], change: ThemeChange) -> dict[str, Any]:
    """The content with one theme changed or added (at the end, so that the others keep their bits).

    Raises UnusableTheme.
    """
    themes = content["taxonomy"]["themes"]
    if not _CODE.fullmatch(change.code):
        raise UnusableTheme("desk-codebook-code-wrong")
    if change.parent not in content["taxonomy"]["parents"]:
        raise UnusableTheme("desk-codebook-parent-wrong")
    if not change.definition.strip() or not change.names.get("de", "").strip():
        raise UnusableTheme("desk-codebook-missing")
    if change.code not in themes and len(themes) >= MOST_THEMES:
        raise UnusableTheme("desk-codebook-full")
    made = copy.deepcopy(dict(content))
    entry = made["taxonomy"]["themes"].setdefault(change.code, {})
    entry |= {
        "parent": change.parent,
        "definition": change.definition.strip(),
        "include": list(change.include),
        "exclude": list(change.exclude),
    }
    for locale, texts in made["texts"].items():
        known = texts["themes"].get(change.code, {})
        name = change.names.get(locale, known.get("name", "")).strip()
        examples = list(change.examples.get(locale, known.get("examples", ())))
        if name or examples:
            german = change.names["de"].strip()
            texts["themes"][change.code] = {"name": name or german, "examples": examples}
    return made


def differences(before: Taxonomy, after: Taxonomy) -> Iterator[Difference]:
    """What differs, theme by theme."""
    for code, theme in after.themes.items():
        known = before.themes.get(code)
        if known is None:
            yield Difference(code, "new", "", theme.definition)
            continue
        for part in ("definition", "parent"):
            if getattr(known, part) != getattr(theme, part):
                yield Difference(code, part, getattr(known, part), getattr(theme, part))
        for part in ("include", "exclude"):
            old, new = getattr(known, part), getattr(theme, part)
            if old != new:
                yield Difference(code, part, ", ".join(old), ", ".join(new))
        for locale in sorted(known.names.keys() | theme.names.keys()):
            old_name, new_name = known.names.get(locale, ""), theme.names.get(locale, "")
            if old_name != new_name:
                yield Difference(code, f"name {locale}", old_name, new_name)
            old_said = "; ".join(known.examples.get(locale, ()))
            new_said = "; ".join(theme.examples.get(locale, ()))
            if old_said != new_said:
                yield Difference(code, f"examples {locale}", old_said, new_said)


def saved_content(store: Store) -> Mapping[str, Any] | None:
    """The content of the active version; None while codes are read by the files."""
    with store.reading() as connection:
        saved = CodebookRepository(connection).active()
    return saved.content if saved else None


def active_content(store: Store, folder: Path) -> Mapping[str, Any]:
    """The content that codes are read by: the active version, else that of the files."""
    return saved_content(store) or read_content(folder)


def active_taxonomy(store: Store, folder: Path) -> Taxonomy:
    """The codebook that codes are read by."""
    return taxonomy_of(active_content(store, folder))


def as_files(content: Mapping[str, Any]) -> dict[str, str]:
    """Path below ``themes/`` → its text. A missing translation is the German text, for translators.

    ``resonanz check`` accepts them.
    """
    german = content["texts"]["de"]
    files = {"taxonomy.yml": _yaml(_complete(content["taxonomy"]))}
    for locale, texts in content["texts"].items():
        themes = {
            code: texts["themes"].get(code) or german["themes"][code]
            for code in content["taxonomy"]["themes"]
        }
        files[f"texts/{locale}.yml"] = _yaml({**texts, "themes": themes})
    return files


def _complete(taxonomy: Mapping[str, Any]) -> dict[str, Any]:
    """A new theme stands beside the dimensions of the literature until somebody places it there."""
    models = taxonomy["dimensions"]
    themes = {
        code: entry if any(model in entry for model in models) else {**entry, "side": True}
        for code, entry in taxonomy["themes"].items()
    }
    return {**taxonomy, "themes": themes}


def _yaml(data: Mapping[str, Any]) -> str:
    return yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False, width=100)


def lines(text: str) -> tuple[str, ...]:
    """The lines of a field that have something in them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def by_language(examples: Sequence[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Pairs of locale and text as locale → texts."""
    found: dict[str, list[str]] = {}
    for locale, text in examples:
        found.setdefault(locale, []).append(text)
    return {locale: tuple(texts) for locale, texts in found.items()}
