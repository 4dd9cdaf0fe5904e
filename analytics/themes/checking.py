"""Explains mistakes in the codebook: ``themes/taxonomy.yml`` and ``themes/texts/``."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from analytics.themes.taxonomy import Valence
from datafiles import Document, Problem, read_document

_PARTS = frozenset({"version", "questions", "valences", "parents", "dimensions", "themes"})
_FIELDS = frozenset(
    {"parent", "definition", "include", "exclude", "also", "egovqual", "servqual", "side", "alone"}
)
_CODE_LENGTH = 64


def check_taxonomy(folder: Path, locales: Collection[str]) -> list[Problem]:
    """Problems in the codebook below ``folder``; every one of ``locales`` needs its texts."""
    document = read_document(folder / "taxonomy.yml")
    if document.data is None:
        return list(document.problems)
    problems = [*document.problems, *_structure_problems(document)]
    if problems:
        return problems
    problems += _theme_problems(document)
    for locale in sorted(locales):
        texts = read_document(folder / "texts" / f"{locale}.yml")
        problems += [*texts.problems, *_text_problems(texts, document.data)]
    for file in sorted((folder / "texts").glob("*.yml")):
        if file.stem not in locales:
            remedy = f"delete this file, or add the locale in locales/{file.stem}/"
            problems.append(Problem(file, 1, f"there is no locale “{file.stem}”", remedy))
    return problems


def _structure_problems(document: Document) -> Iterator[Problem]:
    data = document.data
    if not isinstance(data, Mapping):
        yield document.problem((), "this is no codebook", "restore it from git")
        return
    for part in sorted(_PARTS - set(data)):
        yield document.problem((), f"{part}: is missing", f"write the block {part}:")
    for part in sorted(set(data) - _PARTS):
        remedy = f"known are: {', '.join(sorted(_PARTS))}; mind the spelling"
        yield document.problem((part,), f"“{part}” is not known here", remedy)
    if _PARTS - set(data):
        return
    if not isinstance(data["version"], int) or isinstance(data["version"], bool):
        yield document.problem(("version",), "version is no whole number", "write version: 1")
    for part in ("questions", "parents", "dimensions", "themes"):
        if not isinstance(data[part], Mapping) or not data[part]:
            yield document.problem((part,), f"{part}: has no entries", "write “code: …” below it")
            return
    for item, sign in data["questions"].items():
        if sign not in set(Valence):
            remedy = f"choose one of: {', '.join(Valence)}"
            yield document.problem(("questions", item), f"“{sign}” is no valence", remedy)
    if data["valences"] != list(Valence):
        remedy = f"write valences: [{', '.join(Valence)}]"
        yield document.problem(("valences",), "the valences are fixed", remedy)


def _theme_problems(document: Document) -> Iterator[Problem]:
    data = document.data
    for code, theme in data["themes"].items():
        place = ("themes", code)
        if not isinstance(theme, Mapping):
            yield document.problem(place, f"“{code}” is empty", "write parent: and definition:")
            continue
        if len(code) > _CODE_LENGTH or not code.replace("_", "a").isalnum() or not code.isascii():
            remedy = "use small letters, digits and _, at most 64"
            yield document.problem(place, f"“{code}” cannot be a code", remedy)
        for field in sorted(set(theme) - _FIELDS):
            remedy = f"known are: {', '.join(sorted(_FIELDS))}; mind the spelling"
            yield document.problem((*place, field), f"“{field}” is not known here", remedy)
        if not theme.get("definition"):
            yield document.problem(place, f"“{code}” has no definition", "write definition: …")
        if theme.get("parent") not in data["parents"]:
            remedy = f"choose one of: {', '.join(data['parents'])}"
            message = f"there is no parent “{theme.get('parent')}”"
            yield document.problem((*place, "parent"), message, remedy)
        for field in ("side", "alone"):
            if not isinstance(theme.get(field, False), bool):
                message = f"{field} is neither true nor false"
                yield document.problem((*place, field), message, f"write {field}: true")
        for field in ("include", "exclude"):
            if not isinstance(theme.get(field) or [], list):
                remedy = f"write {field}: [one, another]"
                yield document.problem((*place, field), f"{field} is no list", remedy)
        yield from _dimension_problems(document, code, theme, data["dimensions"])


def _dimension_problems(
    document: Document, code: str, theme: Mapping[str, Any], dimensions: Mapping[str, list[str]]
) -> Iterator[Problem]:
    for model, known in dimensions.items():
        dimension = theme.get(model)
        if dimension is None and not theme.get("side"):
            remedy = f"write {model}: with one of: {', '.join(known)}"
            yield document.problem(("themes", code), f"“{code}” has no {model} dimension", remedy)
        elif dimension is not None and dimension not in known:
            message = f"“{dimension}” is no dimension of {model}"
            remedy = f"choose one of: {', '.join(known)}"
            yield document.problem(("themes", code, model), message, remedy)


def _text_problems(texts: Document, taxonomy: Mapping[str, Any]) -> Iterator[Problem]:
    if texts.data is None:
        return
    for part in ("parents", "themes"):
        entries = texts.data.get(part) if isinstance(texts.data, Mapping) else None
        if not isinstance(entries, Mapping):
            yield texts.problem((), f"{part}: is missing", f"write the block {part}:")
            continue
        for code in taxonomy[part]:
            if code not in entries:
                remedy = "translate it here"
                yield texts.problem((part,), f"“{code}” has no text", remedy)
        for code, entry in entries.items():
            if code not in taxonomy[part]:
                remedy = "delete it here, or add it to taxonomy.yml"
                yield texts.problem((part, code), f"“{code}” is not in taxonomy.yml", remedy)
            elif part == "themes" and not _complete(entry):
                remedy = "write name: and examples: with at least one answer"
                yield texts.problem((part, code), f"“{code}” has no name or examples", remedy)


def _complete(entry: Any) -> bool:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("examples"), list):
        return False
    return bool(entry.get("name")) and all(isinstance(text, str) for text in entry["examples"])
