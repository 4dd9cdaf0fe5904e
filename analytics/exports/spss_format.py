"""SPSS .sav: variable labels, value labels, measurement levels, user-missing values."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pyreadstat

from analytics.exports.dataset import Dataset, Kind, Missing, Variable
from analytics.exports.frame import numeric_frame

_MEASURES = {Kind.NOMINAL: "nominal", Kind.ORDINAL: "ordinal", Kind.NUMBER: "scale"}
# Typed as an object, because the library declares only single values.
_RANGE: Any = {"lo": float(min(Missing)), "hi": float(max(Missing))}
_LONGEST_NOTE = 80
# SPSS cuts labels after this many bytes; a cut in the middle of a letter would break it.
_LONGEST_LABEL = 120


def to_spss(dataset: Dataset) -> bytes:
    """The data set as a .sav file."""
    numeric = [variable for variable in dataset.variables if variable.kind is not Kind.TEXT]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "export.sav"
        pyreadstat.write_sav(
            numeric_frame(dataset),
            file,
            file_label=dataset.title[:64],
            column_labels={each.name: each.label for each in dataset.variables},
            note=[line for note in dataset.notes for line in _lines(note)],
            variable_value_labels={each.name: _labels(dataset, each) for each in numeric},
            missing_ranges={each.name: [_RANGE] for each in numeric if each.missing},
            variable_measure={each.name: _MEASURES[each.kind] for each in numeric},
            variable_format={each.name: "F8.0" for each in numeric if each.is_categorical},
        )
        return file.read_bytes()


def _lines(note: str) -> list[str]:
    """The note in lines of at most 80 bytes; a letter outside of ASCII can take four."""
    lines, line = [], ""
    for word in note.split():
        longer = f"{line} {word}".strip()
        if len(longer.encode()) > _LONGEST_NOTE and line:
            lines.append(line)
            longer = word
        line = longer.encode()[:_LONGEST_NOTE].decode("utf-8", "ignore")
    return [*lines, line]


def _labels(dataset: Dataset, variable: Variable) -> dict[float, str]:
    labels = {
        float(category.number): category.label[:_LONGEST_LABEL] for category in variable.categories
    }
    return labels | {float(kind): dataset.missing_labels[kind] for kind in sorted(variable.missing)}
