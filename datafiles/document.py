"""YAML with memory: plain data together with the line on which each part stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

import yaml

from datafiles.problem import Problem

Key = Union[str, int]  # noqa: UP007  evaluated at run time on Python 3.10 too
Place = tuple[Key, ...]

# The parser in C where PyYAML has it (a tenth of the time), else the one in Python.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Document:
    """The data of one YAML file, the lines of its parts, and the mistakes made in writing YAML.

    ``data`` is None when the file could not be read as YAML at all; ``problems`` then says why.
    """

    file: Path
    data: Any
    lines: Mapping[Place, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def line(self, *place: Key) -> int:
        """The 1-based line of ``place`` or of the nearest enclosing part that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, message: str, remedy: str) -> Problem:
        """A problem at a place of this document."""
        return Problem(self.file, self.line(*place), message, remedy)


def read_document(file: Path) -> Document:
    """Read a YAML file; syntax errors and repeated keys become problems instead of exceptions."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return _unreadable(file, 1, "this file is missing", "create it, or restore it from git")
    except UnicodeDecodeError:
        return _unreadable(file, 1, "this file is not UTF-8 text", "save it again as UTF-8")
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        remedy = "check indentation, quotes and colons on this line and the line before"
        return _unreadable(file, line, f"this is not valid YAML: {error.problem}", remedy)
    if root is None:
        return _unreadable(file, 1, "this file is empty", "fill it in, or delete it")
    reader = _Reader(file)
    data = reader.read(root, ())
    return Document(file, data, reader.lines, tuple(reader.problems))


def _unreadable(file: Path, line: int, message: str, remedy: str) -> Document:
    return Document(file, None, {}, (Problem(file, line, message, remedy),))


class _Reader:
    """Turns YAML nodes into plain data. Scalars stay as written: ``yes`` is the code "yes"."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []

    def read(self, node: yaml.Node, place: Place) -> Any:
        self.lines.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(child, (*place, index)) for index, child in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in data:
                message = f"“{key}” stands twice in the same place"
                remedy = "keep one of the two; only the first is read"
                self.problems.append(Problem(self.file, line, message, remedy))
                continue
            self.lines[(*place, key)] = line
            data[key] = self.read(value_node, (*place, key))
        return data

    def _scalar(self, node: yaml.Node) -> Any:
        """Integers and true/false as such; all else text, so that codes like ``no`` stay codes."""
        text: str = node.value
        if getattr(node, "style", None) in ("'", '"', "|", ">"):
            return text
        if text in ("true", "false"):
            return text == "true"
        if text in ("", "null", "~"):
            return None
        return int(text) if text.isascii() and text.isdecimal() and text == str(int(text)) else text
