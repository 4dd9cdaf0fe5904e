"""Whole interviews in a real browser without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import LOCALES
from tests.browser.conftest import NewVisitor
from tests.browser.stages import conversation_at
from tests.browser.visitor import WORDS
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("locale", ["de", "de-simple", "ar", "uk"])
def test_an_interview_from_the_language_to_the_receipt(
    new_visitor: NewVisitor, system: RunningSystem, locale: str
) -> None:
    visitor = new_visitor()
    for number in visitor.interview(locale):
        visitor.has_progress(number - 1)
    page = visitor.page
    expect(page.locator("html")).to_have_attribute("lang", locale)
    expect(page.locator(".message--customer", has_text=WORDS[locale])).to_have_count(2)
    code = visitor.receipt_code
    page.goto(f"/answers?lang={locale}")
    page.locator("#code").fill(code)
    visitor.press(".code-form button")
    expect(page.locator("dd", has_text=WORDS[locale])).to_have_count(2)
    assert page.locator("dt").count() >= 13
    assert {request for request in visitor.requests if not request.startswith(system.url)} == set()


def test_the_newest_message_and_its_answers_are_in_view(new_visitor: NewVisitor) -> None:
    visitor = new_visitor().start("de").choose("agree").choose("app")
    expect(visitor.page.locator(".message--asking")).to_be_in_viewport(ratio=1)
    expect(visitor.page.locator(".options__button").last).to_be_in_viewport(ratio=1)


def test_a_mistake_is_in_view_beside_the_field(
    new_visitor: NewVisitor, system: RunningSystem
) -> None:
    visitor = new_visitor().hold(conversation_at(system.api, "open").token)
    visitor.write("zu lang " * 300)
    expect(visitor.page.get_by_role("alert")).to_be_in_viewport(ratio=1)
    expect(visitor.page.locator("textarea")).to_be_in_viewport()
    expect(visitor.page.locator("textarea")).to_have_value("zu lang " * 300)


def test_the_browsers_back_button_shows_the_conversation_as_it_is_now(
    new_visitor: NewVisitor,
) -> None:
    visitor = new_visitor().start("de").choose("agree").choose("app").choose("done")
    visitor.page.go_back()
    visitor.has_progress(2)
    expect(visitor.page.locator(".answer button[value=done]")).to_have_count(0)


def test_the_menu_changes_the_language_of_everything(new_visitor: NewVisitor) -> None:
    visitor = new_visitor().start("de").choose("agree").choose("app")
    visitor.press(".header__language")
    visitor.choose_language("ar")
    expect(visitor.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(visitor.page.locator(".message--asking [dir=rtl]")).to_be_in_viewport()


def test_everything_can_be_deleted(new_visitor: NewVisitor) -> None:
    visitor = new_visitor().start("de").choose("agree").choose("app")
    visitor.press("a:has-text('Alles löschen')").press("button:has-text('Ja, alles löschen')")
    expect(visitor.page.get_by_text("Ihre Antworten sind gelöscht.")).to_be_visible()
    expect(visitor.page.locator(".message")).to_have_count(0)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_previous_question_comes_back_in_every_language(
    new_visitor: NewVisitor, system: RunningSystem, locale: str
) -> None:
    """The button is a choice of its own: nothing has to be understood, at an open question too."""
    visitor = new_visitor().hold(conversation_at(system.api, "open", locale).token)
    answered = visitor.page.locator("progress").get_attribute("value")
    visitor.press(".actions button[value=back]")
    assert not visitor.is_asked_openly
    visitor.choose_first()
    assert visitor.is_asked_openly
    expect(visitor.page.locator("progress")).to_have_attribute("value", answered or "")
