"""Kiosks: a page of its own for each test, as large as their screens, with a line to cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser

from store import KioskRepository, open_store
from tests.browser.kiosk.customer import VOICES, KioskCustomer
from tests.browser.kiosk.line import Line, line_to
from tests.system.running import RunningSystem

PORTRAIT = {"width": 1080, "height": 1920}

NewKiosk = Callable[..., KioskCustomer]


@pytest.fixture(scope="session")
def kiosks_store(system: RunningSystem) -> str:
    """The database, in which the kiosk foyer-1 of the site mitte is entered."""
    url = f"sqlite:///{system.folder / 'resonanz.db'}"
    store = open_store(url)
    with store.writing() as connection:
        KioskRepository(connection).add("mitte", "foyer-1")
    store.close()
    return url


@pytest.fixture
def line(system: RunningSystem) -> Iterator[Line]:
    """The line between the kiosk and the server."""
    with line_to(system.ports["api"]) as made:
        yield made


@pytest.fixture
def new_kiosk(chromium: Browser, line: Line, kiosks_store: str) -> Iterator[NewKiosk]:
    """Makes kiosks, each with a profile of its own; the page's own security policy is in force."""
    with ExitStack() as stack:

        def kiosk(**options: Any) -> KioskCustomer:
            context = chromium.new_context(
                base_url=line.url,
                **{"viewport": PORTRAIT, "locale": "de-DE", "has_touch": True} | options,
            )
            context.add_init_script(VOICES)
            stack.callback(context.close)
            return KioskCustomer(context.new_page())

        yield kiosk
