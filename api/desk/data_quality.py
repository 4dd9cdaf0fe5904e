"""Figures of how good the data are: what was left out, and how well answers are coded."""

from __future__ import annotations

from analytics.published.participation import ItemParticipation
from api.desk import charts
from api.desk.figures import Figure
from api.desk.reading import Reading
from api.desk.theme_figures import NO_PROBLEMS


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
            if theme not in NO_PROBLEMS
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
