"""Every screen of the kiosk, one after the other, for checks that hold on all of them."""

from __future__ import annotations

from collections.abc import Iterator

from tests.browser.conftest import Stage
from tests.browser.kiosk.customer import KioskCustomer
from tests.browser.stages import STAGES, conversation_at
from tests.system.customer import Customer

IDLE = 91_000


def screens(
    customer: KioskCustomer, api: str, stage: Stage, locale: str
) -> Iterator[tuple[str, str]]:
    """Shows screen after screen in a locale: the name of each, and which part of it is new."""
    yield from _without_a_line(customer, locale)
    customer.begin(locale)
    for name in STAGES:
        customer.hold(stage(name), locale)
        yield name, ""
    yield from _panels(customer, stage, locale)
    yield from _dialogs(customer, stage, locale)
    yield from _troubles(customer, conversation_at(api, "choice", locale))
    customer.press("finish").press("delete")
    customer.page.locator(".kiosk--farewell").wait_for()
    yield "farewell-deleted-later", ""
    customer.page.context.set_offline(False)
    customer.press("finish").sees_start()


def _without_a_line(customer: KioskCustomer, locale: str) -> Iterator[tuple[str, str]]:
    context = customer.page.context
    context.set_offline(True)
    customer.page.locator(f".language[name={locale}]").click()
    customer.page.locator(f".kiosk--waiting[lang={locale}]").wait_for()
    yield "waiting", ""
    customer.press("finish")
    customer.page.locator(".kiosk--farewell").wait_for()
    yield "farewell", ""
    context.set_offline(False)
    customer.press("finish").sees_start()


def _panels(customer: KioskCustomer, stage: Stage, locale: str) -> Iterator[tuple[str, str]]:
    chat = customer.chat
    customer.hold(stage("open"), locale).press("language")
    chat.locator(".languages").wait_for()
    yield "languages", "resonanz-chat"
    customer.page.keyboard.press("Escape")
    chat.locator("[name=privacy]").click()
    chat.locator(".frame--privacy").wait_for()
    yield "privacy", "resonanz-chat"
    customer.page.keyboard.press("Escape")
    chat.locator("#text").fill("zu lang " * 300)
    chat.locator("[name=send]").click()
    chat.locator("#error").wait_for()
    yield "too-long", "resonanz-chat"


def _dialogs(customer: KioskCustomer, stage: Stage, locale: str) -> Iterator[tuple[str, str]]:
    page = customer.page
    customer.hold(stage("scale"), locale)
    for name, button, ready in (
        ("finish", "finish", "[name=keep]"),
        ("handover", "hand-over", ".code__picture"),
    ):
        customer.press(button)
        page.locator(f".dialog--{name} {ready}").wait_for()
        yield name, f".dialog--{name}"
        customer.press("back")
    page.clock.run_for(IDLE)
    page.locator(".dialog--idle").wait_for()
    yield "idle", ".dialog--idle"
    customer.press("stay")


def _troubles(customer: KioskCustomer, held: Customer) -> Iterator[tuple[str, str]]:
    page = customer.page
    customer.hold(held, held.view["locale"])
    page.context.set_offline(True)
    customer.press("hand-over")
    page.locator(".dialog--handover:not(:has(.code))").wait_for()
    yield "handover-failed", ".dialog--handover"
    customer.press("back")
    customer.chat.locator(".options__button").first.click()
    customer.chat.locator("[name=try-now]").wait_for()
    yield "unreachable", "resonanz-chat"
