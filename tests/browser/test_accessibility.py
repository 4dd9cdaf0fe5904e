"""axe-core finds nothing on any page in any language, and everything holds on small screens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.browser.axe import LOCALES, in_every_look
from tests.browser.conftest import NewVisitor, Stage
from tests.browser.pictures import DESKTOP, PHONE, photograph
from tests.browser.tour import tour
from tests.browser.window import Window
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

# 1280 × 1024 pixels at 400 % zoom (WCAG 2.2, 1.4.10).
NARROW: ViewportSize = {"width": 320, "height": 256}


@pytest.fixture(scope="module")
def window(chromium: Browser, system: RunningSystem) -> Iterator[Window]:
    """The smallest window. Scripts and a loose policy are for the checks: our pages have none."""
    context = chromium.new_context(bypass_csp=True, viewport=NARROW, reduced_motion="reduce")
    yield Window(context.new_page(), system.url)
    context.close()


# Links within a sentence may be as small as its letters (WCAG 2.2, 2.5.8).
_MEASURES = """
() => {
  const over = document.documentElement.scrollWidth - innerWidth;
  const small = [...document.querySelectorAll("button, textarea, input:not([type=hidden]), a")]
    .filter((each) => !each.closest(".text, .receipt, .skip-links"))
    .map((each) => [each.outerHTML.slice(0, 80), each.getBoundingClientRect()])
    .filter(([, { width, height }]) => height < 44 || width < 44)
    .map(([target, { width, height }]) => `${target}: ${width} x ${height}`);
  return [...(over > 0 ? [`${over} pixels wider than the window`] : []), ...small];
}
"""


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_in_every_look(
    window: Window, system: RunningSystem, stage: Stage, locale: str
) -> None:
    looks = ("light", "dark", "forced", *(["contrast"] if locale == "de" else []))
    problems = {}
    for name in tour(window, system.api, stage, locale):
        found = in_every_look(
            window.page,
            measures=_MEASURES,
            looks=looks,
            picture=f"pages/phone-{{look}}-{locale}-{name}",
            screen=PHONE,
        )
        photograph(window.page, f"pages/desktop-light-{locale}-{name}", DESKTOP)
        if found:
            problems[name] = found
    assert problems == {}


def test_the_checks_find_what_is_wrong(new_visitor: NewVisitor) -> None:
    page = new_visitor(scripts=True).page
    page.set_content(
        "<html><title>Test</title><h1>Test</h1><p style='width: 900px; color: #ddd'>wide</p>"
        "<button style='width: 20px; height: 20px'></button></html>"
    )
    found = " ".join(in_every_look(page, measures=_MEASURES))
    assert "button-name" in found
    assert "html-has-lang" in found
    assert "dark: color-contrast" in found
    assert "pixels wider" in found
    assert "20 x 20" in found


def test_the_arabic_font_is_loaded_only_where_it_is_read(new_visitor: NewVisitor) -> None:
    german = new_visitor().start("de")
    arabic = new_visitor().start("ar")
    arabic.page.wait_for_load_state("networkidle")  # fonts come after the page
    assert [url for url in german.requests if "arabic" in url] == []
    assert [url for url in arabic.requests if "noto-sans-arabic" in url] != []
