"""Every page and download where there is nothing to show yet, nobody answered, or only a few."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from analytics.exports.formats import FORMATS
from api.application import create_application
from command_line.survey import refresh_columns
from configuration import ROOT, Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.measures import Measure, MeasureRepository, RecommendationStatus
from store.migration import migrate
from store.waves import Wave, WaveKind, WaveRepository
from tests.analytics.survey import Held, Said, fill
from tests.api.desk.colleague import PASSWORD, Colleague
from tests.api.desk.conftest import CHEAP

FIRST = datetime.date(2026, 3, 2)
FEW = 7
LIMIT = 25
RECOMMENDED = "Schilder mit <b>Bildern</b>"
WORDS = "Das Hochladen."

# What can be looked at, by what; of every kind one.
TABLES = (
    ("item:satisfaction", ""),
    ("item:satisfaction", "site"),
    ("item:service", "locale"),
    ("item:burden", "item:age"),
    ("theme:difficult:uploads", "site"),
    ("theme:difficult:uploads", "item:decision"),
)
PAGES = [
    "/desk",
    "/desk/themes",
    "/desk/themes/difficult/uploads",
    "/desk/items/satisfaction",
    "/desk/items/burden",
    *(f"/desk/explore?what={what}&by={by}" for what, by in TABLES),
    "/desk/measures",
    "/desk/measures/posters",
    "/desk/two-sides",
    "/desk/coding",
    "/desk/coding/disagreements",
    "/desk/coding/quotes",
    "/desk/exports",
    "/desk/exports/codebook",
    *(f"/desk/exports/aggregates?format={format}" for format in ("csv", "excel", "spss")),
    *(f"/desk/exports/microdata?format={format}" for format in FORMATS),
    "/desk/exports/figures/feedback",
    "/desk/exports/figures/key-figures",
    *(f"/desk/workshop?in={language}" for language in ("de", "de-simple", "en")),
    "/desk/workshop?in=de&site=hafen",
]


@pytest.fixture(scope="module")
def sparse_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """Two waves that have ended: of ``few`` people, all alike, and of nobody."""
    settings = Settings(
        folder=tmp_path_factory.mktemp("sparse"),
        sites=ROOT / "data" / "demo" / "sites.yml",
        # More careful than the default, also than the least group that quotes come from.
        smallest_cell=LIMIT,
    )
    store = open_store(settings.database)
    migrate(store)
    held = Held(
        day=FIRST,
        codes={"satisfaction": "2", "service": "portal", "decision": "negative"},
        said={"difficult": Said(WORDS, {"uploads": "neg"}, released=True)},
    )
    fill(store, [held] * FEW)
    with store.writing() as connection:
        AccountRepository(connection).add(
            "admin", Role.ADMIN, CHEAP.hash(PASSWORD), datetime.date(2026, 11, 23)
        )
        for number, code in enumerate(("few", "nobody")):
            first = FIRST + datetime.timedelta(weeks=4 * number)
            last = first + datetime.timedelta(days=27)
            WaveRepository(connection).add(
                Wave(code, "digital_services", WaveKind.BASELINE, first, last)
            )
        measures = MeasureRepository(connection)
        measures.add(
            Measure("posters", "Posters", "", "digital_services", ("mitte", "hafen"),
                    FIRST + datetime.timedelta(weeks=4), ("uploads",))
        )  # fmt: skip
        measures.recommend("posters", RECOMMENDED, FIRST)
    refresh_columns(store, settings)
    store.close()
    application = create_application(settings)
    application.state.passwords = CHEAP
    with TestClient(application):
        yield application


@pytest.fixture(scope="module")
def admin(sparse_desk: FastAPI) -> Colleague:
    colleague = Colleague(sparse_desk)
    colleague.sign_in("admin")
    return colleague


@pytest.fixture(scope="module")
def newcomer(desk: FastAPI) -> Colleague:
    """An admin of an installation that has just been set up."""
    colleague = Colleague(desk)
    colleague.sign_in("admin")
    return colleague


def with_wave(address: str, wave: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}wave={wave}"


@pytest.mark.parametrize("address", PAGES)
def test_a_page_of_few_says_no_more_than_one_of_nobody(admin: Colleague, address: str) -> None:
    admin.open(with_wave(address, "nobody"))
    assert admin.status == 200, admin.response.text[:500]
    of_nobody = admin.response.text.count("chart__suppressed")
    admin.open(with_wave(address, "few"))
    assert admin.status == 200, admin.response.text[:500]
    assert admin.response.text.count("chart__suppressed") == of_nobody, "whoever the few are"
    if "coding" not in address:
        assert WORDS not in admin.response.text


def test_the_notes_say_the_limit_of_this_installation(admin: Colleague) -> None:
    admin.open(with_wave("/desk/items/satisfaction?lang=en", "few"))
    assert f"fewer than {LIMIT} people stand behind it" in admin.response.text
    assert f"Groups of fewer than {LIMIT} people" in admin.response.text


@pytest.mark.parametrize(
    ("language", "status"), [("de", "geplant"), ("en", "planned"), ("de-simple", "das machen wir")]
)
def test_the_workshop_pack_says_what_was_recommended_and_what_became_of_it(
    admin: Colleague, language: str, status: str
) -> None:
    with admin.store.writing() as connection:
        measures = MeasureRepository(connection)
        (recommendation,) = measures.recommendations("posters")
        measures.set_status(recommendation.id, RecommendationStatus.PLANNED)
    for site in ("", "&site=hafen"):
        page = admin.open(f"/desk/workshop?in={language}&wave=few{site}")
        assert f"{RECOMMENDED} ({status}, " in page.text
    page = admin.open(f"/desk/workshop?in={language}&wave=few&site=altstadt")
    assert RECOMMENDED not in page.text, "it was not taken there"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_workshop_pack_is_in_one_language_whatever_its_reader_has_chosen(
    admin: Colleague, language: str
) -> None:
    admin.open(f"/desk/workshop?in=en&wave=few&lang={language}")
    assert "all sites, Before" in admin.page.text
    assert "Zufriedenheit" not in admin.page.text
    admin.open(f"/desk/workshop?in=de-simple&wave=few&lang={language}")
    assert "alle Standorte, Vorher" in admin.page.text


@pytest.mark.parametrize("address", PAGES)
def test_before_the_first_wave_every_page_opens_or_says_why_not(
    newcomer: Colleague, address: str
) -> None:
    newcomer.open(address)
    assert newcomer.status in {200, 404}, newcomer.response.text[:500]
    if newcomer.status == 404:
        assert newcomer.page.alerts
