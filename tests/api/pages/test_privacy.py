"""The page about data protection says who is responsible, once that is filled in."""

from __future__ import annotations

from dataclasses import replace

from fastapi import FastAPI

from interview.operator import Operator
from tests.api.pages.browser import Browser

OPERATOR = Operator(
    name="Jobcenter Musterstadt",
    address="Beispielstraße 1, 10115 Musterstadt",
    contact="datenschutz@jobcenter.example",
    data_protection_officer="beauftragte@jobcenter.example",
    supervisory_authority="BfDI, www.bfdi.example",
    recipients="Beispieluniversität",
)


def test_it_says_for_how_long_answers_are_kept(browser: Browser) -> None:
    assert "36 Monaten" in browser.open("/privacy?lang=de").text


def test_what_is_not_filled_in_is_left_out(browser: Browser) -> None:
    assert "Wer ist verantwortlich?" not in browser.open("/privacy?lang=de").text


def test_what_is_filled_in_is_shown_in_every_locale(browser: Browser) -> None:
    application = browser.client.app
    assert isinstance(application, FastAPI)
    before = application.state.services
    application.state.services = replace(before, operator=OPERATOR)
    try:
        for locale in browser.client.get("/api/v1/locales").json():
            text = browser.open(f"/privacy?lang={locale['code']}").text
            for said in (OPERATOR.name, OPERATOR.contact, OPERATOR.supervisory_authority):
                assert said in text, locale["code"]
    finally:
        # Others open the same house. `monkeypatch` would take the attribute away altogether.
        application.state.services = before
