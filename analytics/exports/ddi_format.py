"""DDI-Codebook 2.5: what archives read about a data set (ddialliance.org, namespace 2_5).

The order of elements is that of the schema; the file describes the CSV beside it.
"""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from analytics.exports.dataset import Dataset, Kind, Missing, Value, Variable

NAMESPACE = "ddi:codebook:2_5"
_SCHEMA = (
    "ddi:codebook:2_5 "
    "http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd"
)
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_XML = "http://www.w3.org/XML/1998/namespace"
_PRODUCER = "Resonanz"


def to_ddi(dataset: Dataset, made_on: datetime.date) -> bytes:
    """The description as XML; with frequencies, which are those of the protected data."""
    ET.register_namespace("", NAMESPACE)
    ET.register_namespace("xsi", _XSI)
    book = ET.Element(
        _tag("codeBook"),
        {
            "version": "2.5",
            "ID": dataset.name,
            f"{{{_XML}}}lang": dataset.language,
            f"{{{_XSI}}}schemaLocation": _SCHEMA,
        },
    )
    _document(book, dataset, made_on)
    _study(book, dataset, made_on)
    _file(book, dataset)
    data = _add(book, "dataDscr")
    for number, variable in enumerate(dataset.variables, 1):
        _variable(data, dataset, variable, number)
    ET.indent(book)
    return bytes(ET.tostring(book, encoding="UTF-8", xml_declaration=True))


def _document(book: ET.Element, dataset: Dataset, made_on: datetime.date) -> None:
    citation = _add(_add(book, "docDscr"), "citation")
    _add(_add(citation, "titlStmt"), "titl", dataset.title)
    produced = _add(citation, "prodStmt")
    _add(produced, "producer", _PRODUCER)
    _add(produced, "prodDate", made_on.isoformat(), date=made_on.isoformat())
    _add(produced, "software", _PRODUCER)


def _study(book: ET.Element, dataset: Dataset, made_on: datetime.date) -> None:
    study = _add(book, "stdyDscr")
    citation = _add(study, "citation")
    titles = _add(citation, "titlStmt")
    _add(titles, "titl", dataset.title)
    _add(titles, "IDNo", dataset.name, agency=_PRODUCER)
    produced = _add(citation, "prodStmt")
    _add(produced, "prodDate", made_on.isoformat(), date=made_on.isoformat())
    about = _add(study, "stdyInfo")
    _add(about, "abstract", dataset.title)
    description = _add(about, "sumDscr")
    _add(description, "dataKind", "survey data")
    if dataset.notes:
        for note in dataset.notes:
            _add(study, "notes", note)


def _file(book: ET.Element, dataset: Dataset) -> None:
    text = _add(_add(book, "fileDscr", ID="F1"), "fileTxt")
    _add(text, "fileName", f"{dataset.name}.csv")
    dimensions = _add(text, "dimensns")
    _add(dimensions, "caseQnty", str(len(dataset.rows)))
    _add(dimensions, "varQnty", str(len(dataset.variables)))
    _add(text, "fileType", "text/csv; charset=utf-8; header=present; delimiter=semicolon")


def _variable(data: ET.Element, dataset: Dataset, variable: Variable, number: int) -> None:
    is_text = variable.kind is Kind.TEXT
    element = _add(
        data,
        "var",
        ID=f"V{number}",
        name=variable.name,
        files="F1",
        dcml="0",
        intrvl="contin" if variable.kind is Kind.NUMBER else "discrete",
        nature=_NATURES.get(variable.kind, "other"),
    )
    _add(element, "location", fileid="F1")
    _add(element, "labl", variable.label)
    if variable.question:
        _add(_add(element, "qstn"), "qstnLit", variable.question)
    if variable.missing:
        invalid = _add(element, "invalrng")
        for kind in sorted(variable.missing):
            _add(invalid, "item", VALUE=kind.name.lower())
    counts = Counter(dataset.column(variable))
    missing = sum(n for value, n in counts.items() if value is None or isinstance(value, Missing))
    _add(element, "sumStat", str(len(dataset.rows) - missing), type="vald")
    _add(element, "sumStat", str(missing), type="invd")
    if variable.kind is Kind.NUMBER:
        _range(element, counts)
    for category in variable.categories:
        _category(element, category.code, category.label, counts[category.code])
    for kind in sorted(variable.missing):
        label = dataset.missing_labels[kind]
        _category(element, kind.name.lower(), label, counts[kind], is_missing=True)
    _add(element, "varFormat", type="numeric" if variable.kind is Kind.NUMBER else "character")
    assert is_text or variable.kind is Kind.NUMBER or variable.categories, variable.name


_NATURES = {Kind.NOMINAL: "nominal", Kind.ORDINAL: "ordinal", Kind.NUMBER: "interval"}


def _range(element: ET.Element, counts: Mapping[Value | Missing, int]) -> None:
    numbers = [
        float(value)
        for value in counts
        if isinstance(value, int | float) and not isinstance(value, Missing)
    ]
    if numbers and all(math.isfinite(number) for number in numbers):
        _add(element, "sumStat", f"{min(numbers):g}", type="min")
        _add(element, "sumStat", f"{max(numbers):g}", type="max")


def _category(
    element: ET.Element, code: str, label: str, count: int, *, is_missing: bool = False
) -> None:
    category = _add(element, "catgry", **({"missing": "Y"} if is_missing else {}))
    _add(category, "catValu", code)
    _add(category, "labl", label)
    _add(category, "catStat", str(count), type="freq")


def _add(parent: ET.Element, tag: str, text: str = "", /, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, _tag(tag), attributes)
    if text:
        element.text = text
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
