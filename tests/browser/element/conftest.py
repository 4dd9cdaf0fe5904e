"""The element on a page of its own, on a website, and in a frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.element.chat import Chat
from tests.host_site import HostSite
from tests.system.running import RunningSystem

NewChat = Callable[..., Chat]

EMBED = "/embed?site=mitte"


@pytest.fixture
def new_chat(chromium: Browser, system: RunningSystem, host_site: HostSite) -> Iterator[NewChat]:
    """Opens the chat in a browser profile of its own: at an address of the system or, with
    ``host``, on a page of the website. Policies hold as they are sent.
    """
    host_site.system = system.url
    with ExitStack() as stack:

        def opened(address: str = EMBED, host: str = "", **options: Any) -> Chat:
            context = chromium.new_context(
                **{
                    "viewport": {"width": 390, "height": 844},
                    "locale": "de-DE",
                    "reduced_motion": "reduce",
                }
                | options
            )
            stack.callback(context.close)
            context.set_default_timeout(10_000)
            page = context.new_page()
            framed = page.frame_locator("iframe") if host == "/frame" else None
            chat = Chat(page, system.api, framed)
            page.goto(host_site.origin + host if host else system.url + address)
            return chat

        yield opened
