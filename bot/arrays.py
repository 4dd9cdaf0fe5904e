"""Keeps a model made of arrays in one file: numbers and names, nothing that can be executed."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

Model = TypeVar("Model")


def save_arrays(file: Path, model: Any) -> None:
    """Write a dataclass whose fields are all arrays."""
    arrays = {field.name: getattr(model, field.name) for field in fields(model)}
    np.savez_compressed(file, **arrays)


def load_arrays(file: Path, kind: type[Model]) -> Model:
    """Read what ``save_arrays`` wrote as this dataclass.

    Raises ValueError or KeyError when the file holds anything else.
    """
    with np.load(file, allow_pickle=False) as kept:
        return kind(**{field.name: kept[field.name] for field in fields(kind)})
