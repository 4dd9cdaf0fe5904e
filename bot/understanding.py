"""What a typed message means, asked of the trained model.

One way in for the channel and for the command: a message is always natural language here. Rasa
itself would read "/restart" or "/inform{...}" as an intent with entities, on any channel; this
module keeps every such text away from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.shared.core.trackers import DialogueStateTracker

from bot.language_identifier import LANGUAGE
from bot.normalisation import without_leading_command

FALLBACK = "nlu_fallback"
ANSWER = "inform"
# How many intents beside the first one the action server gets to see.
_RANKING_LENGTH = 5


@dataclass(frozen=True)
class Message:
    """A typed message and the locale of its conversation, where there is one."""

    text: str
    locale: str | None = None


def understand(processor: MessageProcessor, messages: Sequence[Message]) -> list[dict[str, Any]]:
    """Rasa's parse data of each message, in order: text, intent, intent_ranking, language.

    ``text`` is the message unchanged; ``entities`` is always empty.
    """
    spoken = [without_leading_command(message.text) for message in messages]
    asked = [
        UserMessage(text, metadata={"locale": message.locale} if message.locale else None)
        for text, message in zip(spoken, messages, strict=True)
        if text
    ]
    found = iter(_run(processor, asked) if asked else ())
    return [
        _parse_data(message, next(found) if text else {})
        for text, message in zip(spoken, messages, strict=True)
    ]


def chosen(option: str) -> dict[str, Any]:
    """The parse data of a pressed button: there is nothing to understand."""
    intent = {"name": ANSWER, "confidence": 1.0}
    return {
        "text": option,
        "intent": intent,
        "intent_ranking": [intent],
        "entities": [],
        LANGUAGE: {"code": None, "confidence": 0.0},
    }


def _run(processor: MessageProcessor, messages: list[UserMessage]) -> list[dict[str, Any]]:
    target = processor.model_metadata.nlu_target
    tracker = DialogueStateTracker.from_events("understanding", [])
    results = processor.graph_runner.run(
        inputs={PLACEHOLDER_MESSAGE: messages, PLACEHOLDER_TRACKER: tracker}, targets=[target]
    )
    return [parsed.as_dict(only_output_properties=True) for parsed in results[target]]


def _parse_data(message: Message, found: dict[str, Any]) -> dict[str, Any]:
    intent = found.get("intent") or {"name": FALLBACK, "confidence": 0.0}
    ranking = found.get("intent_ranking") or [intent]
    return {
        "text": message.text,
        "intent": _plain(intent),
        "intent_ranking": [_plain(other) for other in ranking[:_RANKING_LENGTH]],
        "entities": [],
        LANGUAGE: found.get(LANGUAGE) or {"code": None, "confidence": 0.0},
    }


def _plain(intent: dict[str, Any]) -> dict[str, Any]:
    # The model's numbers are numpy's, which JSON does not know.
    return {"name": str(intent["name"]), "confidence": round(float(intent["confidence"]), 4)}
