"""The formats by name, with what a browser or a folder calls the files.

The libraries that write them are loaded with the first file: together they take seconds, and every
start of the public process would wait for them.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from analytics.exports.csv_format import to_csv
from analytics.exports.dataset import Dataset
from analytics.exports.ddi_format import to_ddi


@dataclass(frozen=True)
class Format:
    """How a data set is written, and with which file ending and media type."""

    write: Callable[[Dataset], bytes]
    ending: str
    media_type: str


def _late(module: str, function: str) -> Callable[[Dataset], bytes]:
    """The function of this name, whose module is loaded when it is called."""

    def write(dataset: Dataset) -> bytes:
        writer = getattr(import_module(f"analytics.exports.{module}"), function)
        return cast(Callable[[Dataset], bytes], writer)(dataset)

    return write


FORMATS: Mapping[str, Format] = {
    "csv": Format(to_csv, "csv", "text/csv; charset=utf-8"),
    "excel": Format(
        _late("excel_format", "to_excel"),
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    "parquet": Format(
        _late("parquet_format", "to_parquet"), "parquet", "application/vnd.apache.parquet"
    ),
    "spss": Format(_late("spss_format", "to_spss"), "sav", "application/x-spss-sav"),
    "ddi": Format(lambda dataset: to_ddi(dataset, datetime.date.today()), "xml", "application/xml"),
}
