"""Everybody can use it: by touch, by keys, by ear, large, in strong contrast, in every language."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import LOCALES
from tests.browser.kiosk.conftest import NewKiosk
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow


def test_every_language_stands_on_the_first_screen(
    new_kiosk: NewKiosk, system: RunningSystem
) -> None:
    customer = new_kiosk().arrive()
    buttons = customer.page.locator(".language")
    shown = buttons.evaluate_all("all => all.map(e => [e.name, e.lang, e.dir, e.className])")
    assert [entry[0] for entry in shown] == [entry[1] for entry in shown] == list(LOCALES)
    assert {entry[0] for entry in shown if entry[2] == "rtl"} == {"ar", "fa"}
    assert {entry[3] for entry in shown} == {"language"}, "all on the same level"
    words = " ".join(buttons.all_inner_texts())
    assert "Deutsch in Leichter Sprache" in words and "Українська" in words
    assert customer.page.locator("img").count() == 0
    assert not re.search("[\\U0001f1e6-\\U0001f1ff]", words), "a flag"
    customer.photograph("start")
    # The place for a video in sign language: there as soon as the operator has put one in.
    expect(customer.page.locator("[name=video]")).to_have_count(0)
    folder = system.folder / "kiosk"
    folder.mkdir(exist_ok=True)
    (folder / "sign-language.mp4").write_bytes(b"a video")
    try:
        customer.arrive().press("video")
        expect(customer.page.locator("video")).to_be_visible()
        customer.press("back")
        customer.sees_start()
    finally:
        (folder / "sign-language.mp4").unlink()


def test_an_interview_by_tab_and_enter_without_sight(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk().arrive()
    keyboard = customer.page.keyboard
    focused = """() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineWidth, outlineStyle } = getComputedStyle(element);
      return { name: element.getAttribute("name"), tag: element.localName,
        isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 3 };
    }"""

    def go_to(name: str) -> None:
        for _ in range(40):
            keyboard.press("Tab")
            at = customer.page.evaluate(focused)
            if at["name"] == name:
                assert at["isSeen"], f"the focus on {name} cannot be seen"
                return
        raise AssertionError(f"{name} is not reached with Tab")

    assert customer.spoken() == []
    go_to("tr")
    spoken = customer.spoken()
    assert any("Tabulator" in text and lang == "de-DE" for text, lang in spoken)
    assert spoken[-1] == ("Türkçe Bize görüşünüzü söyleyin", "tr-TR")
    assert not any(lang == "fr-FR" for _, lang in spoken), "a voice that is not of this device"
    keyboard.press("Enter")
    expect(customer.chat.locator("[name=agree]")).to_be_visible()
    go_to("agree")
    keyboard.press("Enter")
    expect(customer.chat.locator("[name=app]")).to_be_visible()
    go_to("app")
    assert customer.spoken()[-1][1] == "tr-TR", "the focus is said in the interview, too"
    keyboard.press("Enter")
    expect(customer.chat.locator(".message--customer")).to_have_count(2)
    go_to("finish")
    keyboard.press("Enter")
    expect(customer.page.locator(".dialog--finish [name=back]")).to_be_focused()
    keyboard.press("Escape")
    expect(customer.page.locator(".dialog--finish")).to_have_count(0)
    expect(customer.page.locator(".bar [name=finish]")).to_be_focused()
    keyboard.press("Enter")
    go_to("delete")
    keyboard.press("Enter")
    expect(customer.page.locator(".kiosk--farewell")).to_be_visible()


def test_reading_aloud_can_be_stopped_and_repeated(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk().arrive().press("read-aloud")
    title = "Ihre Meinung zu den digitalen Angeboten des Jobcenters"
    said = [text for text, _ in customer.spoken()]
    assert said.count(title) == 1
    assert any(text.startswith("العربية") for text in said)
    customer.press("read-aloud").press("read-aloud")
    assert [text for text, _ in customer.spoken()].count(title) == 2
    customer.begin("ar")
    customer.hears("spoken.at(-1)[1] === 'ar-SA'")
    customer.choose("agree")
    customer.hears("spoken.filter(([, lang]) => lang === 'ar-SA').length > 4")
    customer.press("finish")
    assert customer.spoken()[-1][1] == "ar-SA"
    customer.press("back").press("read-aloud")
    before = len(customer.spoken())
    customer.choose("app")
    assert len(customer.spoken()) == before


def test_it_acts_when_the_finger_is_lifted(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk().arrive()
    box = customer.page.locator(".language[name=en]").bounding_box()
    assert box is not None
    mouse = customer.page.mouse
    mouse.move(box["x"] + 20, box["y"] + 20)
    mouse.down()
    customer.page.wait_for_timeout(700)
    customer.sees_start()
    mouse.move(5, 1900)
    mouse.up()
    customer.sees_start()
    assert customer.chat.count() == 0
