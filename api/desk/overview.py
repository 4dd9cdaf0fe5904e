"""The desk's first page: what was answered, at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter, Request
from starlette.responses import Response

from analytics.published import ThemeResult
from analytics.published.participation import ItemParticipation
from analytics.statistics.intervals import Interval
from api.desk import charts
from api.desk.access import Viewer
from api.desk.figures import Figure, show_figures
from api.desk.page import desk_pages
from api.desk.reading import Reading, reading
from api.desk.shares import weighted_themes

router = APIRouter(prefix="/desk", include_in_schema=False)

_MOST_THEMES = 8
_NO_PROBLEMS = frozenset({"nothing", "uncodable"})
VALENCES = ("neg", "mixed", "neutral", "pos")


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


def problems(themes: Sequence[ThemeResult], most: int = 3) -> list[ThemeResult]:
    """The themes that most people raise; what is no theme of the service is left out."""
    known = [theme for theme in themes if theme.best and theme.theme not in _NO_PROBLEMS]
    return sorted(known, key=lambda theme: -(theme.best.value if theme.best else 0))[:most]


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


def theme_figure(read: Reading, item: str, themes: Sequence[ThemeResult]) -> Figure:
    """The themes of a question by valence, the most frequent first."""
    known = sorted(
        (theme for theme in themes if theme.raw and theme.theme not in _NO_PROBLEMS),
        key=lambda theme: -theme.raw.value,  # type: ignore[union-attr]
    )
    shown = known[:_MOST_THEMES]
    rows = []
    for theme in shown:
        answered = theme.answered or 1
        parts = [(theme.valences.get(valence) or 0) / answered for valence in VALENCES]
        parts.append(max((theme.raised or 0) / answered - sum(parts), 0.0))
        estimate = theme.best
        text = read.numbers.percent(estimate.value if estimate else None)
        rows.append((read.theme(theme.theme), text, parts))
    legend = [(valence, read.words(f"desk-valence-{valence}")) for valence in VALENCES]
    drawn = [*legend, ("rest", read.words("desk-valence-not-shown"))]
    top = max((sum(parts) for _, _, parts in rows), default=1.0)
    first = shown[0] if shown else None
    return Figure(
        f"themes-{item}",
        read.words(
            "desk-figure-themes",
            question=read.items[item],
            theme=read.theme(first.theme) if first else "–",
            share=read.numbers.percent(first.best.value if first and first.best else None),
        ),
        charts.stacked(rows, drawn, top),
        (
            read.words("desk-theme"),
            read.words("desk-share-interval"),
            *(name for _, name in legend),
            read.words("desk-answers"),
            read.words("desk-coding-quality"),
        ),
        [_theme_row(read, theme) for theme in themes],
        note=read.words("desk-note-themes"),
        has_suppressed=any(theme.raw is None for theme in themes),
    )


def _theme_row(read: Reading, theme: ThemeResult) -> tuple[str, ...]:
    f1 = theme.quality.f1 if theme.quality else None
    return (
        read.theme(theme.theme),
        read.numbers.share(theme.best),
        *(read.numbers.count(theme.valences.get(valence)) for valence in VALENCES),
        read.numbers.count(theme.answered),
        f"F1 {read.numbers.decimal(f1, 2)}" if f1 is not None else read.words("desk-not-audited"),
    )


def change_figure(read: Reading, item: str) -> Figure:
    """What changed since the wave before, with Holm's correction; the surest first."""
    before = read.earlier()
    assert before is not None
    changes = sorted(
        read.analysis.theme_changes(before, read.chosen, item), key=lambda change: change.p_value
    )
    sure = [change for change in changes if change.p_value < 0.05]
    rows = [
        (
            read.theme(change.theme),
            read.numbers.points(change.difference.value),
            100 * change.difference.value,
            Interval(100 * change.difference.interval.low, 100 * change.difference.interval.high),
        )
        for change in changes[:_MOST_THEMES]
    ]
    most = max((abs(end) for _, _, _, i in rows for end in (i.low, i.high)), default=10.0)
    top = 5.0 * (most // 5 + 1)
    ticks = [(tick, read.numbers.decimal(tick, 0, signed=True)) for tick in (-top, 0.0, top)]
    if sure:
        message = read.words(
            "desk-figure-change",
            theme=read.theme(sure[0].theme),
            points=read.numbers.points(sure[0].difference.value),
            count=len(sure),
        )
    else:
        message = read.words("desk-figure-no-change")
    return Figure(
        f"change-{item}",
        message,
        charts.dots(rows, (-top, top), ticks, zero=0.0),
        tuple(
            read.words(f"desk-{name}")
            for name in ("theme", "before", "after", "difference-points", "interval", "p-value")
        ),
        [
            (
                read.theme(change.theme),
                read.numbers.percent(change.before.value),
                read.numbers.percent(change.after.value),
                read.numbers.points(change.difference.value),
                read.numbers.interval(change.difference.interval, share=True),
                read.numbers.decimal(change.p_value, 3),
            )
            for change in changes
        ],
        note=read.words("desk-note-change", question=read.items[item]),
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


def nonresponse_figure(read: Reading) -> Figure:
    """Item nonresponse and break-off, item by item."""
    items: list[ItemParticipation] = read.analysis.participation(read.chosen)
    rows = [
        (
            read.short(each.item),
            read.numbers.percent(each.nonresponse.value if each.nonresponse else None),
            each.nonresponse.value if each.nonresponse else None,
            None,
        )
        for each in items
    ]
    known = [each for each in items if each.nonresponse]
    worst = max(known, key=lambda each: each.nonresponse.value, default=None)  # type: ignore[union-attr]
    top = max((row[2] or 0 for row in rows), default=0.1) or 0.1
    return Figure(
        "nonresponse",
        read.words(
            "desk-figure-nonresponse",
            item=read.short(worst.item) if worst else "–",
            share=read.numbers.percent(
                worst.nonresponse.value if worst and worst.nonresponse else None
            ),
        ),
        charts.bars(rows, top),
        tuple(read.words(f"desk-{name}") for name in ("item", "left-out", "broken-off", "answers")),
        [
            (
                read.short(each.item),
                read.numbers.percent(each.nonresponse.value if each.nonresponse else None),
                read.numbers.percent(each.break_off.value if each.break_off else None),
                read.numbers.count(each.counts.get("answered")),
            )
            for each in items
        ],
        has_suppressed=any(not each.nonresponse for each in items),
    )


def coding_figure(read: Reading) -> Figure:
    """How well the program codes each theme, against people in the random sample."""
    quality = read.analysis.coding_quality(read.chosen)
    known = sorted(
        (
            (theme, each)
            for theme, each in quality.get(None, {}).items()
            if theme not in _NO_PROBLEMS
        ),
        key=lambda pair: pair[1].f1,
    )
    rows = [
        (read.theme(theme), read.numbers.decimal(each.f1, 2), each.f1, None)
        for theme, each in known
    ]
    weak = [read.theme(theme) for theme, each in known if each.below_floor]
    if not known:
        message = read.words("desk-figure-coding-unknown")
    elif weak:
        message = read.words("desk-figure-coding-weak", themes=", ".join(weak))
    else:
        message = read.words("desk-figure-coding-good", count=len(known))
    return Figure(
        "coding",
        message,
        charts.bars(rows, 1.0) if rows else None,
        tuple(
            read.words(f"desk-{name}")
            for name in ("theme", "language", "precision", "recall", "f1", "occurrences")
        ),
        [
            (
                read.theme(theme),
                language or read.words("desk-all-languages"),
                read.numbers.percent(each.precision),
                read.numbers.percent(each.recall),
                read.numbers.decimal(each.f1, 2),
                read.numbers.count(each.occurrences),
            )
            for language, themes in quality.items()
            for theme, each in themes.items()
        ],
        note=read.words("desk-note-coding"),
    )


def _ticks(scale: tuple[float, float]) -> list[float]:
    low, high = scale
    return [low + (high - low) * step / 4 for step in range(5)]
