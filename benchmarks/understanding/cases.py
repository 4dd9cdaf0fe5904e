"""The unseen messages: one file a language, intents and open answers, in two parts.

``tuning`` may be used to set thresholds, ``test`` is only ever measured.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

CASES = Path(__file__).parent / "cases"
EXAMPLES = Path(__file__).resolve().parents[2] / "data" / "nlu"
LISTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "language_id"


@dataclass(frozen=True)
class Case:
    """A message with the intent a person gives it; ``open_answer``: said to an open question."""

    language: str
    text: str
    intent: str
    open_answer: bool


def read_cases(part: str, folder: Path = CASES) -> list[Case]:
    """All cases of a part, ``tuning`` or ``test``, language by language."""
    cases: list[Case] = []
    for file in sorted(folder.glob("*.yml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        cases += [
            Case(file.stem, str(text), intent, open_answer=False)
            for intent, texts in data[part].items()
            for text in texts
        ]
        cases += [
            Case(file.stem, str(text), "inform", open_answer=True)
            for text in data["open_answers"][part]
        ]
    return cases


def read_examples(folder: Path = EXAMPLES) -> frozenset[str]:
    """What the model is trained on, in the form of ``bare``."""
    documents = [
        yaml.safe_load(file.read_text(encoding="utf-8")) for file in folder.glob("*/*.yml")
    ]
    return frozenset(
        bare(line.strip().removeprefix("- "))
        for document in documents
        for part in document["nlu"]
        for line in part["examples"].splitlines()
    )


def bare(text: str) -> str:
    """A message without case, punctuation and signs, to tell whether it stands in the examples."""
    return re.sub(r"\W+", " ", text.casefold()).strip()


def read_list(kind: str, language: str, most: int, folder: Path = LISTS) -> list[str]:
    """Texts of a list (``single-words``, ``word-pairs``, ``sentences``), drawn evenly."""
    lines = (folder / kind / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    texts = [line for line in lines if line.strip()]
    step = max(1, len(texts) // most)
    return texts[::step][:most]
