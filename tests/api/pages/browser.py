"""A browser without JavaScript: follows redirects, keeps cookies, sends the page's own forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx
from fastapi.testclient import TestClient

from tests.api.pages.loopback import Loopback


@dataclass
class Form:
    """A form of the page with its fields, and its buttons by what stands on them."""

    action: str
    enctype: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    buttons: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass
class Element:
    """An element with its attributes and all of its text."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


_VOID = frozenset({"meta", "link", "input", "br"})


class Page(HTMLParser):
    """A parsed page: its elements in order, and its forms."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.elements: list[Element] = []
        self.forms: list[Form] = []
        self._open: list[Element] = []
        self._form: Form | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)
        if tag == "form":
            self._form = Form(
                element.attributes.get("action", ""), element.attributes.get("enctype", "")
            )
            self.forms.append(self._form)
        if tag == "input" and self._form:
            self._form.fields[element.attributes["name"]] = element.attributes.get("value", "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            element = self._open.pop()
            self._closed(element)
            if element.tag == tag:
                break
        if tag == "form":
            self._form = None

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def _closed(self, element: Element) -> None:
        if self._form is None:
            return
        if element.tag == "button":
            given = element.attributes
            name = given.get("name", "")
            self._form.buttons[element.text.strip()] = (name, given.get("value", ""))
        if element.tag == "textarea":
            # The first line break after the tag belongs to the tag.
            self._form.fields[element.attributes["name"]] = element.text.removeprefix("\n")

    def all(self, tag: str, **wanted: str) -> list[Element]:
        """The elements of a tag with these attributes (``class_`` for a class)."""
        return [
            element
            for element in self.elements
            if element.tag == tag
            and all(
                value in element.attributes.get(name.rstrip("_"), "").split()
                for name, value in wanted.items()
            )
        ]

    @property
    def text(self) -> str:
        """Everything that can be read on the page."""
        return next(element.text for element in self.elements if element.tag == "body")

    @property
    def alerts(self) -> list[str]:
        """What is announced at once."""
        return [element.text for element in self.all("div", role="alert")]

    def form_with(self, button: str) -> Form:
        """The form that has this button."""
        return next(form for form in self.forms if button in form.buttons)


class Browser:
    """Holds the page that is open; ``response`` is the last answer, redirects followed."""

    def __init__(self, client: TestClient, bot: Loopback) -> None:
        self.client = client
        self.bot = bot
        self.response = httpx.Response(200, text="")

    def forget_everything(self) -> None:
        """As if it were another person's: no cookies, no page, the bot well."""
        self.client.cookies.clear()
        self.response = httpx.Response(200, text="")
        self.bot.is_up, self.bot.pause = True, 0.0

    @property
    def page(self) -> Page:
        """The open page."""
        return Page(self.response.text)

    def open(self, address: str, **headers: str) -> Page:
        """Call an address."""
        self.response = self.client.get(address, headers=headers)
        return self.page

    def press(self, button: str, **fields: str) -> Page:
        """Send the form of this button, with fields filled in."""
        form = self.page.form_with(button)
        name, value = form.buttons[button]
        return self.send(form, **({name: value} if name else {}), **fields)

    def send(self, form: Form, **fields: str) -> Page:
        """Send a form as it wants to be sent, with fields filled in."""
        data = form.fields | fields
        if form.enctype == "multipart/form-data":
            parts = {name: (None, value) for name, value in data.items()}
            self.response = self.client.post(form.action, files=parts)
        else:
            self.response = self.client.post(form.action, data=data)
        return self.page

    def start(self, language: str = "Deutsch", address: str = "/") -> Page:
        """Begin a conversation in a language."""
        self.open(address)
        return self.press(language)

    def write(self, text: str) -> Page:
        """Type an answer and send it."""
        form = next(form for form in self.page.forms if "text" in form.fields)
        return self.press(next(iter(form.buttons)), text=text)
