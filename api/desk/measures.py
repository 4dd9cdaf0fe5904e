"""The register of measures, and whether each of them helped."""

from __future__ import annotations

import datetime

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from api.desk.access import (
    DeskRefusal,
    Form,
    Person,
    Researcher,
    Viewer,
    audit,
    checked,
    desk_store,
    field,
    fields,
)
from api.desk.effects import compared_waves, effect_figure, effects_of, sentence
from api.desk.figures import show_figures
from api.desk.page import desk_pages
from api.desk.reading import Reading, reading
from store.measures import (
    Measure,
    MeasureRepository,
    RecommendationStatus,
    UnusableMeasure,
)
from store.waves import UnusableWave, Wave, WaveKind, WaveRepository

router = APIRouter(prefix="/desk", include_in_schema=False)

_LONGEST_TEXT = 2000


@router.get("/measures")
def measures_page(request: Request, person: Viewer) -> Response:
    """Waves and measures, and forms for new ones."""
    return _register(request, person)


@router.post("/measures")
def add_measure(request: Request, person: Researcher, form: Form) -> Response:
    """Register a measure."""
    checked(person, form)
    try:
        measure = _described(form, reading(request), field(form, "code").strip())
        with desk_store(request).writing() as connection:
            MeasureRepository(connection).add(measure)
    except UnusableMeasure as problem:
        return _register(request, person, str(problem))
    except ValueError:
        return _register(request, person, "desk-measure-day-wrong")
    audit(request, person, "measure_added", measure.code)
    return RedirectResponse(f"/desk/measures/{measure.code}", 303)


@router.post("/measures/{code}")
def change_measure(request: Request, person: Researcher, form: Form, code: str) -> Response:
    """Correct what is said of a measure. What it was before stands in the audit log."""
    checked(person, form)
    before = _measure(request, code)
    try:
        measure = _described(form, reading(request), code)
        with desk_store(request).writing() as connection:
            MeasureRepository(connection).change(measure)
    except UnusableMeasure as problem:
        return _page(request, person, before, str(problem))
    except ValueError:
        return _page(request, person, before, "desk-measure-day-wrong")
    was = {
        name: value
        for name, value in (
            ("title", before.title),
            ("sites", list(before.sites)),
            ("begins_on", before.begins_on.isoformat()),
            ("themes", list(before.themes)),
        )
        if getattr(before, name) != getattr(measure, name)
    }
    audit(request, person, "measure_changed", code, before=was)
    return RedirectResponse(f"/desk/measures/{code}", 303)


def _described(form: FormData, read: Reading, code: str) -> Measure:
    """The measure that a form describes. Raises UnusableMeasure; ValueError for a wrong day."""
    return Measure(
        code=code,
        title=field(form, "title").strip()[:200],
        description=field(form, "description").strip()[:_LONGEST_TEXT],
        questionnaire=read.results.customers,
        sites=tuple(site for site in fields(form, "sites") if site in read.results.sites),
        begins_on=datetime.date.fromisoformat(field(form, "begins_on")),
        themes=tuple(
            theme for theme in fields(form, "themes") if theme in read.opened.taxonomy.themes
        ),
    )


@router.post("/waves")
def add_wave(request: Request, person: Researcher, form: Form) -> Response:
    """Declare a wave: whole weeks that no other wave has."""
    checked(person, form)
    read = reading(request)
    questionnaire = field(form, "questionnaire")
    if questionnaire not in {read.results.customers, read.results.staff}:
        raise DeskRefusal(422, "desk-error-form")
    try:
        wave = Wave(
            field(form, "code").strip()[:64],
            questionnaire,
            WaveKind(field(form, "kind")),
            datetime.date.fromisoformat(field(form, "first_day")),
            datetime.date.fromisoformat(field(form, "last_day")),
        )
        if not wave.code:
            return _register(request, person, "desk-wave-code-missing")
        with desk_store(request).writing() as connection:
            WaveRepository(connection).add(wave)
    except UnusableWave:
        return _register(request, person, "desk-wave-unusable")
    except ValueError:
        return _register(request, person, "desk-measure-day-wrong")
    read.results.forget()
    audit(request, person, "wave_added", wave.code)
    return RedirectResponse("/desk/measures", 303)


@router.get("/measures/{code}")
def measure_page(request: Request, person: Viewer, code: str) -> Response:
    """Whether one measure helped, how sure that is, and what was recommended."""
    return _page(request, person, _measure(request, code))


def _page(request: Request, person: Person, measure: Measure, problem: str = "") -> Response:
    read = reading(request)
    compared = compared_waves(read, measure)
    effects = effects_of(read, measure, compared) if compared else []
    with desk_store(request).reading() as connection:
        recommendations = MeasureRepository(connection).recommendations(measure.code)
    figures = [effect_figure(read, effect) for effect in effects]
    return show_figures(
        request,
        "measure.html",
        person,
        figures,
        status=422 if problem else 200,
        problem=problem,
        read=read,
        measure=measure,
        compared=compared,
        effects=effects,
        sentences=[sentence(read, effect) for effect in effects],
        recommendations=recommendations,
        statuses=list(RecommendationStatus),
    )


@router.post("/measures/{code}/recommendations")
def recommend(request: Request, person: Researcher, form: Form, code: str) -> Response:
    """Record what a workshop recommended, or what became of it."""
    checked(person, form)
    _measure(request, code)
    text, id = field(form, "text").strip()[:_LONGEST_TEXT], field(form, "id")
    with desk_store(request).writing() as connection:
        repository = MeasureRepository(connection)
        if id:
            try:
                repository.set_status(id, RecommendationStatus(field(form, "status")))
            except ValueError:
                raise DeskRefusal(422, "desk-error-form") from None
        elif text:
            repository.recommend(code, text, datetime.date.today())
    audit(request, person, "recommendation_changed" if id else "recommended", code)
    return RedirectResponse(f"/desk/measures/{code}#recommendations", 303)


@router.post("/measures/{code}/delete")
def delete_measure(request: Request, person: Researcher, form: Form, code: str) -> Response:
    """Delete a measure with its recommendations."""
    checked(person, form)
    _measure(request, code)
    with desk_store(request).writing() as connection:
        MeasureRepository(connection).remove(code)
    audit(request, person, "measure_deleted", code)
    return RedirectResponse("/desk/measures", 303)


def _measure(request: Request, code: str) -> Measure:
    with desk_store(request).reading() as connection:
        measure = MeasureRepository(connection).by_code(code)
    if measure is None:
        raise DeskRefusal(404, "desk-error-not-found")
    return measure


def _register(request: Request, person: Viewer, problem: str = "") -> Response:
    read = reading(request)
    with desk_store(request).reading() as connection:
        measures = MeasureRepository(connection).all(read.results.customers)
    rows = []
    for measure in measures:
        waves = compared_waves(read, measure)
        effects = effects_of(read, measure, waves) if waves else []
        rows.append((measure, [sentence(read, effect) for effect in effects]))
    staff = read.results.staff
    return desk_pages(request).show(
        request,
        "measures.html",
        person,
        status=422 if problem else 200,
        problem=problem,
        read=read,
        measures=rows,
        waves=read.opened.waves,
        staff_waves=read.results.opened(staff).waves if staff else (),
        kinds=list(WaveKind),
        today=datetime.date.today(),
    )
