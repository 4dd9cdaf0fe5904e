"""CSV as German Excel opens it: UTF-8 with a byte order mark, semicolons.

A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
injection).
"""

from __future__ import annotations

import csv
import io

from analytics.exports.dataset import Dataset, Value, as_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_MARK = "\ufeff"


def to_csv(dataset: Dataset) -> bytes:
    """The data set as CSV; decimal commas are for readers to choose, here it is a point."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([variable.name for variable in dataset.variables])
    for row in dataset.rows:
        writer.writerow([safe(as_text(value)) for value in row])
    return (_MARK + written.getvalue()).encode()


def safe(value: Value) -> Value:
    """The value so that no spreadsheet takes it for a formula."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
