"""``make protections``: takes each protection away in a copy of the project; its tests must fail.

First they are all run with everything in place. Each file of tests has to miss the protection by
itself, and by a test that fails: one that cannot be set up says little. Exit code 1 otherwise.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from rich.console import Console
from rich.table import Table

from configuration import ROOT
from tests.protections.listing import Protection, protections

# pytest's own codes: all passed, some failed.
_PASSED, _FAILED = 0, 1
# Seconds after which a test has failed: without its protection it may wait for ever.
_PATIENCE = 150


class Outcome(Enum):
    """What came of taking a protection away."""

    MISSED = "its tests fail"
    NOT_MISSED = "NOT MISSED: its tests pass without it"
    BROKEN = "BROKEN: its tests could not be run"


@contextmanager
def _copied() -> Iterator[Path]:
    """A copy of the project as it stands, set up, with the trained models."""
    with tempfile.TemporaryDirectory(prefix="protections-") as folder:
        copy = Path(folder) / "resonanz"
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, copy / name)
        if (ROOT / "var" / "models").exists():
            shutil.copytree(ROOT / "var" / "models", copy / "var" / "models")
        subprocess.run(["scripts/setup", "development"], cwd=copy, check=True)
        yield copy


class Tests:
    """The tests of a copy."""

    def __init__(self, copy: Path) -> None:
        self._copy = copy
        trained = subprocess.run(
            [".venv-development/bin/resonanz", "train"],
            cwd=copy, check=True, capture_output=True, text=True,
        )  # fmt: skip
        self._model = trained.stdout.split("\n")[0].strip()

    def run(self, protection: Protection, arguments: Sequence[str]) -> tuple[int, str]:
        """pytest's exit code, and what it said."""
        python = "bot/.venv-development" if protection.is_of_rasas_room else ".venv-development"
        environment = os.environ | {"PYTHONPATH": ".", "RESONANZ_TEST_MODEL": self._model}
        done = subprocess.run(
            [f"{python}/bin/python", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider",
             f"--timeout={_PATIENCE}", *arguments],
            cwd=self._copy, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def without(self, protection: Protection) -> tuple[Outcome, str]:
        """Take the protection away, run its tests, and put it back."""
        file = self._copy / protection.file
        source = file.read_text(encoding="utf-8")
        file.write_text(protection.taken_from(source), encoding="utf-8")
        failures = []
        try:
            for arguments in protection.file_by_file:
                outcome, said = _outcome(*self.run(protection, arguments))
                if outcome is not Outcome.MISSED:
                    return outcome, f"{arguments[0]} {said}"
                failures.append(said)
        finally:
            file.write_text(source, encoding="utf-8")
        return Outcome.MISSED, ", ".join(failures)


def _outcome(code: int, said: str) -> tuple[Outcome, str]:
    if code == _PASSED:
        return Outcome.NOT_MISSED, ""
    failed = [line for line in said.splitlines() if line.startswith("FAILED")]
    if code != _FAILED or not failed:
        return Outcome.BROKEN, said[-2000:]
    return Outcome.MISSED, failed[0].removeprefix("FAILED ").split(" - ")[0]


def _chosen(words: Sequence[str]) -> list[Protection]:
    """The protections whose names, files or tests hold one of the words; all without words."""
    return [
        each
        for each in protections()
        if not words or any(word in f"{each.protects} {each.file} {each.tests}" for word in words)
    ]


def main() -> None:
    """Take them away and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.protections", description=__doc__)
    parser.add_argument("words", nargs="*", help="only protections that are described with these")
    parser.add_argument("--after", default="", help="only those that stand after this one")
    parser.add_argument(
        "--trust", action="store_true", help="do not run the tests with everything in place first"
    )
    options = parser.parse_args()
    console = Console(soft_wrap=True, highlight=False, markup=False)
    table = Table("protection", "without it")
    counted = dict.fromkeys(Outcome, 0)
    with _copied() as copy:
        tests = Tests(copy)
        chosen = _chosen(options.words)
        names = [each.protects for each in chosen]
        chosen = chosen[names.index(options.after) + 1 if options.after else 0 :]
        for each in {each.tests: each for each in chosen if not options.trust}.values():
            code, said = tests.run(each, each.arguments)
            if code != _PASSED:
                console.print(said[-3000:])
                sys.exit(f"With everything in place these tests fail already: {each.tests}")
        for each in chosen:
            began = time.monotonic()
            outcome, said = tests.without(each)
            counted[outcome] += 1
            console.print(
                f"{each.protects}: {outcome.value} ({time.monotonic() - began:.0f} s) {said}"
            )
            if outcome is not Outcome.MISSED:
                table.add_row(each.protects, outcome.value)
    if table.rows:
        console.print(table)
    console.print(f"{len(chosen)} taken away, {counted[Outcome.MISSED]} missed by their tests.")
    if counted[Outcome.MISSED] < len(chosen):
        sys.exit(1)


if __name__ == "__main__":
    main()
