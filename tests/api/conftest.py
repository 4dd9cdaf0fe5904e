"""The application with its pages, a database of its own, and a bot in the same process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from fastapi.testclient import TestClient

from actions.decision import Decider
from actions.knowledge import Knowledge
from api.application import create_application
from configuration import ROOT, Settings
from store import open_store
from store.migration import migrate
from store.tombstones import Tombstones
from tests.api.pages.browser import Browser
from tests.api.pages.loopback import Loopback

OpenHouse = Callable[..., Browser]


@pytest.fixture(scope="session")
def open_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenHouse]:
    """Starts the application with settings, once each, and gives a browser that has it open."""
    knowledge = Knowledge.load(ROOT)
    started: dict[str, Browser] = {}
    with ExitStack() as stack:

        def opened(public_url: str = "", database_url: str = "") -> Browser:
            house = public_url + database_url
            if house not in started:
                settings = Settings(
                    folder=tmp_path_factory.mktemp("house"),
                    public_url=public_url,
                    database_url=database_url,
                )
                store = open_store(settings.database)
                stack.callback(store.close)
                migrate(store)
                client = TestClient(
                    create_application(settings),
                    base_url=public_url or "http://testserver",
                    client=("127.0.0.1", 50_000),
                    raise_server_exceptions=False,
                )
                stack.enter_context(client)
                bot = Loopback(Decider(store, knowledge, Tombstones(settings.tombstones)))
                client.app.state.services.conversations._bot = bot  # type: ignore[attr-defined]
                started[house] = Browser(client, bot)
            browser = started[house]
            browser.forget_everything()
            return browser

        yield opened


@pytest.fixture
def browser(open_house: OpenHouse) -> Browser:
    """A fresh browser on an installation with the default settings."""
    return open_house()
