"""A real Chromium, as Debian ships it; nothing is downloaded.

Where Debian's build without windows is there, that one: a page costs it a third.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.stages import conversation_at
from tests.browser.visitor import Visitor
from tests.system.customer import Customer
from tests.system.running import RunningSystem

_CHROMIUM = (Path("/usr/bin/chromium-headless-shell"), Path("/usr/bin/chromium"))
# As root Chromium has no sandbox; the others keep it from calling its maker's hosts.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

NewVisitor = Callable[..., Visitor]
Stage = Callable[[str], Customer]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser, started once."""
    program = next((each for each in _CHROMIUM if each.exists()), None)
    if program is None:
        pytest.fail("Chromium is missing. On Debian: sudo apt install chromium fonts-noto-core")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def stage(system: RunningSystem) -> Stage:
    """Conversations to look at: one at each stage, made when it is first wanted."""
    made: dict[str, Customer] = {}

    def at(name: str) -> Customer:
        if name not in made:
            made[name] = conversation_at(system.api, name)
        return made[name]

    return at


@pytest.fixture
def new_visitor(chromium: Browser, system: RunningSystem) -> Iterator[NewVisitor]:
    """Makes visitors with a browser profile of their own; see ``Visitor`` for the options."""
    with ExitStack() as stack:

        def visitor(scripts: bool = False, **options: Any) -> Visitor:
            context = chromium.new_context(
                base_url=system.url,
                java_script_enabled=scripts,
                # Only for what the tests themselves put in: our pages allow no script at all.
                bypass_csp=scripts,
                **{"viewport": {"width": 390, "height": 844}, "locale": "de-DE"} | options,
            )
            stack.callback(context.close)
            return Visitor(context.new_page(), system.api)

        yield visitor
