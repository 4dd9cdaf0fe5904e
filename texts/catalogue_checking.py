"""Explains mistakes in the catalogues: keys, variables, wording, and Fluent's own rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from datafiles import Problem
from texts.wording_checking import SOURCE, Wording, wording_problems


def catalogue_problems(folders: Iterable[Path]) -> Iterator[Problem]:
    """Problems in the catalogues of the given locale folders, compared with German."""
    read = {folder.name: _read_catalogue(folder) for folder in folders}
    for problems, _ in read.values():
        yield from problems
    source = read.get(SOURCE, ([], {}))[1]
    for folder in folders:
        if folder.name != SOURCE:
            yield from _compare(folder, read[folder.name][1], source)


def _compare(
    folder: Path, found: Mapping[str, Wording], source: Mapping[str, Wording]
) -> Iterator[Problem]:
    for key, german in source.items():
        if key not in found:
            file = folder / german.file.name
            remedy = f"translate it from {german.file}:{german.line}"
            yield Problem(file, 1, f"the message “{key}” is missing", remedy)
    for key, wording in found.items():
        if key not in source:
            remedy = "remove it, or correct the spelling of its key"
            message = f"the message “{key}” does not exist in German"
            yield Problem(wording.file, wording.line, message, remedy)
            continue
        for variable in sorted(source[key].variables - wording.variables):
            remedy = f"put {{ ${variable} }} where the text needs it"
            message = f"the message “{key}” has lost its variable ${variable}"
            yield Problem(wording.file, wording.line, message, remedy)
        for variable in sorted(wording.variables - source[key].variables):
            remedy = f"remove {{ ${variable} }}, nothing is filled in there"
            message = f"the message “{key}” uses ${variable}, which German does not have"
            yield Problem(wording.file, wording.line, message, remedy)
        yield from wording_problems(folder.name, key, wording, source[key].text)


def _read_catalogue(folder: Path) -> tuple[list[Problem], dict[str, Wording]]:
    problems: list[Problem] = []
    wordings: dict[str, Wording] = {}
    for file in sorted(folder.glob("*.ftl")):
        content = file.read_text(encoding="utf-8")
        for entry in FluentParser(with_spans=True).parse(content).body:
            line = content.count("\n", 0, entry.span.start if entry.span else 0) + 1
            if isinstance(entry, ast.Junk):
                message = f"this cannot be read: {entry.annotations[0].message}"
                remedy = "write “key = text”; a literal { is written {“{”}; indent further lines"
                problems.append(Problem(file, line, message, remedy))
            elif isinstance(entry, ast.Message):
                key = entry.id.name
                if key in wordings:
                    message = f"the message “{key}” stands twice"
                    problems.append(Problem(file, line, message, "keep one of the two"))
                wordings[key] = _wording(file, line, entry)
    return problems, wordings


class _Contents(Visitor):
    """Collects text and variables of one message."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.variables: set[str] = set()

    def visit_TextElement(self, node: Any) -> None:
        self.text.append(node.value)

    def visit_VariableReference(self, node: Any) -> None:
        self.variables.add(node.id.name)


def _wording(file: Path, line: int, message: ast.Message) -> Wording:
    contents = _Contents()
    contents.visit(message)
    text = "\n".join(contents.text).strip()
    return Wording(file, line, text, frozenset(contents.variables))
