"""Downloads: open aggregates for everybody at the desk, microdata for researchers."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from analytics.exports.codebook_format import to_refi_qda
from analytics.exports.formats import FORMATS
from analytics.published.attributes import NotDeclared
from api.desk.access import DeskRefusal, Researcher, Viewer, audit
from api.desk.datasets import feedback_of, key_figures_of, microdata_of, open_data
from api.desk.labels import labels_for
from api.desk.page import desk_pages
from api.desk.reading import reading

router = APIRouter(prefix="/desk/exports", include_in_schema=False)

_FIGURES = {"feedback": feedback_of, "key-figures": key_figures_of}


@router.get("")
def exports_page(request: Request, person: Viewer) -> Response:
    """What can be taken away, in which formats."""
    return desk_pages(request).show(
        request, "exports.html", person, read=reading(request), formats=list(FORMATS)
    )


@router.get("/aggregates")
def download_aggregates(request: Request, person: Viewer) -> Response:
    """Every declared table of a wave."""
    read = reading(request)
    chosen = _format(request)
    dataset = open_data(
        read.opened, read.chosen, read.words.catalogue, simulated=_simulated(request)
    )
    audit(request, person, "exported", dataset.name, kind="aggregates", format=chosen)
    return _file(FORMATS[chosen].write(dataset), dataset.name, FORMATS[chosen].ending)


@router.get("/microdata")
def download_microdata(request: Request, person: Researcher) -> Response:
    """One row for each interview of the waves that have ended, without texts."""
    read = reading(request)
    chosen = _format(request)
    asked = read.results.questionnaire(read.results.customers)
    waves = read.ended
    if not waves:
        raise DeskRefusal(404, "desk-no-wave")
    labels = labels_for(
        asked,
        waves={wave.code: read.wave_name(wave) for wave in waves},
        sites=read.results.sites,
        taxonomy=read.results.taxonomy,
        texts=desk_pages(request).texts,
        catalogue=read.words.catalogue,
    )
    dataset = microdata_of(
        read.results.store, waves, asked, labels,
        rules=read.results.rules, catalogue=read.words.catalogue,
    )  # fmt: skip
    audit(
        request, person, "exported", dataset.name,
        kind="microdata", format=chosen, rows=len(dataset.rows),
    )  # fmt: skip
    return _file(FORMATS[chosen].write(dataset), dataset.name, FORMATS[chosen].ending)


@router.get("/codebook")
def download_codebook(request: Request, person: Viewer) -> Response:
    """The codebook of themes for MAXQDA, ATLAS.ti, NVivo."""
    read = reading(request)
    audit(request, person, "exported", "codebook")
    content = to_refi_qda(read.results.taxonomy, read.language)
    return _file(content, "resonanz-codebook", "qdc")


@router.get("/figures/{name}")
def download_figures(request: Request, person: Viewer, name: str) -> Response:
    """A wave's figures for the feedback component, or after DIN SPEC 66336."""
    if name not in _FIGURES:
        raise DeskRefusal(404, "desk-error-not-found")
    read = reading(request)
    try:
        content = _FIGURES[name](read.opened, read.chosen, simulated=_simulated(request))
    except NotDeclared:
        raise DeskRefusal(404, "desk-not-declared") from None
    audit(request, person, "exported", f"{name} {read.chosen.code}")
    return _file(content, f"resonanz-{name}-{read.chosen.code}", "json")


def _format(request: Request) -> str:
    chosen = request.query_params.get("format", "csv")
    if chosen not in FORMATS:
        raise DeskRefusal(404, "desk-error-not-found")
    return chosen


def _file(content: bytes, name: str, ending: str) -> Response:
    return Response(
        content,
        media_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}.{ending}"'},
    )


def _simulated(request: Request) -> bool:
    return desk_pages(request).is_simulated
