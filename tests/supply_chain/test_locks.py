"""Every package that is installed is the one that was looked at: pinned, and known by its hash."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from configuration import ROOT

LOCKS = sorted([*(ROOT / "locks").glob("*.txt"), *(ROOT / "bot").glob("requirements*.txt")])
INSTALLERS = [
    ROOT / "scripts" / "setup",
    *sorted((ROOT / "deploy" / "images").glob("*.Dockerfile")),
]
_INSTALLS = re.compile(r"(?:pip install|pip sync)(?P<rest>[^&|;]*)")


def packages(lock: Path) -> list[str]:
    """Each package's lines in one."""
    joined = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return [
        line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.relative_to(ROOT)))
def test_every_package_has_a_version_and_a_hash(lock: Path) -> None:
    found = packages(lock)
    assert found
    for package in found:
        assert re.match(r"[\w.\[\]-]+==\S+", package), package[:80]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package[:80]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.relative_to(ROOT)))
def test_no_lock_says_where_packages_come_from(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"--(extra-)?index-url|--find-links|https?://", text)


@pytest.mark.parametrize("installer", INSTALLERS, ids=lambda file: file.name)
def test_packages_are_installed_with_their_hashes_only(installer: Path) -> None:
    text = installer.read_text(encoding="utf-8").replace("\\\n", " ")
    # Ourselves, in place and without anything else, we have no hash of.
    foreign = [
        found["rest"] for found in _INSTALLS.finditer(text) if "--no-deps" not in found["rest"]
    ]
    assert foreign
    assert all("--require-hashes" in rest for rest in foreign), foreign


def test_every_package_of_the_pages_has_a_hash() -> None:
    lock = json.loads((ROOT / "web" / "package-lock.json").read_text(encoding="utf-8"))
    others = {name: each for name, each in lock["packages"].items() if name}
    assert others
    for name, each in others.items():
        assert each.get("integrity", "").startswith("sha512-"), name
