"""What a measure has changed: which waves are compared, in a sentence, in a figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from analytics.evaluation import Effect, measure_effect
from analytics.statistics.intervals import Interval
from api.desk import charts
from api.desk.figures import Figure
from api.desk.reading import Reading
from store.measures import Measure
from store.waves import Wave


def compared_waves(read: Reading, measure: Measure) -> tuple[Wave, Wave] | None:
    """The last wave that ended before the measure, and the last one that began after it."""
    before = [wave for wave in read.ended if wave.last_day < measure.begins_on]
    after = [wave for wave in read.ended if wave.first_day >= measure.begins_on]
    return (before[-1], after[-1]) if before and after else None


def effects_of(read: Reading, measure: Measure, waves: tuple[Wave, Wave]) -> list[Effect]:
    """On the themes that it should move, then on satisfaction."""
    item = next(
        (
            each.id
            for each in read.results.questionnaire(read.results.customers).items
            if each.is_open
        ),
        None,
    )
    outcomes = [f"theme:{item}:{theme}" for theme in measure.themes] if item else []
    found = [
        read.results.remembered(
            (measure, waves, outcome),
            partial(measure_effect, read.analysis, measure, *waves, outcome),
        )
        for outcome in [*outcomes, "satisfaction"]
    ]
    return [effect for effect in found if effect]


def sentence(read: Reading, effect: Effect) -> str:
    """What an effect says, in plain words."""
    is_share = effect.name.startswith("theme:")
    words = {
        "name": effect_name(read, effect),
        "difference": _value(read, effect, effect.difference, signed=True),
        "interval": _interval(read, effect, effect.interval),
        "detectable": _value(read, effect, effect.detectable),
    }
    unit = read.words("desk-unit-points" if is_share else "desk-unit-scale")
    return read.words(f"desk-effect-{effect.outcome}", unit=unit, **words)


def effect_name(read: Reading, effect: Effect) -> str:
    """What is measured."""
    if effect.name.startswith("theme:"):
        return read.words("desk-complaints-of", theme=read.name(effect.name))
    return read.short(effect.name)


def effect_figure(read: Reading, effect: Effect) -> Figure:
    """Before and after, with and without the measure."""
    groups = [
        ("with", effect.with_measure),
        *([("without", effect.without)] if effect.without else []),
    ]
    is_share = effect.name.startswith("theme:")
    rows: list[tuple[str, str, float | None, Interval | None]] = []
    table: list[Sequence[str]] = []
    for name, group in groups:
        for moment, value in (("before", group.before), ("after", group.after)):
            label = read.words(f"desk-{name}-{moment}", sites=group.sites)
            rows.append((label, _value(read, effect, value, unit=True), value, None))
        table.append(
            (
                read.words(f"desk-{name}-measure", sites=group.sites),
                _value(read, effect, group.before, unit=True),
                _value(read, effect, group.after, unit=True),
                _value(read, effect, group.after - group.before, signed=True),
                read.numbers.count(group.n),
            )
        )
    if is_share:
        chart: charts.Bars | charts.Dots = charts.bars(rows, max(row[2] or 0 for row in rows) or 1)
    else:
        ticks = [(float(tick), read.numbers.decimal(tick, 0)) for tick in range(-2, 3)]
        chart = charts.dots(rows, (-2.0, 2.0), ticks, zero=0.0)
    return Figure(
        f"effect-{effect.name.rpartition(':')[2]}",
        sentence(read, effect),
        chart,
        (
            "",
            *(read.words(f"desk-{each}") for each in ("before", "after", "difference", "answers")),
        ),
        table,
        note=" ".join(
            (
                read.words("desk-note-effect", covered=read.numbers.percent(effect.covered)),
                read.words("desk-note-by-sites" if effect.by_sites else "desk-note-few-sites"),
                read.words(
                    "desk-note-detectable",
                    detectable=_value(read, effect, effect.detectable),
                    unit=read.words("desk-unit-points" if is_share else "desk-unit-scale"),
                ),
            )
        ),
    )


def _value(
    read: Reading, effect: Effect, value: float, *, signed: bool = False, unit: bool = False
) -> str:
    if effect.name.startswith("theme:"):
        if unit:
            return read.numbers.percent(value)
        return read.numbers.decimal(100 * value, 0, signed=signed)
    return read.numbers.decimal(value, 2, signed=signed)


def _interval(read: Reading, effect: Effect, interval: Interval) -> str:
    return read.numbers.interval(interval, 2, share=effect.name.startswith("theme:"))
