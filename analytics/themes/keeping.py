"""Keeps a trained model in one file of arrays and plain text: nothing in it is ever executed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analytics.themes.heads import MeaningHead, WordingHead
from analytics.themes.lexicon import Lexicon
from analytics.themes.model import ThemeModel
from analytics.themes.wording import Wording

_PARTS: Mapping[str, type[Wording | MeaningHead | WordingHead]] = {
    "wording": Wording,
    "theme_meaning": MeaningHead,
    "theme_wording": WordingHead,
    "valence_meaning": MeaningHead,
    "valence_wording": WordingHead,
}
_FORM = 1


class UnusableModel(ValueError):
    """The file is no model of this version; train again."""


def save_model(model: ThemeModel, file: Path) -> None:
    """Write the model; an interrupted writing leaves no half file."""
    arrays: dict[str, NDArray[Any]] = {"thresholds": model.thresholds}
    for part in _PARTS:
        head = getattr(model, part)
        for field in fields(head):
            arrays[f"{part}.{field.name}"] = _smaller(getattr(head, field.name))
    described = {
        "form": _FORM,
        "version": model.version,
        "taxonomy_version": model.taxonomy_version,
        "codes": model.codes,
        "contexts": model.contexts,
        "alone": sorted(model.alone),
        "topics": model.lexicon.topics,
    }
    arrays["described"] = np.frombuffer(json.dumps(described).encode(), dtype=np.uint8)
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".part")
    with unfinished.open("wb") as target:
        np.savez_compressed(target, allow_pickle=False, **arrays)
    unfinished.replace(file)


def load_model(file: Path) -> ThemeModel:
    """Read a model. Raises UnusableModel when the file is missing, cut off or of another form."""
    try:
        with np.load(file, allow_pickle=False) as kept:
            described = json.loads(kept["described"].tobytes())
            if described["form"] != _FORM:
                raise UnusableModel(f"{file} is of another version: run resonanz train")
            parts = {part: _part(kind, part, kept) for part, kind in _PARTS.items()}
            return ThemeModel(
                version=described["version"],
                taxonomy_version=described["taxonomy_version"],
                codes=tuple(described["codes"]),
                contexts=tuple(described["contexts"]),
                alone=frozenset(described["alone"]),
                lexicon=Lexicon({t: tuple(words) for t, words in described["topics"].items()}),
                thresholds=kept["thresholds"],
                **parts,
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as problem:
        raise UnusableModel(f"{file} cannot be read: run resonanz train") from problem


def _part(kind: type[Any], part: str, kept: Any) -> Any:
    names = [field.name for field in fields(kind)]
    return kind(**{name: kept[f"{part}.{name}"].astype(np.float32) for name in names})


def _smaller(array: NDArray[Any]) -> NDArray[Any]:
    """Large arrays are kept in half precision; their values are small."""
    return array.astype(np.float16) if array.size > 2**14 else array
