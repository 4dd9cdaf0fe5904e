"""Explains mistakes in small vocabularies: follow-up questions, denied languages, sites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from datafiles import Document, Problem, read_document

_SITE_FIELDS = ("name", "phone", "address")
_SITE_CODE = re.compile(r"[a-z0-9][a-z0-9_-]*")


def check_follow_up_words(folder: Path) -> list[Problem]:
    """Problems in ``<language>.yml`` files of words for follow-up questions."""
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.yml")):
        document = read_document(file)
        problems += [*document.problems, *_word_problems(document)]
    return problems


def check_sites(file: Path) -> list[Problem]:
    """Problems in the file of sites."""
    document = read_document(file)
    return [*document.problems, *_site_problems(document)]


def check_negations(file: Path) -> list[Problem]:
    """Problems in the file of words that deny a language."""
    document = read_document(file)
    problems = list(document.problems)
    if document.data is None:
        return problems
    if not isinstance(document.data, Mapping) or set(document.data) != {"before", "after"}:
        message = "this is not a list of words that deny a language"
        return [*problems, document.problem((), message, "write the blocks before: and after:")]
    for name in ("before", "after"):
        problems += _list_problems(document, (name,), document.data[name])
    return problems


def _word_problems(document: Document) -> Iterator[Problem]:
    data = document.data
    if data is None:
        return
    if not isinstance(data, Mapping) or set(data) != {"nothing", "unspecific", "themes"}:
        remedy = "write the three blocks nothing:, unspecific: and themes:"
        yield document.problem((), "this is not a list of words for follow-up questions", remedy)
        return
    for name in ("nothing", "unspecific"):
        yield from _list_problems(document, (name,), data[name])
    if not isinstance(data["themes"], Mapping):
        yield document.problem(("themes",), "themes has no topics", "write “topic: [word, …]”")
        return
    for theme, words in data["themes"].items():
        yield from _list_problems(document, ("themes", theme), words)


def _list_problems(
    document: Document, place: tuple[str | int, ...], words: object
) -> Iterator[Problem]:
    if not isinstance(words, list) or not words:
        yield document.problem(place, f"“{place[-1]}” has no words", "write a list: - word")
        return
    for index, word in enumerate(words):
        if not isinstance(word, str | int) or not str(word).strip(" *"):
            message = f"“{word}” is not a word"
            yield document.problem((*place, index), message, "write a word, or word* for stems")


def _site_problems(document: Document) -> Iterator[Problem]:
    data = document.data
    if data is None:
        return
    sites = data.get("sites") if isinstance(data, Mapping) else None
    if not isinstance(sites, Mapping):
        yield document.problem((), "there is no block sites:", "write sites: with one block each")
        return
    for code, entry in sites.items():
        if not _SITE_CODE.fullmatch(code):
            remedy = "use small letters, digits, - and _; it stands in links"
            yield document.problem(("sites", code), f"“{code}” cannot be a site's code", remedy)
        for name in _SITE_FIELDS:
            if not isinstance(entry, Mapping) or not entry.get(name):
                message = f"the site “{code}” has no {name}"
                remedy = f"write {name}: …; customers who want a person are shown it"
                yield document.problem(("sites", code), message, remedy)
