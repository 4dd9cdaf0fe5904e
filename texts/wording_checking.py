"""Explains mistakes in one text, whatever file it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from datafiles import Problem
from texts.leftovers import is_leftover_german
from texts.plain_language import MOST_WORDS, long_sentences

SOURCE = "de"
PLAIN = "de-simple"


@dataclass(frozen=True)
class Wording:
    """One text of one file: where it stands, what it says, which variables it uses."""

    file: Path
    line: int
    text: str
    variables: frozenset[str]


def wording_problems(
    locale: str, key: str, wording: Wording, german: str | None
) -> Iterator[Problem]:
    """Long sentences in plain language; German left over elsewhere.

    ``german`` is the source's text, None where it is not compared.
    """
    if locale == PLAIN:
        for sentence in long_sentences(wording.text):
            remedy = f"divide it: one idea a line, at most {MOST_WORDS} words"
            message = f"“{key}” has a long sentence: “{sentence}”"
            yield Problem(wording.file, wording.line, message, remedy)
    elif locale != SOURCE and is_leftover_german(wording.text, german):
        message = f"“{key}” is still German: “{wording.text[:60]}”"
        yield Problem(wording.file, wording.line, message, "translate it")
