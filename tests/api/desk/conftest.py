"""The application with a desk that people can sign in to."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.application import create_application
from api.desk.passwords import Passwords
from configuration import Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.migration import migrate
from tests.api.desk.colleague import PASSWORD, Colleague

# The cheapest parameters, so that tests that are not about hashes stay fast.
CHEAP = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """A started application with an account for each role."""
    settings = Settings(folder=tmp_path_factory.mktemp("desk"))
    store = open_store(settings.database)
    migrate(store)
    with store.writing() as connection:
        for role in Role:
            AccountRepository(connection).add(
                role, role, CHEAP.hash(PASSWORD), datetime.date(2026, 11, 23)
            )
    store.close()
    application = create_application(settings)
    application.state.passwords = CHEAP
    with TestClient(application):
        yield application


@pytest.fixture
def colleague(desk: FastAPI) -> Colleague:
    """Somebody at a browser who has not signed in."""
    return Colleague(desk)
