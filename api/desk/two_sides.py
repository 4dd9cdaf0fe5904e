"""Two sides of quality: employees' work-quality index against customers' service-quality index."""

from __future__ import annotations

import string
from functools import partial

from fastapi import APIRouter, Request
from starlette.responses import Response

from analytics.evaluation import TwoSides, two_sides
from api.desk import charts
from api.desk.access import DeskRefusal, Viewer
from api.desk.figures import Figure, show_figures
from api.desk.reading import Reading, reading
from store.waves import Wave

router = APIRouter(prefix="/desk", include_in_schema=False)

_SHAPES = ("circle", "square")


@router.get("/two-sides")
def two_sides_page(request: Request, person: Viewer) -> Response:
    """The sites by both indices, and how closely they go together."""
    read = reading(request)
    if read.results.staff is None:
        raise DeskRefusal(404, "desk-no-staff")
    staff = reading_of_staff(read)
    pairs = wave_pairs(read.ended, staff)
    employees = read.results.opened(read.results.staff).analysis
    found = read.results.remembered(
        ("two sides", *pairs), partial(two_sides, read.analysis, employees, pairs)
    )
    return show_figures(
        request,
        "two_sides.html",
        person,
        [sides_figure(read, found, pairs)],
        read=read,
        found=found,
    )


def reading_of_staff(read: Reading) -> list[Wave]:
    """The employees' waves that have ended."""
    assert read.results.staff is not None
    last = {wave.last_day for wave in read.ended}
    waves = read.results.opened(read.results.staff).waves
    return [wave for wave in waves if wave.last_day <= max(last, default=wave.last_day)]


def wave_pairs(customers: list[Wave], staff: list[Wave]) -> list[tuple[Wave, Wave]]:
    """Waves of both sides that overlap in time."""
    return [
        (one, other)
        for one in customers
        for other in staff
        if one.first_day <= other.last_day and other.first_day <= one.last_day
    ]


def sides_figure(read: Reading, found: TwoSides, pairs: list[tuple[Wave, Wave]]) -> Figure:
    """A point for each site and wave; the letter names the site, the shape the wave."""
    sites = sorted({point.site for point in found.points})
    letters = dict(zip(sites, string.ascii_uppercase, strict=False))
    waves = [wave for wave, _ in pairs]
    shapes = {wave.code: _SHAPES[index % len(_SHAPES)] for index, wave in enumerate(waves[-2:])}
    points = [
        (
            point.work,
            point.service,
            letters.get(point.site, "·"),
            shapes[point.wave],
            f"{read.label('site', point.site)}: {point.work:.0f}, {point.service:.0f}",
        )
        for point in found.points
        if point.wave in shapes
    ]
    legend = [(shapes[wave.code], read.wave_name(wave)) for wave in waves[-2:]]
    return Figure(
        "two-sides",
        message(read, found),
        charts.scatter(
            points, (read.words("desk-work-index"), read.words("desk-service-index")), legend
        )
        if points
        else None,
        (
            read.words("desk-attribute-site"),
            read.words("desk-wave"),
            read.words("desk-work-index"),
            read.words("desk-service-index"),
            read.words("desk-staff-answers"),
            read.words("desk-customers-answers"),
        ),
        [
            (
                f"{letters.get(point.site, '·')}  {read.label('site', point.site)}",
                next(read.wave_name(wave) for wave in waves if wave.code == point.wave),
                read.numbers.decimal(point.work, 0),
                read.numbers.decimal(point.service, 0),
                read.numbers.count(point.staff),
                read.numbers.count(point.customers),
            )
            for point in found.points
        ],
        note=read.words("desk-note-two-sides"),
        has_suppressed=found.suppressed > 0,
    )


def message(read: Reading, found: TwoSides) -> str:
    """What the correlation says; with few sites, that it says little."""
    if found.correlation is None or found.interval is None:
        return read.words("desk-sides-too-few", count=found.sites)
    key = "desk-sides-unclear" if 0 in found.interval else (
        "desk-sides-together" if found.correlation > 0 else "desk-sides-against"
    )  # fmt: skip
    return read.words(
        key,
        correlation=read.numbers.decimal(found.correlation, 2),
        interval=read.numbers.interval(found.interval, 2),
        count=found.sites,
    )
