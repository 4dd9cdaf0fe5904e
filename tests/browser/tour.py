"""Every page there is, one after the other, for checks that hold on all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx

from tests.browser.stages import STAGES, conversation_at
from tests.browser.window import Window
from tests.system.customer import Customer

Stage = Callable[[str], Customer]


def tour(window: Window, api: str, stage: Stage, locale: str) -> Iterator[str]:
    """Shows page after page in a locale and says the name of each."""
    yield from _beginning(window, stage, locale)
    for name in STAGES:
        stage(name).change_locale(locale)
        window.hold(stage(name).token).show("/conversation")
        yield name
    yield from _around_a_conversation(window, api, stage, locale)
    yield from _stored(window, api, stage, locale)


def _beginning(window: Window, stage: Stage, locale: str) -> Iterator[str]:
    window.hold_nothing()
    for name, path in (
        ("start", "/"),
        ("privacy", "/privacy"),
        ("not-found", "/nowhere"),
        ("kiosk-states", "/kiosks"),
    ):
        window.show(f"{path}?lang={locale}")
        yield name
    window.show(f"/conversation?lang={locale}")
    yield "no-conversation"
    window.hold(stage("scale").token).show(f"/?lang={locale}")
    yield "start-going-on"


def _around_a_conversation(window: Window, api: str, stage: Stage, locale: str) -> Iterator[str]:
    held = stage("open")
    window.hold(held.token).show("/conversation")
    assert window.submit(".writing__send", text="zu lang " * 300) == 422
    yield "too-long"
    for name in ("language", "delete"):
        window.show(f"/conversation/{name}")
        yield name
    offer = httpx.post(
        f"{api}/conversation/handover", headers=held.headers, trust_env=False, timeout=30
    ).json()
    window.show(f"/handover/{offer['code']}")
    yield "handover"


def _stored(window: Window, api: str, stage: Stage, locale: str) -> Iterator[str]:
    code = stage("finished").receipt_code()
    window.show(f"/answers?lang={locale}")
    yield "answers"
    window.submit(".code-form button", code="00000-00000")
    yield "unknown-code"
    window.submit(".code-form button", code=code)
    yield "stored"
    window.submit("main button")
    yield "stored-delete"
    # Another interview, since the others are still to be seen in the next locale.
    window.submit("main button", code=conversation_at(api, "stopped").receipt_code())
    yield "stored-deleted"
