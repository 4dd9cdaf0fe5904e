"""Whether a customer could be interviewed right now: a canary turn, through every process."""

from __future__ import annotations

import asyncio
import logging
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anyio.to_thread import run_sync

from api.bot_client import BotClient
from api.conversations.service import Beginning, ConversationService
from api.conversations.submission import Submission
from api.conversations.tokens import token_hash
from api.errors import Refusal
from interview.loading import QuestionnaireLibrary
from store import ConversationRepository, Store

if TYPE_CHECKING:
    from interview.questionnaire import Questionnaire

logger = logging.getLogger(__name__)

CANARY_CHANNEL = "canary"
_PAUSE_BEFORE_READY = 0.5
_PAUSE_WHEN_READY = 20.0
# What the canary types; the assistant understands it as consent and asks the first question.
_WORDS = "Ja, gern"


@dataclass
class Readiness:
    """Sends a canary turn again and again; its conversation is removed each time."""

    service: ConversationService
    store: Store
    library: QuestionnaireLibrary
    questionnaire: str
    bot: BotClient
    canary_lives: bool = False

    @property
    def ready(self) -> bool:
        """Whether the last canary came through and nothing failed a customer since."""
        return self.canary_lives and self.bot.answering and self.store.answering

    async def watch(self) -> None:
        """Send canaries until cancelled: often until one comes through, then now and then."""
        while True:
            self.canary_lives = await self._canary_comes_through()
            waited = 0.0
            while waited < _PAUSE_WHEN_READY:
                await asyncio.sleep(_PAUSE_BEFORE_READY)
                if not self.ready:
                    break
                waited += _PAUSE_BEFORE_READY

    async def _canary_comes_through(self) -> bool:
        questionnaire = self.library.current(self.questionnaire)
        if questionnaire is None:
            return False
        try:
            return await self._take_a_turn(questionnaire)
        except Refusal:
            return False
        except Exception as error:
            logger.error("canary_failed", extra={"error": type(error).__name__})
            return False

    async def _take_a_turn(self, questionnaire: Questionnaire) -> bool:
        beginning = Beginning(CANARY_CHANNEL, "de", True, None, questionnaire)
        token, _ = await self.service.begin(beginning)
        try:
            taken = await self.service.take_turn(token, uuid.uuid4(), Submission(text=_WORDS))
            return taken.conversation.state == "asking"
        finally:
            await run_sync(self._remove, token)

    def _remove(self, token: str) -> None:
        with self.store.writing() as connection:
            conversations = ConversationRepository(connection)
            if (conversation := conversations.by_token(token_hash(token))) is not None:
                conversations.remove(conversation.id)
