"""Bot messages as JSON: the form in which they are stored and sent between the processes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from interview.utterances import BotMessage, Kind


def to_json(messages: Iterable[BotMessage]) -> list[dict[str, Any]]:
    """Plain data for a list of messages; absent parts are left out."""
    return [_message_to_json(message) for message in messages]


def from_json(reply: Iterable[Mapping[str, Any]]) -> tuple[BotMessage, ...]:
    """The messages that were stored."""
    return tuple(
        BotMessage(
            kind=Kind(entry["kind"]),
            key=entry["key"],
            arguments=entry.get("arguments", {}),
            item=entry.get("item"),
            scale=entry.get("scale"),
            offers=tuple(entry.get("offers", ())),
            locale=entry.get("locale"),
        )
        for entry in reply
    )


def _message_to_json(message: BotMessage) -> dict[str, Any]:
    entry: dict[str, Any] = {"kind": message.kind.value, "key": message.key}
    if message.arguments:
        entry["arguments"] = dict(message.arguments)
    if message.offers:
        entry["offers"] = list(message.offers)
    for name in ("item", "scale", "locale"):
        if (value := getattr(message, name)) is not None:
            entry[name] = value
    return entry
