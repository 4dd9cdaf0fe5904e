"""``resonanz match-answers``: typed answers to closed questions, mapped to codes."""

from __future__ import annotations

import sys
from typing import Any

from command_line.console import WRONG_USE, fail
from command_line.filters import read_lines, write_results
from configuration import ROOT
from interview.answers import AnswerMatcher
from interview.loading import load_questionnaires
from texts import Texts


def match_answers() -> None:
    """Map typed answers to the codes of a scale (JSONL in, JSONL out).

    In: {"id", "lang", "scale", "text"}, scale such as satisfaction5, agreement5, yesno, completion.
    Out: {"id", "code"}: a code, dont_know, skip, or null where the assistant must ask again.
    """
    scales = load_questionnaires(ROOT / "questionnaires").scales
    matcher = AnswerMatcher.load(ROOT / "data" / "answers")
    texts = Texts.load(ROOT)

    def code(entry: dict[str, Any]) -> dict[str, Any]:
        scale = scales[entry["scale"]]
        locale = entry["lang"] if entry["lang"] in texts.locales else "de"
        labels = texts.scales[locale].get(scale.name, {})
        match = matcher.match(entry["text"], locale, scale.name, scale.codes, labels=labels)
        return {"code": match.code if match else None}

    required = {"id": (str, int), "scale": (str,), "text": (str,), "lang": (str, type(None))}
    entries = read_lines(sys.stdin, required)
    for number, entry in enumerate(entries, 1):
        if entry["scale"] not in scales:
            known = ", ".join(scales)
            fail(f"Object {number}: there is no such scale; known are {known}.", WRONG_USE)
    write_results(entries, code, description="Matching")
