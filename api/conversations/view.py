"""Shows a stored conversation: message keys become texts in the reader's locale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from api.conversations.schemas import MessageView, OptionView, ProgressView, View
from api.conversations.tokens import receipt_code
from interview.loading import QuestionnaireLibrary
from interview.path import progress
from interview.state import Stage
from interview.utterances import BotMessage, Kind
from store import Conversation, Turn
from texts import Direction, Texts, Utterance

_PLACEHOLDER = re.compile(r"\[([A-Z_]{3,})\]")


@dataclass(frozen=True)
class ConversationViews:
    """Builds views from the record."""

    texts: Texts
    library: QuestionnaireLibrary

    def view(
        self, conversation: Conversation, turns: Iterable[Turn], token: str, after: int = 0
    ) -> View:
        """The conversation with the messages whose number is greater than ``after``."""
        locale = conversation.state.locale
        code = receipt_code(token, conversation.receipt_seal)
        messages = [
            message
            for turn in turns
            for message in self._messages(turn, locale, code)
            if message.seq > after
        ]
        return View(
            state=conversation.state.stage.value,
            locale=locale,
            dir=self._direction(locale),
            seq=conversation.last_seq,
            progress=self._progress(conversation),
            messages=messages,
            receipt_code=code,
        )

    def _progress(self, conversation: Conversation) -> ProgressView:
        if conversation.state.stage == Stage.WITHDRAWN:
            return ProgressView(answered=0, expected=0)
        place = (conversation.questionnaire, conversation.version)
        far = progress(self.library.questionnaires[place], conversation.state)
        return ProgressView(answered=far.answered, expected=far.expected)

    def _messages(self, turn: Turn, locale: str, code: str) -> Iterator[MessageView]:
        if turn.text is not None or turn.choice is not None:
            yield self._customer_message(turn, locale)
        for index, message in enumerate(turn.reply or ()):
            yield self._bot_message(message, turn.first_seq + 1 + index, locale, code)

    def _customer_message(self, turn: Turn, locale: str) -> MessageView:
        if turn.choice is not None:
            text, lang = self.texts.offer_label(turn.choice, turn.scale, locale), locale
        else:
            text, lang = self.with_labels(turn.text or "", locale), turn.locale
        return MessageView(
            id=message_id(turn.first_seq),
            seq=turn.first_seq,
            sender="customer",
            kind="answer",
            question=turn.item,
            text=text,
            lang=lang,
            dir=self._direction(lang),
            input="none",
            options=[],
            removed=sum(turn.redactions.values()),
        )

    def _bot_message(self, message: BotMessage, seq: int, locale: str, code: str) -> MessageView:
        locale = message.locale or locale
        if message.kind == Kind.RECEIPT:
            message = replace(message, arguments={"code": code})
        return MessageView(
            id=message_id(seq),
            seq=seq,
            sender="bot",
            kind=message.kind.value,
            question=message.item,
            text=self.texts.render(Utterance(message.key, message.arguments), locale),
            lang=locale,
            dir=self._direction(locale),
            input=_input(message),
            options=[
                OptionView(
                    id=offer,
                    label=self.texts.offer_label(offer, message.scale, locale),
                    value=offer,
                )
                for offer in message.offers
            ],
        )

    def with_labels(self, text: str, locale: str) -> str:
        """A stored text with its placeholders as labels in the reader's language."""
        catalogue = self.texts.catalogues[locale]

        def label(match: re.Match[str]) -> str:
            key = f"removed-{match.group(1)}"
            return f"[{catalogue.render(key)}]" if catalogue.has(key) else match.group()

        return _PLACEHOLDER.sub(label, text)

    def _direction(self, locale: str) -> Direction:
        return self.texts.locales[locale].direction


def message_id(seq: int) -> str:
    """The id of the message with this number, unique within its conversation."""
    return f"m{seq}"


def _input(message: BotMessage) -> Literal["choice", "text", "none"]:
    if message.kind in (Kind.QUESTION, Kind.PROBE) and message.scale is None:
        return "text"
    return "choice" if message.offers else "none"
