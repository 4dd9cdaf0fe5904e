"""The researchers' desk in a real Chromium, on a small invented city."""

from __future__ import annotations

import datetime
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pyreadstat
import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect

from analytics.themes.taxonomy import load_taxonomy
from api.application import create_application
from api.desk.passwords import Passwords
from command_line.survey import refresh_columns
from configuration import ROOT, Settings
from interview.loading import load_questionnaires
from simulation import CITY, fill
from store import open_store
from store.accounts import AccountRepository, Role
from store.migration import migrate
from tests.browser.axe import overflowing, violations
from tests.browser.visitor import SCREENSHOTS

pytestmark = pytest.mark.slow

PASSWORD = "vier Bagger tanzen im Nieselregen"
PAGES = [
    "/desk",
    "/desk/themes",
    "/desk/themes/difficult/uploads",
    "/desk/explore?what=item:satisfaction&by=site",
    "/desk/explore?what=item:ease&only=period=PERIOD",
    "/desk/items/ease",
    "/desk/measures",
    "/desk/measures/upload-page",
    "/desk/two-sides",
    "/desk/coding",
    "/desk/coding/disagreements",
    "/desk/codebook",
    "/desk/codebook/theme?code=uploads",
    "/desk/proposals",
    "/desk/exports",
    "/desk/accounts",
    "/desk/log",
    "/desk/password",
]


@pytest.fixture(scope="module")
def desk_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The application on a free port, with a small city and two accounts."""
    settings = Settings(
        folder=tmp_path_factory.mktemp("desk"), sites=ROOT / "data" / "demo" / "sites.yml"
    )
    store = open_store(settings.database)
    migrate(store)
    city = replace(CITY, customers_a_site=110, staff_a_site=20)
    library, taxonomy = load_questionnaires(ROOT / "questionnaires"), load_taxonomy(ROOT / "themes")
    fill(store, city, library, taxonomy, today=datetime.date.today())
    with store.writing() as connection:
        for role in (Role.VIEWER, Role.ADMIN):
            AccountRepository(connection).add(
                role, role, Passwords().hash(PASSWORD), datetime.date.today()
            )
    refresh_columns(store, settings)
    store.close()
    application = create_application(settings)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        server = uvicorn.Server(uvicorn.Config(application, log_level="error"))
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


def signed_in(browser: Browser, address: str, name: str, **options: Any) -> BrowserContext:
    """A browser in which somebody has signed in by the page's own form."""
    context = browser.new_context(
        base_url=address,
        bypass_csp=True,
        **{"locale": "de-DE", "viewport": {"width": 1280, "height": 900}} | options,
    )
    page = context.new_page()
    page.goto("/desk/themes")
    page.get_by_label("Name oder E-Mail-Adresse").fill(name)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    expect(page).to_have_url(f"{address}/desk/themes")
    page.close()
    return context


@pytest.fixture(scope="module")
def admin(chromium: Browser, desk_address: str) -> Iterator[BrowserContext]:
    """An admin's browser."""
    context = signed_in(chromium, desk_address, "admin")
    yield context
    context.close()


@pytest.fixture
def page(admin: BrowserContext) -> Iterator[Page]:
    """A page of the admin's browser."""
    page = admin.new_page()
    yield page
    page.close()


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Simulated data"), ("de", "Simulierte Daten")]
)
def test_every_page_is_accessible_and_labelled(page: Page, language: str, label: str) -> None:
    """German last: the browser keeps the language."""
    page.goto(f"/desk/explore?lang={language}")
    period = page.locator("#only option[value^='period=2']").first.get_attribute("value") or ""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    problems: dict[str, Any] = {}
    for path in PAGES:
        response = page.goto(path.replace("period=PERIOD", quote(period)))
        assert response and response.ok, path
        name = path.strip("/").partition("?")[0].replace("/", "-")
        page.screenshot(path=SCREENSHOTS / f"{name}-{language}.png", full_page=True)
        expect(page.locator(".simulated")).to_contain_text(label)
        if found := violations(page):
            problems[path] = found
    assert problems == {}


@pytest.mark.parametrize(
    "look",
    [{"color_scheme": "dark"}, {"forced_colors": "active"}, {"media": "print"}],
    ids=["dark", "forced", "print"],
)
def test_charts_hold_in_other_looks(page: Page, look: dict[str, Any]) -> None:
    page.emulate_media(**look)
    page.goto("/desk")
    page.screenshot(path=SCREENSHOTS / f"desk-{next(iter(look.values()))}.png", full_page=True)
    assert violations(page) == []
    if look.get("media") == "print":
        expect(page.locator(".desk-nav")).to_be_hidden()
        expect(page.locator("#satisfaction .chart")).to_be_visible()


def test_it_fits_a_phone(chromium: Browser, desk_address: str) -> None:
    context = signed_in(chromium, desk_address, "viewer", viewport={"width": 320, "height": 640})
    page = context.new_page()
    for path in ("/desk", "/desk/measures", "/desk/explore", "/desk/themes/good/staff_help"):
        page.goto(path)
        assert overflowing(page) <= 0, path
    page.goto("/desk/exports")
    assert overflowing(page) <= 0
    expect(page.get_by_text("Anonymisierte Einzeldaten")).to_have_count(0)
    context.close()


def test_a_newcomer_finds_the_answers(page: Page) -> None:
    """The three biggest problems, whether the measure helped, a quote, the table behind a chart."""
    page.goto("/desk")
    expect(page.locator(".problems__list li")).to_have_count(3)
    page.locator("#by-site summary").click()
    expect(page.locator("#by-site table")).to_be_visible()
    page.get_by_role("link", name="Maßnahmen", exact=True).click()
    expect(page.locator("main")).to_contain_text("Neue Seite zum Hochladen")
    page.get_by_role("link", name="Neue Seite zum Hochladen").click()
    expect(page.locator("#effect-uploads")).to_be_visible()
    page.goto("/desk/themes/difficult/processing_time")
    expect(page.locator(".quote").first).to_be_visible()


def test_filters_stand_in_the_address(page: Page) -> None:
    page.goto("/desk/explore")
    page.get_by_label("Was", exact=True).select_option("item:completion")
    page.get_by_label("nach", exact=True).select_option("channel")
    page.get_by_role("button", name="Anzeigen").click()
    assert "what=item%3Acompletion&by=channel" in page.url
    expect(page.locator("#table-channel")).to_contain_text("Terminal")


def test_downloads_open(page: Page, tmp_path: Path) -> None:
    page.goto("/desk")
    with page.expect_download() as csv:
        page.locator("#by-site .figure__links a").click()
    assert Path(csv.value.path()).read_bytes().startswith(b"\xef\xbb\xbfStandort;")
    page.goto("/desk/exports")
    with page.expect_download() as spss:
        page.locator("a[href='/desk/exports/microdata?format=spss']").click()
    file = tmp_path / "data.sav"
    spss.value.save_as(file)
    frame, about = pyreadstat.read_sav(file)
    assert len(frame) > 1000
    assert about.variable_value_labels["satisfaction"][5.0] == "sehr zufrieden"
    assert about.notes[0] == "Simulierte Daten."


def test_a_proposal_becomes_a_theme_of_a_new_version(page: Page) -> None:
    page.goto("/desk/proposals")
    page.get_by_text("Als Thema annehmen").first.click()
    page.get_by_label("Code").fill("waiting_room")
    page.get_by_label("Name auf Deutsch").fill("Wartebereich")
    page.get_by_label("Festlegung").fill("The waiting room and its network")
    page.get_by_label("Typische Antworten").fill("kein Netz\nen: no network")
    page.get_by_role("button", name="Als Thema annehmen").click()
    expect(page.locator("#version-2 ins").first).to_contain_text("The waiting room")
    page.get_by_role("button", name="Fassung 2 in Kraft setzen").click()
    expect(page.locator("#version-2")).to_contain_text("in Kraft")
    page.get_by_role("button", name="Fassung 1 in Kraft setzen").click()
    expect(page.locator("#version-1")).to_contain_text("in Kraft")


def test_ten_answers_are_coded_by_keyboard_alone(page: Page) -> None:
    page.goto("/desk/coding")
    for number in range(10):
        expect(page.locator("#codes")).to_be_focused()
        page.keyboard.type("7- 9-" if number else "7- nonsense")
        page.keyboard.press("Enter")
        if not number:
            expect(page.get_by_role("alert")).to_contain_text("nicht zu lesen")
            page.locator("#codes").fill("7-")
            page.keyboard.press("Enter")
        expect(page.locator("main")).to_contain_text(f"Sie haben {number + 1} von")


def test_the_workshop_pack_is_a_pdf(page: Page) -> None:
    page.goto("/desk/exports")
    response = page.request.get("/desk/workshop?in=de-simple&as=pdf&site=hafen")
    assert response.headers["content-type"] == "application/pdf"
    assert response.body().startswith(b"%PDF-")
