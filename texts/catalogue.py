"""One locale's catalogue of messages, written in Project Fluent (``*.ftl``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from babel import Locale as BabelLocale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt

from texts.locale import Locale

# A message begins at the margin; everything indented below belongs to it, with empty lines between.
_MESSAGE = re.compile(r"^(?P<key>[a-zA-Z][\w-]*) *=.*(?:\n+[ \t]+.*)*", re.MULTILINE)
# Where each numeral system's zero stands; its ten digits follow one another.
_ZERO = {"latn": 0x30, "arab": 0x660, "arabext": 0x6F0}


class UnknownMessage(KeyError):
    """A message key that the catalogue does not hold, or that lacks an argument."""


def local_digits(text: str, numerals: str) -> str:
    """The text with its ASCII digits written in a locale's numerals."""
    if numerals == "latn":
        return text
    return text.translate({0x30 + digit: _ZERO[numerals] + digit for digit in range(10)})


class _LocalInteger(FluentInt):
    """An integer that selects plurals as a number and is shown in the locale's own digits."""

    numerals = "latn"

    def format(self, locale: BabelLocale) -> str:
        return local_digits(super().format(locale), self.numerals)


def _number(value: int, numerals: str) -> _LocalInteger:
    number = _LocalInteger(value)
    number.numerals = numerals
    return number


class _Bundle(FluentBundle):
    """A bundle that takes arguments as they are.

    Fluent's own makes a plain number of every integer, which would lose the locale's digits.
    """

    def format_pattern(
        self, pattern: Any, args: dict[str, Any] | None = None
    ) -> tuple[Any, list[Exception]]:
        """The pattern's text, and what was wrong with it."""
        errors: list[Exception] = []
        current = CurrentEnvironment(args=args or {})
        return pattern(ResolverEnvironment(context=self, current=current, errors=errors)), errors


@dataclass(frozen=True)
class Catalogue:
    """The messages of one locale. ``sources`` is each message as it is written, by its key."""

    locale: Locale
    bundle: FluentBundle
    sources: Mapping[str, str] = field(default_factory=dict)

    def excerpt(self, *prefixes: str) -> str:
        """The messages whose keys begin so, as they are written: for scripts."""
        return "\n".join(text for key, text in self.sources.items() if key.startswith(prefixes))

    def has(self, key: str) -> bool:
        """Whether a message of this key can be rendered."""
        return self.bundle.has_message(key)

    def render(self, key: str, arguments: Mapping[str, Any] | None = None) -> str:
        """The message's text. Integers in ``arguments`` choose plural forms.

        Raises UnknownMessage for an unknown key or a missing argument, naming key and locale.
        """
        if not self.bundle.has_message(key):
            raise UnknownMessage(f"{key} in {self.locale.code}")
        pattern = self.bundle.get_message(key).value
        if pattern is None:
            raise UnknownMessage(f"{key} in {self.locale.code} has no text")
        shown = {
            name: _number(value, self.locale.numerals) if isinstance(value, int) else value
            for name, value in (arguments or {}).items()
        }
        text, errors = self.bundle.format_pattern(pattern, shown)
        if errors:
            raise UnknownMessage(f"{key} in {self.locale.code}: {errors[0]}")
        return str(text)


def load_catalogue(folder: Path, locale: Locale) -> Catalogue:
    """Read every ``*.ftl`` file of one locale's folder."""
    # Right-to-left text needs isolates around inserted numbers and names; elsewhere they would
    # only be invisible characters in what people copy.
    bundle = _Bundle([locale.language], use_isolating=locale.direction == "rtl")
    sources: dict[str, str] = {}
    for file in sorted(folder.glob("*.ftl")):
        written = file.read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(written))
        sources |= {found["key"]: found[0] for found in _MESSAGE.finditer(written)}
    return Catalogue(locale, bundle, sources)
