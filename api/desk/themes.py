"""Themes of open answers: the list, and one theme with everything that is known of it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from analytics.published import PublishedTable, ThemeResult
from analytics.published.attributes import RAISED
from api.desk import charts
from api.desk.access import DeskRefusal, Viewer
from api.desk.figures import Figure, show_figures
from api.desk.overview import change_figure, theme_figure
from api.desk.reading import Reading, reading
from privacy.disclosure import Quote, quotable
from store.human_coding import HumanCodingRepository

router = APIRouter(prefix="/desk", include_in_schema=False)

_GROUPS = ("site", "channel", "locale", "item:decision", "item:service", "item:age")
_MOST_QUOTES = 6


@router.get("/themes")
def themes_page(request: Request, person: Viewer) -> Response:
    """Every theme of every open question."""
    read = reading(request)
    themes = {item: read.analysis.themes(read.chosen, item) for item in _open_items(read)}
    figures = [theme_figure(read, item, found) for item, found in themes.items()]
    if read.earlier():
        figures += [change_figure(read, item) for item in themes]
    return show_figures(request, "themes.html", person, figures, read=read, themes=themes)


@router.get("/themes/{item}/{theme}")
def theme_page(request: Request, person: Viewer, item: str, theme: str) -> Response:
    """One theme: share by group, trend, what it occurs and goes with, quotes."""
    read = reading(request)
    if item not in _open_items(read) or theme not in read.opened.taxonomy.themes:
        raise DeskRefusal(404, "desk-error-not-found")
    found = next(each for each in read.analysis.themes(read.chosen, item) if each.theme == theme)
    figures = [
        *(share_figure(read, item, theme, group) for group in _GROUPS),
        trend_figure(read, item, theme),
        together_figure(read, item, theme),
    ]
    return show_figures(
        request,
        "theme.html",
        person,
        figures,
        read=read,
        result=found,
        definition=read.opened.taxonomy.themes[theme],
        quotes=_quotes(request, read, found),
    )


def share_figure(read: Reading, item: str, theme: str, group: str) -> Figure:
    """In which groups how many raise the theme."""
    table = read.analysis.themes_by(read.chosen, item, group)[theme]
    rows, lines = [], []
    for category in table.released.rows:
        estimate = table.share(category, RAISED)
        label = read.label(group, category)
        text = read.numbers.percent(estimate.value if estimate else None)
        interval = estimate.interval if estimate else None
        rows.append((label, text, estimate.value if estimate else None, interval))
        lines.append(
            (label, read.numbers.share(estimate), read.numbers.count(_base(table, category)))
        )
    top = max((row[3].high for row in rows if row[3]), default=1.0)
    known = [row for row in rows if row[2] is not None]
    most = max(known, key=lambda row: row[2] or 0, default=None)
    return Figure(
        f"by-{group.replace(':', '-')}",
        read.words(
            "desk-figure-share-by",
            group=read.name(group),
            most=most[0] if most else "–",
            share=most[1] if most else read.numbers.suppressed,
        ),
        charts.bars(rows, top),
        (read.name(group), read.words("desk-share-interval"), read.words("desk-answers")),
        lines,
        has_suppressed=len(known) < len(rows),
    )


def trend_figure(read: Reading, item: str, theme: str) -> Figure:
    """The theme's share week by week, weeks pooled until each is large enough."""
    trend = read.analysis.trend(read.chosen, f"theme:{item}:{theme}", RAISED)
    weeks = read.chosen.weeks
    rows = []
    for (first, last), count, base in zip(trend.weeks, trend.counts, trend.bases, strict=True):
        label = f"{weeks[first]:%d.%m.}" + (f"–{weeks[last]:%d.%m.}" if last > first else "")
        share = count / base if base else 0.0
        rows.append((label, read.numbers.percent(share), share))
    return Figure(
        "trend",
        read.words("desk-figure-theme-trend", count=len(rows)),
        charts.columns(rows),
        (read.words("desk-week"), read.words("desk-share")),
        [row[:2] for row in rows],
        note=read.words("desk-note-pooled"),
    )


def together_figure(read: Reading, item: str, theme: str) -> Figure:
    """Which other themes those raise who raise this one."""
    rows, lines, hidden = [], [], False
    for other in read.opened.taxonomy.codes:
        if other == theme:
            continue
        table = read.analysis.table(read.chosen, f"theme:{item}:{theme}", f"theme:{item}:{other}")
        if RAISED not in table.released.rows or RAISED not in table.released.columns:
            continue
        estimate = table.share(RAISED, RAISED)
        hidden = hidden or estimate is None
        if estimate is None:
            continue
        text = read.numbers.percent(estimate.value)
        rows.append((read.theme(other), text, estimate.value, estimate.interval))
        lines.append((read.theme(other), read.numbers.share(estimate)))
    rows.sort(key=lambda row: -row[2])
    first = rows[0][0] if rows else "–"
    return Figure(
        "together",
        read.words("desk-figure-together", theme=first, count=len(rows)),
        charts.bars(rows[:8], max((row[3].high for row in rows), default=1.0)),
        (read.words("desk-theme"), read.words("desk-share-interval")),
        lines,
        has_suppressed=hidden,
    )


def _quotes(request: Request, read: Reading, result: ThemeResult) -> tuple[Quote, ...]:
    """Released quotes in the original language, of groups that are large enough."""
    with read.results.store.reading() as connection:
        released = HumanCodingRepository(connection).released(
            read.chosen, result.theme, [result.item]
        )
    quotes = (Quote(answer.text, answer.locale, released=True) for answer in released)
    return quotable(quotes, result.raised or 0, read.results.rules, _MOST_QUOTES)


def _base(table: PublishedTable, category: str) -> int | None:
    assert table.columns is not None
    counts = [
        table.count(category, column)
        for column in table.columns.base
        if column in table.released.columns
    ]
    return None if None in counts else sum(count or 0 for count in counts)


def _open_items(read: Reading) -> list[str]:
    asked = read.results.questionnaire(read.results.customers)
    return [item.id for item in asked.items if item.is_open]
