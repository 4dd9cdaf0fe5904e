"""The desk's views as most people write them: a table of interviews, one of answers, pandas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd

from analytics.rollup.layout import RollupLayout


class Tables:
    """Interviews, their answers and the themes of these, in memory; only the queries are timed."""

    def __init__(self, layout: RollupLayout, folder: Path) -> None:
        files = f"read_parquet('{layout.folder(folder)}/*.parquet')"
        with duckdb.connect() as database:
            self.interviews = database.sql(
                "SELECT row_number() OVER () AS number, week, channel, site, locale, stage "
                f"FROM {files}"
            ).df()
            answers = " UNION ALL ".join(
                f"SELECT number, '{item.id}' AS item, \"item_{item.id}\" AS code FROM numbered "
                f'WHERE "item_{item.id}" IS NOT NULL AND "item_{item.id}" <> \'not_asked\''
                for item in layout.items
            )
            themes = " UNION ALL ".join(
                f"SELECT number, '{item.id}' AS item, '{theme}' AS theme FROM numbered "
                f'WHERE "themes_{item.id}" & {1 << bit} <> 0'
                for item in layout.open
                for bit, theme in enumerate(layout.themes)
            )
            numbered = f"WITH numbered AS (SELECT *, row_number() OVER () AS number FROM {files})"
            self.answers = database.sql(f"{numbered} {answers}").df()
            self.themes = database.sql(f"{numbered} {themes}").df()

    def views(self) -> dict[str, Callable[[], object]]:
        """Name of a view → its query."""
        return {
            "site by satisfaction": self._site_by_satisfaction,
            "satisfaction by site": self._scores_by_site,
            "themes of a question": self._themes_of_a_question,
            "themes by language": self._themes_by_language,
            "participation": lambda: self.answers.groupby(["item", "code"]).size(),
            "before and after": self._change,
            "week by week": lambda: self.interviews.groupby("week").size(),
        }

    def _points(self, item: str) -> pd.DataFrame:
        chosen = self.answers[self.answers["item"] == item].merge(self.interviews, on="number")
        chosen["points"] = pd.to_numeric(chosen["code"], errors="coerce")
        return chosen

    def _site_by_satisfaction(self) -> object:
        return self._points("satisfaction").groupby(["site", "code"]).size()

    def _scores_by_site(self) -> object:
        return self._points("satisfaction").groupby("site").points.agg(["count", "mean", "var"])

    def _themes(self) -> pd.DataFrame:
        return self.themes[self.themes["item"] == "difficult"]

    def _themes_of_a_question(self) -> object:
        return self._themes().groupby("theme").number.nunique()

    def _themes_by_language(self) -> object:
        joined = self._themes().merge(self.interviews, on="number")
        return joined.groupby(["locale", "theme"]).number.nunique()

    def _change(self) -> object:
        points = self._points("satisfaction")
        decisions = self.answers[self.answers["item"] == "decision"][["number", "code"]]
        joined = points.merge(decisions, on="number", suffixes=("", "_decision"))
        joined["later"] = np.asarray(joined["week"] >= joined["week"].median())
        return joined.groupby(["later", "channel", "code_decision"]).points.agg(
            ["count", "mean", "var"]
        )
