"""An interview by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor
from tests.browser.visitor import WORDS, Visitor

pytestmark = pytest.mark.slow

_MOST_STOPS = 60
_FOCUSED = "document.activeElement"


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is on a matching element, which has to show it."""
    for _ in range(_MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate(f"{_FOCUSED}.matches({selector!r})"):
            outline = page.evaluate(f"parseFloat(getComputedStyle({_FOCUSED}).outlineWidth)")
            assert outline >= 3, f"the focus on {selector} cannot be seen"
            return
    raise AssertionError(f"{selector} is not reached with the keyboard")


def press(visitor: Visitor, selector: str, key: str = "Enter") -> None:
    """Go to a button or link and use it; the next page is there afterwards."""
    tab_to(visitor.page, selector)
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press(key)


def test_an_interview_by_keyboard_alone(new_visitor: NewVisitor) -> None:
    # Scripts are on only for asking where the focus is; the page has none.
    visitor = new_visitor(scripts=True, viewport={"width": 1280, "height": 800})
    visitor.open("/")
    press(visitor, "button[value=en]")
    press(visitor, "button[value=agree]", "Space")
    while not visitor.has_finished:
        if visitor.is_asked_openly:
            tab_to(visitor.page, "textarea")
            visitor.page.keyboard.type(WORDS["en"])
            press(visitor, ".writing__send")
        else:
            press(visitor, ".options__button:nth-child(2)", "Space")
    expect(visitor.page.locator(".receipt__code")).to_be_visible()


def test_after_an_answer_the_first_stop_is_the_next_answer(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(scripts=True).start("de").choose("agree").choose("app")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(f"{_FOCUSED}.value") == "done"


def test_the_first_stops_skip_to_content_and_answer(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(scripts=True).start("de")
    visitor.open("/conversation")
    for target in ("#content", "#answer"):
        visitor.page.keyboard.press("Tab")
        link = visitor.page.locator(f"a[href='{target}']")
        expect(link).to_be_focused()
        expect(link).to_be_in_viewport(ratio=1)
    visitor.page.keyboard.press("Enter")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(f"{_FOCUSED}.value") == "agree"
