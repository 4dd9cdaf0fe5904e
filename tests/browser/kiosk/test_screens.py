"""Every screen of the kiosk in every language, look and size of letters, upright and across."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.browser.axe import LOCALES, in_every_look, violations
from tests.browser.conftest import Stage
from tests.browser.kiosk.conftest import NewKiosk
from tests.browser.kiosk.customer import VOICES, KioskCustomer
from tests.browser.kiosk.screens import screens
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

# A usual display of 1080 × 1920 with a factor of 1.5 (docs/kiosk.md): the less room there is, the
# sooner words do not fit.
UPRIGHT: ViewportSize = {"width": 720, "height": 1280}
ACROSS: ViewportSize = {"width": 1280, "height": 720}
# Right to left, long words, letters of another script.
TRIED_ACROSS = ("de-simple", "ar", "uk")
# In every size of letters: what is cut off or outside, too small for a finger, or too near to
# another. The shadow roots as well; what is hidden for the eye or covered by a dialog is not there.
_MEASURES = """
async () => {
  const kiosk = document.querySelector(".kiosk");
  const chat = document.querySelector("resonanz-chat");
  const usual = kiosk.className;
  const inDialog = document.querySelector("dialog[open]");
  const all = (selector) => {
    const roots = [inDialog ?? document];
    const found = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element.matches(selector) && element.checkVisibility()) found.push(element);
      }
    }
    return found;
  };
  const cutOff = () => all("button, h1, h2, h3, p, li, code, label, .dialog")
    .filter((e) => e.clientWidth > 2 && e.scrollWidth > e.clientWidth + 1
      && !e.closest(".kern-sr-only, .hidden, [role=status]"))
    .map((e) => `${e.localName} ${e.className} is cut off: ${e.textContent.trim().slice(0, 60)}`);
  const targets = () => {
    // What has scrolled out of sight, or is a hint that floats above, is beside nothing.
    const boxes = all("button, textarea").map((e) => [e, e.getBoundingClientRect()])
      .filter(([e, box]) => {
        const frame = e.closest(".scroller, .main, .dialog, .frame, .bar").getBoundingClientRect();
        return box.top >= frame.top && box.bottom <= frame.bottom && e.name !== "new-messages";
      });
    return [
      ...boxes.filter(([, box]) => box.left < -1 || box.right > innerWidth + 1)
        .map(([e]) => `${e.name} is outside`),
      ...boxes.filter(([, box]) => box.width < 64 || box.height < 64)
        .map(([e, box]) => `${e.name || e.id}: ${box.width} x ${box.height}`),
      ...boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
        .filter(([other]) => one.getRootNode() === other.getRootNode())
        .filter(([, b]) => Math.max(a.left - b.right, b.left - a.right) < 8
          && Math.max(a.top - b.bottom, b.top - a.bottom) < 8)
        .map(([other]) => `${one.name} beside ${other.name}`)),
    ];
  };
  const problems = [];
  for (const size of [200, 150, 100]) {
    kiosk.className = usual.replace("kiosk--100", `kiosk--${size}`);
    if (chat) {
      chat.textSize = size;
      await chat.updateComplete;
    }
    const over = document.documentElement.scrollWidth - innerWidth;
    const found = [...(over > 0 ? [`${over} pixels too wide`] : []), ...cutOff(), ...targets()];
    problems.push(...found.map((each) => `${innerWidth} pixels, ${size} %: ${each}`));
  }
  return problems;
}
"""
_STRONG = """
async (isStrong) => {
  document.querySelector(".kiosk").classList.toggle("kiosk--contrast", isStrong);
  const chat = document.querySelector("resonanz-chat");
  if (!chat) return;
  chat.appearance = isStrong ? "dark" : "light";
  await chat.updateComplete;
}
"""


@pytest.fixture(scope="module")
def customer(
    chromium: Browser, system: RunningSystem, kiosks_store: str
) -> Iterator[KioskCustomer]:
    """A kiosk that every language is tried on; its policy is loose for the checks, and no service
    worker brings a new document between two languages.
    """
    context = chromium.new_context(
        base_url=system.url,
        viewport=UPRIGHT,
        has_touch=True,
        reduced_motion="reduce",
        bypass_csp=True,
        service_workers="block",
    )
    context.add_init_script(VOICES)
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.clock.install()
    yield KioskCustomer(page).arrive()
    context.close()


def problems_on(customer: KioskCustomer, name: str, within: str = "") -> list[str]:
    """What is wrong with the screen that is shown."""
    page = customer.page
    found = in_every_look(
        page, within=within, measures=_MEASURES, picture=f"kiosk/upright-{{look}}-{name}"
    )
    if name.startswith(TRIED_ACROSS):
        page.set_viewport_size(ACROSS)
        found += page.evaluate(_MEASURES)
        customer.photograph(f"across-light-{name}")
        page.set_viewport_size(UPRIGHT)
    page.evaluate(_STRONG, True)
    found += [f"strong contrast: {each}" for each in violations(page, within, ["color-contrast"])]
    customer.photograph(f"upright-contrast-{name}")
    page.evaluate(_STRONG, False)
    return found


def test_the_start_screen_in_every_look_and_size(customer: KioskCustomer) -> None:
    assert problems_on(customer, "start") == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_screen_in_every_look_and_size(
    customer: KioskCustomer, system: RunningSystem, stage: Stage, locale: str
) -> None:
    customer.page.context.set_offline(False)
    if not customer.is_at_start:
        customer.arrive()
    problems = {}
    for name, within in screens(customer, system.api, stage, locale):
        if found := problems_on(customer, f"{locale}-{name}", within):
            problems[name] = found
    assert problems == {}


def test_the_checks_find_what_is_wrong(customer: KioskCustomer) -> None:
    wrong = """
    () => {
      const [one, two] = document.querySelectorAll(".language");
      one.style.cssText = "height: 63px; min-height: 0; margin: 0; color: #ccc";
      two.style.cssText = "transform: translateX(3000px)";
    }
    """
    customer.page.evaluate(wrong)
    found = " ".join(problems_on(customer, ""))
    customer.page.reload()
    customer.sees_start()
    assert "de: " in found and " x 63" in found
    assert "de-simple is outside" in found
    assert "color-contrast" in found


def test_letters_and_contrast_are_chosen_by_their_buttons(new_kiosk: NewKiosk) -> None:
    customer = new_kiosk().arrive()
    sizes = """() => [document.querySelector(".heading"), document.querySelector(".language")]
      .map((each) => parseFloat(getComputedStyle(each).fontSize))"""
    usual = customer.page.evaluate(sizes)
    for percent in (150, 200, 100):
        customer.press("text-size")
        customer.page.locator(f".kiosk--{percent}").wait_for()
        assert customer.page.evaluate(sizes) == [size * percent / 100 for size in usual]
    colour = "() => getComputedStyle(document.querySelector('.kiosk')).backgroundColor"
    before = customer.page.evaluate(colour)
    customer.press("contrast")
    assert customer.page.evaluate(colour) != before
    customer.press("text-size").begin("de")
    assert customer.chat.evaluate("chat => [chat.textSize, chat.appearance]") == [150, "dark"]


def test_nothing_moves_for_who_wants_no_motion(new_kiosk: NewKiosk) -> None:
    moving = """
    () => [document, document.querySelector("resonanz-chat").shadowRoot].flatMap((root) =>
      [...root.querySelectorAll("*")].filter((each) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
        const lasts = transitionDuration.split(", ").some((time) => parseFloat(time) > 0.001);
        return lasts || animationName !== "none" || scrollBehavior !== "auto";
      }).map((each) => each.className))
    """
    customer = new_kiosk().arrive().begin("de").choose("agree").press("finish")
    assert customer.page.evaluate(moving) != [], "there is something that would move"
    customer.page.emulate_media(reduced_motion="reduce")
    assert customer.page.evaluate(moving) == []
