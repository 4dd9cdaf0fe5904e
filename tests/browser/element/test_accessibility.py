"""axe-core finds nothing on any screen of the element in any language, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.axe import LOCALES, in_every_look, violations
from tests.browser.conftest import Stage
from tests.browser.element.chat import Chat
from tests.browser.element.conftest import EMBED, NewChat
from tests.browser.element.screens import MEASURES, screens
from tests.browser.pictures import DESKTOP, PHONE
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def chat(chromium: Browser, system: RunningSystem) -> Iterator[Chat]:
    """An element on a phone that every language is tried on; the policy is loose for the checks."""
    context = chromium.new_context(bypass_csp=True, viewport=PHONE, reduced_motion="reduce")
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(system.url + EMBED)
    # Before the line is cut: a font that could not be loaded once is not asked for again.
    page.locator(".languages").wait_for()
    page.evaluate("document.fonts.ready")
    yield Chat(page, system.api)
    context.close()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_screen_in_every_look_and_size(chat: Chat, stage: Stage, locale: str) -> None:
    problems = {}
    for screen in screens(chat, stage, locale):
        name = f"{locale}-{screen}"
        found = in_every_look(
            chat.page, measures=MEASURES, picture=f"element/phone-{{look}}-{name}"
        )
        if found:
            problems[screen] = found
        chat.photograph(f"desktop-light-{name}", DESKTOP)
    assert problems == {}


def test_more_contrast_is_given_where_it_is_asked_for(chat: Chat, stage: Stage) -> None:
    chat.hold(stage("redacted"), "de")
    assert in_every_look(chat.page, looks=("light", "contrast")) == []


def test_nothing_moves_for_who_wants_no_motion(new_chat: NewChat, stage: Stage) -> None:
    moving = """
    (element) => [element, ...element.shadowRoot.querySelectorAll("*")].flatMap((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      const lasts = transitionDuration.split(", ").some((time) => parseFloat(time) > 0.001);
      return lasts || animationName !== "none" || scrollBehavior !== "auto"
        ? [`${each.localName}.${each.className}`] : [];
    })
    """
    found = {}
    for wish in ("reduce", "no-preference"):
        chat = new_chat(reduced_motion=wish).hold(stage("redacted"), "de")
        found[wish] = chat.element.evaluate(moving)
    assert found["reduce"] == []
    assert found["no-preference"] != [], "there is something that would move"


def test_the_checks_find_what_is_wrong(new_chat: NewChat) -> None:
    chat = new_chat(bypass_csp=True).begin("de")
    chat.element.evaluate(
        """e => {
            const button = document.createElement("button");
            button.style.inlineSize = "20px";
            e.shadowRoot.querySelector(".frame").append(button);
            const text = e.shadowRoot.querySelector(".message__text");
            text.style.color = "#ccc";
            text.style.minInlineSize = "3000px";
        }"""
    )
    found = " ".join(violations(chat.page))
    assert "button-name" in found
    assert "color-contrast" in found
    measured = " ".join(chat.page.evaluate(MEASURES))
    assert "20 x" in measured
    assert "scroller is" in measured
