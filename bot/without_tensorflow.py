"""Keeps TensorFlow out of the process.

Rasa imports TensorFlow for classifiers and policies that this pipeline does not use; it costs
300 MB and half of the start-up time. Here its modules are replaced by stand-ins whose classes can
be named and inherited from, which is all that Rasa's modules do when they are imported. Whoever
really wants to compute with TensorFlow gets a clear error instead of a wrong result.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

_REPLACED = frozenset({"keras", "tensorflow", "tensorflow_hub", "tensorflow_text"})


class TensorFlowIsAbsent(RuntimeError):
    """A part of Rasa that needs TensorFlow was used, which config.yml must not name."""


class _StandInType(type):
    """A class whose attributes are stand-ins as well; used as decorator it changes nothing."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{cls.__module__}.{cls.__qualname__}", name)

    def __call__(cls, *arguments: Any, **options: Any) -> Any:
        if cls.__dict__.get("_is_stand_in") and callable(next(iter(arguments), None)):
            return arguments[0]
        raise TensorFlowIsAbsent(f"{cls.__module__}.{cls.__qualname__} needs TensorFlow")


def _stand_in(parent: str, name: str) -> type:
    return _StandInType(name, (), {"__module__": parent, "_is_stand_in": True})


class _StandInModule(ModuleType):
    """A module in which every public name is a stand-in class."""

    __path__: Sequence[str] = ()
    __version__ = "0"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _stand_in(self.__name__, name)
        setattr(self, name, made)
        return made


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds a stand-in for every module of TensorFlow's packages."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.split(".", maxsplit=1)[0] not in _REPLACED:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _StandInModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """A stand-in has nothing to execute."""


def install() -> None:
    """Replace TensorFlow in this process; call it before Rasa is imported.

    Raises RuntimeError when TensorFlow was imported already.
    """
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return
    loaded = _REPLACED.intersection(sys.modules)
    if loaded:
        raise RuntimeError(f"too late, already imported: {', '.join(sorted(loaded))}")
    sys.meta_path.insert(0, _Finder())
