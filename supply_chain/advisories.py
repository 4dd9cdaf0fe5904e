"""Reads what the public lists of advisories answer, in the form of the tools that ask them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

# How npm grades; what is below is shown by it and not counted.
_COUNTED = ("high", "critical", "moderate", "low")


@dataclass(frozen=True)
class Finding:
    """An advisory that concerns a package. ``names`` are all its numbers, the main one first."""

    package: str
    version: str
    names: tuple[str, ...]
    fixed_in: str = ""


@dataclass(frozen=True)
class Answer:
    """What was answered about a lock.

    ``unanswered`` are packages about which nothing was said: that is not the same as nothing being
    known against them. ``trouble`` says why nobody answered at all.
    """

    lock: str
    asked: int = 0
    findings: tuple[Finding, ...] = ()
    unanswered: tuple[str, ...] = ()
    trouble: str = ""


def from_pip_audit(lock: str, said: Mapping[str, Any]) -> Answer:
    """The answer in ``pip-audit --format json``.

    pip-audit passes over packages that its service does not know, and calls that success.
    """
    packages = said["dependencies"]
    return Answer(
        lock=lock,
        asked=len(packages),
        findings=tuple(
            Finding(
                package["name"],
                package["version"],
                (advisory["id"], *advisory.get("aliases", ())),
                ", ".join(advisory.get("fix_versions", ())),
            )
            for package in packages
            for advisory in package.get("vulns", ())
        ),
        unanswered=tuple(package["name"] for package in packages if "skip_reason" in package),
    )


def from_npm(lock: str, said: Mapping[str, Any], asked: int) -> Answer:
    """The answer in ``npm audit --json``; an error there is an answer of nobody."""
    if "vulnerabilities" not in said:
        return Answer(lock, asked, trouble=str(said.get("message") or "npm gave no answer"))
    findings = {
        finding.names: finding
        for package in said["vulnerabilities"].values()
        for finding in _npm_findings(package)
    }
    return Answer(lock, asked, tuple(findings.values()))


def _npm_findings(package: Mapping[str, Any]) -> Iterator[Finding]:
    for via in package["via"]:
        # A text only names the package through which another one is concerned.
        if isinstance(via, Mapping) and via.get("severity") in _COUNTED:
            number = str(via["url"]).rsplit("/", 1)[-1]
            yield Finding(str(via["name"]), str(via.get("range", "")), (number,))


@dataclass(frozen=True)
class Lock:
    """The packages of a lock of Python: name → (version, hashes)."""

    name: str
    packages: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    @classmethod
    def read(cls, name: str, text: str) -> Lock:
        """Read a lock as uv writes it; what is only for other systems is part of it."""
        packages: dict[str, tuple[str, tuple[str, ...]]] = {}
        current = ""
        for line in text.replace("\\\n", "\n").splitlines():
            words = line.split(";")[0].split()
            if not words or words[0].startswith("#"):
                continue
            if words[0].startswith("--hash="):
                version, hashes = packages[current]
                packages[current] = (version, (*hashes, words[0]))
            else:
                current, _, version = words[0].partition("==")
                packages[current] = (version, ())
        return cls(name, packages)

    def requirements(self) -> str:
        """The same for pip-audit, without conditions: everything is asked about, on any system."""
        return "\n".join(
            f"{name}=={version} " + " ".join(hashes)
            for name, (version, hashes) in self.packages.items()
        )
