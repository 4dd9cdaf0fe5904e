"""Reads questionnaires and scales from their files.

``questionnaires/scales.yml`` holds the scales, ``questionnaires/<id>/<version>/questionnaire.yml``
one version of one questionnaire. Every mistake becomes a Problem with file, line and remedy; only a
questionnaire without problems is built.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from datafiles import Document, Problem, read_document
from interview.checking import check_questionnaire, check_scales
from interview.conditions import All, AnswerIs, Condition, Not
from interview.conditions import Any as AnyOf
from interview.questionnaire import FollowUps, Item, Order, Part, Questionnaire, Scale


class BrokenQuestionnaires(ValueError):
    """The files hold mistakes; the message explains every one."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True)
class QuestionnaireLibrary:
    """Every version of every questionnaire, and the scales."""

    questionnaires: Mapping[tuple[str, int], Questionnaire]
    scales: Mapping[str, Scale]

    def current(self, id: str) -> Questionnaire | None:
        """The newest version of a questionnaire; None for an unknown id."""
        versions = [version for known, version in self.questionnaires if known == id]
        return self.questionnaires[(id, max(versions))] if versions else None


def load_questionnaires(folder: Path) -> QuestionnaireLibrary:
    """Read everything below ``folder``. Raises BrokenQuestionnaires when there are problems."""
    problems, library = read_questionnaires(folder)
    if problems or library is None:
        raise BrokenQuestionnaires(problems)
    return library


def read_questionnaires(folder: Path) -> tuple[list[Problem], QuestionnaireLibrary | None]:
    """Read everything below ``folder``: all problems, and the library where there are none."""
    scale_document = read_document(folder / "scales.yml")
    problems = [*scale_document.problems, *check_scales(scale_document)]
    if problems:
        return problems, None
    scales = _scales(scale_document)
    questionnaires: dict[tuple[str, int], Questionnaire] = {}
    for file in sorted(folder.glob("*/*/questionnaire.yml")):
        document = read_document(file)
        found = [*document.problems, *check_questionnaire(document, scales)]
        problems += found
        if not found:
            questionnaire = _questionnaire(document.data, scales, _mentions(file))
            questionnaires[(questionnaire.id, questionnaire.version)] = questionnaire
    if not questionnaires and not problems:
        remedy = "add a folder such as digital_services/1 with a questionnaire.yml"
        problems.append(Problem(folder, 1, "there is no questionnaire in this folder", remedy))
    return problems, None if problems else QuestionnaireLibrary(questionnaires, scales)


def _scales(document: Document) -> dict[str, Scale]:
    return {
        name: Scale(name, Order(entry["order"]), tuple(map(str, entry["codes"])))
        for name, entry in document.data.items()
    }


def _mentions(file: Path) -> dict[str, tuple[str, ...]]:
    """Item → earlier items that its wording names, in any locale."""
    named: dict[str, set[str]] = {}
    for texts in sorted((file.parent / "texts").glob("*.yml")):
        data = read_document(texts).data
        items = data.get("items") if isinstance(data, Mapping) else None
        for id, entry in items.items() if isinstance(items, Mapping) else ():
            wordings = [entry.get("question"), *(entry.get("follow_ups") or {}).values()]
            for wording in wordings:
                named.setdefault(id, set()).update(_placeholders(str(wording)))
    return {id: tuple(sorted(items)) for id, items in named.items()}


def _placeholders(wording: str) -> set[str]:
    return {part.split("}")[0] for part in wording.split("{")[1:] if "}" in part}


def _questionnaire(
    data: Mapping[str, Any], scales: Mapping[str, Scale], mentions: Mapping[str, tuple[str, ...]]
) -> Questionnaire:
    return Questionnaire(
        id=data["id"],
        version=data["version"],
        audience=data["audience"],
        time_budget_seconds=data["time_budget_seconds"],
        items=tuple(_item(entry, scales, mentions) for entry in data["items"]),
        rotations={name: entry["draw"] for name, entry in data.get("rotations", {}).items()},
    )


def _item(
    entry: Mapping[str, Any], scales: Mapping[str, Scale], mentions: Mapping[str, tuple[str, ...]]
) -> Item:
    follow_up = entry.get("follow_up")
    return Item(
        id=entry["id"],
        construct=entry["construct"],
        seconds=entry["seconds"],
        scale=scales.get(entry["answer"]),
        part=Part(entry.get("part", Part.CORE)),
        rotation=entry.get("rotation"),
        reversed=entry.get("reversed", False),
        ask_if=_condition(entry["ask_if"]) if "ask_if" in entry else None,
        follow_ups=FollowUps(**follow_up) if follow_up else None,
        mentions=mentions.get(entry["id"], ()),
    )


def _condition(data: Mapping[str, Any]) -> Condition:
    if "all" in data:
        return All(tuple(map(_condition, data["all"])))
    if "any" in data:
        return AnyOf(tuple(map(_condition, data["any"])))
    if "not" in data:
        return Not(_condition(data["not"]))
    accepted = data["is"] if isinstance(data["is"], list) else [data["is"]]
    return AnswerIs(data["item"], frozenset(map(str, accepted)))
