"""Registering waves and measures, recommendations, and what is refused."""

from __future__ import annotations

import pytest

from store.audit import AuditLog
from store.measures import MeasureRepository
from tests.api.desk.colleague import Colleague

MEASURE = {
    "code": "upload-page",
    "title": "New upload page",
    "description": "",
    "begins_on": "2026-06-01",
    "sites": "mitte",
    "themes": "uploads",
}
WAVE = {
    "code": "spring",
    "questionnaire": "digital_services",
    "kind": "baseline",
    "first_day": "2026-03-02",
    "last_day": "2026-04-26",
}


@pytest.fixture
def researcher(colleague: Colleague) -> Colleague:
    colleague.sign_in("researcher")
    return colleague


def test_a_measure_is_registered_with_recommendations_and_deleted(researcher: Colleague) -> None:
    researcher.post("/desk/measures", **MEASURE)
    assert (researcher.status, researcher.place) == (200, "/desk/measures/upload-page")
    assert "Für einen Vergleich braucht es eine Welle" in researcher.page.text
    researcher.post("/desk/measures", **MEASURE)
    assert researcher.status == 422
    assert "gibt es schon" in researcher.page.alerts[0]

    address = "/desk/measures/upload-page/recommendations"
    researcher.post(address, text="Test it with =SUM(A1) <b>older people</b>")
    assert "<b>older people</b>" in researcher.page.text, "as text"
    assert not researcher.page.all("b")
    with researcher.store.reading() as connection:
        (recommendation,) = MeasureRepository(connection).recommendations("upload-page")
    researcher.post(address, id=recommendation.id, status="planned")
    assert "(geplant" in researcher.page.text
    researcher.post(address, id=recommendation.id, status="forgotten")
    assert researcher.status == 422

    researcher.post("/desk/measures/upload-page/delete")
    assert researcher.place == "/desk/measures"
    with researcher.store.reading() as connection:
        assert MeasureRepository(connection).by_code("upload-page") is None
        actions = [event.action for event in AuditLog(connection, b"").latest(4)]
    assert actions == [
        "measure_deleted", "recommendation_changed", "recommended", "measure_added",
    ]  # fmt: skip


def test_a_measure_is_corrected_and_the_log_says_what_it_was(researcher: Colleague) -> None:
    researcher.post("/desk/measures", **MEASURE | {"code": "letters"})
    page = researcher.open("/desk/measures/letters")
    assert page.form_with("Änderungen speichern").fields["title"] == "New upload page"
    changed = MEASURE | {"title": "Letters in plain words", "begins_on": "2026-06-08"}
    researcher.post("/desk/measures/letters", **changed)
    assert (researcher.status, researcher.place) == (200, "/desk/measures/letters")
    assert "Letters in plain words" in researcher.page.text
    with researcher.store.reading() as connection:
        (event,) = AuditLog(connection, b"").latest(1)
    assert (event.action, event.object) == ("measure_changed", "letters")
    assert event.details == {"before": {"title": "New upload page", "begins_on": "2026-06-01"}}
    page = researcher.post("/desk/measures/letters", **changed | {"begins_on": "soon"})
    assert researcher.status == 422
    assert "Tage" in page.alerts[0]
    researcher.post("/desk/measures/nowhere", **changed)
    assert researcher.status == 404
    researcher.post("/desk/measures/letters/delete")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"code": "Upload Page"}, "Kürzel"),
        ({"title": "  "}, "was geändert wurde"),
        ({"sites": "atlantis"}, "mindestens einen Standort"),
        ({"themes": "weather"}, "mindestens einen Standort"),
        ({"begins_on": "soon"}, "Tage"),
    ],
    ids=str,
)
def test_a_measure_that_would_not_do_is_explained(
    researcher: Colleague, change: dict[str, str], problem: str
) -> None:
    page = researcher.post("/desk/measures", **MEASURE | change)
    assert researcher.status == 422
    assert problem in page.alerts[0]


@pytest.mark.parametrize(
    "change",
    [
        {"first_day": "2026-03-03"},
        {"last_day": "2026-04-25"},
        {"first_day": "2026-05-04"},
        {"code": " "},
        {"first_day": ""},
        {"kind": "party"},
    ],
    ids=str,
)
def test_a_wave_that_would_not_do_is_explained(
    researcher: Colleague, change: dict[str, str]
) -> None:
    page = researcher.post("/desk/waves", **WAVE | change)
    assert researcher.status == 422
    assert page.alerts


def test_a_wave_is_declared_once_and_without_overlap(researcher: Colleague) -> None:
    researcher.post("/desk/waves", **WAVE)
    assert (researcher.status, researcher.place) == (200, "/desk/measures")
    assert "spring" in researcher.page.text
    for change in ({}, {"code": "other"}):
        researcher.post("/desk/waves", **WAVE | change)
        assert researcher.status == 422


@pytest.mark.parametrize(
    "address",
    ["/desk?wave=nowhere", "/desk/measures/nowhere", "/desk/workshop?in=tlh",
     "/desk/explore?what=item:nothing&wave=nowhere", "/desk/exports/figures/secret"],
)  # fmt: skip
def test_what_is_not_there_is_a_404_page(researcher: Colleague, address: str) -> None:
    researcher.open(address)
    assert researcher.status == 404
    assert researcher.page.alerts
