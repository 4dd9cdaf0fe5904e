"""Whole interviews on the element: on its own page, on a website, in a frame."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.element.conftest import NewChat
from tests.browser.pictures import read_code
from tests.browser.visitor import WORDS
from tests.host_site import HostSite
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

WHOLE = [
    ("/plain", "de"),
    ("/plain", "de-simple"),
    ("/plain", "ar"),
    ("/plain", "uk"),
    ("/frame", "de"),
    ("/frame", "de-simple"),
    ("/frame", "ar"),
    ("/frame", "uk"),
]


@pytest.mark.parametrize(("host", "locale"), WHOLE)
def test_an_interview_from_the_language_to_the_receipt(
    new_chat: NewChat, system: RunningSystem, host_site: HostSite, host: str, locale: str
) -> None:
    chat = new_chat(host=host).begin(locale)
    chat.choose("agree")
    code = chat.finish(locale)
    expect(chat.find(".frame")).to_have_attribute("lang", locale)
    expect(chat.find(".frame")).to_have_attribute("dir", "rtl" if locale == "ar" else "ltr")
    expect(chat.find(".message--customer", text=WORDS[locale])).to_have_count(2)
    stored = httpx.get(
        f"{system.api}/interviews", headers={"Receipt-Code": code}, trust_env=False
    ).json()
    assert stored["state"] == "finished"
    assert [each["text"] for each in stored["answers"] if each["text"]] == [WORDS[locale]] * 2
    assert chat.problems == []
    foreign = [url for url in chat.requests if not url.startswith((system.url, host_site.origin))]
    assert foreign == []
    assert chat.page.context.cookies() == []


def test_nothing_readable_is_kept_in_the_browser(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    chat.write(WORDS["de"])
    kept = chat.page.evaluate(
        """async () => ({
            session: Object.entries(sessionStorage),
            local: Object.entries(localStorage),
            caches: await caches.keys(),
            databases: (await indexedDB.databases()).map(each => each.name),
        })"""
    )
    assert kept["local"] == kept["caches"] == kept["databases"] == []
    assert [name for name, _ in kept["session"]] == ["resonanz-token"]
    assert " " not in kept["session"][0][1]
    assert chat.page.context.cookies() == []


def test_the_stored_version_of_the_words_is_shown_with_labels(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    chat.write("Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678.")
    sent = chat.sent.last
    expect(sent).not_to_contain_text("Schmidt")
    expect(sent).not_to_contain_text("0171")
    expect(sent).to_contain_text("Telefonnummer")
    expect(sent).to_contain_text("2 persönliche Angaben wurden entfernt.")
    assert "Schmidt" not in chat.element.evaluate("e => e.shadowRoot.innerHTML + e.outerHTML")
    chat.press("forget")
    expect(chat.sent.last).to_have_text(re.compile("Antwort löschen"))
    expect(chat.sent.filter(has_text="Telefonnummer")).to_have_count(0)


def test_the_newest_question_and_its_answers_are_in_view(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    chat.choose("app")
    expect(chat.find(".message--asking")).to_be_in_viewport(ratio=1)
    expect(chat.find(".options__button").last).to_be_in_viewport(ratio=1)
    expect(chat.find("progress")).to_have_attribute("value", "1")
    expect(chat.find("progress")).to_be_in_viewport(ratio=1)


def test_the_menu_changes_the_language_of_everything(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    chat.choose("app")
    chat.change_language("ar")
    expect(chat.find(".message--asking [lang=ar][dir=rtl]")).to_be_in_viewport()
    expect(chat.find("[name=languages]")).to_contain_text("العربية")
    assert chat.focused == "languages"


def test_a_language_asked_for_in_words_changes_everything_too(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    chat.write("English please")
    expect(chat.find(".frame[lang=en]")).to_be_visible()
    expect(chat.find("[name=stop]")).to_contain_text("Stop")


def test_everything_can_be_deleted_at_any_moment(new_chat: NewChat, system: RunningSystem) -> None:
    chat = new_chat().at("choice")
    chat.choose("app")
    token = chat.element.evaluate("e => e.token")
    chat.press("delete")
    assert chat.focused == ""  # on the heading
    expect(chat.find("h2")).to_be_focused()
    chat.press("delete-confirm")
    expect(chat.find(".kern-alert--success")).to_contain_text("Ihre Antworten sind gelöscht.")
    expect(chat.find(".message")).to_have_count(0)
    assert chat.page.evaluate("sessionStorage.length") == 0
    view = httpx.get(
        f"{system.api}/conversation",
        headers={"Authorization": f"Bearer {token}"},
        trust_env=False,
    )
    assert view.json()["state"] == "withdrawn"
    chat.press("start-again")
    expect(chat.find(".languages")).to_be_visible()


def test_deleting_in_words_clears_the_screen(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    chat.write(WORDS["de"])
    chat.find("textarea").fill("Bitte alles löschen")
    chat.press("send")
    expect(chat.find(".message", text="Ich habe alles gelöscht")).to_be_visible()
    expect(chat.find(".message", text=WORDS["de"])).to_have_count(0)


def test_the_receipt_can_be_copied_and_its_address_read_by_a_phone(
    new_chat: NewChat, system: RunningSystem
) -> None:
    chat = new_chat(permissions=["clipboard-read", "clipboard-write"]).at("choice")
    chat.choose("app")
    chat.choose("stop")
    code = chat.find(".receipt__code").inner_text()
    chat.press("copy")
    expect(chat.find(".receipt")).to_contain_text("Der Code ist kopiert.")
    assert chat.page.evaluate("navigator.clipboard.readText()") == code
    assert read_code(chat.find(".receipt__qr").screenshot()) == f"{system.url}/answers"


def test_a_misspelt_site_keeps_nobody_out(new_chat: NewChat) -> None:
    chat = new_chat()
    chat.element.evaluate("e => { e.site = 'nowhere'; e.questionnaire = 'nothing' }")
    chat.begin("de")
    expect(chat.find(".options__button")).to_have_count(2)
