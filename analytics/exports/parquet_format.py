"""Parquet, written by DuckDB."""

from __future__ import annotations

import tempfile
from pathlib import Path

import duckdb

from analytics.exports.dataset import Dataset, Kind
from analytics.exports.frame import coded_frame


def to_parquet(dataset: Dataset) -> bytes:
    """The data set with codes as texts and numbers as doubles."""
    types = ", ".join(
        f'CAST("{variable.name}" AS {"DOUBLE" if variable.kind is Kind.NUMBER else "VARCHAR"})'
        f' AS "{variable.name}"'
        for variable in dataset.variables
    )
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as connection:
        file = Path(folder) / "export.parquet"
        connection.register("export", coded_frame(dataset))
        connection.sql(f"SELECT {types} FROM export").write_parquet(str(file), compression="zstd")
        return file.read_bytes()
