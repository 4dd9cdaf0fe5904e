"""axe-core finds nothing on any page, and everything holds on small screens."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import NewVisitor
from tests.browser.tour import tour
from tests.browser.visitor import ROOT

pytestmark = pytest.mark.slow

AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
PHONE = {"width": 390, "height": 844}
# 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10).
NARROW = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 900}

LOOKS: list[tuple[str, str, dict[str, Any]]] = [
    ("de", "light", {"viewport": PHONE, "color_scheme": "light"}),
    ("de", "dark", {"viewport": DESKTOP, "color_scheme": "dark"}),
    ("de", "forced", {"viewport": PHONE, "forced_colors": "active"}),
    ("de", "contrast", {"viewport": PHONE, "contrast": "more"}),
    ("de-simple", "light", {"viewport": DESKTOP, "color_scheme": "light"}),
    ("de-simple", "narrow", {"viewport": NARROW, "color_scheme": "dark"}),
    ("en", "light", {"viewport": DESKTOP, "color_scheme": "light"}),
    ("ar", "light", {"viewport": PHONE, "color_scheme": "light"}),
    ("ar", "dark", {"viewport": DESKTOP, "color_scheme": "dark"}),
    ("uk", "narrow", {"viewport": NARROW, "color_scheme": "light"}),
]


def violations(page: Page) -> list[str]:
    """What axe-core finds, one line each, with the elements."""
    page.add_script_tag(path=AXE)
    found = page.evaluate("axe.run()")
    return [
        f"{each['id']}: {', '.join(str(node['target']) for node in each['nodes'])}"
        for each in found["violations"]
    ]


def overflowing(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


# Links within a sentence may be as small as its letters (WCAG 2.2, 2.5.8).
_SMALL_TARGETS = """
() => [...document.querySelectorAll("button, textarea, input:not([type=hidden]), a")]
  .filter(e => !e.closest(".text, .receipt, .skip-links"))
  .filter(e => { const box = e.getBoundingClientRect(); return box.height < 44 || box.width < 44 })
  .map(e => e.outerHTML.slice(0, 80) + e.getBoundingClientRect().width + " x "
    + e.getBoundingClientRect().height)
"""


@pytest.mark.parametrize(
    ("locale", "look", "options"), LOOKS, ids=[f"{locale}-{look}" for locale, look, _ in LOOKS]
)
def test_every_page(
    new_visitor: NewVisitor, locale: str, look: str, options: dict[str, Any]
) -> None:
    visitor = new_visitor(scripts=True, locale=locale.split("-", maxsplit=1)[0], **options)
    problems = {}
    for name in tour(visitor, locale):
        visitor.photograph(f"{locale}-{look}-{name}")
        found = violations(visitor.page)
        if pixels := max(0, overflowing(visitor.page)):
            found.append(f"{pixels} pixels wider than the window")
        found += visitor.page.evaluate(_SMALL_TARGETS)
        if found:
            problems[name] = found
    assert problems == {}


def test_the_checks_find_what_is_wrong(new_visitor: NewVisitor) -> None:
    page = new_visitor(scripts=True).page
    page.set_content(
        "<html><title>Test</title><h1>Test</h1><p style='width: 900px'>wide</p>"
        "<button style='width: 20px; height: 20px'></button></html>"
    )
    found = " ".join(violations(page))
    assert "button-name" in found
    assert "html-has-lang" in found
    assert overflowing(page) > 0
    assert len(page.evaluate(_SMALL_TARGETS)) == 1


def test_the_arabic_font_is_loaded_only_where_it_is_read(new_visitor: NewVisitor) -> None:
    german = new_visitor().start("de")
    arabic = new_visitor().start("ar")
    arabic.page.wait_for_load_state("networkidle")  # fonts come after the page
    assert [url for url in german.requests if "arabic" in url] == []
    assert [url for url in arabic.requests if "noto-sans-arabic" in url] != []
