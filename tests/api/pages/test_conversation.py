"""The conversation page: asking, answering, going back, stopping, another language."""

from __future__ import annotations

import pytest

from tests.api.pages.browser import Browser, Page

AGREE = "Ja, ich bin einverstanden"


@pytest.fixture
def asked(browser: Browser) -> Browser:
    """At the first question, in German."""
    browser.start()
    browser.press(AGREE)
    return browser


def said(page: Page) -> list[tuple[str, str]]:
    """Who said what: the headings of the transcript and the words after them."""
    return [
        (entry.attributes["class"].split()[1], " ".join(entry.text.split()))
        for entry in page.all("li", class_="message")
    ]


def at_the_open_question(browser: Browser) -> None:
    """Answer up to the first question that is answered in words."""
    for button in ("Jobcenter-App", "ja, erledigt", "noch keine Entscheidung", "eher zufrieden"):
        browser.press(button)


def test_the_transcript_is_an_ordered_list_with_a_heading_for_each_message(asked: Browser) -> None:
    page = asked.press("Jobcenter-App")
    assert len(page.all("ol", class_="transcript")) == 1
    assert [(who, words.split()[0]) for who, words in said(page)] == [
        ("message--bot", "Programm"),
        ("message--customer", "Sie"),
        ("message--bot", "Programm"),
        ("message--customer", "Sie"),
        ("message--bot", "Programm"),
    ]
    assert said(page)[3][1] == "Sie Jobcenter-App"
    assert [heading.text for heading in page.all("h2", class_="message__sender")][:2] == [
        "Programm",
        "Sie",
    ]


def test_an_answer_leads_to_the_reply_by_a_redirect_with_an_anchor(asked: Browser) -> None:
    form = asked.page.form_with("Jobcenter-App")
    name, value = form.buttons["Jobcenter-App"]
    response = asked.client.post(
        form.action, data=form.fields | {name: value}, follow_redirects=False
    )
    assert response.status_code == 303
    address, _, anchor = response.headers["location"].partition("#")
    assert address == "/conversation"
    page = asked.open("/conversation")
    target = next(entry for entry in page.all("li") if entry.attributes.get("id") == anchor)
    assert "Haben Sie Ihr Anliegen erledigt?" in target.text
    assert target.attributes["tabindex"] == "-1"


def test_the_buttons_are_a_group_named_by_the_question(asked: Browser) -> None:
    group = asked.page.all("div", role="group")[0].attributes["aria-labelledby"]
    label = next(e for e in asked.page.elements if e.attributes.get("id") == group)
    assert label.text.strip() == "Was haben Sie zuletzt benutzt?"


def test_no_answer_of_a_question_is_suggested(asked: Browser) -> None:
    buttons = asked.page.all("button", class_="options__button")
    assert len(buttons) == 11
    assert all("kern-btn--secondary" in button.attributes["class"] for button in buttons)


def test_not_answering_is_possible_and_secondary(asked: Browser) -> None:
    evasions = {button.text for button in asked.page.all("button", class_="kern-btn--tertiary")}
    assert {"weiß nicht / betrifft mich nicht", "überspringen"} <= evasions
    page = asked.press("überspringen")
    assert said(page)[-2] == ("message--customer", "Sie überspringen")


def test_progress_is_told_in_words_and_as_a_bar(asked: Browser) -> None:
    page = asked.press("Jobcenter-App")
    bar = page.all("progress")[0].attributes
    assert bar["value"] == "1"
    words = next(e for e in page.elements if e.attributes.get("id") == bar["aria-labelledby"])
    assert words.text == f"1 von ungefähr {bar['max']} Fragen beantwortet"


def test_closed_questions_take_typed_words_too(asked: Browser) -> None:
    page = asked.write("mit der App")
    assert "Haben Sie Ihr Anliegen erledigt?" in page.text


def test_the_field_has_label_and_hint(asked: Browser) -> None:
    field = asked.page.all("textarea")[0].attributes
    label = next(e for e in asked.page.all("label") if e.attributes["for"] == field["id"])
    hint = next(
        e for e in asked.page.elements if e.attributes.get("id") == field["aria-describedby"]
    )
    assert label.text == "Ihre Antwort"
    assert "keine Namen" in hint.text


def test_what_was_removed_is_shown_as_it_is_stored(asked: Browser) -> None:
    at_the_open_question(asked)
    page = asked.write("Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.")
    words = next(words for who, words in said(page) if "geholfen" in words)
    assert "[Telefonnummer]" in words
    assert "0171" not in page.html
    assert "persönliche Angabe" in words
    assert "wurde" in words


def test_an_answer_with_removed_details_can_be_written_again(asked: Browser) -> None:
    at_the_open_question(asked)
    page = asked.write("Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.")
    entry = next(e for e in page.all("li", class_="message") if "neu schreiben" in e.text)
    assert "entfernt" in entry.text, "the buttons stand with what they are about"
    page = asked.press("Antwort neu schreiben")
    assert "Was war schwierig?" in said(page)[-1][1]
    asked.write("Ein Mitarbeiter hat mir sehr gut durch das Formular geholfen.")
    assert "0171" not in asked.page.html


def test_an_answer_with_removed_details_can_be_deleted(asked: Browser) -> None:
    at_the_open_question(asked)
    asked.write("Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.")
    page = asked.press("Antwort löschen")
    assert "Was war gut?" in said(page)[-1][1]


def test_after_a_removal_the_changed_answer_is_shown_first(asked: Browser) -> None:
    at_the_open_question(asked)
    form = next(form for form in asked.page.forms if "text" in form.fields)
    data = form.fields | {"text": "Herr Peter Schmidt hat mir beim Antrag sehr geholfen."}
    response = asked.client.post(form.action, data=data, follow_redirects=False)
    anchor = response.headers["location"].partition("#")[2]
    entries = asked.open("/conversation").all("li", class_="message")
    assert "beim Antrag" in next(e for e in entries if e.attributes["id"] == anchor).text


def test_another_language_is_offered_apart_from_the_answers(asked: Browser) -> None:
    page = asked.write("Я користувався застосунком на своєму телефоні")
    offer = next(b for b in page.all("button", name="choice") if b.text == "Українська")
    assert offer.attributes["lang"] == "uk"
    assert "options__button" not in offer.attributes["class"].split()
    entry = next(e for e in page.all("li", class_="message") if "Українська" in e.text)
    assert entry.text.count("українською") == 1
    page = asked.press("Українська")
    assert page.all("html")[0].attributes["lang"] == "uk"


def test_line_breaks_of_an_answer_are_kept(asked: Browser) -> None:
    at_the_open_question(asked)
    page = asked.write("Erstens zu langsam.\r\nZweitens zu viele Formulare.")
    assert "Erstens zu langsam.\nZweitens zu viele Formulare." in page.text


def test_the_previous_question_comes_back_and_its_answer_is_replaced(asked: Browser) -> None:
    assert "Vorherige Frage" not in asked.page.text, "there is none before the first"
    asked.press("Jobcenter-App")
    page = asked.press("Vorherige Frage")
    assert said(page)[-1] == ("message--bot", "Programm Was haben Sie zuletzt benutzt?")
    page = asked.press("Brief")
    assert page.all("progress")[0].attributes["value"] == "1"


def test_stopping_works_at_an_open_question_and_shows_the_receipt(asked: Browser) -> None:
    at_the_open_question(asked)
    page = asked.press("Aufhören")
    assert len(page.all("code", class_="receipt__code")[0].text.split("-")) == 5
    picture = page.all("div", role="img")[0]
    assert picture.attributes["aria-label"] == "Ihre Antworten ansehen oder löschen"
    assert page.all("path", stroke="#000"), "a QR code is drawn"
    page = asked.press("Weitermachen")
    assert "Was war schwierig?" in said(page)[-1][1]


def test_another_language_changes_the_whole_conversation(asked: Browser) -> None:
    asked.press("Jobcenter-App")
    asked.open("/conversation/language")
    page = asked.press("العربية")
    html = page.all("html")[0].attributes
    assert (html["lang"], html["dir"]) == ("ar", "rtl")
    texts = page.all("div", class_="message__text")
    assert {(e.attributes["lang"], e.attributes["dir"]) for e in texts} == {("ar", "rtl")}
    assert "البرنامج" in page.text
    assert page.all("link", href="/static/") == []


def test_a_message_keeps_the_language_it_was_written_in(asked: Browser) -> None:
    at_the_open_question(asked)
    asked.write("Die Seite war immer wieder weg und alles musste neu eingegeben werden.")
    asked.open("/conversation/language")
    page = asked.press("العربية")
    written = next(e for e in page.all("p", class_="message__text") if "Seite" in e.text)
    assert (written.attributes["lang"], written.attributes["dir"]) == ("de", "ltr")


def test_lists_in_texts_are_lists(browser: Browser) -> None:
    page = browser.start()
    assert len([entry for entry in page.all("li") if "freiwillig" in entry.text]) == 2


def test_deleting_is_asked_about_first(asked: Browser) -> None:
    asked.press("Jobcenter-App")
    page = asked.open("/conversation/delete")
    assert page.all("h1")[0].text == "Möchten Sie wirklich alles löschen?"
    assert "Jobcenter-App" in asked.open("/conversation").text
    asked.open("/conversation/delete")
    page = asked.press("Ja, alles löschen")
    assert "Ihre Antworten sind gelöscht." in page.text
    assert "Jobcenter-App" not in page.text
    assert page.all("textarea") == []


def test_deleting_twice_says_that_it_is_done(asked: Browser) -> None:
    asked.open("/conversation/delete")
    form = asked.page.form_with("Ja, alles löschen")
    for _ in range(2):
        asked.response = asked.client.post(form.action, data=form.fields)
        assert "Ihre Antworten sind gelöscht." in asked.page.text


def test_after_the_end_a_new_conversation_can_begin(asked: Browser) -> None:
    while "Neues Gespräch beginnen" not in asked.page.text:
        asked.press("überspringen")
    assert asked.page.all("code", class_="receipt__code")
    asked.press("Neues Gespräch beginnen")
    assert asked.response.url.path == "/"
    assert "resonanz" not in asked.client.cookies


def test_in_a_crisis_help_comes_without_a_question(asked: Browser) -> None:
    page = asked.write("Ich will nicht mehr leben")
    assert "0800 111 0 111" in said(page)[-1][1]
    assert [b.text for b in page.all("button", class_="options__button")] == [
        "Aufhören",
        "Weitermachen",
    ]
