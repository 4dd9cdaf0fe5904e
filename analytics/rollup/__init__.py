"""Answers in columns, for reading a million interviews at once.

One Parquet file a week and questionnaire below ``var/rollup``, one wide row an interview: where it
took place, the code of each closed item, and bit masks of the themes of each open one. It holds no
words, is derived from the store, and can be thrown away at any moment.
"""

from analytics.rollup.building import RollupBuilder
from analytics.rollup.layout import RollupLayout, layout_for
from analytics.rollup.reading import Rollup, open_rollup

__all__ = ["Rollup", "RollupBuilder", "RollupLayout", "layout_for", "open_rollup"]
