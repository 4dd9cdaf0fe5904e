"""The desk's first page: what was answered, at a glance."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.desk import charts
from api.desk.access import Viewer
from api.desk.data_quality import coding_figure, nonresponse_figure
from api.desk.figures import Figure, show_figures
from api.desk.page import desk_pages
from api.desk.reading import Reading, reading
from api.desk.shares import weighted_themes
from api.desk.theme_figures import change_figure, problems, theme_figure

router = APIRouter(prefix="/desk", include_in_schema=False)


@router.get("")
def overview_page(request: Request, person: Viewer) -> Response:
    """Response, satisfaction, themes, what changed, who answered, and how good the data are."""
    read = reading(request)
    if read.wave is None:
        return desk_pages(request).show(request, "no_wave.html", person)
    items = [item.id for item in read.results.questionnaire(read.results.customers).items
             if item.is_open]  # fmt: skip
    themes = {item: read.analysis.themes(read.wave, item) for item in items}
    figures = [
        trend_figure(read),
        score_figure(read, "satisfaction"),
        score_figure(read, "umux_lite"),
        *(theme_figure(read, item, themes[item]) for item in items),
        *(change_figure(read, item) for item in items[:1] if read.earlier()),
        *(group_figure(read, group) for group in ("site", "locale", "channel")),
        drivers_figure(read),
        nonresponse_figure(read),
        coding_figure(read),
    ]
    largest = problems(themes[items[0]]) if items else []
    return show_figures(
        request,
        "overview.html",
        person,
        figures,
        read=read,
        problems=largest,
        weighted=weighted_themes(read, items[0], [each.theme for each in largest]) if items else {},
        agreement=read.analysis.coders_agreement(read.wave),
        completed=read.analysis.table(read.wave, "stage"),
    )


def trend_figure(read: Reading) -> Figure:
    """Interviews by week of the wave."""
    trend = read.analysis.trend(read.chosen)
    weeks = read.chosen.weeks
    rows = []
    for (first, last), count in zip(trend.weeks, trend.counts, strict=True):
        label = f"{weeks[first]:%d.%m.}" + (f"–{weeks[last]:%d.%m.}" if last > first else "")
        rows.append((label, read.numbers.count(count), float(count)))
    total = read.analysis.table(read.chosen, "stage").released.total
    return Figure(
        "trend",
        read.words("desk-figure-trend", count=read.numbers.count(total)),
        charts.columns(rows),
        (read.words("desk-week"), read.words("desk-interviews")),
        [row[:2] for row in rows],
    )


def score_figure(read: Reading, score: str) -> Figure:
    """A score in every wave that has ended, with intervals."""
    is_satisfaction = score == "satisfaction"
    digits = 2 if is_satisfaction else 0
    rows, table = [], []
    for wave in read.ended:
        found = read.analysis.score(wave, score)
        value = found.estimate.value if found else None
        interval = found.estimate.interval if found else None
        text = read.numbers.decimal(value, digits)
        rows.append((read.words(f"desk-wave-{wave.kind}"), text, value, interval))
        between = read.numbers.interval(interval, digits) if interval else ""
        table.append(
            (read.wave_name(wave), text, between, read.numbers.count(found.n if found else None))
        )
    scale = (-2.0, 2.0) if is_satisfaction else (0.0, 100.0)
    ticks = [(tick, read.numbers.decimal(tick, 0)) for tick in _ticks(scale)]
    own = read.analysis.score(read.chosen, score)
    return Figure(
        score.replace("_", "-"),
        read.words(
            f"desk-figure-{score.replace('_', '-')}",
            value=read.numbers.decimal(own.estimate.value if own else None, digits),
        ),
        charts.dots(rows, scale, ticks, zero=0.0 if is_satisfaction else 50.0),
        tuple(read.words(f"desk-{name}") for name in ("wave", "mean", "interval", "answers")),
        table,
        note=read.words(f"desk-note-{score.replace('_', '-')}"),
    )


def group_figure(read: Reading, group: str) -> Figure:
    """Satisfaction by group, each with its interval."""
    found = read.analysis.scores_by(read.chosen, "satisfaction", group)
    rows, table = [], []
    for each in found:
        estimate = each.result.estimate if each.result else None
        text = read.numbers.decimal(estimate.value if estimate else None, 1)
        label = read.label(group, each.group)
        value = estimate.value if estimate else None
        rows.append((label, text, value, estimate.interval if estimate else None))
        table.append(
            (
                label,
                text,
                read.numbers.interval(estimate.interval) if estimate else "",
                read.numbers.count(each.result.n if each.result else None),
                read.numbers.decimal(each.p_value, 3) if each.p_value is not None else "–",
            )
        )
    standing_out = [each for each in found if each.p_value is not None and each.p_value < 0.05]
    if standing_out:
        names = ", ".join(read.label(group, each.group) for each in standing_out)
        message = read.words(f"desk-figure-by-{group}", groups=names, count=len(standing_out))
    else:
        message = read.words(f"desk-figure-by-{group}-none")
    ticks = [(tick, read.numbers.decimal(tick, 0)) for tick in _ticks((-2.0, 2.0))]
    return Figure(
        f"by-{group}",
        message,
        charts.dots(rows, (-2.0, 2.0), ticks, zero=0.0),
        (
            read.words(f"desk-attribute-{group}"),
            *(read.words(f"desk-{name}") for name in ("mean", "interval", "answers", "p-value")),
        ),
        table,
        note=read.words("desk-note-by-group"),
        has_suppressed=any(each.result is None for each in found),
    )


def drivers_figure(read: Reading) -> Figure:
    """What goes with satisfaction; never what causes it."""
    found = read.analysis.goes_with(read.chosen)
    drivers = found.drivers if found else ()
    rows = [
        (
            read.short(each.name),
            read.numbers.percent(each.share),
            each.share,
            each.share_interval,
        )
        for each in drivers
    ]
    top = max((row[3].high for row in rows), default=1.0)
    return Figure(
        "drivers",
        read.words("desk-figure-drivers", item=rows[0][0])
        if rows
        else read.words("desk-figure-no-drivers"),
        charts.bars(rows, top) if rows else None,
        (read.words("desk-item"), read.words("desk-share-interval")),
        [(label, f"{text} ({read.numbers.interval(i, share=True)})") for label, text, _, i in rows],
        note=read.words("desk-note-drivers"),
    )


def _ticks(scale: tuple[float, float]) -> list[float]:
    low, high = scale
    return [low + (high - low) * step / 4 for step in range(5)]
