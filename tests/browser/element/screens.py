"""Every screen of the element, one after the other, for checks that hold on all of them."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.conftest import Stage
from tests.browser.element.chat import Chat
from tests.browser.stages import STAGES

# The element in every size of text on the smallest screen (1280 × 1024 pixels at 400 % zoom:
# WCAG 2.2, 1.4.10), and on a large one: what is too wide, cut off, or too small to hit. Its own
# width is all that counts, wherever it stands.
MEASURES = """
async () => {
  const element = document.querySelector("resonanz-chat");
  const root = element.shadowRoot;
  const problems = [];
  const measure = () => {
    for (const part of root.querySelectorAll(".frame, .scroller, .page")) {
      const wider = part.scrollWidth - part.clientWidth;
      if (wider > 0) problems.push(`${part.className} is ${wider} pixels too wide`);
    }
    for (const part of root.querySelectorAll("button, h2, h3, p, li, code, label")) {
      if (part.clientWidth > 2 && part.scrollWidth > part.clientWidth + 1
          && !part.closest(".kern-sr-only, [role=status]")) {
        problems.push(`${part.localName} ${part.className} is cut off: ${part.textContent}`);
      }
    }
    for (const target of root.querySelectorAll("button, textarea")) {
      const { width, height } = target.getBoundingClientRect();
      if (height < 44 || width < 44) problems.push(`${target.name}: ${width} x ${height}`);
    }
  };
  for (const [width, height, size] of
      [[1280, 900, 100], [320, 256, 200], [320, 256, 150], [320, 256, 100]]) {
    element.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
    element.textSize = size;
    await element.updateComplete;
    const before = problems.length;
    measure();
    for (let each = before; each < problems.length; each += 1) {
      problems[each] = `${width} pixels, ${size} %: ${problems[each]}`;
    }
  }
  element.removeAttribute("style");
  return problems;
}
"""
# A new element in the place of the one that is there, as a page in this language has it.
_ANEW = """
(element, locale) => {
  sessionStorage.clear();
  const anew = document.createElement("resonanz-chat");
  for (const { name, value } of element.attributes) anew.setAttribute(name, value);
  anew.locale = locale;
  element.replaceWith(anew);
}
"""


def screens(chat: Chat, stage: Stage, locale: str) -> Iterator[str]:
    """Shows screen after screen in a locale and says the name of each."""
    yield from _without_a_line(chat, locale)
    yield from _panel(chat, "privacy", "start-privacy")
    for name in STAGES:
        chat.hold(stage(name), locale)
        if name == "finished":
            chat.press("copy")
            expect(chat.find(".receipt__copy p")).to_be_visible()
        yield name
    chat.hold(stage("open"), locale)
    for name in ("languages", "delete", "privacy"):
        yield from _panel(chat, name, name)
    yield from _troubles(chat, stage, locale)


def _without_a_line(chat: Chat, locale: str) -> Iterator[str]:
    context = chat.page.context
    context.set_offline(True)
    chat.element.evaluate(_ANEW, locale)
    expect(chat.find(".kern-alert--danger")).to_be_visible()
    yield "start-failed"
    # Nobody has to press the button: the line is back.
    context.set_offline(False)
    expect(chat.find(f".frame[lang={locale}] .languages")).to_be_visible()
    yield "start"


def _panel(chat: Chat, opener: str, name: str) -> Iterator[str]:
    chat.press(opener)
    expect(chat.find(".page h2")).to_be_visible()
    yield name
    chat.page.keyboard.press("Escape")


def _troubles(chat: Chat, stage: Stage, locale: str) -> Iterator[str]:
    chat.find("textarea").fill("zu lang " * 300)
    chat.press("send")
    expect(chat.find("#error")).to_be_visible()
    yield "too-long"
    context = chat.page.context
    chat.hold(stage("scale"), locale)
    context.set_offline(True)
    chat.find(".options__button").first.click()
    expect(chat.find("[name=try-now]")).to_be_visible()
    yield "unreachable"
    # Left before the answer could be sent: the conversation stays what it is.
    chat.element.evaluate("e => e.wipe()")
    context.set_offline(False)
    chat.hold(stage("choice"), locale)
    with chat.answered_with(404, "unknown_conversation"):
        chat.find(".options__button").first.click()
        expect(chat.find(".kern-alert--danger")).to_be_visible()
    yield "gone"
