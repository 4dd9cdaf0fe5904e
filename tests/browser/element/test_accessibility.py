"""axe-core finds nothing on any screen of the element, and everything holds on small screens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.element.chat import Chat
from tests.browser.element.conftest import EMBED, NewChat
from tests.browser.test_accessibility import AXE
from tests.browser.visitor import WORDS

pytestmark = pytest.mark.slow

LOCALES = ["de", "de-simple", "en", "tr", "ar", "uk", "ru", "fa", "pl", "ro", "bg", "fr"]
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "forced_colors": "none", "contrast": "no-preference"},
    "dark": {"color_scheme": "dark", "forced_colors": "none", "contrast": "no-preference"},
    "forced": {"color_scheme": "light", "forced_colors": "active", "contrast": "no-preference"},
    "contrast": {"color_scheme": "dark", "forced_colors": "none", "contrast": "more"},
}
# 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10).
SCREENS = {
    "phone": {"width": 390, "height": 844},
    "narrow": {"width": 320, "height": 256},
    "desktop": {"width": 1280, "height": 900},
}

# What a page is made of is the same in every look; its colours are not.
_AXE = """
async (look) => (await axe.run(document, {resultTypes: ["violations"],
    ...(look !== "light" && {runOnly: ["color-contrast", "link-in-text-block"]})})).violations
  .map(each => each.id + ": " + each.nodes.map(node => node.target).join(", "))
"""
_MEASURES = """
(element) => {
  const root = element.shadowRoot;
  const frame = root.querySelector(".frame");
  const problems = [];
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) problems.push(over + " pixels wider than the window");
  for (const part of [frame, ...root.querySelectorAll(".scroller, .page")]) {
    const wider = part.scrollWidth - part.clientWidth;
    if (wider > 0) problems.push(part.className + " is " + wider + " pixels too wide");
  }
  for (const target of root.querySelectorAll("button, textarea")) {
    const box = target.getBoundingClientRect();
    if (box.height < 44 || box.width < 44) {
      problems.push(target.name + ": " + box.width + " x " + box.height);
    }
  }
  return problems;
}
"""


def tour(chat: Chat, locale: str) -> Iterator[str]:
    """Every screen of the element, one after the other, by its name."""
    expect(chat.find(".languages")).to_be_visible()
    yield "start"
    chat.press("privacy")
    yield "privacy"
    chat.press("back")
    chat.begin(locale)
    yield "consent"
    chat.choose("agree")
    yield "many-options"
    while not chat.is_asked_openly:
        chat.choose_first()
        if chat.find(".options__button").count() == 5:
            yield "scale"
    yield "open-question"
    chat.find("textarea").fill("zu lang " * 300)
    chat.press("send")
    yield "too-long"
    chat.write("Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.")
    yield "redacted"
    chat.press("languages")
    yield "languages"
    chat.press("back")
    chat.press("delete")
    yield "deletion"
    chat.press("delete-cancel")
    chat.page.context.set_offline(True)
    chat.find(".evasions button").last.click()
    expect(chat.find("[name=try-now]")).to_be_visible()
    yield "unreachable"
    chat.page.context.set_offline(False)
    expect(chat.find(".message--sending")).to_have_count(0)
    chat.finish(locale)
    yield "finished"
    chat.press("delete")
    chat.press("delete-confirm")
    expect(chat.find(".kern-alert--success")).to_be_visible()
    yield "deleted"


def opened(new_chat: NewChat, locale: str, **options: Any) -> Chat:
    chat = new_chat(f"{EMBED}&lang={locale}", bypass_csp=True, **options)
    chat.page.add_script_tag(path=AXE)
    return chat


@pytest.mark.parametrize("locale", ["de", "ar"])
def test_every_screen_in_every_look(new_chat: NewChat, locale: str) -> None:
    chat = opened(new_chat, locale)
    problems = {}
    for screen in tour(chat, locale):
        for look, media in LOOKS.items():
            chat.page.emulate_media(**media)
            chat.photograph(f"phone-{locale}-{look}-{screen}")
            if found := chat.page.evaluate(_AXE, look):
                problems[f"{screen} {look}"] = found
        if found := chat.element.evaluate(_MEASURES):
            problems[screen] = found
        chat.page.emulate_media(**LOOKS["light"])
        chat.page.set_viewport_size(SCREENS["desktop"])
        chat.photograph(f"desktop-{locale}-light-{screen}")
        chat.page.set_viewport_size(SCREENS["phone"])
    assert problems == {}
    assert chat.problems == []


def test_every_language_in_every_look(new_chat: NewChat) -> None:
    chat = opened(new_chat, "de").until_asked_openly("de")
    chat.write("Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.")
    problems = {}
    for locale in LOCALES:
        if locale != "de":
            chat.change_language(locale)
        for look in ("light", "dark", "forced"):
            chat.page.emulate_media(**LOOKS[look])
            if found := chat.page.evaluate(_AXE, look):
                problems[f"{locale} {look}"] = found
        chat.photograph(f"phone-{locale}-forced-conversation")
        if found := chat.element.evaluate(_MEASURES):
            problems[locale] = found
    assert problems == {}


@pytest.mark.parametrize(
    ("locale", "screen", "size"),
    [
        ("de", "narrow", 100),
        ("de-simple", "narrow", 200),
        ("uk", "narrow", 150),
        ("fa", "narrow", 100),
        ("de-simple", "desktop", 100),
    ],
)
def test_nothing_is_cut_off(new_chat: NewChat, locale: str, screen: str, size: int) -> None:
    """Also on 320 pixels with little height, which is 400 % zoom, and with large text."""
    chat = new_chat(f"{EMBED}&lang={locale}", viewport=SCREENS[screen])
    chat.element.evaluate("(e, size) => { e.textSize = size }", size)
    problems = {}
    for name in tour(chat, locale) if locale in WORDS else _short_tour(chat, locale):
        chat.photograph(f"{screen}-{locale}-{size}-{name}")
        if found := chat.element.evaluate(_MEASURES):
            problems[name] = found
    assert problems == {}


def _short_tour(chat: Chat, locale: str) -> Iterator[str]:
    yield "start"
    chat.begin(locale)
    yield "consent"
    chat.choose("agree")
    yield "many-options"
    chat.press("languages")
    yield "languages"


def test_the_checks_find_what_is_wrong(new_chat: NewChat) -> None:
    chat = opened(new_chat, "de").begin("de")
    chat.element.evaluate(
        """e => {
            const button = document.createElement("button");
            button.style.inlineSize = "20px";
            e.shadowRoot.querySelector(".frame").append(button);
        }"""
    )
    assert any("button-name" in each for each in chat.page.evaluate(_AXE, "light"))
    assert chat.element.evaluate(_MEASURES)
