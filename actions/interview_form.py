"""The one action that Rasa calls: validates the interview form's slot, once a turn."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.decision import Decider
from actions.rasa_conversations import RasaConversations
from interview.message import Intent, Message
from store.replies import to_json

# Rasa answers an intent called "back" itself, so the model knows it by another name.
_RENAMED = {"go_back": Intent.BACK}
_KNOWN = {intent.value: intent for intent in Intent} | _RENAMED


class ValidateInterviewForm(Action):
    """Hands a turn to the engine and keeps Rasa's form asking for the next answer."""

    def __init__(self, decider: Decider, rasa_conversations: RasaConversations) -> None:
        self._decider = decider
        self._rasa_conversations = rasa_conversations

    def name(self) -> str:
        """The name by which domain.yml declares it."""
        return "validate_interview_form"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say the reply and empty the slot, so that the form waits for the next message."""
        latest = tracker.latest_message
        metadata = latest.get("metadata") or {}
        message = understood(latest)
        if "turn" in metadata:
            conversation, number = tracker.sender_id, int(metadata["turn"])
        else:
            conversation, number = await asyncio.to_thread(
                self._rasa_conversations.open_turn, tracker.sender_id, latest
            )
        messages = await asyncio.to_thread(self._decider.decide, conversation, number, message)
        for entry in to_json(messages):
            dispatcher.utter_message(response="utter_message", **entry)
        return [SlotSet("answer", None), SlotSet("requested_slot", "answer")]


def understood(latest: Mapping[str, Any]) -> Message:
    """Intent and language of Rasa's latest message, without its words."""
    intent = latest.get("intent") or {}
    language = latest.get("language") or {}
    return Message(
        intent=_KNOWN.get(intent.get("name", "")),
        confidence=float(intent.get("confidence") or 0.0),
        language=language.get("code"),
        language_confidence=float(language.get("confidence") or 0.0),
    )
