"""Conversations that begin in Rasa itself: ``rasa shell`` and the plain channel of the benchmark.

There the API has opened neither conversation nor turn, so the action server does.
"""

from __future__ import annotations

import datetime
import hashlib
import random
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from interview.path import draw_rotations
from interview.questionnaire import Questionnaire
from interview.state import InterviewState, Stage
from store import ConversationRepository, NewConversation, Store, Turn, TurnRepository

_CHANNEL = "rasa"
_LOCALE = "de"


class RasaConversations:
    """Opens conversations and turns for senders that only Rasa knows.

    ``clean`` anonymises a text; nothing is stored before.
    """

    def __init__(
        self,
        store: Store,
        questionnaire: Questionnaire,
        consent_version: str,
        clean: Callable[[str, str], str],
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self._store = store
        self._questionnaire = questionnaire
        self._consent_version = consent_version
        self._clean = clean
        self._today = today

    def open_turn(self, sender: str, latest: Mapping[str, Any]) -> tuple[str, int]:
        """Open the turn of a message; returns conversation and turn number.

        The message's own id makes it idempotent: Rasa may validate one message twice.
        """
        id = str(uuid.uuid5(uuid.NAMESPACE_OID, sender))
        key = str(uuid.uuid5(uuid.NAMESPACE_OID, str(latest.get("message_id"))))
        text = self._clean(str(latest.get("text") or ""), _LOCALE)
        with self._store.writing() as connection:
            conversations = ConversationRepository(connection)
            turns = TurnRepository(connection)
            conversation = conversations.by_id(id)
            if conversation is None:
                conversations.add(self._new(id, sender), self._today())
            elif (known := turns.by_key(id, key)) is not None:
                return id, known.number
            number = conversation.last_turn + 1 if conversation else 1
            seq = conversation.last_seq + 1 if conversation else 1
            turns.open(
                Turn(
                    conversation=id,
                    number=number,
                    key=key,
                    fingerprint=hashlib.sha256(key.encode()).digest(),
                    locale=_LOCALE,
                    item=None,
                    scale=None,
                    text=text,
                    choice=None,
                    redactions={},
                    first_seq=seq,
                    reply=None,
                )
            )
            return id, number

    def _new(self, id: str, sender: str) -> NewConversation:
        chance = random.Random(sender)
        return NewConversation(
            id=id,
            token_hash=hashlib.sha256(f"rasa {sender}".encode()).digest(),
            receipt_hash=None,
            channel=_CHANNEL,
            site=None,
            questionnaire=self._questionnaire.id,
            version=self._questionnaire.version,
            state=InterviewState(
                locale=_LOCALE,
                locale_chosen=True,
                stage=Stage.CONSENT,
                drawn=draw_rotations(self._questionnaire, chance),
            ),
        )
