"""Exports: one data set, described once, written in the formats that researchers open.

``dataset`` describes variables and rows, ``microdata`` makes anonymised ones of interviews,
``aggregates`` of released tables; every other module writes one format.
"""

from analytics.exports.dataset import Category, Dataset, Kind, Missing, Variable

__all__ = ["Category", "Dataset", "Kind", "Missing", "Variable"]
