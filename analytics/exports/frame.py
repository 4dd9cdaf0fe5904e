"""A data set as a data frame, for the formats that are written from one."""

from __future__ import annotations

import pandas as pd

from analytics.exports.dataset import Dataset, Kind, Missing, as_text


def numeric_frame(dataset: Dataset) -> pd.DataFrame:
    """Categories and missing values as their numbers, for statistics programs."""
    columns = {}
    for variable in dataset.variables:
        values = dataset.column(variable)
        if variable.kind is Kind.TEXT:
            texts = [
                "" if value is None or isinstance(value, Missing) else value for value in values
            ]
            columns[variable.name] = pd.Series(texts, dtype=object)
        else:
            numbers = [variable.number(value) for value in values]
            columns[variable.name] = pd.Series(numbers, dtype=float)
    return pd.DataFrame(columns)


def coded_frame(dataset: Dataset) -> pd.DataFrame:
    """Categories as their codes, missing values as their names; numbers stay numbers."""
    columns = {}
    for variable in dataset.variables:
        values = dataset.column(variable)
        if variable.kind is Kind.NUMBER:
            numbers = [None if isinstance(value, Missing) else value for value in values]
            columns[variable.name] = pd.Series(numbers, dtype=float)
        else:
            texts = [as_text(value) for value in values]
            columns[variable.name] = pd.Series(texts, dtype=object)
    return pd.DataFrame(columns)
