"""Whole interviews at the kiosk, from the language to the farewell."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.kiosk.conftest import NewKiosk
from tests.browser.visitor import WORDS
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("locale", ["de", "de-simple", "ar", "uk"])
def test_an_interview_from_the_language_to_the_farewell(
    new_kiosk: NewKiosk, system: RunningSystem, locale: str
) -> None:
    customer = new_kiosk().arrive().begin(locale).choose("agree")
    page = customer.page
    expect(page.locator("html")).to_have_attribute("lang", locale)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if locale == "ar" else "ltr")
    code = customer.finish(locale)
    expect(customer.chat.locator(".message--customer", has_text=WORDS[locale])).to_have_count(2)
    stored = httpx.get(
        f"{system.api}/interviews", headers={"Receipt-Code": code}, trust_env=False, timeout=30
    ).json()
    assert stored["state"] == "finished"
    assert [each["text"] for each in stored["answers"] if each["text"]] == [WORDS[locale]] * 2
    customer.press("finish").press("keep")
    expect(page.locator(f".kiosk--farewell[lang={locale}]")).to_be_visible()
    assert code not in customer.remains()
    customer.press("finish").sees_start()
    assert customer.complaints == []
