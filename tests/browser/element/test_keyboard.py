"""The element by keyboard alone; the focus moves only with the customer's own actions."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.element.chat import Chat
from tests.browser.element.conftest import NewChat
from tests.browser.visitor import WORDS

pytestmark = pytest.mark.slow

_MOST_STOPS = 40
_OUTLINE = "e => parseFloat(getComputedStyle(e.shadowRoot.activeElement).outlineWidth)"


def tab_to(chat: Chat, name: str, key: str = "Tab") -> None:
    """Press Tab until the focus is there; it has to be seen."""
    for _ in range(_MOST_STOPS):
        chat.page.keyboard.press(key)
        if chat.focused == name:
            assert chat.element.evaluate(_OUTLINE) >= 3, f"the focus on {name} cannot be seen"
            return
    raise AssertionError(f"{name} is not reached with the keyboard")


def test_an_interview_by_keyboard_alone(new_chat: NewChat) -> None:
    chat = new_chat(viewport={"width": 1280, "height": 800})
    page = chat.page
    expect(chat.find(".languages")).to_be_visible()
    tab_to(chat, "en")
    page.keyboard.press("Enter")
    expect(chat.find("#answer")).to_be_focused()
    tab_to(chat, "agree")
    chat.answering(lambda: page.keyboard.press("Space"))
    while not chat.has_finished:
        assert chat.focused == "text", "after an answer the field waits for the next one"
        if chat.is_asked_openly:
            page.keyboard.type(WORDS["en"])
            chat.answering(lambda: page.keyboard.press("Enter"))
        else:
            second = str(chat.find(".options__button").nth(1).get_attribute("name"))
            tab_to(chat, second, "Shift+Tab")
            chat.answering(lambda: page.keyboard.press("Enter"))
    expect(chat.find(".receipt__code")).to_be_visible()
    assert chat.element.evaluate("e => e.shadowRoot.activeElement !== null"), "focus is not lost"


def test_a_phones_keyboard_stays_closed_until_somebody_writes(new_chat: NewChat) -> None:
    chat = new_chat(has_touch=True, is_mobile=True).begin("de")
    chat.answering(lambda: chat.find("[name=agree]").tap())
    field = chat.find("textarea")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("inputmode", "none")
    field.tap()
    expect(field).to_have_attribute("inputmode", "")


def test_arriving_messages_move_no_focus(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    chat.find("[name=privacy]").focus()
    token = chat.element.evaluate("e => e.token")
    chat.page.evaluate(
        """async (token) => {
            await fetch("/api/v1/conversation/turns", {
              method: "POST", body: JSON.stringify({text: "App"}),
              headers: {"Content-Type": "application/json", Authorization: "Bearer " + token,
                        "Idempotency-Key": crypto.randomUUID()}});
            dispatchEvent(new Event("online"));
        }""",
        token,
    )
    expect(chat.find("progress")).to_have_attribute("value", "1")
    assert chat.focused == "privacy"


def test_what_is_said_is_announced_apart_from_the_transcript(new_chat: NewChat) -> None:
    chat = new_chat().begin("de")
    said = chat.element.evaluate_handle(
        """element => {
            const region = element.shadowRoot.querySelector("[role=status]");
            const said = [];
            new MutationObserver((records) => records.forEach(({addedNodes}) =>
              addedNodes.forEach((node) => said.push(node.textContent))))
              .observe(region, {subtree: true, childList: true});
            return said;
        }"""
    )
    chat.choose("agree")
    expect(chat.find("[role=status]")).to_have_text("")
    told = [text for text in said.json_value() if text]
    assert any("Was haben Sie zuletzt benutzt?" in text for text in told)
    assert any("13 Antworten stehen zur Auswahl." in text for text in told)
    assert not any("Guten Tag" in text for text in told), "nothing is read again"
    assert chat.find("[aria-live], [role=log], [role=alert]").count() == 0
    expect(chat.find("ol.transcript > li > h3").first).to_have_text("Programm")
    expect(chat.sent.last).to_contain_text("Sie haben gewählt:")


def test_panels_give_the_focus_back(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    for opener, back in (
        ("languages", "back"),
        ("privacy", "back"),
        ("delete", "delete-cancel"),
    ):
        chat.find(f"[name={opener}]").focus()
        chat.page.keyboard.press("Enter")
        expect(chat.find("h2")).to_be_focused()
        tab_to(chat, back)
        chat.page.keyboard.press("Enter")
        assert chat.focused == opener


def test_escape_leaves_a_panel(new_chat: NewChat) -> None:
    chat = new_chat().begin("de")
    chat.press("languages")
    chat.page.keyboard.press("Escape")
    assert chat.focused == "languages"


_VOICES = """
globalThis.spoken = [];
const voice = (lang, localService) => ({lang, localService, default: false, name: lang});
const voices = [voice("de-DE", true), voice("ar", true), voice("en-US", false)];
Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {value: class extends EventTarget {
  constructor(text) { super(); this.text = text; }
}});
Object.defineProperty(globalThis, "speechSynthesis", {value: Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (each) => spoken.push([each.lang, each.text]),
  cancel: () => spoken.push("stop"),
})});
"""


def test_reading_aloud_uses_only_voices_of_this_device(new_chat: NewChat) -> None:
    chat = new_chat()
    chat.page.add_init_script(_VOICES)
    chat.page.reload()
    chat.press("read-aloud")
    chat.begin("de").choose("agree")
    spoken = chat.page.evaluate("spoken")
    assert ["de-DE", "Was haben Sie zuletzt benutzt?"] in spoken
    assert ["de-DE", "Jobcenter-App"] in spoken
    # On the first screen every language is read by its own voice, where there is one.
    assert ["ar", "العربية"] in spoken
    assert not [each for each in spoken if each[0].startswith("en")]
    chat.press("read-aloud")
    assert chat.page.evaluate("spoken.at(-1)") == "stop"
    chat.change_language("en")
    expect(chat.find("[name=read-aloud]")).to_have_count(0)
