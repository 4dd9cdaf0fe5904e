"""People's codings as training examples."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from analytics.human_coding.audit import CONSENSUS
from analytics.human_coding.sampling import language_of
from analytics.themes.examples import example_line
from store.human_coding import MODEL, Coding, OpenAnswer


def training_examples(
    answers: Iterable[OpenAnswer], codings: Iterable[Coding], held_out: Collection[int] = ()
) -> list[dict[str, Any]]:
    """Examples as ``{"id", "lang", "question", "text", "themes": {CODE: VALENCE}, "sentiment"}``.

    Only answers on which all people agree, or whose disagreement was settled, become examples.
    ``held_out`` are ids that must not: whoever trains on the random sample cannot measure with it.
    """
    by_answer: dict[int, dict[str, Coding]] = {}
    for coding in codings:
        if coding.coder != MODEL:
            by_answer.setdefault(coding.answer_id, {})[coding.coder] = coding
    examples = []
    for answer in answers:
        people = by_answer.get(answer.id, {})
        agreed = [people[CONSENSUS]] if CONSENSUS in people else list(people.values())
        readings = {(tuple(sorted(each.themes.items())), each.sentiment) for each in agreed}
        if answer.id in held_out or len(readings) != 1:
            continue
        examples.append(
            {
                "id": answer.id,
                "lang": language_of(answer.locale),
                "question": answer.item,
                "text": answer.text,
                "themes": dict(agreed[0].themes),
                "sentiment": agreed[0].sentiment,
            }
        )
    return examples


# The file of each language below data/themes.
FILE_NAME = "corrections.txt"
_HEADER = (
    "# Answers as people coded them, to learn from; see data/themes/README.md. Whoever trains\n"
    "# with these answers cannot measure with them any more: draw a new sample for that.\n"
)


def example_files(examples: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Path below ``data/themes/`` → text, of such examples; each answer stands there once."""
    found: dict[str, dict[tuple[str, str], str]] = {}
    for each in examples:
        if not each["themes"]:
            continue
        line = example_line(each["question"], each["themes"], each["text"])
        key = (each["question"], line.split(" | ", 2)[2].lower())
        found.setdefault(each["lang"], {}).setdefault(key, line)
    return {
        f"{language}/{FILE_NAME}": _HEADER + "\n".join(lines.values()) + "\n"
        for language, lines in sorted(found.items())
    }
