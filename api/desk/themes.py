"""Themes of open answers: the list, and one theme with everything that is known of it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from analytics.published.attributes import PERIOD, RAISED
from analytics.published.tables import PublishedTable
from analytics.published.themes import ThemeResult
from analytics.statistics.intervals import Estimate
from api.desk import charts
from api.desk.access import DeskRefusal, Viewer
from api.desk.figures import Figure, show_figures
from api.desk.reading import Reading, reading
from api.desk.shares import largest, share_rows, weighted_shares
from api.desk.theme_figures import change_figure, theme_figure
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
        satisfaction_figure(read, item, theme),
        together_figure(read, item, theme),
        trend_figure(read, item, theme),
        *(share_figure(read, item, theme, group) for group in _GROUPS),
    ]
    return show_figures(
        request,
        "theme.html",
        person,
        figures,
        read=read,
        result=found,
        definition=read.opened.taxonomy.themes[theme],
        weighted=weighted_shares(read, f"theme:{item}:{theme}").get(RAISED),
        quotes=_quotes(request, read, found),
    )


def share_figure(read: Reading, item: str, theme: str, group: str) -> Figure:
    """In which groups how many raise the theme; corrected for coding error where that is known."""
    found = read.analysis.corrected_theme_by(read.chosen, item, theme, group)
    shares = [(read.label(group, each), share.best) for each, share in found.items()]
    rows = share_rows(read, shares)
    most, highest = largest(read, rows)
    corrected = [each for each in found.values() if each.corrected]
    return Figure(
        f"by-{group.replace(':', '-')}",
        read.words("desk-figure-share-by", group=read.name(group), most=most, share=highest)
        if any(estimate for _, estimate in shares)
        else read.words("desk-figure-share-by-none", group=read.name(group)),
        charts.bars(rows),
        (
            read.name(group),
            *(
                read.words(f"desk-{name}")
                for name in ("share-interval", "uncorrected", "coded-by-people", "answers")
            ),
        ),
        [
            (
                read.label(group, category),
                read.numbers.share(share.best),
                read.numbers.share(share.raw),
                read.numbers.count(share.audited) if share.corrected else "–",
                read.numbers.count(share.answered),
            )
            for category, share in found.items()
        ],
        note=read.words("desk-note-corrected", count=len(corrected), all=len(found)),
        has_suppressed=any(estimate is None for _, estimate in shares),
    )  # fmt: skip


def satisfaction_figure(read: Reading, item: str, theme: str) -> Figure:
    """How satisfied those are who raise the theme, beside those who do not."""
    rows, lines = [], []
    difference = None
    for each in read.analysis.scores_by_theme(read.chosen, "satisfaction", item, theme):
        estimate = each.result.estimate if each.result else None
        label = read.words(f"desk-{each.group.replace('_', '-')}")
        text = read.numbers.decimal(estimate.value if estimate else None, 1)
        interval = estimate.interval if estimate else None
        rows.append((label, text, estimate.value if estimate else None, interval))
        between = read.numbers.interval(interval) if interval else ""
        count = read.numbers.count(each.result.n if each.result else None)
        lines.append((label, text, between, count))
        if each.group == RAISED:
            difference = each.difference
    ticks = [(float(tick), read.numbers.decimal(tick, 0)) for tick in range(-2, 3)]
    if difference is None:
        message = read.words("desk-figure-theme-satisfaction-unknown")
    else:
        side = "unclear" if 0 in difference.interval else "less" if difference.value < 0 else "more"
        message = read.words(
            f"desk-figure-theme-satisfaction-{side}",
            difference=read.numbers.decimal(abs(difference.value), 1),
        )
    return Figure(
        "satisfaction",
        message,
        charts.dots(rows, (-2.0, 2.0), ticks, zero=0.0),
        ("", *(read.words(f"desk-{name}") for name in ("mean", "interval", "answers"))),
        lines,
        note=read.words("desk-note-goes-with"),
        has_suppressed=any(row[2] is None for row in rows),
    )


def trend_figure(read: Reading, item: str, theme: str) -> Figure:
    """The theme's share in the periods of the wave, each with its interval."""
    table = read.analysis.table(read.chosen, PERIOD, f"theme:{item}:{theme}")
    shares = [(read.label(PERIOD, each), table.share(each, RAISED)) for each in table.released.rows]
    return Figure(
        "trend",
        read.words("desk-figure-theme-trend", count=len(shares)),
        charts.bars(share_rows(read, shares)),
        tuple(read.words(f"desk-{name}") for name in ("period", "share-interval", "answers")),
        _lines(read, table, shares),
        note=read.words("desk-note-periods"),
        has_suppressed=any(estimate is None for _, estimate in shares),
    )


def _lines(
    read: Reading, table: PublishedTable, shares: list[tuple[str, Estimate | None]]
) -> list[tuple[str, str, str]]:
    return [
        (label, read.numbers.share(estimate), read.numbers.count(table.answered(row)))
        for row, (label, estimate) in zip(table.released.rows, shares, strict=True)
    ]


def together_figure(read: Reading, item: str, theme: str) -> Figure:
    """Which other themes those raise who raise this one."""
    rows, lines, hidden = [], [], False
    for other, table in read.analysis.together(read.chosen, item, theme).items():
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


def _open_items(read: Reading) -> list[str]:
    asked = read.results.questionnaire(read.results.customers)
    return [item.id for item in asked.items if item.is_open]
