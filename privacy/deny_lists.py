"""A site's own list of staff names, which never leaves the server.

``<folder>/<site>.txt``: one name a line; lines that begin with # are notes. ``all.txt`` counts at
every site.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_EVERY_SITE = "all"
_SHORTEST = 3


@dataclass(frozen=True)
class DenyLists:
    """Names that are always removed, by site. ``repr`` shows none of them."""

    names: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, folder: Path) -> DenyLists:
        """Read every list below ``folder``; a missing folder means that there are none."""
        return cls({file.stem: _names(file) for file in sorted(folder.glob("*.txt"))})

    def at(self, site: str | None) -> frozenset[str]:
        """The names that count at a site."""
        return self.names.get(_EVERY_SITE, frozenset()) | self.names.get(site or "", frozenset())


def _names(file: Path) -> frozenset[str]:
    lines = (line.strip() for line in file.read_text(encoding="utf-8-sig").splitlines())
    return frozenset(line for line in lines if len(line) >= _SHORTEST and not line.startswith("#"))
