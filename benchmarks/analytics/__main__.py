"""``make bench-analytics``: the desk's views over a million interviews, and the same in pandas."""

from __future__ import annotations

import argparse
import datetime
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from analytics.published.analysis import Analysis, Context
from analytics.published.attributes import Attributes
from analytics.rollup.layout import layout_for
from analytics.rollup.reading import Rollup
from analytics.themes.taxonomy import load_taxonomy
from benchmarks.analytics.data import FIRST_WEEK, LOCALES, SITES, WEEKS, write_interviews
from benchmarks.analytics.in_pandas import Tables
from benchmarks.analytics.pages import page_times
from configuration import ROOT
from interview.loading import load_questionnaires
from privacy.disclosure import DisclosureRules
from store.waves import Wave, WaveKind

_REPEATS = 3


def wave(code: str, first: int, weeks: int) -> Wave:
    """A wave that begins in week ``first``."""
    start = FIRST_WEEK + datetime.timedelta(weeks=first)
    end = start + datetime.timedelta(weeks=weeks, days=-1)
    return Wave(code, "digital_services", WaveKind.BASELINE, start, end)


def views(analysis: Analysis) -> dict[str, Callable[[], object]]:
    """Name of a view → what a page asks for it, disclosure control included."""
    whole = wave("all", 0, WEEKS)
    before, after = wave("before", 0, WEEKS // 2), wave("after", WEEKS // 2, WEEKS // 2)
    return {
        "site by satisfaction": lambda: analysis.table(whole, "site", "item:satisfaction"),
        "satisfaction by site": lambda: analysis.scores_by(whole, "satisfaction", "site"),
        "themes of a question": lambda: analysis.themes(whole, "difficult"),
        "themes by language": lambda: analysis.themes_by(whole, "difficult", "locale"),
        "participation": lambda: analysis.participation(whole),
        "before and after": lambda: analysis.score_change(before, after, "satisfaction"),
        "week by week": lambda: analysis.trend(whole),
        "language by service": lambda: analysis.table(whole, "locale", "item:service"),
        "two themes": lambda: analysis.table(
            whole, "theme:difficult:usability", "theme:difficult:uploads"
        ),
        "theme by period": lambda: analysis.table(whole, "period", "theme:difficult:usability"),
        "UMUX-Lite": lambda: analysis.score(whole, "umux_lite"),
        "goes with satisfaction": lambda: analysis.goes_with(whole),
    }


def timed(query: Callable[[], object]) -> float:
    """The median time of a query, in seconds."""
    times = []
    for _ in range(_REPEATS):
        begun = time.perf_counter()
        query()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def main() -> None:
    """Generate, time, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interviews", type=int, default=1_000_000)
    parser.add_argument("--without-pandas", action="store_true")
    arguments = parser.parse_args()
    interviews = arguments.interviews
    library = load_questionnaires(ROOT / "questionnaires")
    themes = load_taxonomy(ROOT / "themes").codes
    layout = layout_for(library.questionnaires.values(), "digital_services", themes)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        begun = time.perf_counter()
        write_interviews(layout, folder, interviews)
        size = sum(file.stat().st_size for file in folder.rglob("*.parquet"))
        print(
            f"{interviews:,} interviews in {WEEKS} files, {size / 1e6:.0f} MB, "
            f"generated in {time.perf_counter() - begun:.0f} s"
        )
        rollup = Rollup(folder, layout, frozenset())
        places = {"site": SITES, "channel": ("web", "kiosk", "link"), "locale": LOCALES}
        today = FIRST_WEEK + datetime.timedelta(weeks=WEEKS)
        context = Context(rollup, Attributes(layout, places), DisclosureRules(), today)
        begun = time.perf_counter()
        held = replace(context, rollup=rollup.held())
        print(f"read into memory in {time.perf_counter() - begun:.1f} s, once for each change")
        ours = {}
        from_files = views(Analysis(context))
        print(f"{'view':<26}{'in memory':>11}{'from files':>12}")
        for name, query in views(Analysis(held)).items():
            ours[name] = timed(query)
            print(f"{name:<26}{ours[name]:>9.2f} s{timed(from_files[name]):>10.2f} s", flush=True)
        print(f"slowest view: {max(ours.values()):.2f} s (target: under 1 s)\n", flush=True)
        print(f"{'page of the desk':<44}{'first':>8}{'again':>8}")
        for address, first, again in page_times(folder, layout.questionnaire):
            print(f"{address:<44}{first:>6.2f} s{again:>6.2f} s", flush=True)
        print()
        if arguments.without_pandas:
            return
        tables = Tables(layout, folder)
        print(f"{len(tables.answers):,} answers, which pandas holds in memory; we read files")
        print(f"{'view':<26}{'Resonanz':>10}{'pandas':>10}{'ratio':>8}", flush=True)
        for name, query in tables.views().items():
            other, seconds = timed(query), ours[name]
            print(f"{name:<26}{seconds:>8.2f} s{other:>8.2f} s{other / seconds:>7.1f}×", flush=True)


if __name__ == "__main__":
    main()
