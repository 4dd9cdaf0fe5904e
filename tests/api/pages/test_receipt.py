"""The receipt page: see and delete what is stored, with the code."""

from __future__ import annotations

import pytest

from tests.api.pages.browser import Browser

AGREE = "Ja, ich bin einverstanden"


@pytest.fixture
def code(browser: Browser) -> str:
    """The code of an interview with three answers."""
    browser.start()
    browser.press(AGREE)
    browser.press("Jobcenter-App")
    browser.press("ja, erledigt")
    browser.press("überspringen")
    page = browser.press("Aufhören")
    browser.client.cookies.clear()
    return page.all("code", class_="receipt__code")[0].text


def entries(browser: Browser) -> list[tuple[str, str]]:
    page = browser.page
    return [
        (question.text.strip(), answer.text.strip())
        for question, answer in zip(page.all("dt"), page.all("dd"), strict=True)
    ]


@pytest.mark.parametrize("spelling", [str, str.lower, lambda code: f" {code.replace('-', ' ')} "])
def test_the_stored_answers_stand_beside_their_questions(
    browser: Browser, code: str, spelling: type[str]
) -> None:
    browser.open("/answers?lang=de")
    browser.press("Antworten ansehen", code=spelling(code))
    assert entries(browser) == [
        ("Was haben Sie zuletzt benutzt?", "Jobcenter-App"),
        ("Haben Sie Ihr Anliegen erledigt?", "ja, erledigt"),
        ("Haben Sie schon eine Entscheidung vom Jobcenter?", "überspringen"),
    ]


def test_they_are_shown_in_the_readers_language(browser: Browser, code: str) -> None:
    browser.open("/answers?lang=ar")
    page = browser.press("عرض الإجابات", code=code)
    assert page.all("html")[0].attributes["dir"] == "rtl"
    assert len(entries(browser)) == 3


def test_removed_details_are_named_in_the_readers_language(browser: Browser) -> None:
    browser.start()
    browser.press(AGREE)
    for button in ("Jobcenter-App", "ja, erledigt", "noch keine Entscheidung", "eher zufrieden"):
        browser.press(button)
    browser.write("Die Nummer 0171 2345678 war immer besetzt, ich kam nie durch.")
    page = browser.press("Aufhören")
    code = page.all("code", class_="receipt__code")[0].text
    browser.open("/answers?lang=en")
    page = browser.press("See answers", code=code)
    assert "[Phone number]" in page.text
    assert "[PHONE]" not in page.text


def test_the_code_never_stands_in_an_address(browser: Browser, code: str) -> None:
    browser.open("/answers?lang=de")
    page = browser.press("Antworten ansehen", code=code)
    assert code not in str(browser.response.url)
    addresses = [
        element.attributes.get(name, "")
        for element in page.elements
        for name in ("href", "action", "src")
    ]
    assert not [address for address in addresses if code in address]
    assert browser.response.headers["cache-control"] == "no-store"


def test_deleting_is_asked_about_and_then_done(browser: Browser, code: str) -> None:
    browser.open("/answers?lang=de")
    browser.press("Antworten ansehen", code=code)
    page = browser.press("Antworten löschen")
    assert page.all("h1")[0].text == "Möchten Sie wirklich alles löschen?"
    page = browser.press("Ja, alles löschen")
    assert "Ihre Antworten sind gelöscht." in page.text
    browser.open("/answers?lang=de")
    browser.press("Antworten ansehen", code=code)
    assert browser.response.status_code == 404


def test_an_unknown_code_is_explained_beside_the_field(browser: Browser) -> None:
    browser.open("/answers?lang=de")
    page = browser.press("Antworten ansehen", code="AAAAA-BBBBB")
    assert browser.response.status_code == 404
    assert "Diesen Code kennen wir nicht" in page.alerts[0]
    field = page.all("input", name="code")[0].attributes
    assert field["value"] == "AAAAA-BBBBB"
    assert "error" in field["aria-describedby"].split()


def test_the_page_can_be_read_in_every_language(browser: Browser) -> None:
    links = browser.open("/answers").all("a", hreflang="tr")
    assert [link.attributes["href"] for link in links] == ["/answers?lang=tr"]


@pytest.mark.parametrize("address", ["/privacy", "/answers", "/", "/nowhere"])
def test_every_locale_has_every_word(browser: Browser, address: str) -> None:
    for locale in browser.client.get("/api/v1/locales").json():
        page = browser.open(f"{address}?lang={locale['code']}")
        html = page.all("html")[0].attributes
        assert (html["lang"], html["dir"]) == (locale["code"], locale["dir"])
