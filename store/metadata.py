"""All tables together: what a module of tables declares is known once it is imported."""

from __future__ import annotations

from store.base import Base

METADATA = Base.metadata

__all__ = ["METADATA"]
