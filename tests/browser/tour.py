"""Every page there is, one after the other, for checks that hold on all of them."""

from __future__ import annotations

from collections.abc import Iterator

from tests.browser.visitor import WORDS, Visitor

_PERSONAL = {
    "de": "Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.",
    "en": "Mr Peter Smith helped me with it, his number is +49 171 2345678.",
}


def tour(visitor: Visitor, locale: str) -> Iterator[str]:
    """Opens page after page in a locale and says the name of each."""
    yield from _conversation(visitor, locale)
    yield from _stored(visitor, locale)
    for name, address in (("privacy", f"/privacy?lang={locale}"), ("not-found", "/nowhere")):
        visitor.open(address)
        yield name
    visitor.page.context.clear_cookies()
    visitor.open("/conversation")
    yield "no-conversation"


def _conversation(visitor: Visitor, locale: str) -> Iterator[str]:
    visitor.open(f"/?lang={locale}&site=mitte")
    yield "start"
    visitor.choose_language(locale)
    yield "consent"
    visitor.choose("agree")
    yield "many-options"
    while not visitor.is_asked_openly:
        visitor.choose_first()
        if visitor.page.locator(".options__button").count() == 5:
            yield "scale"
    yield "open-question"
    visitor.write(WORDS[locale] * 40)
    yield "too-long"
    visitor.write(_PERSONAL.get(locale, _PERSONAL["de"]))
    yield "redacted"
    visitor.open("/conversation/language")
    yield "language"
    visitor.open("/conversation/delete")
    yield "delete"
    visitor.open("/conversation")
    while not visitor.has_finished:
        visitor.answer(locale)
    yield "finished"


def _stored(visitor: Visitor, locale: str) -> Iterator[str]:
    code = visitor.receipt_code
    visitor.open(f"/answers?lang={locale}")
    yield "answers"
    visitor.page.locator("#code").fill("00000-00000")
    visitor.press(".code-form button")
    yield "unknown-code"
    visitor.page.locator("#code").fill(code)
    visitor.press(".code-form button")
    yield "stored"
    visitor.press("main button")
    yield "stored-delete"
    visitor.press("main button")
    yield "stored-deleted"
