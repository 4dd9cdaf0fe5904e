"""Margins known of all customers, such as their ages, from a file that researchers edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analytics.published.attributes import Attributes, NotDeclared
from datafiles import Document, Problem, read_document

_PARTS = {"source", "margins"}
# By how much shares that were rounded for a report may miss one.
_ROUNDED = 0.011


@dataclass(frozen=True)
class Margins:
    """``shares``: attribute → category → share among all customers. ``source``: who counted."""

    source: str = ""
    shares: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


def load_margins(file: Path) -> Margins:
    """Read the file; no margins where there is none. Raises ValueError explaining a broken one."""
    if not file.exists():
        return Margins()
    document = read_document(file)
    if document.problems or not isinstance(document.data, Mapping):
        raise ValueError("\n".join(map(str, document.problems)) or f"{file} holds no margins")
    shares = {
        name: {str(category): float(share) for category, share in known.items()}
        for name, known in (document.data["margins"] or {}).items()
    }
    return Margins(str(document.data["source"] or ""), shares)


def check_margins(file: Path, attributes: Attributes) -> list[Problem]:
    """Problems in the file, if it is there: form, unknown attributes and answers, wrong sums."""
    if not file.exists():
        return []
    document = read_document(file)
    if document.data is None:
        return list(document.problems)
    return [*document.problems, *_problems(document, attributes)]


def _problems(document: Document, attributes: Attributes) -> Iterator[Problem]:
    data = document.data
    if not isinstance(data, Mapping) or set(data) != _PARTS:
        yield document.problem((), "these are no margins", "write source: and margins:")
        return
    if data["margins"] is None:
        return
    if not isinstance(data["margins"], Mapping):
        remedy = "write an attribute below it, such as item:age:"
        yield document.problem(("margins",), "margins: has no entries", remedy)
        return
    if not str(data["source"] or "").strip():
        yield document.problem(("source",), "nobody is named", "write who counted, and when")
    for name, shares in data["margins"].items():
        yield from _margin_problems(document, attributes, name, shares)


def _margin_problems(
    document: Document, attributes: Attributes, name: str, shares: Any
) -> Iterator[Problem]:
    place = ("margins", name)
    try:
        known = attributes[name].base if name in attributes.groupings else ()
    except NotDeclared:
        known = ()
    if not known:
        remedy = f"choose one of: {', '.join(each for each in attributes.groupings)}"
        yield document.problem(place, f"“{name}” is no group of respondents", remedy)
        return
    if not isinstance(shares, Mapping) or len(shares) < 2:
        yield document.problem(place, f"{name}: has no shares", "write two categories or more")
        return
    for category, share in shares.items():
        if str(category) not in known:
            remedy = f"choose one of: {', '.join(known)}"
            yield document.problem((*place, category), f"there is no “{category}”", remedy)
        if not _is_share(share):
            remedy = "write a share between 0 and 1, such as 0.25; leave out what nobody is"
            yield document.problem((*place, category), f"“{share}” is no share", remedy)
            return
    total = sum(float(share) for share in shares.values())
    if abs(total - 1) > _ROUNDED:
        yield document.problem(place, f"the shares add up to {total:.2f}", "they must add up to 1")


def _is_share(value: Any) -> bool:
    try:
        return 0 < float(value) < 1
    except (TypeError, ValueError):
        return False
