"""All tables together: what a module of tables declares is known once it is imported."""

from __future__ import annotations

from store import desk_tables, tables
from store.base import Base

# Named here, so that they are imported and their tables known.
_MODULES = (tables, desk_tables)
METADATA = Base.metadata

__all__ = ["METADATA"]
