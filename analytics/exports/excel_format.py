"""An Excel workbook: the data, the variables, the notes."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from analytics.exports.dataset import Dataset, as_text

# Files are the same whenever they are made, so that they can be compared.
_TIME = (2020, 1, 1, 0, 0, 0)


def to_excel(dataset: Dataset) -> bytes:
    """The data set as XLSX; texts are texts, never formulas."""
    workbook = Workbook(write_only=True)
    _sheet(
        workbook,
        "Data",
        [variable.name for variable in dataset.variables],
        ([as_text(value) for value in row] for row in dataset.rows),
    )
    _sheet(
        workbook,
        "Variables",
        ["name", "label", "question", "kind", "code", "number", "category"],
        (line for variable in dataset.variables for line in _described(variable)),
    )
    missing = (
        [kind.name.lower(), int(kind), text] for kind, text in dataset.missing_labels.items()
    )
    _sheet(workbook, "Missing", ["code", "number", "meaning"], missing)
    _sheet(workbook, "Notes", [dataset.title], ([note] for note in dataset.notes))
    written = io.BytesIO()
    workbook.save(written)
    return _without_time(written.getvalue())


def _described(variable: Any) -> list[list[Any]]:
    about = [variable.name, variable.label, variable.question, variable.kind.value]
    if not variable.categories:
        return [[*about, None, None, None]]
    return [[*about, each.code, each.number, each.label] for each in variable.categories]


def _sheet(workbook: Any, title: str, header: list[str], rows: Any) -> None:
    sheet = workbook.create_sheet(title)
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, name, bold=True) for name in header])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: Any, value: Any, bold: bool = False) -> Any:
    cell = WriteOnlyCell(sheet, value=value)
    if isinstance(value, str):
        cell.data_type = "s"  # openpyxl would make a formula of what begins with "="
    if bold:
        cell.font = Font(bold=True)
    return cell


def _without_time(content: bytes) -> bytes:
    """The archive with one time in all of its entries, and none in its properties."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in sorted(before.namelist()):
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            part = before.read(name)
            if name == "docProps/core.xml":
                part = _without_dates(part)
            after.writestr(entry, part)
    return written.getvalue()


def _without_dates(properties: bytes) -> bytes:
    start = properties.find(b"<dcterms:created")
    end = properties.rfind(b"</dcterms:modified>") + len(b"</dcterms:modified>")
    return properties if start < 0 else properties[:start] + properties[end:]
