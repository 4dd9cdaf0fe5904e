"""Stands in for Rasa: turns are decided in this process, by the real engine and store."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from actions.decision import Decider
from api.bot_client import BotUnavailable
from interview.message import Intent, Message
from store import Turn

# What is understood of typed words; everything else is an answer.
_INTENTS = {
    "Vorherige Frage": Intent.BACK,
    "Previous question": Intent.BACK,
    "السؤال السابق": Intent.BACK,
    "Ich will nicht mehr leben": Intent.DISTRESS,
}
# In which language typed words are recognised to be.
_LANGUAGES = {"Я користувався застосунком на своєму телефоні": "uk"}


@dataclass
class Loopback:
    """A bot that can be switched off, and that can be made slow (seconds)."""

    decider: Decider
    is_up: bool = True
    pause: float = 0.0
    driven: list[int] = field(default_factory=list)

    def drive(self, turn: Turn) -> None:
        """Decide a turn. Raises BotUnavailable when switched off."""
        if not self.is_up:
            raise BotUnavailable
        time.sleep(self.pause)
        self.driven.append(turn.number)
        intent = _INTENTS.get(turn.text or "", Intent.INFORM)
        language = _LANGUAGES.get(turn.text or "")
        message = Message(
            intent=intent, confidence=0.95, language=language, language_confidence=0.99
        )
        self.decider.decide(turn.conversation, turn.number, message)
