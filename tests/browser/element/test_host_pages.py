"""On other people's websites: strict policies, hostile styles, their colours, exact origins."""

from __future__ import annotations

from typing import Literal

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.element.conftest import NewChat
from tests.host_site import HostSite
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

_MEASURES = """
(element) => {
  const measured = (selector) => {
    const part = element.shadowRoot.querySelector(selector);
    const style = getComputedStyle(part);
    const box = part.getBoundingClientRect();
    return [Math.round(box.height), style.fontSize, style.fontFamily, style.letterSpacing,
            style.textTransform, style.lineHeight, style.color, style.display, style.textIndent];
  };
  return [".frame", ".message__text", ".options__button", "textarea", ".tool", "[name=stop]"]
    .map(measured);
}
"""


def test_a_strict_policy_is_kept(new_chat: NewChat) -> None:
    chat = new_chat(host="/strict").at("choice")
    chat.choose("app")
    expect(chat.find(".options__button").first).to_be_visible()
    assert chat.problems == []


def test_hostile_styles_change_nothing(new_chat: NewChat) -> None:
    measures = []
    for host in ("/plain", "/hostile"):
        chat = new_chat(host=host, viewport={"width": 800, "height": 900}).begin("de")
        chat.choose("agree")
        # The same width in both: a page's own paragraphs may be as wide as they like.
        chat.element.evaluate(
            "e => e.style.setProperty('inline-size', '600px') ?? e.updateComplete"
        )
        measures.append(chat.element.evaluate(_MEASURES))
        chat.photograph(f"host-{host.strip('/')}")
    assert measures[0] == measures[1]


def test_colours_and_measures_of_the_website_are_taken(new_chat: NewChat) -> None:
    chat = new_chat(host="/themed").begin("de")
    button = chat.find(".options__button").first
    expect(button).to_have_css("background-color", "rgb(0, 107, 60)")
    box = button.bounding_box()
    assert box is not None
    assert box["height"] >= 64
    chat.choose("agree")
    for button in chat.find("button:visible").all():
        box = button.bounding_box()
        assert box is not None
        assert box["height"] >= 64, button.inner_text()
    chat.photograph("host-themed")


def test_the_element_can_grow_with_the_page(new_chat: NewChat) -> None:
    chat = new_chat(host="/growing").at("choice")
    chat.choose("app")
    assert chat.find(".scroller").evaluate("e => e.scrollHeight - e.clientHeight") <= 1
    expect(chat.find(".message--asking")).to_be_in_viewport()


def test_the_readers_own_font_size_is_the_measure(new_chat: NewChat) -> None:
    chat = new_chat()
    expect(chat.find(".frame")).to_have_css("font-size", "16px")
    chat.press("text-size")
    expect(chat.find(".frame")).to_have_css("font-size", "24px")
    chat.press("text-size")
    expect(chat.find(".frame")).to_have_css("font-size", "32px")
    chat.press("text-size")
    expect(chat.find(".frame")).to_have_css("font-size", "16px")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_website_can_fix_light_or_dark(
    new_chat: NewChat, scheme: Literal["light", "dark"]
) -> None:
    opposite: Literal["light", "dark"] = "dark" if scheme == "light" else "light"
    chat = new_chat(color_scheme=opposite)
    change = "(e, appearance) => { e.appearance = appearance; return e.updateComplete }"
    colours = []
    for system, appearance in ((opposite, scheme), (scheme, "auto")):
        chat.page.emulate_media(color_scheme=system)
        chat.element.evaluate(change, appearance)
        colours.append(
            chat.find(".frame").evaluate(
                "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]"
            )
        )
    assert colours[0] == colours[1]


def test_arabic_letters_are_loaded_only_where_they_are_read(new_chat: NewChat) -> None:
    german, arabic = new_chat().begin("de"), new_chat().begin("ar")
    arabic.page.wait_for_load_state("networkidle")
    assert [url for url in german.requests if "arabic" in url] == []
    assert [url for url in arabic.requests if "noto-sans-arabic" in url] != []
    family = arabic.find(".message__text").first.evaluate("e => getComputedStyle(e).fontFamily")
    assert "Resonanz Arabic" in family


def test_the_interface_is_open_to_listed_sites_alone(
    system: RunningSystem, host_site: HostSite
) -> None:
    def allowed(origin: str, path: str = "/api/v1/locales") -> str | None:
        response = httpx.get(system.url + path, headers={"Origin": origin}, trust_env=False)
        return response.headers.get("access-control-allow-origin")

    assert allowed(host_site.origin) == host_site.origin
    host = host_site.origin.removeprefix("http://")
    for stranger in (
        "null",
        f"https://{host}",
        f"http://evil.{host}",
        f"http://{host}.evil.example",
        f"http://{host}0",
        "http://localhost",
        f"http://{host}/",
        host_site.origin.upper(),
    ):
        assert allowed(stranger) is None, stranger
    # Scripts and fonts are the same for everybody, and hold nothing of anybody.
    manifest = httpx.get(f"{system.url}/static/manifest.json", trust_env=False).json()
    script = manifest["resonanz-chat.js"]["file"]
    assert allowed("https://anybody.example", f"/static/{script}") == "*"
    # The pages with cookies are open to no site.
    assert allowed(host_site.origin, "/") is None


def test_a_stranger_may_not_ask_before_sending(system: RunningSystem, host_site: HostSite) -> None:
    def asked(origin: str) -> httpx.Response:
        return httpx.options(
            f"{system.api}/conversation/turns",
            headers={
                "Origin": origin,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "authorization,idempotency-key,content-type",
            },
            trust_env=False,
        )

    assert asked(host_site.origin).is_success
    assert "access-control-allow-credentials" not in asked(host_site.origin).headers
    assert asked("https://evil.example").status_code == 400


def test_the_frame_may_stand_on_listed_sites_alone(
    system: RunningSystem, host_site: HostSite
) -> None:
    headers = httpx.get(f"{system.url}/embed", trust_env=False).headers
    policy = dict(
        [*rule.split(" ", 1), ""][:2] for rule in headers["content-security-policy"].split("; ")
    )
    assert policy["frame-ancestors"] == host_site.origin
    assert policy["require-trusted-types-for"] == "'script'"
    assert policy["default-src"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert "set-cookie" not in headers
