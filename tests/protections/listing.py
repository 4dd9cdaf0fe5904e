"""What protects, where it stands, and which tests notice when it is gone."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

import yaml

LIST = Path(__file__).with_name("protections.yml")


@dataclass(frozen=True)
class Protection:
    """One entry of the list. ``occurs``: how often ``stands`` is in the file, all are replaced."""

    protects: str
    file: str
    stands: str
    instead: str
    tests: str
    occurs: int = 1

    @property
    def arguments(self) -> list[str]:
        """The tests as arguments for pytest."""
        return shlex.split(self.tests)

    @property
    def file_by_file(self) -> list[list[str]]:
        """The same for each file or folder of tests by itself: each has to miss the protection."""
        files = [word for word in self.arguments if word.startswith("tests/")]
        rest = [word for word in self.arguments if word not in files]
        return [[file, *rest] for file in files]

    @property
    def is_of_rasas_room(self) -> bool:
        """Whether the tests need Rasa's Python."""
        return self.tests.startswith("tests/bot/")

    def taken_from(self, source: str) -> str:
        """The file's text without the protection. Raises ValueError when it is not there."""
        if (found := source.count(self.stands)) != self.occurs:
            raise ValueError(
                f"“{self.protects}”: the code in protections.yml stands {found} times in "
                f"{self.file}, not {self.occurs}. Has it moved? Then change the entry as well."
            )
        return source.replace(self.stands, self.instead)


def protections() -> tuple[Protection, ...]:
    """The whole list."""
    return tuple(Protection(**entry) for entry in yaml.safe_load(LIST.read_text(encoding="utf-8")))
