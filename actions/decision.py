"""Decides one turn: reads the state, takes the turn, writes answer and reply in one transaction.

This transaction is the heart of the promise that nothing is lost or doubled: either the answer and
the reply are both stored, or neither is, and a turn that was decided is never decided again.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from actions.knowledge import Knowledge
from interview.message import Message
from interview.state import InterviewState, Stage
from interview.turn import take_turn
from interview.utterances import BotMessage
from store import ConversationRepository, Store, TurnRepository
from store.tombstones import Tombstones
from store.withdrawal import withdraw


class UnknownTurn(LookupError):
    """The turn was never opened, or its conversation is gone."""


class Decider:
    """Decides turns of stored conversations. ``today`` is the day that is stored."""

    def __init__(
        self,
        store: Store,
        knowledge: Knowledge,
        tombstones: Tombstones,
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self._store = store
        self._knowledge = knowledge
        self._tombstones = tombstones
        self._today = today

    def decide(self, conversation_id: str, number: int, understood: Message) -> list[BotMessage]:
        """The reply to a turn; the stored one when it was decided before.

        What the respondent said is taken from the record, not from Rasa; ``understood`` adds
        intent and language. Raises UnknownTurn when there is no such turn.
        """
        with self._store.writing() as connection:
            turns = TurnRepository(connection)
            conversations = ConversationRepository(connection)
            # Held before the turn is read: another call for the same turn waits here, and then
            # finds it decided.
            conversation = conversations.hold(conversation_id)
            turn = turns.get(conversation_id, number)
            if turn is None or conversation is None:
                raise UnknownTurn
            if turn.reply is not None:
                return list(turn.reply)
            message = replace(
                understood, text=turn.text, choice=turn.choice, redacted=bool(turn.redactions)
            )
            interview = self._knowledge.interview(conversation)
            outcome = take_turn(interview, conversation.state, message)
            if outcome.state.stage == Stage.WITHDRAWN:
                withdraw(connection, self._tombstones, conversation.id, keep_turn=number)
            conversations.save(
                conversation,
                outcome.state,
                turn=number,
                consent_version=self._knowledge.consent_version,
                today=self._today(),
                sensitive=self._sensitive(conversation.state, outcome.state),
            )
            taken_back = _taken_back(conversation.state, outcome.state)
            for item in taken_back:
                turns.forget_words(conversation.id, item, before=number)
            # Words said without consent, or by someone who has withdrawn, are not kept.
            turns.decide(
                turn,
                outcome.messages,
                intent=understood.intent,
                keep_words=outcome.state.consented,
            )
        if taken_back or outcome.state.stage == Stage.WITHDRAWN:
            self._store.forget_log()
        return list(outcome.messages)

    def _sensitive(
        self, before: InterviewState, after: InterviewState
    ) -> dict[str, frozenset[str]]:
        """The sensitive categories of new answers; nobody is quoted without a human release."""
        language = self._knowledge.languages.language(after.locale)
        return {
            item: self._knowledge.sensitive.categories_of(
                f"{answer.text} {answer.follow_up_text or ''}", language
            )
            for item, answer in after.answers.items()
            if answer.text is not None and before.answers.get(item) != answer
        }


def _taken_back(before: InterviewState, after: InterviewState) -> list[str]:
    """The items whose words the respondent has deleted or replaced."""
    return [
        item
        for item, answer in before.answers.items()
        for words in [after.answers.get(item)]
        if (answer.text and (words is None or words.text != answer.text))
        or (
            answer.follow_up_text
            and (words is None or words.follow_up_text != answer.follow_up_text)
        )
    ]
