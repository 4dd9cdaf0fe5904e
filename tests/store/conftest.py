"""A database for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Store, open_store
from store.migration import migrate


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A migrated SQLite database in a file of its own."""
    opened = open_store(f"sqlite:///{tmp_path / 'store.db'}")
    migrate(opened)
    yield opened
    opened.close()
