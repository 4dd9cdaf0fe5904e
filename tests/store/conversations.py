"""Stored conversations for tests."""

from __future__ import annotations

import datetime
import uuid

from interview.state import InterviewState, Stage
from interview.utterances import consent_request_again
from store import (
    Conversation,
    ConversationRepository,
    NewConversation,
    Store,
    Turn,
    TurnRepository,
)

TODAY = datetime.date(2026, 11, 23)


def begun(store: Store, stage: Stage = Stage.ASKING, **columns: object) -> Conversation:
    """A conversation that has begun, with its opening turn."""
    id = str(uuid.uuid4())
    state = InterviewState("de", stage=stage, drawn=frozenset({"burden", "support"}))
    new = NewConversation(
        id=id,
        token_hash=id.encode()[:32],
        receipt_hash=id.encode()[::-1][:32],
        channel="web",
        site=None,
        questionnaire="digital_services",
        version=1,
        state=state,
    )
    with store.writing() as connection:
        ConversationRepository(connection).add(new, TODAY)
        turns = TurnRepository(connection)
        turns.open(turn(id, 0, seq=0))
        turns.decide(turn(id, 0, seq=0), (consent_request_again(),))
    return found(store, id)


def found(store: Store, id: str) -> Conversation:
    """The conversation as it is stored now."""
    with store.reading() as connection:
        conversation = ConversationRepository(connection).by_id(id)
    assert conversation is not None
    return conversation


def turn(conversation: str, number: int, seq: int, **parts: str) -> Turn:
    """A turn that is not decided."""
    return Turn(
        conversation=conversation,
        number=number,
        key=str(uuid.uuid4()),
        fingerprint=b"f",
        locale="de",
        item="service",
        scale="service",
        text=parts.get("text"),
        choice=parts.get("choice"),
        redactions={},
        first_seq=seq,
        reply=None,
    )
