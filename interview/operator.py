"""Who runs the interviews: what respondents must be told about them (Art. 13 GDPR)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from datafiles import Document, Problem, read_document

_CONTROLLER = ("name", "address", "contact")
_OTHERS = ("data_protection_officer", "supervisory_authority", "recipients")


@dataclass(frozen=True)
class Operator:
    """The controller and whom people can turn to; empty where it was not filled in yet."""

    name: str = ""
    address: str = ""
    contact: str = ""
    data_protection_officer: str = ""
    supervisory_authority: str = ""
    recipients: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """What respondents must be told and nobody has filled in."""
        return tuple(name for name in (*_CONTROLLER, *_OTHERS) if not getattr(self, name).strip())


def load_operator(file: Path) -> Operator:
    """Read the operator's file. Raises ValueError with explanations for a broken one."""
    problems = check_operator(file)
    if problems:
        raise ValueError("\n".join(map(str, problems)))
    data = read_document(file).data
    return Operator(
        **{name: str(data["controller"][name] or "") for name in _CONTROLLER},
        **{name: str(data[name] or "") for name in _OTHERS},
    )


def check_operator(file: Path) -> list[Problem]:
    """Problems in the operator's file. That something is still empty is none."""
    document = read_document(file)
    return [*document.problems, *_problems(document)]


def _problems(document: Document) -> Iterator[Problem]:
    data = document.data
    if data is None:
        return
    if not isinstance(data, Mapping) or not isinstance(data.get("controller"), Mapping):
        yield document.problem((), "there is no block controller:", "write it with name: …")
        return
    for place, entries, names in (
        ((), data, ("controller", *_OTHERS)),
        (("controller",), data["controller"], _CONTROLLER),
    ):
        for name in names:
            if name not in entries:
                remedy = f'write {name}: "" until it is known'
                yield document.problem(place, f"there is no {name}", remedy)
        for name in entries:
            if name not in names:
                remedy = "look at the spelling; known are " + ", ".join(names)
                yield document.problem((*place, name), f"“{name}” is not known", remedy)
