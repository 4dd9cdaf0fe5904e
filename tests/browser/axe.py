"""What axe-core finds, in every look that a reader's system can ask for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from playwright.sync_api import Page, ViewportSize

from tests.browser.pictures import photograph
from tests.browser.visitor import ROOT

LOCALES = ("de", "de-simple", "en", "tr", "ar", "uk", "ru", "fa", "pl", "ro", "bg", "fr")
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "forced_colors": "none", "contrast": "no-preference"},
    "dark": {"color_scheme": "dark", "forced_colors": "none", "contrast": "no-preference"},
    "forced": {"color_scheme": "light", "forced_colors": "active", "contrast": "no-preference"},
    "contrast": {"color_scheme": "light", "forced_colors": "none", "contrast": "more"},
}
# What a page is made of is the same in every look; its colours are not.
_COLOURS = ("color-contrast", "link-in-text-block")

# Only what is wrong is described, and only then: the names of all elements cost the most.
_AXE = """
async (within, rules) => {
  const options = { resultTypes: ["violations"], preload: false, selectors: false };
  if (rules.length > 0) options.runOnly = rules;
  const place = within || document;
  if ((await axe.run(place, options)).violations.length === 0) return [];
  const { violations } = await axe.run(place, { ...options, selectors: true });
  return violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ target, html }) => `${target} ${html.slice(0, 200)}`).join(", ")}`);
}
"""
_NOTHING = "() => []"


@cache
def _source() -> str:
    path = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
    return path.read_text(encoding="utf-8")


def violations(
    page: Page, within: str = "", rules: Sequence[str] = (), measures: str = _NOTHING
) -> list[str]:
    """What axe-core finds, one line each, with the elements; with these rules only.

    ``measures`` is a script's function that adds lines of its own.
    """
    check = f"""async ([within, rules]) =>
      "axe" in window && [...await ({_AXE})(within, rules), ...await ({measures})()]"""
    found = page.evaluate(check, [within, list(rules)])
    if found is False:
        page.evaluate(_source())
        found = page.evaluate(check, [within, list(rules)])
    return list(found)


def in_every_look(
    page: Page,
    *,
    within: str = "",
    measures: str = _NOTHING,
    looks: Sequence[str] = ("light", "dark", "forced"),
    picture: str = "",
    screen: ViewportSize | None = None,
) -> list[str]:
    """What is wrong in any look: everything is checked in the first, the colours in the others.

    The page has the first look before and afterwards. ``picture`` names the pictures that are kept
    where they are wanted, with ``{look}`` in it; as ``screen`` shows them.
    """
    first, *others = looks
    found = violations(page, within, measures=measures)
    photograph(page, picture.format(look=first), screen)
    for look in others:
        page.emulate_media(**LOOKS[look])
        found += [f"{look}: {each}" for each in violations(page, within, _COLOURS)]
        photograph(page, picture.format(look=look), screen)
    page.emulate_media(**LOOKS[first])
    return found


def overflowing(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
