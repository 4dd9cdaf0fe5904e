"""The offices of the Jobcenter, and how a person is reached there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from datafiles import read_document


@dataclass(frozen=True)
class Site:
    """One office. ``phone`` and ``address`` are shown to customers who want a person."""

    code: str
    name: str
    phone: str
    address: str


def load_sites(file: Path) -> dict[str, Site]:
    """Read the sites by code. Raises ValueError with explanations for a broken file."""
    document = read_document(file)
    if document.problems:
        raise ValueError("\n".join(map(str, document.problems)))
    return {
        code: Site(code, str(entry["name"]), str(entry["phone"]), str(entry["address"]))
        for code, entry in document.data["sites"].items()
    }
