"""The house keeps its plan: dependencies point inward, and there is no import-time work."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# room → rooms of ours that it may import
PLAN: dict[str, set[str]] = {
    "datafiles": set(),
    "embedding": set(),
    "privacy": set(),
    "configuration": set(),
    "supervision": set(),
    "supply_chain": {"datafiles"},
    "texts": {"datafiles"},
    "interview": {"datafiles"},
    "store": {"interview"},
    "analytics": {"store", "privacy", "interview", "datafiles", "embedding"},
    "simulation": {"analytics", "store", "interview"},
    "actions": {"interview", "store", "texts", "privacy", "configuration", "datafiles"},
    "bot": {"texts", "datafiles", "embedding"},
    "api": {
        "interview", "store", "texts", "privacy", "configuration", "datafiles", "analytics",
        "actions",
    },
    "command_line": {
        "interview", "store", "texts", "privacy", "configuration", "datafiles", "analytics",
        "actions", "api", "supervision", "simulation", "embedding",
    },
}  # fmt: skip


def modules(room: str) -> list[Path]:
    return [file for file in sorted((ROOT / room).rglob("*.py")) if ".venv" not in str(file)]


def imported(file: Path) -> set[str]:
    """The top-level packages that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("room", PLAN)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    allowed = PLAN[room] | {room}
    for file in modules(room):
        foreign = (imported(file) & set(PLAN)) - allowed
        assert not foreign, f"{file.relative_to(ROOT)} imports {foreign}"


@pytest.mark.parametrize("room", ["interview", "texts", "privacy", "datafiles"])
def test_the_middle_is_pure(room: str) -> None:
    for file in modules(room):
        outside = imported(file) & {"sqlalchemy", "fastapi", "httpx", "rasa", "rasa_sdk", "socket"}
        assert not outside, f"{file.relative_to(ROOT)} imports {outside}"


def test_every_room_is_in_the_plan() -> None:
    rooms = {file.parent.name for file in ROOT.glob("*/__init__.py")}
    assert rooms - set(PLAN) <= {"tests", "benchmarks"}
