"""A customer at a kiosk, who sees only what is on the screen; and what is left afterwards."""

from __future__ import annotations

from typing import Any

import httpx
from playwright.sync_api import Error, Locator, Page, ViewportSize

from tests.browser.element.chat import FINISH
from tests.browser.pictures import photograph
from tests.browser.visitor import WORDS
from tests.system.customer import Customer

ADDRESS = "/kiosk?site=mitte&device=foyer-1"

# Everything that can be found in the browser: the document with its shadow roots and fields, every
# store, every cache with its content, the address, the title.
_REMAINS = """
async () => {
  const found = [location.href, document.title, document.cookie];
  const roots = [document];
  for (const root of roots) {
    found.push(root instanceof ShadowRoot ? root.innerHTML : document.documentElement.outerHTML);
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.value !== undefined) found.push(String(element.value));
    }
  }
  for (const store of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...store }));
  found.push(JSON.stringify(await indexedDB.databases()));
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      found.push(request.url, await response.text());
    }
  }
  return found.join("\\n");
}
"""

# Stands in for the browser's voices and writes down what is said: one voice comes from the network.
VOICES = """
window.spoken = [];
const voices = ["de-DE", "tr-TR", "ar-SA", "uk-UA", "en-GB", "fr-FR"].map((lang) => (
  { lang, name: lang, localService: lang !== "fr-FR", default: false }
));
window.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
Object.defineProperty(window, "speechSynthesis", { value: {
  speaking: false,
  getVoices: () => voices,
  speak(utterance) {
    window.spoken.push([utterance.text, utterance.voice.lang]);
    setTimeout(() => utterance.dispatchEvent(new Event("end")));
  },
  cancel() {},
  addEventListener() {},
  removeEventListener() {},
}});
"""

_HOLD = """
async (chat, token) => {
  const field = chat.shadowRoot.querySelector("#text");
  if (field) field.value = "";
  const isHeld = await chat.resume(token);
  await chat.updateComplete;
  return isHeld;
}
"""


class KioskCustomer:
    """Stands at a kiosk."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def arrive(self, address: str = ADDRESS) -> KioskCustomer:
        """The screen as the operator has opened it."""
        self.page.goto(address)
        self.sees_start()
        return self

    def sees_start(self) -> None:
        """Assert that the start screen is there for the next person."""
        # In one look: a new document may come in between.
        untouched = ".kiosk--start.kiosk--100:not(.kiosk--contrast)"
        self.page.locator(f"{untouched} li:nth-child(12) .language").wait_for()

    @property
    def is_at_start(self) -> bool:
        """Whether the start screen is there."""
        return self.page.locator(".kiosk--start").count() > 0

    def begin(self, locale: str) -> KioskCustomer:
        """Choose a language."""
        self.page.locator(f".language[name={locale}]").click()
        self.chat.locator("[name=agree]").wait_for()
        return self

    @property
    def chat(self) -> Locator:
        """The interview."""
        return self.page.locator("resonanz-chat")

    @property
    def waiting(self) -> Locator:
        """The question that waits for an answer, or the end."""
        return self.chat.locator(".message--bot").last

    def hold(self, customer: Customer, locale: str) -> KioskCustomer:
        """The interview becomes somebody's conversation, in a locale."""
        customer.change_locale(locale)
        assert self.chat.evaluate(_HOLD, customer.token)
        self.page.locator(f".kiosk--conversation[lang={locale}]").wait_for()
        return self

    def choose(self, option: str) -> KioskCustomer:
        """Press an answer and wait for what follows."""
        return self._answered(self.chat.locator(f"[name='{option}']").last.click)

    def write(self, text: str) -> KioskCustomer:
        """Type an answer, send it, and wait for what follows."""
        self.chat.locator("#text").fill(text)
        return self._answered(self.chat.locator("[name=send]").click)

    def finish(self, locale: str, words: str | None = None) -> str:
        """Answer all that is still asked; the receipt's code."""
        return str(self.chat.evaluate(FINISH, words or WORDS[locale]))

    def press(self, name: str) -> KioskCustomer:
        """Press a button of the kiosk itself."""
        places = (".bar", ".dialog", ".start")
        self.page.locator(", ".join(f"{place} [name={name}]" for place in places)).last.click()
        return self

    @property
    def token(self) -> str:
        """What the kiosk holds; for asking the server what has become of it."""
        return str(self.page.evaluate("document.querySelector('resonanz-chat').token"))

    def remains(self) -> str:
        """Everything that can be found in the browser now."""
        try:
            return str(self.page.evaluate(_REMAINS))
        except Error:
            # The kiosk has just taken a new document, as it does between two people.
            self.sees_start()
            return str(self.page.evaluate(_REMAINS))

    def hears(self, condition: str) -> None:
        """Wait until a condition on ``spoken`` holds."""
        for _ in range(100):
            if self.page.evaluate(condition):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"{condition}: {self.spoken()}")

    def spoken(self) -> list[tuple[str, str]]:
        """What was said aloud, with the voice's language."""
        return [(text, lang) for text, lang in self.page.evaluate("window.spoken")]

    def photograph(self, name: str, screen: ViewportSize | None = None) -> None:
        """Keep a picture for people to look at."""
        photograph(self.page, f"kiosk/{name}", screen)

    def _answered(self, send: Any) -> KioskCustomer:
        before = self.chat.locator(".message").count()
        send()
        self.chat.locator(".message:not(.message--sending)").nth(before).wait_for()
        return self


def said(api: str, token: str) -> list[str]:
    """What the customer has said according to the server."""
    headers = {"Authorization": f"Bearer {token}"}
    view = httpx.get(f"{api}/conversation", headers=headers, trust_env=False, timeout=30).json()
    return [message["text"] for message in view["messages"] if message["from"] == "customer"]
