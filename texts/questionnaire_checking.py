"""Explains mistakes in the texts of scales and questionnaires."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from datafiles import Document, Problem, read_document
from texts.questionnaire_texts import placeholders
from texts.wording_checking import Wording, wording_problems


@dataclass(frozen=True)
class QuestionnaireShape:
    """What the texts of one questionnaire version must hold.

    ``items`` maps item → names of its follow-up questions; ``mentionable`` maps an item whose
    answer other questions name → its codes.
    """

    folder: Path
    items: Mapping[str, frozenset[str]]
    mentionable: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def scale_problems(file: Path, scales: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Problems in one locale's file of scale labels; ``scales`` maps scale → its codes."""
    document = read_document(file)
    yield from document.problems
    if not isinstance(document.data, Mapping):
        return
    for scale, codes in scales.items():
        labels = document.data.get(scale)
        if not isinstance(labels, Mapping):
            remedy = f"add it with a label for {', '.join(codes)}"
            yield document.problem((scale,), f"the scale “{scale}” has no labels", remedy)
            continue
        yield from _label_problems(document, scale, labels, codes)
    for scale in document.data:
        if scale not in scales:
            remedy = "remove it, or add the scale to questionnaires/scales.yml"
            yield document.problem((scale,), f"there is no scale “{scale}”", remedy)


def _label_problems(
    document: Document, scale: str, labels: Mapping[str, Any], codes: tuple[str, ...]
) -> Iterator[Problem]:
    for code in codes:
        if not isinstance(labels.get(code), str | int) or not str(labels[code]).strip():
            message = f"“{code}” of scale “{scale}” has no label"
            yield document.problem((scale,), message, f"add “{code}: …” in words")
        elif str(labels[code]).strip().isdigit():
            message = f"“{code}” of scale “{scale}” is labelled by a number"
            remedy = "use words; bare numbers push people to the ends of a scale"
            yield document.problem((scale, code), message, remedy)
    for code in labels:
        if code not in codes:
            message = f"scale “{scale}” has no code “{code}”"
            yield document.problem((scale, code), message, f"known are {', '.join(codes)}")
    shown = [str(label).strip().casefold() for label in labels.values()]
    for index, (code, label) in enumerate(labels.items()):
        if shown[index] in shown[:index]:
            message = f"two answers of scale “{scale}” read “{label}”"
            yield document.problem((scale, code), message, "give each answer words of its own")


def questionnaire_problems(shape: QuestionnaireShape, locale: str) -> Iterator[Problem]:
    """Problems in one locale's texts of one questionnaire version."""
    document = read_document(shape.folder / "texts" / f"{locale}.yml")
    yield from document.problems
    data = document.data
    if data is None:
        return
    if not isinstance(data, Mapping) or not isinstance(data.get("items"), Mapping):
        yield document.problem((), "title: or items: is missing", "see the German file")
        return
    if not isinstance(data.get("title"), str):
        yield document.problem(("title",), "the title is missing", "write title: …")
    for item, follow_ups in shape.items.items():
        entry = data["items"].get(item)
        if not isinstance(entry, Mapping):
            remedy = "add it with question: and explanation:"
            yield document.problem(("items",), f"the question “{item}” has no text", remedy)
            continue
        yield from _missing_texts(document, item, entry, follow_ups)
        yield from _wordings(document, locale, item, entry, shape)
    for item in data["items"]:
        if item not in shape.items:
            remedy = "remove it, or add the question to questionnaire.yml"
            yield document.problem(("items", item), f"there is no question “{item}”", remedy)


def _missing_texts(
    document: Document, item: str, entry: Mapping[str, Any], follow_ups: frozenset[str]
) -> Iterator[Problem]:
    place = ("items", item)
    for name in ("question", "explanation"):
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            message = f"“{item}” has no {name}"
            yield document.problem((*place, name), message, f"write {name}: …")
    for name in sorted(follow_ups - set(entry.get("follow_ups") or {})):
        message = f"“{item}” has no follow-up question “{name}”"
        yield document.problem((*place, "follow_ups"), message, f"write {name}: …")


def _wordings(
    document: Document,
    locale: str,
    item: str,
    entry: Mapping[str, Any],
    shape: QuestionnaireShape,
) -> Iterator[Problem]:
    place = ("items", item)
    own = {name: entry.get(name) for name in ("question", "explanation")}
    for name, text in (own | dict(entry.get("follow_ups") or {})).items():
        if not isinstance(text, str):
            continue
        wording = Wording(document.file, document.line(*place, name), text, frozenset())
        yield from wording_problems(locale, f"{item}.{name}", wording, None)
        for named in sorted(placeholders(text) - set(shape.mentionable)):
            remedy = f"use one of {', '.join(shape.mentionable) or 'no'} earlier closed questions"
            yield document.problem((*place, name), f"{{{named}}} cannot be filled in", remedy)
    if item in shape.mentionable and "mentions" in entry:
        for code in shape.mentionable[item]:
            if code not in entry["mentions"]:
                message = f"“{item}” does not say how “{code}” is named in a sentence"
                yield document.problem((*place, "mentions"), message, f"add “{code}: …”")
