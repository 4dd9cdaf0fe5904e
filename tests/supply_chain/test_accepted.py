"""Accepted risks have a reason and an end; what is wrong with an entry is said with its line."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from supply_chain.__main__ import ACCEPTED, PYTHON_LOCKS, ROOT
from supply_chain.accepted import read_accepted
from supply_chain.advisories import Lock

TODAY = datetime.date(2026, 11, 29)
RIGHT = {
    "package": "aiohttp",
    "advisory": "CVE-2024-52304",
    "reason": "Concerns the server; only the client is used, on loopback.",
    "expires": "2027-05-31",
}


def written(folder: Path, *entries: dict[str, str]) -> Path:
    file = folder / "accepted.yml"
    lines = ["accepted:"]
    for entry in entries:
        lines += [
            ("  - " if first else "    ") + f'{name}: "{value}"'
            for first, (name, value) in zip([True] + [False] * 9, entry.items(), strict=False)
        ]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def test_an_entry_is_read(tmp_path: Path) -> None:
    (risk,), problems = read_accepted(written(tmp_path, RIGHT), TODAY)
    assert problems == []
    assert (risk.package, risk.advisory) == ("aiohttp", "CVE-2024-52304")
    assert risk.expires == datetime.date(2027, 5, 31)
    assert not risk.is_expired(risk.expires)
    assert risk.is_expired(risk.expires + datetime.timedelta(days=1))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"reason": "old"}, "the reason says too little"),
        ({"advisory": "the smuggling one"}, "no number of an advisory"),
        ({"advisory": "CVE-24-1"}, "no number of an advisory"),
        ({"expires": "next year"}, "no day"),
        ({"expires": "2028-06-01"}, "longer than a year"),
        ({"severity": "high"}, "severity is not a known field"),
    ],
)
def test_a_mistake_is_explained_and_accepts_nothing(
    tmp_path: Path, change: dict[str, str], said: str
) -> None:
    other = RIGHT | {"advisory": "CVE-2025-53643"}
    risks, (problem,) = read_accepted(written(tmp_path, other, RIGHT | change), TODAY)
    assert [risk.advisory for risk in risks] == ["CVE-2025-53643"]
    assert said in str(problem)
    assert problem.line == 6


@pytest.mark.parametrize("missing", RIGHT)
def test_every_field_is_needed(tmp_path: Path, missing: str) -> None:
    entry = {name: value for name, value in RIGHT.items() if name != missing}
    risks, (problem,) = read_accepted(written(tmp_path, entry), TODAY)
    assert risks == []
    assert f"{missing} is missing" in problem.message


def test_an_entry_stands_once(tmp_path: Path) -> None:
    _, (problem,) = read_accepted(written(tmp_path, RIGHT, RIGHT), TODAY)
    assert "accepted twice" in problem.message


@pytest.mark.parametrize("content", ["", "accepted: x", "- a", "accepted:\n  - a", "accepted: [\n"])
def test_what_is_no_list_is_said(tmp_path: Path, content: str) -> None:
    file = tmp_path / "accepted.yml"
    file.write_text(content, encoding="utf-8")
    risks, problems = read_accepted(file, TODAY)
    assert risks == []
    assert len(problems) == 1


def test_ours_are_without_mistakes_and_about_packages_we_have() -> None:
    """Expired ones fail in `make audit`, not here: tests do not depend on the day."""
    day = datetime.date(2026, 12, 1)
    risks, problems = read_accepted(ACCEPTED, day)
    assert problems == []
    locked = {
        name
        for lock in PYTHON_LOCKS
        for name in Lock.read(lock, (ROOT / lock).read_text(encoding="utf-8")).packages
    }
    assert {risk.package for risk in risks} <= locked
