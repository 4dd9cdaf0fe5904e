"""Everybody can use it: by touch, by keys, by ear, large, in strong contrast, in every language."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.kiosk.conftest import PORTRAIT, NewKiosk
from tests.browser.kiosk.customer import KioskCustomer
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

LOCALES = ("de", "de-simple", "en", "tr", "ar", "uk", "ru", "fa", "pl", "ro", "bg", "fr")
LANDSCAPE = {"width": 1920, "height": 1080}
# The shadow roots as well; what is hidden for the eye or covered by a dialog does not count.
_EVERYTHING = """
const all = (selector) => {
  const roots = [document];
  const found = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.matches(selector) && element.checkVisibility()) found.push(element);
    }
  }
  return found;
};
"""
_SMALL = f"""
() => {{
  {_EVERYTHING}
  // What has scrolled out of sight, or is a hint that floats above, is beside nothing.
  const isInSight = ([e, box]) => {{
    const frame = e.closest(".scroller, .main, .dialog, .frame, .bar").getBoundingClientRect();
    return box.top >= frame.top && box.bottom <= frame.bottom && e.name !== "new-messages";
  }};
  const boxes = all("button, textarea").map((e) => [e, e.getBoundingClientRect()])
    .filter(isInSight);
  const small = boxes.filter(([, box]) => box.width < 64 || box.height < 64);
  const near = boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
    .filter(([other]) => one.getRootNode() === other.getRootNode())
    .filter(([other]) => !!one.closest("dialog") === !!other.closest("dialog"))
    .filter(([, b]) => Math.max(a.left - b.right, b.left - a.right) < 8
      && Math.max(a.top - b.bottom, b.top - a.bottom) < 8)
    .map(([other]) => one.name + " beside " + other.name));
  const sizes = small.map(([e, box]) => `${{e.name || e.id}} ${{box.width}} x ${{box.height}}`);
  return [...sizes, ...near];
}}
"""
_CLIPPED = f"""
() => {{
  {_EVERYTHING}
  const wide = document.documentElement.scrollWidth - innerWidth;
  const clipped = all("button, h1, h2, h3, p, li, code, label, .dialog")
    .filter((e) => e.clientWidth > 2 && e.scrollWidth > e.clientWidth + 1
      && !e.closest(".kern-sr-only, .hidden, [role=status]"))
    .map((e) => `${{e.tagName}} ${{e.className}} ${{e.scrollWidth}} > ${{e.clientWidth}}`);
  const outside = all("button").filter((e) => {{
    const box = e.getBoundingClientRect();
    return box.left < -1 || box.right > innerWidth + 1;
  }}).map((e) => `${{e.name}} is outside`);
  return [...(wide > 0 ? [`${{wide}} pixels too wide`] : []), ...clipped, ...outside];
}}
"""


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


def test_in_every_language_axe_finds_nothing_and_targets_are_large(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk(reduced_motion="reduce")
    problems: dict[str, list[str]] = {}

    def look(name: str, within: str = "") -> None:
        found = customer.violations(within) + customer.page.evaluate(_SMALL)
        if found:
            problems[name] = found

    customer.page.clock.install()
    customer.arrive()
    look("start")
    customer.begin("de")
    look("consent")
    customer.choose("agree")
    for number, locale in enumerate(LOCALES):
        look(f"question {locale}")
        for name, button in (("finish", "finish"), ("handover", "hand-over")):
            customer.press(button)
            customer.page.wait_for_selector(f".dialog--{name} [name=back]")
            look(f"{name} {locale}", f".dialog--{name}")
            customer.press("back")
        customer.page.clock.run_for(91_000)
        look(f"idle {locale}", ".dialog--idle")
        customer.press("stay").press("language")
        if locale in (
            "de",
            "ar",
        ):  # its words are one heading, the rest are the languages' own names
            look(f"languages {locale}")
        choose_language(customer, LOCALES[(number + 1) % len(LOCALES)])
    customer.choose("app")
    customer.press("finish").press("keep")
    customer.chat.locator(".receipt__code").wait_for()
    for locale in LOCALES:
        look(f"receipt {locale}", "resonanz-chat")
        customer.press("language")
        choose_language(customer, LOCALES[(LOCALES.index(locale) + 1) % len(LOCALES)])
    customer.press("finish").press("keep")
    customer.page.wait_for_selector(".kiosk--farewell")
    look("farewell")
    assert problems == {}


def choose_language(customer: KioskCustomer, locale: str) -> None:
    customer.chat.locator(f".languages__button[name={locale}]").click()
    customer.page.wait_for_selector(f".kiosk[lang={locale}]")
    customer.chat.locator(".transcript").wait_for()


@pytest.mark.parametrize(
    ("locale", "options"),
    [
        ("de", {"viewport": PORTRAIT}),
        ("ar", {"viewport": LANDSCAPE}),
        ("de-simple", {"viewport": LANDSCAPE, "forced_colors": "active"}),
        ("uk", {"viewport": PORTRAIT, "color_scheme": "dark"}),
    ],
)
def test_large_letters_and_contrast_clip_nothing(
    new_kiosk: NewKiosk, locale: str, options: dict[str, Any]
) -> None:
    customer = new_kiosk(**options).arrive()
    problems: dict[str, list[str]] = {}

    def look(name: str) -> None:
        for size in (100, 150, 200):
            expect(customer.page.locator(f".kiosk--{size}")).to_be_visible()
            found = customer.page.evaluate(_CLIPPED)
            if size == 200:
                customer.photograph(f"{locale}-{options['viewport']['width']}-{name}-200")
                customer.press("contrast")
                found += customer.violations()
                customer.press("contrast")
            if found:
                problems[f"{name} {size}"] = found
            customer.press("text-size")
        expect(customer.page.locator(".kiosk--100")).to_be_visible()

    look("start")
    customer.begin(locale)
    customer.photograph(f"{locale}-{options['viewport']['width']}-consent")
    customer.choose("agree").choose("app")
    customer.photograph(f"{locale}-{options['viewport']['width']}-question")
    look("question")
    assert problems == {}


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
