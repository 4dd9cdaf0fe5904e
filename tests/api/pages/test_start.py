"""The start page: the languages first, in their own names."""

from __future__ import annotations

import pytest

from tests.api.conftest import OpenHouse
from tests.api.pages.browser import Browser


def test_every_locale_is_offered_by_its_own_name_on_one_level(browser: Browser) -> None:
    page = browser.open("/")
    buttons = page.all("button", name="locale")
    offered = browser.client.get("/api/v1/locales").json()
    assert [
        (
            button.text,
            button.attributes["value"],
            button.attributes["lang"],
            button.attributes["dir"],
        )
        for button in buttons
    ] == [(each["autonym"], each["code"], each["code"], each["dir"]) for each in offered]
    assert {button.attributes["class"] for button in buttons} == {buttons[0].attributes["class"]}, (
        "no language stands out"
    )


@pytest.mark.parametrize(
    ("preferred", "lang", "direction", "words"),
    [
        ("de-AT,de;q=0.9", "de", "ltr", "In welcher Sprache"),
        ("ar", "ar", "rtl", "بأي لغة"),
        ("xx, fr;q=0.5", "fr", "ltr", "langue"),
        ("xx", "de", "ltr", "In welcher Sprache"),
    ],
)
def test_the_page_speaks_the_browsers_language(
    browser: Browser, preferred: str, lang: str, direction: str, words: str
) -> None:
    page = browser.open("/", **{"Accept-Language": preferred})
    html = page.all("html")[0].attributes
    assert (html["lang"], html["dir"]) == (lang, direction)
    assert words in page.text


def test_a_draft_translation_says_so_and_the_german_original_does_not(browser: Browser) -> None:
    assert "has not yet been checked" in browser.open("/?lang=en").text
    assert "geprüft" not in browser.open("/?lang=de").text


def test_site_and_channel_of_a_link_are_kept(browser: Browser) -> None:
    browser.start("English", "/?site=mitte&channel=link")
    services = browser.client.app.state.services  # type: ignore[attr-defined]
    token = browser.client.cookies["resonanz"]
    with services.conversations._store.reading() as connection:
        stored = services.conversations._known(connection, token)
    assert (stored.site, stored.channel, stored.state.locale) == ("mitte", "link", "en")


def test_a_misspelt_site_keeps_nobody_out(browser: Browser) -> None:
    page = browser.start(address="/?site=nowhere&channel=kiosk&questionnaire=none")
    assert browser.response.status_code == 200
    assert "Sind Sie einverstanden?" in page.text


def test_an_unknown_language_is_an_error_page(browser: Browser) -> None:
    browser.response = browser.client.post("/start", data={"locale": "xx"})
    assert browser.response.status_code == 422
    assert browser.page.all("h1")[0].text == "Das hat nicht geklappt"


def test_a_conversation_that_goes_on_can_be_returned_to(browser: Browser) -> None:
    assert "Zurück zum Gespräch" not in browser.open("/").text
    browser.start()
    browser.press("Ja, ich bin einverstanden")
    assert "Zurück zum Gespräch" in browser.open("/").text


def test_the_questionnaire_of_a_link_is_asked(open_house: OpenHouse) -> None:
    browser = open_house()
    browser.start(address="/?questionnaire=staff_digital_work")
    page = browser.press("Ja, ich bin einverstanden")
    view = browser.client.get(
        "/api/v1/conversation",
        headers={"Authorization": f"Bearer {browser.client.cookies['resonanz']}"},
    ).json()
    assert view["messages"][-1]["question"] != "service"
    assert view["messages"][-1]["text"] in page.text
