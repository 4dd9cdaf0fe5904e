"""Whoever comes next finds nothing of whoever was there before."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.kiosk.conftest import NewKiosk
from tests.browser.kiosk.customer import KioskCustomer, said
from tests.browser.kiosk.line import Line
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

CANARY = "Kanarienwort"
WORDS = f"Das {CANARY} stand auf jeder Seite und niemand konnte mir sagen, was es bedeutet."
IDLE, WARNING = 90_000, 30_000


def is_clean(customer: KioskCustomer, *secrets: str) -> None:
    """Assert that nothing of the person before is left, also behind Back."""
    customer.sees_start()
    expect(customer.page.locator("resonanz-chat")).to_have_count(0)
    remains = customer.remains()
    assert "Sagen Sie uns Ihre Meinung" in remains, "there is something to search in"
    for secret in (CANARY, *secrets):
        assert secret not in remains, secret
    assert customer.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    names = customer.page.evaluate("caches.keys()")
    assert [name for name in names if not name.startswith("resonanz-kiosk-")] == []
    customer.page.go_back()
    assert CANARY not in customer.page.content()
    customer.page.go_forward()


def test_two_people_one_after_the_other(new_kiosk: NewKiosk, system: RunningSystem) -> None:
    customer = new_kiosk().arrive().begin("de")
    customer.press("text-size").press("contrast")
    customer.choose("agree")
    code = customer.finish("de", WORDS)
    token = customer.token
    assert CANARY not in customer.page.url + customer.page.title()
    assert [text for text in said(system.api, token) if CANARY in text], "it was said"
    assert CANARY in customer.remains(), "and would have been found"
    customer.photograph("finished-de")

    customer.press("finish").press("keep")
    expect(customer.page.locator(".kiosk--farewell")).to_be_visible()
    assert CANARY not in customer.remains()
    customer.press("finish")
    is_clean(customer, token, code)
    stored = httpx.get(
        f"{system.api}/interviews", headers={"Receipt-Code": code}, trust_env=False, timeout=30
    )
    assert CANARY in stored.text, "the answers themselves are kept"

    customer.begin("ar")
    expect(customer.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(customer.chat.locator("#text")).to_have_value("")
    assert customer.chat.evaluate("chat => [chat.textSize, chat.appearance]") == [100, "light"]
    assert CANARY not in customer.remains()


def test_answers_are_deleted_with_the_screen(new_kiosk: NewKiosk, system: RunningSystem) -> None:
    customer = new_kiosk().arrive().begin("de").choose("agree").choose("app")
    token = customer.token
    customer.press("finish").press("delete")
    expect(customer.page.locator(".kiosk--farewell")).to_contain_text("gelöscht")
    assert said(system.api, token) == []
    customer.press("finish")
    is_clean(customer, token)


def test_stopping_shows_the_receipt_first(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk().arrive().begin("de").choose("agree").choose("app")
    customer.press("finish").press("keep")
    expect(customer.chat.locator(".receipt__code")).to_be_visible()
    customer.press("finish").press("back")
    expect(customer.chat.locator(".receipt__code")).to_be_visible()


def test_when_nobody_is_there_any_more(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk()
    clock = customer.page.clock
    clock.install()
    customer.arrive().begin("de").choose("agree").press("text-size")
    customer.chat.locator("#text").fill(f"{CANARY}, noch nicht gesendet")
    token = customer.token
    warning = customer.page.get_by_role("alertdialog")
    for time in range(11):
        clock.run_for(IDLE)
        expect(warning).to_be_visible()
        expect(warning.locator(".countdown__number")).to_have_text(re.compile("^(30|2[0-9])$"))
        if time == 0:
            customer.photograph("idle-de")
            assert ("Sind Sie noch da?", "de-DE") in customer.spoken()
        # The clock goes on by itself, too: a slow machine must not come too late.
        clock.run_for(WARNING - 12_000)
        expect(warning.locator(".countdown__number")).to_have_text(re.compile(r"^\d\d?$"))
        if time % 2:
            customer.page.keyboard.press("Tab")
        else:
            customer.page.mouse.click(5, 900)
        expect(warning).to_have_count(0)
    expect(customer.chat.locator("#text")).to_have_value(re.compile(CANARY))
    clock.run_for(IDLE + WARNING)
    is_clean(customer, token)


def test_a_changed_start_screen_goes_back_by_itself(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk()
    customer.page.clock.install()
    customer.arrive().press("text-size").press("contrast")
    expect(customer.page.locator(".kiosk--150.kiosk--contrast")).to_be_visible()
    customer.page.clock.run_for(IDLE + WARNING)
    customer.sees_start()


def test_finish_is_on_every_screen(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk().arrive()
    finish = customer.page.locator(".bar button[name=finish]")
    expect(finish).to_be_in_viewport()
    customer.begin("uk")
    expect(finish).to_be_in_viewport()
    for name in ("language", "hand-over"):
        customer.press(name)
        expect(finish).to_be_in_viewport()
    customer.press("back")
    customer.chat.locator("[name=back]").click()
    customer.press("finish")
    expect(customer.page.locator(".kiosk--farewell")).to_be_visible()
    expect(finish).to_be_in_viewport()


def test_nothing_leads_out_of_the_page(new_kiosk: NewKiosk, line: Line) -> None:
    customer = new_kiosk().arrive().begin("de").choose("agree").choose("app")
    page = customer.page
    customer.press("finish").press("keep")
    assert customer.chat.locator("a[href]").count() == page.locator("a[href]").count() == 0
    assert {url for url in customer.requests if not url.startswith(line.url)} == set()
    prevented = page.evaluate(
        """() => ["contextmenu", "dragstart", "drop", "auxclick"].map((name) => {
          const target = document.querySelector("resonanz-chat").shadowRoot.querySelector("p");
          return !target.dispatchEvent(
            new Event(name, { bubbles: true, composed: true, cancelable: true }));
        })"""
    )
    assert prevented == [True] * 4
    zoom = page.evaluate("window.visualViewport.scale * window.devicePixelRatio")
    for keys in ("Control+Equal", "Alt+ArrowLeft", "F5", "Control+p", "Control+j"):
        page.keyboard.press(keys)
    page.mouse.move(500, 900)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    assert page.evaluate("window.visualViewport.scale * window.devicePixelRatio") == zoom
    assert page.evaluate("getComputedStyle(document.documentElement).touchAction") == "pan-y"
    assert page.evaluate("getComputedStyle(document.documentElement).userSelect") == "none"
    expect(customer.chat.locator(".receipt__code")).to_be_visible()
    assert len(page.context.pages) == 1
    assert customer.complaints == []
