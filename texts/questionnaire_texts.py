"""The wording of questionnaires and scales in one locale.

Files: ``questionnaires/scales/<locale>.yml`` for the answer scales that questionnaires share, and
``questionnaires/<id>/<version>/texts/<locale>.yml`` for one version of one questionnaire.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from datafiles import read_document

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class ItemTexts:
    """What one item says. ``mentions`` names options inside a sentence of a later question."""

    question: str
    explanation: str
    follow_ups: Mapping[str, str]
    mentions: Mapping[str, str]
    unanswered_mention: str | None


@dataclass(frozen=True)
class QuestionnaireTexts:
    """One version of one questionnaire in one locale."""

    title: str
    items: Mapping[str, ItemTexts]

    def question(self, item: str, mentioned: Mapping[str, str | None]) -> str:
        """The item's question; ``mentioned`` maps earlier items to the option chosen there."""
        return self._fill(self.items[item].question, mentioned)

    def follow_up(self, item: str, name: str, mentioned: Mapping[str, str | None]) -> str:
        """One of the item's follow-up questions."""
        return self._fill(self.items[item].follow_ups[name], mentioned)

    def _fill(self, text: str, mentioned: Mapping[str, str | None]) -> str:
        def words(match: re.Match[str]) -> str:
            item = self.items[match.group(1)]
            option = mentioned.get(match.group(1))
            words = item.mentions.get(option) if option else None
            return words or item.unanswered_mention or ""

        return _PLACEHOLDER.sub(words, text)


def placeholders(text: str) -> set[str]:
    """The items whose answer a text mentions."""
    return set(_PLACEHOLDER.findall(text))


def load_questionnaire_texts(file: Path) -> QuestionnaireTexts:
    """Read one text file. Raises ValueError with all explanations when it cannot be read."""
    data = _data(file)
    items = {str(name): _item(entry) for name, entry in data["items"].items()}
    return QuestionnaireTexts(title=data["title"], items=items)


def load_scale_labels(file: Path) -> dict[str, dict[str, str]]:
    """Read scale → code → label of one locale."""
    return {
        scale: {str(code): str(label) for code, label in labels.items()}
        for scale, labels in _data(file).items()
    }


def _item(entry: Mapping[str, Any]) -> ItemTexts:
    return ItemTexts(
        question=str(entry["question"]).strip(),
        explanation=str(entry["explanation"]).strip(),
        follow_ups={name: str(text).strip() for name, text in entry.get("follow_ups", {}).items()},
        mentions={str(code): str(words) for code, words in entry.get("mentions", {}).items()},
        unanswered_mention=entry.get("unanswered_mention"),
    )


def _data(file: Path) -> dict[str, Any]:
    document = read_document(file)
    if document.problems:
        raise ValueError("\n".join(map(str, document.problems)))
    data: dict[str, Any] = document.data
    return data
