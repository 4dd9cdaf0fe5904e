"""Figures of all themes of a question: how many raise them and how, and what has changed."""

from __future__ import annotations

from collections.abc import Sequence

from analytics.published.themes import ThemeResult
from analytics.statistics.intervals import Interval
from api.desk import charts
from api.desk.figures import Figure
from api.desk.reading import Reading

_MOST_THEMES = 8
# Codes of answers that are about no theme of the service.
NO_PROBLEMS = frozenset({"nothing", "uncodable"})
VALENCES = ("neg", "mixed", "neutral", "pos")


def problems(themes: Sequence[ThemeResult], most: int = 3) -> list[ThemeResult]:
    """The themes that most people raise; what is no theme of the service is left out."""
    known = [theme for theme in themes if theme.best and theme.theme not in NO_PROBLEMS]
    return sorted(known, key=lambda theme: -(theme.best.value if theme.best else 0))[:most]


def theme_figure(read: Reading, item: str, themes: Sequence[ThemeResult]) -> Figure:
    """The themes of a question by valence, the most frequent first."""
    known = sorted(
        (theme for theme in themes if theme.raw and theme.theme not in NO_PROBLEMS),
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
