"""Charts as geometry: where templates draw what. Units are those of the SVG's view box.

A chart is drawn by a macro of its kind in ``templates/parts/charts.html``; nothing is computed
there. Parts are told apart by pattern as well as by colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from analytics.statistics.intervals import Interval

WIDTH = 600
_LABEL = 208
_VALUE = 62
_ROW = 34
_BAR = 18


@dataclass(frozen=True)
class Bar:
    """One horizontal bar with its interval; everything in view box units."""

    label: str
    text: str
    y: float
    width: float
    low: float | None
    high: float | None
    is_suppressed: bool = False


@dataclass(frozen=True)
class Bars:
    """Horizontal bars from zero."""

    kind: ClassVar[str] = "bars"
    bars: tuple[Bar, ...]
    height: float
    left: float = _LABEL
    bar: float = _BAR


# Label, text, value and interval of a bar or dot; a value of None is not published.
Row = tuple[str, str, float | None, Interval | None]


def bars(rows: Sequence[Row], top: float | None = None) -> Bars:
    """Bars from zero to ``top``, by default to the largest value or end of an interval."""
    if top is None:
        ends = [value for _, _, value, _ in rows if value is not None]
        ends += [interval.high for _, _, _, interval in rows if interval]
        top = max(ends, default=0.0) or 1.0
    space = WIDTH - _LABEL - _VALUE

    def place(value: float) -> float:
        return round(_LABEL + space * min(max(value / top, 0.0), 1.0), 1)

    drawn = [
        Bar(
            label=label,
            text=text,
            y=index * _ROW + 8,
            width=round(place(value) - _LABEL, 1) if value is not None else 0,
            low=place(interval.low) if interval else None,
            high=place(interval.high) if interval else None,
            is_suppressed=value is None,
        )
        for index, (label, text, value, interval) in enumerate(rows)
    ]
    return Bars(tuple(drawn), len(rows) * _ROW + 8)


@dataclass(frozen=True)
class Part:
    """A piece of a stacked bar."""

    kind: str
    x: float
    width: float
    text: str


@dataclass(frozen=True)
class StackedBar:
    """One bar of pieces."""

    label: str
    text: str
    y: float
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Stacked:
    """Horizontal bars of pieces; ``legend`` is pairs of kind and name."""

    kind: ClassVar[str] = "stacked"
    bars: tuple[StackedBar, ...]
    legend: tuple[tuple[str, str], ...]
    height: float
    left: float = _LABEL
    bar: float = _BAR


def stacked(
    rows: Sequence[tuple[str, str, Sequence[float | None]]],
    legend: Sequence[tuple[str, str]],
    top: float,
) -> Stacked:
    """Rows of label, text and one value for each kind of the legend."""
    space = WIDTH - _LABEL - _VALUE
    drawn = []
    for index, (label, text, values) in enumerate(rows):
        parts, x = [], float(_LABEL)
        for (kind, name), value in zip(legend, values, strict=True):
            width = space * (value or 0) / top if top else 0
            if width > 0:
                parts.append(Part(kind, round(x, 1), round(width, 1), name))
            x += width
        drawn.append(StackedBar(label, text, index * _ROW + 8, tuple(parts)))
    return Stacked(tuple(drawn), tuple(legend), len(rows) * _ROW + 8)


@dataclass(frozen=True)
class Dot:
    """A value on a scale with its interval."""

    label: str
    text: str
    y: float
    x: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Dots:
    """Values with intervals on a common scale; ``ticks`` are pairs of place and text."""

    kind: ClassVar[str] = "dots"
    dots: tuple[Dot, ...]
    ticks: tuple[tuple[float, str], ...]
    zero: float | None
    height: float
    left: float = _LABEL


def dots(
    rows: Sequence[tuple[str, str, float | None, Interval | None]],
    scale: tuple[float, float],
    ticks: Sequence[tuple[float, str]],
    zero: float | None = None,
) -> Dots:
    """Rows of label, text, value and interval, on a scale from low to high."""
    low, high = scale
    space = WIDTH - _LABEL - _VALUE

    def place(value: float) -> float:
        return round(_LABEL + space * min(max((value - low) / (high - low), 0.0), 1.0), 1)

    drawn = [
        Dot(
            label,
            text,
            index * _ROW + 18,
            place(value) if value is not None else None,
            place(interval.low) if interval else None,
            place(interval.high) if interval else None,
        )
        for index, (label, text, value, interval) in enumerate(rows)
    ]
    return Dots(
        tuple(drawn),
        tuple((place(value), text) for value, text in ticks),
        place(zero) if zero is not None else None,
        len(rows) * _ROW + 30,
    )


@dataclass(frozen=True)
class Column:
    """One period of a series."""

    label: str
    text: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Columns:
    """A series over time as columns."""

    kind: ClassVar[str] = "columns"
    columns: tuple[Column, ...]
    height: float
    base: float


def columns(rows: Sequence[tuple[str, str, float]], top: float | None = None) -> Columns:
    """Rows of label, text and value; ``top`` is the value of the full height."""
    full, base = 150.0, 180.0
    most = top or max((value for _, _, value in rows), default=1.0) or 1.0
    step = min(90.0, (WIDTH - 20) / max(len(rows), 1))
    drawn = [
        Column(
            label,
            text,
            round(10 + index * step, 1),
            round(base - full * value / most, 1),
            round(step * 0.7, 1),
            round(full * value / most, 1),
        )
        for index, (label, text, value) in enumerate(rows)
    ]
    return Columns(tuple(drawn), base + 30, base)


@dataclass(frozen=True)
class Mark:
    """A point of a scatter plot, named by a letter; ``shape`` tells the wave."""

    x: float
    y: float
    letter: str
    shape: str
    text: str


@dataclass(frozen=True)
class Scatter:
    """Points on two scales; ticks are pairs of place and text."""

    kind: ClassVar[str] = "scatter"
    marks: tuple[Mark, ...]
    x_ticks: tuple[tuple[float, str], ...]
    y_ticks: tuple[tuple[float, str], ...]
    x_title: str
    y_title: str
    legend: tuple[tuple[str, str], ...]
    height: float = 420.0


def scatter(
    points: Sequence[tuple[float, float, str, str, str]],
    titles: tuple[str, str],
    legend: Sequence[tuple[str, str]],
) -> Scatter:
    """Points of x, y, letter, shape and text; the scales show the range of the points."""
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    (x_low, x_high), (y_low, y_high) = _range(xs), _range(ys)

    def x_place(value: float) -> float:
        return round(60 + 520 * (value - x_low) / (x_high - x_low), 1)

    def y_place(value: float) -> float:
        return round(370 - 340 * (value - y_low) / (y_high - y_low), 1)

    return Scatter(
        tuple(
            Mark(x_place(x), y_place(y), letter, shape, text)
            for x, y, letter, shape, text in points
        ),
        tuple((x_place(tick), f"{tick:g}") for tick in _ticks(x_low, x_high)),
        tuple((y_place(tick), f"{tick:g}") for tick in _ticks(y_low, y_high)),
        *titles,
        tuple(legend),
    )


def _range(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values, default=0.0), max(values, default=1.0)
    return 5 * (low // 5), 5 * (high // 5 + 1)


def _ticks(low: float, high: float) -> list[float]:
    step = max(5.0, 5 * round((high - low) / 25))
    return [low + step * index for index in range(int((high - low) / step) + 1)]
