"""Turns over the page: once each, kept when the bot is away, mistakes shown beside the form."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.api.pages.browser import Browser, Form

AGREE = "Ja, ich bin einverstanden"


@pytest.fixture
def asked(browser: Browser) -> Browser:
    """At the first question, in German."""
    browser.start()
    browser.press(AGREE)
    return browser


def answered(browser: Browser) -> str:
    """How many questions are answered."""
    return browser.open("/conversation").all("progress")[0].attributes["value"]


def answer_form(browser: Browser) -> Form:
    """The form in which words are typed."""
    return next(form for form in browser.page.forms if "text" in form.fields)


def test_a_form_sent_twice_is_stored_once(asked: Browser) -> None:
    form = asked.page.form_with("Jobcenter-App")
    for _ in range(2):
        asked.send(form, choice="app")
        assert asked.response.status_code == 200
    assert asked.page.text.count("Haben Sie Ihr Anliegen erledigt?") == 1
    assert answered(asked) == "1"


def test_a_double_click_waits_for_the_first_one(asked: Browser) -> None:
    asked.bot.pause = 0.5
    form = asked.page.form_with("Jobcenter-App")
    name, value = form.buttons["Jobcenter-App"]

    def click(_: int) -> int:
        response = asked.client.post(
            form.action, data=form.fields | {name: value}, follow_redirects=False
        )
        return response.status_code

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(click, range(3))) == [303, 303, 303]
    assert answered(asked) == "1"


def test_every_rendering_has_a_key_of_its_own(asked: Browser) -> None:
    keys = [answer_form(asked).fields["key"]]
    keys.append(
        next(f for f in asked.open("/conversation").forms if "key" in f.fields).fields["key"]
    )
    assert keys[0] != keys[1]
    assert all(uuid.UUID(key).version == 4 for key in keys)


def test_while_the_bot_is_away_a_choice_is_kept_with_its_key(asked: Browser) -> None:
    key = answer_form(asked).fields["key"]
    asked.bot.is_up = False
    page = asked.press("Jobcenter-App")
    assert asked.response.status_code == 503
    assert asked.response.headers["retry-after"]
    assert "Ihre Antwort ist nicht verloren" in page.alerts[0]
    again = page.form_with("Noch einmal versuchen")
    assert (again.fields["key"], again.fields["choice"]) == (key, "app")
    asked.bot.is_up = True
    page = asked.press("Noch einmal versuchen")
    assert asked.response.status_code == 200
    assert "Haben Sie Ihr Anliegen erledigt?" in page.text
    assert answered(asked) == "1"


def test_while_the_bot_is_away_typed_words_are_kept_with_their_key(asked: Browser) -> None:
    for button in ("Jobcenter-App", "ja, erledigt", "noch keine Entscheidung", "eher zufrieden"):
        asked.press(button)
    words = "\n Das Formular <war> zu lang & unklar.\nUnd langsam war es auch."
    key = answer_form(asked).fields["key"]
    asked.bot.is_up = False
    page = asked.write(words)
    assert asked.response.status_code == 503
    again = page.form_with("Noch einmal versuchen")
    assert (again.fields["key"], again.fields["text"]) == (key, words)
    assert "readonly" in page.all("textarea")[0].attributes
    asked.bot.is_up = True
    page = asked.press("Noch einmal versuchen")
    assert "Das Formular <war> zu lang & unklar." in page.text
    assert answered(asked) == "5"


def test_a_page_opened_while_a_reply_is_missing_asks_for_patience(asked: Browser) -> None:
    asked.bot.is_up = False
    asked.press("Jobcenter-App")
    page = asked.open("/conversation")
    assert "Einen Moment bitte" in page.text
    assert page.all("textarea") == []
    asked.bot.is_up = True
    assert "Haben Sie Ihr Anliegen erledigt?" in asked.open("/conversation").text


def test_a_text_that_is_too_long_comes_back_with_an_explanation(asked: Browser) -> None:
    text = "sehr lang " * 201
    page = asked.write(text)
    assert asked.response.status_code == 422
    assert "2.000 Zeichen" in page.alerts[0]
    field = page.all("textarea")[0]
    assert field.text.removeprefix("\n") == text
    assert field.attributes["aria-invalid"] == "true"
    alert = page.all("div", role="alert")[0].attributes["id"]
    assert alert in field.attributes["aria-describedby"].split()
    assert page.all("title")[0].text.startswith("Das hat nicht geklappt")


def test_2000_characters_are_not_too_long_in_any_script(asked: Browser) -> None:
    for character in ("ش", "😀"):
        asked.write(character * 2000)
        assert asked.response.status_code == 200, character


@pytest.mark.parametrize("text", ["", "   \n ", "\u200b"])
def test_an_empty_text_is_not_an_answer(asked: Browser, text: str) -> None:
    page = asked.write(text)
    assert asked.response.status_code == 422
    assert "Bitte schreiben Sie eine Antwort" in page.alerts[0]
    assert answered(asked) == "0"


def test_an_option_of_an_old_page_is_refused(asked: Browser) -> None:
    form = asked.page.form_with("Jobcenter-App")
    asked.press("Brief")
    asked.send(form, choice="app", key=str(uuid.uuid4()))
    assert asked.response.status_code == 409
    assert "Diese Auswahl gilt nicht mehr" in asked.page.alerts[0]
    assert answered(asked) == "1"


def test_words_typed_into_an_old_page_do_not_answer_a_later_question(asked: Browser) -> None:
    old = answer_form(asked)
    asked.press("Brief")
    asked.send(old, text="ja, erledigt")
    assert asked.response.status_code == 422
    assert "Diese Auswahl gilt nicht mehr" in asked.page.alerts[0]
    assert asked.page.all("textarea")[0].text.strip() == "ja, erledigt", "the words are kept"
    assert answered(asked) == "1"


@pytest.mark.parametrize("key", ["", "no-uuid"])
def test_a_form_without_a_key_is_refused(asked: Browser, key: str) -> None:
    asked.send(answer_form(asked), text="App", key=key)
    assert asked.response.status_code == 400
    assert answered(asked) == "0"
