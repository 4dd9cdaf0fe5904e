"""Finds an interview by its receipt code, to show or to delete it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from anyio.to_thread import run_sync
from pydantic import BaseModel

from api.conversations.tokens import receipt_hash, token_hash
from api.conversations.view import ConversationViews
from api.errors import Refusal, unknown_conversation
from interview.path import path
from interview.state import Answer, Stage, Status
from interview.utterances import about
from store import Conversation, ConversationRepository, Store
from store.tombstones import Tombstones
from store.withdrawal import withdraw
from texts import Utterance


class StoredAnswer(BaseModel):
    """One stored answer with its question, as it is kept."""

    question: str
    wording: str
    status: str
    code: str | None
    label: str | None
    text: str | None
    follow_up_text: str | None


class StoredInterview(BaseModel):
    """Everything that is stored of an interview's content."""

    questionnaire: str
    version: int
    state: str
    locale: str
    answers: list[StoredAnswer]


@dataclass(frozen=True)
class InterviewService:
    """Interviews by receipt code. ``receipt_key`` keys the stored hashes."""

    store: Store
    views: ConversationViews
    receipt_key: bytes
    tombstones: Tombstones
    today: Callable[[], datetime.date] = datetime.date.today

    async def show(self, code: str, locale: str | None = None) -> StoredInterview:
        """The stored interview. Raises Refusal (404) for an unknown or expired code."""
        return await run_sync(self._show, code, locale)

    async def delete(self, code: str) -> None:
        """Delete the interview for good. Raises Refusal (404) for an unknown or expired code."""
        await run_sync(self._delete, code)

    async def delete_of(self, token: str) -> None:
        """Delete the interview of a conversation; nothing happens when it is deleted already.

        Raises Refusal (404) for an unknown token.
        """
        await run_sync(self._delete_of, token)

    def _show(self, code: str, locale: str | None) -> StoredInterview:
        with self.store.reading() as connection:
            conversation = self._find(ConversationRepository(connection), code)
        shown_in = locale or conversation.state.locale
        place = (conversation.questionnaire, conversation.version)
        items = path(self.views.library.questionnaires[place], conversation.state)
        answered = [item.id for item in items if item.id in conversation.state.answers]
        return StoredInterview(
            questionnaire=conversation.questionnaire,
            version=conversation.version,
            state=conversation.state.stage,
            locale=shown_in,
            answers=[self._answer(conversation, item, shown_in) for item in answered],
        )

    def _answer(self, conversation: Conversation, id: str, locale: str) -> StoredAnswer:
        place = (conversation.questionnaire, conversation.version)
        questionnaire = self.views.library.questionnaires[place]
        item = questionnaire.item(id)
        answer = conversation.state.answers[id]
        mentioned = {
            f"about_{earlier}": code
            for earlier in item.mentions
            if (code := conversation.state.codes.get(earlier))
        }
        arguments = about(questionnaire, item) | mentioned
        scale = item.scale.name if item.scale else None
        texts = self.views.texts
        return StoredAnswer(
            question=id,
            wording=texts.render(Utterance("question", arguments), locale),
            status=answer.status,
            code=answer.code,
            label=texts.offer_label(_shown(answer), scale, locale) if _shown(answer) else None,
            text=answer.text,
            follow_up_text=answer.follow_up_text,
        )

    def _delete(self, code: str) -> None:
        with self.store.writing() as connection:
            conversations = ConversationRepository(connection)
            conversation = self._find(conversations, code)
            withdraw(connection, self.tombstones, conversation.id)
        self.store.forget_log()

    def _delete_of(self, token: str) -> None:
        with self.store.writing() as connection:
            conversations = ConversationRepository(connection)
            conversation = conversations.by_token(token_hash(token))
            if conversation is None:
                raise unknown_conversation()
            if conversation.state.stage != Stage.WITHDRAWN:
                withdraw(connection, self.tombstones, conversation.id)
        self.store.forget_log()

    def _find(self, conversations: ConversationRepository, code: str) -> Conversation:
        found = conversations.by_receipt(receipt_hash(code, self.receipt_key), self.today())
        if found is None:
            detail = "There is no interview with this code, or the code has expired."
            raise Refusal(404, "unknown_receipt", detail, "page-receipt-unknown")
        return found


def _shown(answer: Answer) -> str:
    """The offer that stands for an answer without words: its code, or why there is none."""
    if answer.code is not None:
        return answer.code
    return {Status.DONT_KNOW: "dont_know", Status.SKIPPED: "skip"}.get(answer.status, "")
