"""A customer at a browser, who sees only what is on the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, expect

ROOT = Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / "var" / "screenshots"

# Answers to the open questions, without anything personal and too full for a follow-up question.
WORDS = {
    "de": "Ich musste dreimal alles neu eingeben und habe keine Hilfe auf der Seite gefunden.",
    "de-simple": "Die Wörter waren zu schwer und ich habe die Hilfe auf der Seite nicht gefunden.",
    "en": "I had to enter everything three times and found no help anywhere on the page.",
    "ar": "اضطررت إلى إدخال كل شيء ثلاث مرات ولم أجد أي مساعدة في الصفحة.",
    "uk": "Мені довелося тричі вводити все заново, і я не міг знайти допомоги на сторінці.",
}


class Visitor:
    """Holds the open page; every action ends when the next page is there."""

    def __init__(self, page: Page, api: str) -> None:
        self.page = page
        self._api = api
        self.requests: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))

    def open(self, address: str) -> Visitor:
        """Call an address."""
        self.page.goto(address)
        return self

    def press(self, selector: str) -> Visitor:
        """Press a button or link, and wait for the page it leads to."""
        with self.page.expect_navigation():
            self.page.locator(selector).click()
        return self

    def choose_language(self, code: str) -> Visitor:
        """Press a language on the start page or in the menu."""
        return self.press(f"button[name=locale][value={code}]")

    def start(self, locale: str, address: str = "/?site=mitte") -> Visitor:
        """Begin a conversation."""
        return self.open(address).choose_language(locale)

    def choose(self, option: str) -> Visitor:
        """Press the button of an option."""
        return self.press(f".answer button[name=choice][value={option}]")

    def choose_first(self) -> Visitor:
        """Press the first answer's button."""
        return self.press(".options__button >> nth=0")

    def write(self, text: str) -> Visitor:
        """Type an answer and send it."""
        self.page.locator("textarea").fill(text)
        return self.press(".writing__send")

    @property
    def is_asked_openly(self) -> bool:
        """Whether the question wants words."""
        return self.page.locator(".writing__field--tall").count() > 0

    @property
    def has_finished(self) -> bool:
        """Whether there is nothing more to answer."""
        return self.page.locator("textarea").count() == 0

    def answer(self, locale: str) -> Visitor:
        """Answer the question that is asked."""
        return self.write(WORDS[locale]) if self.is_asked_openly else self.choose_first()

    def hold(self, token: str) -> Visitor:
        """Go on with a conversation, as the browser that has begun it."""
        address = self._api.removesuffix("/api/v1")
        self.page.context.add_cookies([{"name": "resonanz", "value": token, "url": address}])
        return self.open("/conversation")

    def interview(self, locale: str) -> Iterator[int]:
        """Answer question after question; the number of each before it is answered."""
        self.start(locale).choose("agree")
        number = 0
        while not self.has_finished:
            number += 1
            yield number
            self.answer(locale)

    @property
    def receipt_code(self) -> str:
        """The code that is shown."""
        return self.page.locator(".receipt__code").last.inner_text()

    def has_progress(self, answered: int) -> None:
        """Assert how many questions the bar shows as answered."""
        expect(self.page.locator("progress")).to_have_attribute("value", str(answered))
