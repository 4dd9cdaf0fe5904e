"""What tests of several rooms share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Store, open_store
from store.migration import migrate
from tests.host_site import HostSite, running_host_site
from tests.postgresql import PostgresServer, postgres_server
from tests.system.running import OIDC_SECRET, RunningSystem, free_ports, running_system


@pytest.fixture(scope="session")
def host_site() -> Iterator[HostSite]:
    """A website of another origin that may hold the chat of ``system``."""
    with running_host_site() as site:
        yield site


@pytest.fixture(scope="session")
def system(
    tmp_path_factory: pytest.TempPathFactory, host_site: HostSite
) -> Iterator[RunningSystem]:
    """The really started system, with a database of its own.

    For tests that only use it; those that kill processes start their own.
    """
    folder = tmp_path_factory.mktemp("system")
    settings = {
        "RESONANZ_HOST_SITES": host_site.origin,
        # Reachable from everywhere, so that it can be seen what is and what is not.
        "RESONANZ_HOST": "0.0.0.0",
        # A secret that concerns one process only; no provider is named, so nobody uses it.
        "RESONANZ_OIDC_CLIENT_SECRET": OIDC_SECRET,
    }
    (metrics,) = free_ports(1)
    with running_system(folder, **settings, RESONANZ_METRICS_PORT=str(metrics)) as running:
        running.ports["metrics"] = metrics
        yield running


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """A PostgreSQL server that tests share, each with databases of its own."""
    with postgres_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'store.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgresql")
    url = server.new_database()
    yield url
    server.drop(url)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A migrated database of its own, of each kind in turn."""
    opened = open_store(database_url)
    migrate(opened)
    yield opened
    opened.close()
