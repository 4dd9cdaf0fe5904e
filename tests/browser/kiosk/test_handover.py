"""A conversation goes on on the customer's own phone; the kiosk is free for the next."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from store import KioskRepository, open_store
from tests.browser.kiosk.conftest import NewKiosk
from tests.browser.kiosk.customer import KioskCustomer
from tests.browser.kiosk.line import Line
from tests.browser.pictures import read_code
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow


def address_shown(customer: KioskCustomer) -> str:
    """What the QR code says."""
    with customer.page.expect_response("**/conversation/handover") as response:
        customer.press("hand-over")
    expect(customer.page.locator(".code__picture")).to_be_visible()
    return str(response.value.json()["url"])


def test_the_phone_goes_on_and_the_kiosk_ends(
    new_kiosk: NewKiosk, chromium: Browser, system: RunningSystem
) -> None:
    customer = new_kiosk().arrive().begin("de-simple").choose("agree").choose("app")
    address = address_shown(customer)
    assert read_code(customer.page.screenshot()) == address, "what a phone's camera reads"
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}
    )
    phone = context.new_page()
    phone.goto(address)
    expect(customer.page.locator(".dialog--handover")).to_be_visible()
    phone.get_by_role("button", name="Hier weitermachen").click()
    expect(phone.locator("progress")).to_have_attribute("value", "1")
    expect(customer.page.locator(".kiosk--farewell")).to_be_visible()
    assert address not in customer.remains()
    phone.locator(".options__button").first.click()
    expect(phone.locator("progress")).to_have_attribute("value", "2")
    context.close()


def test_back_at_the_kiosk_the_code_is_void(new_kiosk: NewKiosk, chromium: Browser) -> None:
    customer = new_kiosk().arrive().begin("de").choose("agree")
    address = address_shown(customer)
    with customer.page.expect_response("**/conversation/handover"):
        customer.press("back")
    page = chromium.new_page()
    answer = page.goto(address)
    assert answer is not None and answer.status == 404
    page.close()
    customer.choose("app")


def test_without_a_line_it_is_said(new_kiosk: NewKiosk, line: Line) -> None:
    customer = new_kiosk().arrive().begin("de")
    line.cut()
    customer.press("hand-over")
    expect(customer.page.locator(".dialog--handover")).to_contain_text(
        "geht im Moment leider nicht"
    )
    customer.press("back")
    expect(customer.chat.locator("[name=agree]")).to_be_visible()


def test_staff_sees_that_a_kiosk_is_used_and_nothing_else(
    new_kiosk: NewKiosk, kiosks_store: str
) -> None:
    customer = new_kiosk().arrive()
    with customer.page.expect_response("**/kiosks/alive") as response:
        customer.page.reload()
    sent = response.value.request.post_data_json
    assert set(sent) == {"site", "device", "version"}
    assert response.value.status == 204
    store = open_store(kiosks_store)
    with store.reading() as connection:
        sign = KioskRepository(connection).at("mitte")[0].sign
    store.close()
    assert sign is not None and sign.version == sent["version"]
