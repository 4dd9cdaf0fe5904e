"""Runs the tools: pip-audit, npm, cyclonedx, detect-secrets."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from supply_chain.advisories import Answer, Lock, from_npm, from_pip_audit

_BESIDE = Path(sys.executable).parent
_SECONDS = 600
# Made of random letters, and full of them: checksums are no secrets.
_LOCKS = r"(^|/)(locks/|package-lock\.json|bot/requirements|bot/fast_path/originals)"
# Words that stand for a password in examples.
_EXAMPLES = r"PASSWORD|secret|geheim"
_GUESSING = ("Base64HighEntropyString", "HexHighEntropyString", "KeywordDetector")


def ask_about_python(root: Path, lock: str) -> Answer:
    """Ask PyPI's advisories about a lock; all of it, whatever Python this runs on."""
    packages = Lock.read(lock, (root / lock).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder) / "requirements.txt"
        asked.write_text(packages.requirements(), encoding="utf-8")
        done = _run(
            [str(_BESIDE / "pip-audit"), "--requirement", str(asked), "--require-hashes",
             "--disable-pip", "--format", "json", "--progress-spinner", "off",
             "--vulnerability-service", "pypi", "--aliases", "on"],
            root,
        )  # fmt: skip
    said = _json(done.stdout)
    if said is None:
        return Answer(lock, len(packages.packages), trouble=_last_line(done.stderr))
    return from_pip_audit(lock, said)


def ask_about_npm(root: Path, folder: str) -> Answer:
    """Ask npm's advisories about the lock in a folder."""
    lock = f"{folder}/package-lock.json"
    packages = json.loads((root / lock).read_text(encoding="utf-8"))["packages"]
    done = _run(["npm", "audit", "--json", "--package-lock-only"], root / folder)
    said = _json(done.stdout)
    if said is None:
        return Answer(lock, len(packages) - 1, trouble=_last_line(done.stderr))
    return from_npm(lock, said, len(packages) - 1)


def write_bills(root: Path, target: Path, locks: Sequence[str], web: str) -> list[Path]:
    """Write a CycloneDX bill of materials for each lock. Raises CalledProcessError."""
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for lock in locks:
        bill = target / f"{lock.replace('/', '-').removesuffix('.txt')}.cdx.json"
        command = [str(_BESIDE / "cyclonedx-py"), "requirements", lock, "--output-reproducible",
                   "--of", "JSON", "--output-file", str(bill)]  # fmt: skip
        _run(command, root).check_returncode()
        written.append(bill)
    with _with_version(root / web) as copy:
        command = ["npm", "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]
        made = _run(command, copy)
        made.check_returncode()
    bill = target / f"{web}.cdx.json"
    bill.write_text(made.stdout, encoding="utf-8")
    return [*written, bill]


def find_secrets(root: Path) -> list[str]:
    """Places (file:line, kind) at which a key, a token or a password stands in a tracked file."""
    command = [str(_BESIDE / "detect-secrets"), "scan", "--exclude-files", _LOCKS,
               "--exclude-secrets", _EXAMPLES]  # fmt: skip
    for plugin in _GUESSING:
        command += ["--disable-plugin", plugin]
    found = json.loads(_run(command, root).stdout)["results"]
    return [
        f"{file}:{place['line_number']}: {place['type']}"
        for file, places in found.items()
        for place in places
    ]


@contextmanager
def _with_version(web: Path) -> Iterator[Path]:
    """A copy of package.json and its lock with a version, without which npm makes no bill."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("package.json", "package-lock.json"):
            content = json.loads((web / name).read_text(encoding="utf-8"))
            content["version"] = "0.0.0"
            if "packages" in content:
                content["packages"][""]["version"] = "0.0.0"
            (Path(folder) / name).write_text(json.dumps(content), encoding="utf-8")
        yield Path(folder)


def _run(command: Sequence[str], place: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=place, capture_output=True, text=True, check=False, timeout=_SECONDS
    )


def _json(text: str) -> dict[str, Any] | None:
    try:
        said = json.loads(text)
    except ValueError:
        return None
    return said if isinstance(said, dict) else None


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "the tool said nothing"
