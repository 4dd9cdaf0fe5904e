"""The house whose lines can fail; also in the place of the system that other tests use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.house import House, house
from tests.postgresql import PostgresServer


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory, postgresql: PostgresServer) -> Iterator[House]:
    """A started system on PostgreSQL with a proxy on every line."""
    with house(
        tmp_path_factory.mktemp("faulty"), postgresql.new_database(), postgresql.port
    ) as started:
        yield started


@pytest.fixture(scope="module")
def system(faulty: House) -> House:
    """What tests of whole interviews use: here it stands on PostgreSQL."""
    return faulty
