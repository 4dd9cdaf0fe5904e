"""Cookies, forged forms, headers, and payloads."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import OpenHouse
from tests.api.pages.browser import Browser

AGREE = "Ja, ich bin einverstanden"
PAGES = ["/", "/answers", "/privacy", "/conversation", "/nowhere", "/conversation/delete"]


def start_cookie(browser: Browser) -> str:
    response = browser.client.post("/start", data={"locale": "de"}, follow_redirects=False)
    assert response.status_code == 303
    assert response.headers["location"] == "/conversation"
    return str(response.headers["set-cookie"])


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(browser: Browser) -> None:
    name, *flags = start_cookie(browser).split("; ")
    assert name.startswith("resonanz=")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} == set(flags), "and gone with the browser"


def test_over_tls_the_cookie_is_bound_to_this_host(open_house: OpenHouse) -> None:
    browser = open_house(public_url="https://umfrage.example")
    name, *flags = start_cookie(browser).split("; ")
    assert name.startswith("__Host-resonanz=")
    assert {"HttpOnly", "SameSite=strict", "Path=/", "Secure"} == set(flags)


@pytest.mark.parametrize("proof", [None, "", "0" * 64, "ü"])
def test_a_form_without_the_conversations_proof_is_refused(
    browser: Browser, proof: str | None
) -> None:
    browser.start()
    for address in ("answer", "language", "delete", "leave"):
        form: dict[str, Any] = {
            "choice": "agree",
            "message": "m1",
            "locale": "en",
            "key": "5b0f0a3e-4a30-4b1c-9d5e-6d1d0f5d2b11",
        }
        if proof is not None:
            form["form_token"] = proof
        response = browser.client.post(f"/conversation/{address}", data=form)
        assert response.status_code == 403, address
    view = browser.open("/conversation")
    assert view.all("progress") == [], "nothing was agreed to"
    assert view.all("html")[0].attributes["lang"] == "de"


def test_the_proof_of_another_conversation_does_not_fit(browser: Browser) -> None:
    browser.start()
    other = next(form for form in browser.page.forms if "form_token" in form.fields).fields
    browser.client.cookies.clear()
    browser.start()
    response = browser.client.post("/conversation/answer", data=other | {"choice": "agree"})
    assert response.status_code == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"Origin": "null"}, 303),
        ({"Origin": "http://testserver"}, 303),
        ({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, 303),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "http://testserver.evil.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
def test_no_other_site_can_start_a_conversation_in_a_browser(
    browser: Browser, headers: dict[str, str], status: int
) -> None:
    response = browser.client.post(
        "/start", data={"locale": "de"}, headers=headers, follow_redirects=False
    )
    assert response.status_code == status


@pytest.mark.parametrize("address", PAGES)
def test_pages_are_not_kept_framed_or_given_scripts(browser: Browser, address: str) -> None:
    browser.start()
    headers = browser.client.get(address).headers
    assert headers["cache-control"] == "no-store"
    policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "style-src": "'self'",
        "font-src": "'self'",
        "img-src": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
    }
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "camera=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers


def test_over_tls_browsers_are_told_to_stay_there(open_house: OpenHouse) -> None:
    headers = open_house(public_url="https://umfrage.example").client.get("/").headers
    assert headers["strict-transport-security"].startswith("max-age=31536000")


@pytest.mark.parametrize("address", PAGES)
def test_pages_have_no_inline_style_or_script(browser: Browser, address: str) -> None:
    browser.start()
    page = browser.open(address)
    assert page.all("script") == page.all("style") == []
    assert not [
        element
        for element in page.elements
        for name in element.attributes
        if name == "style" or name.startswith("on")
    ]


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script> war hier schwierig",
        '"><img src=x onerror=alert(1)> war hier schwierig',
        "'); DROP TABLE answers; -- war hier schwierig",
        "{{ 7 * 7 }} und {% raw %} war hier schwierig",
        "</textarea><h1>war hier schwierig</h1>",
    ],
)
def test_payloads_are_shown_as_text(browser: Browser, payload: str) -> None:
    browser.start()
    browser.press(AGREE)
    for button in ("Jobcenter-App", "ja, erledigt", "noch keine Entscheidung", "eher zufrieden"):
        browser.press(button)
    page = browser.write(payload)
    written = page.all("p", class_="message__text")[-1]
    assert written.text == payload
    # Sent back in the field, too.
    field = browser.write(payload * 60).all("textarea")[0]
    assert field.text.removeprefix("\n") == payload * 60
    assert len(browser.page.all("h1")) == 1


def test_the_interface_has_the_headers_too(browser: Browser) -> None:
    headers = browser.client.get("/api/v1/locales").headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
