"""Offers a conversation to another device, and moves it there once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from anyio.to_thread import run_sync
from sqlalchemy import Connection

from api.conversations.schemas import View
from api.conversations.tokens import new_token, sealed_receipt, token_hash
from api.conversations.view import ConversationViews
from api.errors import Refusal, unknown_conversation
from api.handover.codes import new_code, seconds_left
from interview.state import Stage
from store import (
    Conversation,
    ConversationRepository,
    Handover,
    HandoverRepository,
    Store,
    TurnRepository,
)


@dataclass(frozen=True)
class Offer:
    """A code under which a conversation can be taken over once, within so many seconds."""

    code: str = field(repr=False)
    seconds: int


@dataclass(frozen=True)
class HandoverService:
    """Hand-overs of one application. ``now`` tells the seconds since 1970."""

    store: Store
    views: ConversationViews
    now: Callable[[], float] = time.time

    async def offer(self, token: str) -> Offer:
        """A new code for the conversation; an earlier one is void.

        Raises Refusal for an unknown token, and when everything was deleted.
        """
        return await run_sync(self._offer, token)

    async def cancel(self, token: str) -> None:
        """Void the code. Raises Refusal for an unknown token."""
        await run_sync(self._cancel, token)

    async def locale(self, code: str) -> str:
        """The locale of the conversation behind a code, which stays good.

        Raises Refusal (404) for a code that is unknown, expired or used.
        """
        return await run_sync(self._locale, code)

    async def take(self, code: str) -> tuple[str, View]:
        """Move the conversation: its new token and its view. The token before ends at once.

        Raises Refusal (404) for a code that is unknown, expired or used.
        """
        token = new_token()
        return token, await run_sync(self._take, code, token)

    def _offer(self, token: str) -> Offer:
        code = new_code(self.now())
        with self.store.writing() as connection:
            conversation = self._held(connection, token)
            if conversation.state.stage == Stage.WITHDRAWN:
                detail = "Everything was deleted; there is nothing to go on with."
                raise Refusal(409, "nothing_to_hand_over", detail, "error-unknown-conversation")
            seal = sealed_receipt(token, conversation.receipt_seal, code)
            HandoverRepository(connection).offer(conversation.id, token_hash(code), seal)
        return Offer(code, seconds_left(code, self.now()))

    def _cancel(self, token: str) -> None:
        with self.store.writing() as connection:
            HandoverRepository(connection).cancel(self._held(connection, token).id)

    def _locale(self, code: str) -> str:
        with self.store.reading() as connection:
            handover = self._offered(connection, code)
            conversation = ConversationRepository(connection).by_id(handover.conversation)
        if conversation is None:
            raise unknown_handover()
        return conversation.state.locale

    def _take(self, code: str, token: str) -> View:
        with self.store.writing() as connection:
            handover = self._offered(connection, code)
            seal = sealed_receipt(code, handover.receipt_seal, token)
            moved = HandoverRepository(connection).take(token_hash(code), token_hash(token), seal)
            if not moved:
                raise unknown_handover()
            conversation = self._held(connection, token)
            turns = TurnRepository(connection).since(conversation.id)
        return self.views.view(conversation, turns, token)

    def _offered(self, connection: Connection, code: str) -> Handover:
        if seconds_left(code, self.now()) <= 0:
            raise unknown_handover()
        handover = HandoverRepository(connection).find(token_hash(code))
        if handover is None:
            raise unknown_handover()
        return handover

    @staticmethod
    def _held(connection: Connection, token: str) -> Conversation:
        conversation = ConversationRepository(connection).by_token(token_hash(token))
        if conversation is None:
            raise unknown_conversation()
        return conversation


def unknown_handover() -> Refusal:
    """No conversation can be taken over with this code."""
    detail = "This code is unknown, used, or older than five minutes. Ask for a new one."
    return Refusal(404, "unknown_handover", detail, "page-handover-unknown")
