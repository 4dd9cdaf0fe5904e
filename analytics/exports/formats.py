"""The formats by name, with what a browser or a folder calls the files."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from analytics.exports.csv_format import to_csv
from analytics.exports.dataset import Dataset
from analytics.exports.ddi_format import to_ddi
from analytics.exports.excel_format import to_excel
from analytics.exports.parquet_format import to_parquet
from analytics.exports.spss_format import to_spss


@dataclass(frozen=True)
class Format:
    """How a data set is written, and with which file ending and media type."""

    write: Callable[[Dataset], bytes]
    ending: str
    media_type: str


FORMATS: Mapping[str, Format] = {
    "csv": Format(to_csv, "csv", "text/csv; charset=utf-8"),
    "excel": Format(
        to_excel, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ),
    "parquet": Format(to_parquet, "parquet", "application/vnd.apache.parquet"),
    "spss": Format(to_spss, "sav", "application/x-spss-sav"),
    "ddi": Format(lambda dataset: to_ddi(dataset, datetime.date.today()), "xml", "application/xml"),
}
