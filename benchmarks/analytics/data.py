"""A million invented interviews, in the rollup's files and as plain tables of answers."""

from __future__ import annotations

import datetime
from pathlib import Path

import duckdb

from analytics.rollup.layout import VALENCES, RollupLayout
from interview.questionnaire import Item

FIRST_WEEK = datetime.date(2025, 1, 6)
WEEKS = 52
SITES = ("mitte", "nord", "ost", "sued", "west", "hafen", "altstadt", "neustadt")
LOCALES = ("de", "de-simple", "en", "tr", "ar", "uk", "ru", "fa", "pl", "ro", "bg", "fr")


def write_interviews(layout: RollupLayout, folder: Path, interviews: int) -> None:
    """Write the files of so many interviews in 52 weeks: skewed, with gaps, the same each time."""
    layout.folder(folder).mkdir(parents=True, exist_ok=True)
    with duckdb.connect(config={"threads": 2}) as database:
        for week in range(WEEKS):
            count = interviews // WEEKS + (week < interviews % WEEKS)
            database.execute(f"SELECT setseed({(week + 1) / 100})")
            monday = FIRST_WEEK + datetime.timedelta(weeks=week)
            columns = ",\n".join(
                f'CAST({_value(layout, name, monday, week)} AS {type}) AS "{name}"'
                for name, type in ((column.name, column.type) for column in layout.columns)
                if name != "last_item"
            )
            last = " ".join(
                f"WHEN \"item_{item.id}\" <> 'not_asked' THEN '{item.id}'"
                for item in reversed(layout.items)
            )
            file = layout.file(folder, monday)
            database.execute(
                f"COPY (SELECT *, CASE {last} END AS last_item FROM "
                f"(SELECT {columns} FROM range({count}) AS numbers(number))) "
                f"TO '{file}' (FORMAT parquet, COMPRESSION zstd)"
            )


def _value(layout: RollupLayout, name: str, monday: datetime.date, week: int) -> str:
    prefix, _, rest = name.partition("_")
    if prefix == "item":
        return _item(layout.item(rest))
    if prefix in ("themes", *VALENCES[:3]):
        return _mask(prefix, rest, len(layout.themes), week)
    return {
        "id": f"printf('00000000-0000-0000-%04x-%012x', {week}, number)",
        "week": f"DATE '{monday}'",
        "channel": _skewed(("web", "kiosk", "link")),
        "site": _skewed(SITES),
        "locale": _skewed(LOCALES),
        "stage": "CASE WHEN number % 10 < 8 THEN 'finished' ELSE 'stopped' END",
    }[name]


def _mask(prefix: str, item: str, themes: int, week: int) -> str:
    """Bits of an open answer: a sixteenth of the themes, about one an answer, each in one way."""
    one, two, three, four, five, six = (
        f"CAST(hash('{item}' || '-{week}-{draw}-' || number) % {1 << themes} AS BIGINT)"
        for draw in range(6)
    )
    raised = f"({one} & {two} & {five} & {six})"
    bits = {
        "themes": raised,
        "neg": f"{raised} & {three}",
        "pos": f"{raised} & ~{three} & {four}",
        "mixed": "0",
    }
    return f"CASE WHEN number % 7 < 4 THEN {bits[prefix]} END"


def _item(item: Item) -> str:
    if item.scale is None:
        return "CASE WHEN number % 7 < 4 THEN 'answered' WHEN number % 7 = 4 THEN 'skipped' END"
    asked = "random() < 0.5" if item.rotation else "true"
    answered = _skewed(item.scale.codes)
    return (
        f"CASE WHEN NOT ({asked}) THEN 'not_asked' WHEN random() < 0.03 THEN 'skipped' "
        f"WHEN random() < 0.9 THEN {answered} END"
    )


def _skewed(codes: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{code}'" for code in codes)
    return f"[{listed}][1 + CAST(floor(pow(random(), 2) * {len(codes)}) AS INTEGER)]"
