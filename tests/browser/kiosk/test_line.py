"""A kiosk without a connection: it starts, it waits politely, and sends once."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.kiosk.conftest import NewKiosk
from tests.browser.kiosk.customer import KioskCustomer, said
from tests.browser.kiosk.line import Line
from tests.browser.stages import conversation_at
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

CANARY = "Kanarienwort"
WORDS = f"Das {CANARY} musste ich dreimal neu eingeben und fand keine Hilfe auf der Seite."


def kept(customer: KioskCustomer) -> KioskCustomer:
    """Wait until the browser has kept the page."""
    customer.page.evaluate(
        """new Promise((resolve) => navigator.serviceWorker.controller ? resolve() :
          navigator.serviceWorker.addEventListener("controllerchange", resolve))"""
    )
    return customer


def test_the_start_screen_is_there_without_a_line(new_kiosk: NewKiosk, line: Line) -> None:
    customer = kept(new_kiosk().arrive())
    line.cut()
    customer.page.reload()
    customer.sees_start()
    for name in ("العربية", "Українська", "Türkçe", "Български"):
        expect(customer.page.get_by_text(name, exact=True)).to_be_visible()
    assert customer.page.evaluate(
        """document.fonts.ready.then(() => document.fonts.check("20px 'Noto Sans Arabic'", "ع"))"""
    )
    customer.page.locator(".language[name=tr]").click()
    expect(customer.page.locator(".kiosk--waiting[lang=tr]")).to_contain_text("Bağlantı")
    customer.photograph("waiting-tr")
    line.mend()
    expect(customer.chat.locator("[name=agree]")).to_be_visible(timeout=15_000)


def test_waiting_can_be_left(new_kiosk: NewKiosk, line: Line) -> None:
    customer = kept(new_kiosk().arrive())
    line.cut()
    customer.page.locator(".language[name=de]").click()
    expect(customer.page.locator(".kiosk--waiting")).to_be_visible()
    customer.press("finish")
    expect(customer.page.locator(".kiosk--farewell")).to_be_visible()
    customer.press("finish")
    customer.sees_start()


def asked_openly(customer: KioskCustomer, system: RunningSystem) -> None:
    customer.hold(conversation_at(system.api, "open", channel="kiosk"), "de")


def test_a_turn_in_flight_is_sent_once(
    new_kiosk: NewKiosk, line: Line, system: RunningSystem
) -> None:
    customer = kept(new_kiosk().arrive()).begin("de")
    asked_openly(customer, system)
    token = customer.token
    # The request arrives and is answered; the answer is lost with the line.
    line.loses_next_reply = True
    customer.chat.locator("#text").fill(WORDS)
    customer.chat.locator("[name=send]").click()
    expect(customer.chat.locator(".message--sending")).to_contain_text("Keine Verbindung")
    customer.photograph("unreachable-de")
    line.mend()
    expect(customer.chat.locator(".message--sending")).to_have_count(0, timeout=15_000)
    expect(customer.chat.locator(".message--customer", has_text=CANARY)).to_have_count(1)
    assert [CANARY in text for text in said(system.api, token)].count(True) == 1


@pytest.mark.parametrize("leaving", ["in silence", "by the button"])
def test_a_turn_in_flight_arrives_when_its_sender_has_gone(
    new_kiosk: NewKiosk, line: Line, system: RunningSystem, leaving: str
) -> None:
    customer = new_kiosk()
    customer.page.clock.install()
    kept(customer.arrive()).begin("de")
    asked_openly(customer, system)
    token = customer.token
    line.cut()
    customer.chat.locator("#text").fill(WORDS)
    customer.chat.locator("[name=send]").click()
    if leaving == "in silence":
        customer.page.clock.run_for(90_000 + 30_000)
    else:
        customer.press("finish").press("keep")
        expect(customer.page.locator(".kiosk--farewell")).to_be_visible()
        customer.press("finish")
    customer.sees_start()
    remains = customer.remains()
    assert CANARY not in remains and token not in remains, "nothing readable is left"
    assert not any(CANARY in text for text in said(system.api, token))
    line.mend()
    for _ in range(40):
        customer.page.clock.run_for(1_000)
        customer.page.wait_for_timeout(100)
        if any(CANARY in text for text in said(system.api, token)):
            break
    assert [CANARY in text for text in said(system.api, token)].count(True) == 1


def test_deleting_without_a_line_is_made_up_for(
    new_kiosk: NewKiosk, line: Line, system: RunningSystem
) -> None:
    customer = kept(new_kiosk().arrive()).begin("de").choose("agree").choose("app")
    token = customer.token
    line.cut()
    customer.press("finish").press("delete")
    expect(customer.page.locator(".kiosk--farewell")).to_contain_text("sobald")
    customer.press("finish")
    customer.sees_start()
    assert len(said(system.api, token)) == 2
    line.mend()
    for _ in range(100):
        customer.page.wait_for_timeout(100)
        if not said(system.api, token):
            break
    assert said(system.api, token) == []
