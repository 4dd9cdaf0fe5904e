"""Answers in columns, for reading a million interviews at once.

One Parquet file a week and questionnaire below ``var/rollup``, one wide row an interview: where it
took place, the code of each closed item, and bit masks of the themes of each open one. It holds no
words, is derived from the store, and can be thrown away at any moment.
"""
