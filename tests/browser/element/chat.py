"""A customer at the chat element, wherever it stands; sees only what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import FrameLocator, Locator, Page, ViewportSize, expect

from tests.browser.pictures import photograph
from tests.browser.stages import conversation_at
from tests.browser.visitor import WORDS
from tests.system.customer import Customer

# Looks every few milliseconds: a whole interview has many turns.
_REPLIED = """
(element, count) => new Promise((replied, failed) => {
  const end = Date.now() + 10000;
  const look = () => {
    const sent = element.shadowRoot.querySelectorAll(".message--customer:not(.message--sending)");
    if (sent.length >= count) replied();
    else if (Date.now() > end) failed(new Error("no reply to answer " + count));
    else setTimeout(look, 5);
  };
  look();
})
"""

_HOLD = """
async (element, token) => {
  element.wipe();
  const isHeld = await element.resume(token);
  await element.updateComplete;
  return isHeld;
}
"""
# Answers question after question by what is on the screen, until there is a receipt. In one call,
# because whole interviews are many.
FINISH = """
async (element, words) => {
  const find = (selector) => element.shadowRoot.querySelector(selector);
  const sent = () => element.shadowRoot
    .querySelectorAll(".message--customer:not(.message--sending)").length;
  const end = Date.now() + 60000;
  while (!find(".receipt__code")) {
    const before = sent();
    if (find(".writing__field--tall")) {
      find("#text").value = words;
      find("[name=send]").click();
    } else {
      find(".options__button").click();
    }
    while (sent() === before || find(".message--sending")) {
      if (Date.now() > end) throw new Error("no reply to answer " + (before + 1));
      await new Promise((look) => setTimeout(look, 5));
    }
    await element.updateComplete;
  }
  return find(".receipt__code").textContent;
}
"""
TURNS = "**/api/v1/conversation/turns"


class Chat:
    """Drives one element; every action ends when its reply is there."""

    def __init__(self, page: Page, api: str, frame: FrameLocator | None = None) -> None:
        self.page = page
        self._api = api
        self.element = (frame or page).locator("resonanz-chat")
        self.requests: list[str] = []
        self.problems: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("console", self._heard)

    def find(self, selector: str, text: str | None = None) -> Locator:
        """Something within the element, with a text in it."""
        return self.element.locator(selector, has_text=text)

    def press(self, name: str) -> None:
        """Press the button of this name."""
        self.find(f"button[name='{name}']").click()

    def begin(self, locale: str) -> Chat:
        """Press a language on the first screen."""
        self.press(locale)
        self.find(".options__button").first.wait_for()
        return self

    def at(self, stage: str, locale: str = "de") -> Chat:
        """Go on with a new conversation at a stage (see stages.py)."""
        return self.hold(conversation_at(self._api, stage, locale))

    def hold(self, customer: Customer, locale: str = "") -> Chat:
        """Go on with somebody's conversation, in a locale."""
        if locale:
            customer.change_locale(locale)
        self.find(".frame[lang]").wait_for()
        assert self.element.evaluate(_HOLD, customer.token)
        return self

    @contextmanager
    def answered_with(self, status: int, code: str) -> Iterator[None]:
        """The server refuses every answer."""
        refuse = {"status": status, "json": {"error": code}}
        self.page.route(TURNS, lambda route: route.fulfill(**refuse))
        yield
        self.page.unroute(TURNS)

    def choose(self, option: str) -> None:
        """Press the button of an option, and wait for the reply."""
        self.answering(lambda: self.press(option))

    def choose_first(self) -> None:
        """Press the first answer, and wait for the reply."""
        self.answering(self.find(".options__button").first.click)

    def write(self, text: str) -> None:
        """Type an answer, send it, and wait for the reply."""
        self.find("textarea").fill(text)
        self.answering(lambda: self.press("send"))

    @property
    def is_asked_openly(self) -> bool:
        """Whether the question wants words."""
        return self.find(".writing__field--tall").count() > 0

    @property
    def has_finished(self) -> bool:
        """Whether there is nothing more to answer."""
        return self.find("textarea").count() == 0

    def finish(self, locale: str) -> str:
        """Answer all that is still asked; the receipt's code."""
        return str(self.element.evaluate(FINISH, WORDS[locale]))

    def change_language(self, code: str) -> None:
        """Choose another language in the menu."""
        self.press("languages")
        self.press(code)
        expect(self.find(f".frame[lang={code}].frame--conversation")).to_be_visible()

    @property
    def sent(self) -> Locator:
        """The customer's acknowledged messages."""
        return self.find(".message--customer:not(.message--sending)")

    @property
    def focused(self) -> str:
        """What has the focus within the element: its name, else its id."""
        return str(
            self.element.evaluate(
                "e => { const f = e.shadowRoot.activeElement; return f ? f.name || f.id : '' }"
            )
        )

    def photograph(self, name: str, screen: ViewportSize | None = None) -> None:
        """Keep a picture for people to look at."""
        photograph(self.page, f"element/{name}", screen)

    def answering(self, act: Callable[[], object]) -> None:
        """Do something that sends an answer, and wait for the reply."""
        count = self.sent.count()
        act()
        self.element.evaluate(_REPLIED, count + 1)

    def _heard(self, message: object) -> None:
        kind, text = getattr(message, "type", ""), getattr(message, "text", "")
        if kind in ("error", "warning") and "Failed to load resource" not in text:
            self.problems.append(text)
