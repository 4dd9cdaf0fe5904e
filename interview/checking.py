"""Explains every mistake in a questionnaire file to the researcher who edits it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from datafiles import Document, Problem
from interview.questionnaire import Order, Part, Scale

MOST_QUESTIONS = 15
_CODE = re.compile(r"[a-z0-9][a-z0-9_]*")
_TEXT = "text"
_CODE_REMEDY = "use small letters, digits and underscores, such as waiting_time"

_ITEM_FIELDS: dict[str, tuple[Callable[[Any], bool], bool, str]] = {
    # field: (accepts, required, meaning)
    "id": (lambda value: isinstance(value, str), True, "the question's code"),
    "construct": (lambda value: isinstance(value, str), True, "what the question measures"),
    "answer": (lambda value: isinstance(value, str), True, "a scale of scales.yml, or text"),
    "seconds": (lambda value: isinstance(value, int) and value > 0, True, "seconds it takes"),
    "part": (lambda value: value in tuple(Part), False, "core or optional"),
    "rotation": (lambda value: isinstance(value, str), False, "the name of a rotation"),
    "reversed": (lambda value: isinstance(value, bool), False, "true or false"),
    "ask_if": (lambda value: isinstance(value, Mapping), False, "a condition"),
    "follow_up": (lambda value: isinstance(value, Mapping), False, "follow-up questions"),
}
_HEAD_FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "id": (lambda value: isinstance(value, str), "the questionnaire's code"),
    "version": (lambda value: isinstance(value, int) and value > 0, "a whole number from 1"),
    "audience": (lambda value: value in ("customers", "staff"), "customers or staff"),
    "time_budget_seconds": (lambda value: isinstance(value, int), "seconds as a whole number"),
    "items": (lambda value: isinstance(value, list) and bool(value), "the list of questions"),
}


def check_scales(document: Document) -> list[Problem]:
    """Problems in the file of scales."""
    if document.data is None:
        return []
    if not isinstance(document.data, Mapping):
        return [document.problem((), "scales are “name: …” blocks", "see the file in git")]
    return [problem for name in document.data for problem in _scale_problems(document, name)]


def _scale_problems(document: Document, name: str) -> Iterator[Problem]:
    entry = document.data[name]
    if not isinstance(entry, Mapping) or entry.get("order") not in tuple(Order):
        remedy = "write order: ordinal (lowest to highest) or order: nominal (kinds)"
        yield document.problem((name, "order"), f"scale “{name}” has no order", remedy)
        return
    codes = entry.get("codes")
    if not isinstance(codes, list) or len(codes) < 2:
        remedy = "write codes: [first, second, …]"
        yield document.problem((name, "codes"), f"scale “{name}” needs two codes or more", remedy)
        return
    for index, code in enumerate(map(str, codes)):
        if not _CODE.fullmatch(code):
            message = f"“{code}” cannot be a code"
            yield document.problem((name, "codes", index), message, _CODE_REMEDY)
        if code in map(str, codes[:index]):
            message = f"code “{code}” stands twice in scale “{name}”"
            yield document.problem((name, "codes", index), message, "remove one of the two")


def check_questionnaire(document: Document, scales: Mapping[str, Scale]) -> list[Problem]:
    """Problems in one questionnaire file; empty when it can be built."""
    if document.data is None:
        return []
    if not isinstance(document.data, Mapping):
        remedy = "begin with id, version, audience, time_budget_seconds, items"
        return [document.problem((), "this is not a questionnaire", remedy)]
    problems = list(_head_problems(document))
    if problems:
        return problems
    items: list[Any] = document.data["items"]
    for index, entry in enumerate(items):
        problems += _item_problems(document, index, entry, scales)
    if not problems:
        problems += _rotation_problems(document)
        problems += _length_problems(document)
    return problems


def _head_problems(document: Document) -> Iterator[Problem]:
    data = document.data
    for name, (accepts, meaning) in _HEAD_FIELDS.items():
        if not accepts(data.get(name)):
            remedy = f"write {name}: {meaning}"
            yield document.problem((name,), f"“{name}” is missing or not {meaning}", remedy)
    for name in data:
        if name not in (*_HEAD_FIELDS, "rotations"):
            remedy = f"remove it; known are {', '.join([*_HEAD_FIELDS, 'rotations'])}"
            yield document.problem((name,), f"“{name}” is not known here", remedy)
    version_folder, id_folder = document.file.parent.name, document.file.parent.parent.name
    if str(data.get("version")) != version_folder:
        remedy = f"write version: {version_folder}, or rename the folder"
        message = f"the folder says version {version_folder}, the file {data.get('version')}"
        yield document.problem(("version",), message, remedy)
    if data.get("id") != id_folder:
        message = f"the folder says “{id_folder}”, the file “{data.get('id')}”"
        yield document.problem(("id",), message, f"write id: {id_folder}, or rename the folder")


def _item_problems(
    document: Document, index: int, entry: Any, scales: Mapping[str, Scale]
) -> Iterator[Problem]:
    place = ("items", index)
    if not isinstance(entry, Mapping):
        yield document.problem(place, "a question is a block of lines", "begin it with “- id: …”")
        return
    for name, (accepts, required, meaning) in _ITEM_FIELDS.items():
        missing = name not in entry
        if (missing and required) or (not missing and not accepts(entry[name])):
            message = f"“{name}” is missing or not {meaning}"
            yield document.problem((*place, name), message, f"write {name}: {meaning}")
    for name in entry:
        if name not in _ITEM_FIELDS:
            remedy = f"remove it, or correct the spelling; known are {', '.join(_ITEM_FIELDS)}"
            yield document.problem((*place, name), f"“{name}” is not known here", remedy)
    id = entry.get("id")
    if isinstance(id, str) and not _CODE.fullmatch(id):
        yield document.problem((*place, "id"), f"“{id}” cannot be a code", _CODE_REMEDY)
    earlier = document.data["items"][:index]
    if id in [item.get("id") for item in earlier if isinstance(item, Mapping)]:
        remedy = "give every question a code of its own"
        yield document.problem((*place, "id"), f"code “{id}” stands twice", remedy)
    answer = entry.get("answer")
    if isinstance(answer, str) and answer != _TEXT and answer not in scales:
        remedy = f"use text, or one of {', '.join(scales)}; or add the scale to scales.yml"
        yield document.problem((*place, "answer"), f"there is no scale “{answer}”", remedy)
    rotation = entry.get("rotation")
    if rotation is not None and rotation not in (document.data.get("rotations") or {}):
        remedy = "declare it at the top under rotations, with “draw: 2”"
        yield document.problem((*place, "rotation"), f"there is no rotation “{rotation}”", remedy)
    yield from _follow_up_problems(document, place, entry)
    if isinstance(entry.get("ask_if"), Mapping):
        known = _earlier_codes(earlier, scales)
        yield from _condition_problems(document, (*place, "ask_if"), entry["ask_if"], known)


def _follow_up_problems(
    document: Document, place: tuple[str, int], entry: Mapping[str, Any]
) -> Iterator[Problem]:
    follow_up = entry.get("follow_up")
    if not isinstance(follow_up, Mapping):
        return
    if entry.get("answer") != _TEXT:
        remedy = "remove follow_up, or make the question open with answer: text"
        message = "only an open question can have follow-up questions"
        yield document.problem((*place, "follow_up"), message, remedy)
    if set(follow_up) != {"theme_named", "unspecific"}:
        remedy = "write theme_named: and unspecific:, each with the name of a text in follow_ups"
        yield document.problem((*place, "follow_up"), "follow_up needs two lines", remedy)


def _earlier_codes(
    earlier: list[Any], scales: Mapping[str, Scale]
) -> dict[str, tuple[str, ...] | None]:
    """Earlier items → their codes; None for open ones."""
    return {
        item["id"]: scales[item["answer"]].codes if item.get("answer") in scales else None
        for item in earlier
        if isinstance(item, Mapping) and "id" in item
    }


def _condition_problems(
    document: Document,
    place: tuple[str | int, ...],
    data: Any,
    known: Mapping[str, tuple[str, ...] | None],
) -> Iterator[Problem]:
    shape = "write item: CODE and is: ANSWER, or all: / any: / not: with such parts"
    if not isinstance(data, Mapping):
        yield document.problem(place, "this is not a condition", shape)
    elif set(data) in ({"all"}, {"any"}) and isinstance(next(iter(data.values())), list):
        name, parts = next(iter(data.items()))
        for index, part in enumerate(parts):
            yield from _condition_problems(document, (*place, name, index), part, known)
    elif set(data) == {"not"}:
        yield from _condition_problems(document, (*place, "not"), data["not"], known)
    elif set(data) == {"item", "is"}:
        item = data["item"]
        accepted = data["is"] if isinstance(data["is"], list) else [data["is"]]
        codes = known.get(item)
        if item not in known:
            remedy = f"name an earlier question: {', '.join(known) or 'there is none before this'}"
            message = f"no question “{item}” comes before this one"
            yield document.problem((*place, "item"), message, remedy)
        elif codes is None:
            remedy = "compare a closed question; own words cannot be compared"
            yield document.problem((*place, "item"), f"“{item}” is an open question", remedy)
        else:
            for code in map(str, accepted):
                if code not in codes:
                    remedy = f"use one of {', '.join(codes)}"
                    message = f"“{item}” has no answer “{code}”"
                    yield document.problem((*place, "is"), message, remedy)
    else:
        yield document.problem(place, "this condition cannot be read", shape)


def _rotation_problems(document: Document) -> Iterator[Problem]:
    rotations = document.data.get("rotations") or {}
    for name, entry in rotations.items():
        place = ("rotations", name)
        members = [item for item in document.data["items"] if item.get("rotation") == name]
        draw = entry.get("draw") if isinstance(entry, Mapping) else None
        if not isinstance(draw, int) or not 0 < draw <= len(members):
            remedy = f"write draw: with a number from 1 to {len(members)}, its questions"
            yield document.problem(place, f"rotation “{name}” cannot draw {draw}", remedy)


def _length_problems(document: Document) -> Iterator[Problem]:
    """At most 15 core questions a person, within the time budget; optional ones not counted."""
    data = document.data
    core = [item for item in data["items"] if item.get("part", Part.CORE) == Part.CORE]
    asked = float(sum("rotation" not in item for item in core))
    seconds = float(sum(item["seconds"] for item in core if "rotation" not in item))
    for name, entry in (data.get("rotations") or {}).items():
        members = [item["seconds"] for item in core if item.get("rotation") == name]
        draw = entry.get("draw") if isinstance(entry, Mapping) else None
        if members and isinstance(draw, int):
            asked += draw
            seconds += draw * sum(members) / len(members)
    if asked > MOST_QUESTIONS:
        remedy = f"keep {MOST_QUESTIONS}; rotate questions or make them optional"
        message = f"one person gets {asked:.0f} questions; people break off"
        yield document.problem(("items",), message, remedy)
    if seconds > data["time_budget_seconds"]:
        remedy = "remove or rotate questions, or raise time_budget_seconds if that is right"
        message = f"it takes about {seconds:.0f} s, the budget is {data['time_budget_seconds']} s"
        yield document.problem(("time_budget_seconds",), message, remedy)
