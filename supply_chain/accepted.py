"""Reads the accepted risks, and explains mistakes in them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from datafiles import Document, Problem, read_document

_FIELDS = ("package", "advisory", "reason", "expires")
_ADVISORY = re.compile(r"CVE-\d{4}-\d{4,}|GHSA(-[0-9a-z]{4}){3}|PYSEC-\d{4}-\d+")
# Nobody can foresee more than a year (days).
_LONGEST = 366
_SHORTEST_REASON = 30


@dataclass(frozen=True)
class AcceptedRisk:
    """An advisory that concerns a package we use, why that is borne, and until when."""

    package: str
    advisory: str
    reason: str
    expires: datetime.date

    def is_expired(self, today: datetime.date) -> bool:
        """Whether somebody has to decide again."""
        return today > self.expires


def read_accepted(file: Path, today: datetime.date) -> tuple[list[AcceptedRisk], list[Problem]]:
    """The risks in a file, and every mistake in it. A risk with a mistake is not accepted."""
    document = read_document(file)
    if document.problems or not isinstance(document.data, Mapping):
        return [], list(document.problems) or [_no_list(document)]
    entries = document.data.get("accepted")
    if not isinstance(entries, list):
        return [], [_no_list(document)]
    risks, problems, known = [], [], set()
    for index, entry in enumerate(entries):
        found = [
            document.problem(("accepted", index), *mistake) for mistake in _mistakes(entry, today)
        ]
        problems += found
        if found:
            continue
        risk = AcceptedRisk(
            package=entry["package"],
            advisory=entry["advisory"],
            reason=" ".join(entry["reason"].split()),
            expires=datetime.date.fromisoformat(entry["expires"]),
        )
        if (risk.package, risk.advisory) in known:
            message = f"{risk.advisory} of {risk.package} is accepted twice"
            problems.append(document.problem(("accepted", index), message, "keep one of the two"))
        known.add((risk.package, risk.advisory))
        risks.append(risk)
    return risks, problems


def _mistakes(entry: Any, today: datetime.date) -> Iterator[tuple[str, str]]:
    """What is wrong with an entry, each with its remedy."""
    if not isinstance(entry, Mapping):
        yield "this is no risk", f"write the fields {', '.join(_FIELDS)}"
        return
    for name in _FIELDS:
        if not isinstance(entry.get(name), str):
            yield f"{name} is missing", f"write the fields {', '.join(_FIELDS)}"
            return
    for name in entry:
        if name not in _FIELDS:
            yield f"{name} is not a known field", f"write only {', '.join(_FIELDS)}"
    if not _ADVISORY.fullmatch(entry["advisory"]):
        yield (
            f"“{entry['advisory']}” is no number of an advisory",
            "write it as CVE-2024-12345, GHSA-abcd-efgh-ijkl or PYSEC-2024-123",
        )
    if len(entry["reason"]) < _SHORTEST_REASON:
        yield "the reason says too little", "say why it cannot be used here, or what limits it"
    try:
        expires = datetime.date.fromisoformat(entry["expires"])
    except ValueError:
        yield f"“{entry['expires']}” is no day", "write it as 2027-06-30"
        return
    if expires > today + datetime.timedelta(days=_LONGEST):
        yield "that is accepted for longer than a year", "choose an earlier day, and look again"


def _no_list(document: Document) -> Problem:
    message = "this is no list of accepted risks"
    return document.problem((), message, "begin it with “accepted:”, then “- package: …”")
