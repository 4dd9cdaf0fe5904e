"""The workshop pack: main results of a site or the whole, to print, with room for the outcome."""

from __future__ import annotations

import logging

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from starlette.responses import Response

from analytics.evaluation import Effect
from analytics.published.attributes import RAISED
from analytics.published.themes import ThemeResult
from analytics.statistics.intervals import Estimate
from api.desk.access import DeskRefusal, Viewer, audit, desk_store
from api.desk.effects import compared_waves, effect_name, effects_of
from api.desk.page import desk_pages
from api.desk.reading import Reading, reading
from api.desk.shares import weighted_themes
from api.desk.theme_figures import NO_PROBLEMS, problems
from api.pages.assets import Assets
from api.pages.page import BUILT, Words
from configuration import ROOT
from privacy.disclosure import Quote, quotable
from store.human_coding import HumanCodingRepository
from store.measures import Measure, MeasureRepository, Recommendation
from texts import Texts, load_catalogue

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/desk/workshop", include_in_schema=False)

TEXTS = ROOT / "locales" / "workshop"
_MOST_THEMES = 5
_MOST_QUOTES = 4


@router.get("")
def workshop_pack(request: Request, person: Viewer) -> Response:
    """The pack as HTML or PDF: ``?wave=&site=&in=de|de-simple|en&as=pdf``."""
    language = request.query_params.get("in", "de")
    site = request.query_params.get("site", "")
    if not (TEXTS / language).is_dir():
        raise DeskRefusal(404, "desk-error-not-found")
    read = reading(request, language=language.partition("-")[0])
    if site and site not in read.results.sites:
        raise DeskRefusal(404, "desk-error-not-found")
    html = render(request, read, site, language)
    audit(request, person, "exported", f"workshop pack {read.chosen.code}", site=site)
    if request.query_params.get("as") != "pdf":
        return HTMLResponse(html)
    content = _pdf(html, desk_pages(request).assets)
    return Response(
        content,
        media_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="resonanz-{read.chosen.code}.pdf"'},
    )


def render(request: Request, read: Reading, site: str, language: str) -> str:
    """The pack's HTML."""
    pages = desk_pages(request)
    words = _words(pages.texts, language)
    wave = read.chosen
    items = [item for item in ("difficult", "good") if item in read.items]
    themes = {
        item: _site_themes(read, item, site) if site else _themes(read, item) for item in items
    }
    total = read.analysis.table(wave, "site").released
    return pages.environment.get_template("workshop.html").render(
        words=words,
        language=language,
        place=read.label("site", site) if site else read.words("desk-workshop-whole"),
        wave=read.wave_name(wave),
        is_simulated=pages.is_simulated,
        count=read.numbers.count(total.total),
        at_site=read.numbers.count(total.count(site)) if site else "",
        satisfaction=_satisfaction(read, site),
        numbers=read.numbers,
        themes=themes,
        # Of a site there would be too few for weights.
        weighted={}
        if site
        else {
            item: weighted_themes(read, item, [theme for theme, _ in found])
            for item, found in themes.items()
        },
        read=read,
        measures=_measures(request, read, words, site),
        quotes=_quotes(read, [theme for theme, _ in themes.get("difficult", ())])
        if not site
        else (),
        # The PDF fetches nothing.
        asset=None if request.query_params.get("as") == "pdf" else pages.assets.address,
    )


def _themes(read: Reading, item: str) -> list[tuple[str, Estimate]]:
    found: list[ThemeResult] = problems(read.analysis.themes(read.chosen, item), _MOST_THEMES)
    return [(theme.theme, theme.best) for theme in found if theme.best]


def _site_themes(read: Reading, item: str, site: str) -> list[tuple[str, Estimate]]:
    """A site's themes, as far as they are published."""
    found = []
    for theme, table in read.analysis.themes_by(read.chosen, item, "site").items():
        if site in table.released.rows and theme not in NO_PROBLEMS:
            share = table.share(site, RAISED)
            if share:
                found.append((theme, share))
    return sorted(found, key=lambda pair: -pair[1].value)[:_MOST_THEMES]


def _satisfaction(read: Reading, site: str) -> Estimate | None:
    if not site:
        found = read.analysis.score(read.chosen, "satisfaction")
        return found.estimate if found else None
    for each in read.analysis.scores_by(read.chosen, "satisfaction", "site"):
        if each.group == site and each.result:
            return each.result.estimate
    return None


def _measures(
    request: Request, read: Reading, words: Words, site: str
) -> list[tuple[Measure, list[str], list[Recommendation]]]:
    """What can be compared in this wave, and whatever a workshop has recommended something on.

    Of a site those that were taken there.
    """
    found = []
    with desk_store(request).reading() as connection:
        repository = MeasureRepository(connection)
        measures = [
            (measure, repository.recommendations(measure.code))
            for measure in repository.all(read.results.customers)
        ]
    for measure, recommendations in measures:
        waves = compared_waves(read, measure)
        is_compared = waves is not None and waves[1] == read.chosen
        if (site and site not in measure.sites) or not (is_compared or recommendations):
            continue
        effects = effects_of(read, measure, waves) if waves and is_compared else []
        said = [_said(read, words, effect) for effect in effects]
        found.append((measure, said, recommendations))
    return found


def _said(read: Reading, words: Words, effect: Effect) -> str:
    is_share = effect.name.startswith("theme:")
    difference = (
        f"{read.numbers.points(effect.difference)} {read.words('desk-unit-points')}"
        if is_share
        else read.numbers.decimal(effect.difference, 2, signed=True)
    )
    return words(
        f"workshop-{effect.outcome}", name=effect_name(read, effect), difference=difference
    )


def _quotes(read: Reading, themes: list[str]) -> tuple[Quote, ...]:
    """A released quote for each of the most frequent difficulties, in the language it was said."""
    quotes: list[Quote] = []
    results = {theme.theme: theme for theme in read.analysis.themes(read.chosen, "difficult")}
    with read.results.store.reading() as connection:
        coding = HumanCodingRepository(connection)
        for theme in themes:
            released = [
                Quote(answer.text, answer.locale, released=True)
                for answer in coding.released(read.chosen, theme, ["difficult"])
            ]
            # An answer can be about several of the themes; each is read once.
            fresh = [quote for quote in released if quote not in quotes]
            quotes += quotable(fresh, results[theme].raised or 0, read.results.rules, 1)
    return tuple(quotes[:_MOST_QUOTES])


def _words(texts: Texts, language: str) -> Words:
    return Words(load_catalogue(TEXTS / language, texts.locales[language]))


def _pdf(html: str, assets: Assets) -> bytes:
    """The pack as PDF. Nothing is fetched: it has no pictures, and its style is at hand.

    Raises DeskRefusal (503) where the machine has no Pango.
    """
    try:
        # Here, because it loads Debian's Pango: without that only the PDF is missing.
        from weasyprint import CSS, HTML  # noqa: PLC0415
    except OSError:
        logger.warning("pango_is_missing")
        raise DeskRefusal(503, "desk-no-pango") from None
    built = (assets.address("workshop.css") or "").rpartition("/")[2]
    styles = [CSS(string=(BUILT / built).read_text(encoding="utf-8"))] if built else []
    content: bytes = HTML(string=html, url_fetcher=_fetch_nothing).write_pdf(stylesheets=styles)
    return content


def _fetch_nothing(url: str) -> dict[str, object]:
    raise ValueError("the workshop pack fetches nothing")
