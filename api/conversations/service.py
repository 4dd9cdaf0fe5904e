"""Begins conversations and takes turns.

A turn: raw text is anonymised in memory (``submission``); the turn is stored; Rasa is asked; the
action server stores answer and reply in one transaction; the stored reply is acknowledged. A turn
whose reply is missing is driven again when its key, or anything else of the conversation, is asked
for.
"""

from __future__ import annotations

import datetime
import logging
import random
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, TypeVarTuple

from anyio import fail_after
from anyio.to_thread import run_sync
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from api.bot_client import BotClient, BotUnavailable
from api.conversations.lanes import Lanes, SameTurnInFlight
from api.conversations.schemas import Redaction, TurnTaken, View
from api.conversations.submission import Cleaning, Submission
from api.conversations.tokens import (
    new_token,
    receipt_code,
    receipt_hash,
    token_hash,
)
from api.conversations.view import ConversationViews, message_id
from api.errors import (
    RETRY_SECONDS,
    Refusal,
    try_again,
    unknown_conversation,
)
from api.observation.measurements import Measurements, Stage
from interview.path import draw_rotations
from interview.questionnaire import Questionnaire
from interview.state import InterviewState
from interview.turn import opening
from interview.utterances import ALWAYS, BotMessage
from store import (
    Conversation,
    ConversationRepository,
    NewConversation,
    Place,
    Store,
    Turn,
    TurnRepository,
)

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
Arguments = TypeVarTuple("Arguments")


@dataclass(frozen=True)
class Beginning:
    """How a conversation begins; everything is already known to be valid."""

    channel: str
    locale: str
    locale_chosen: bool
    site: str | None
    questionnaire: Questionnaire


class ConversationService:
    """The conversations of one application.

    Nobody waits longer than ``patience`` (seconds): whoever does is told to try again, whatever
    hangs; what is still under way may finish, and is found then.
    """

    def __init__(
        self,
        *,
        store: Store,
        views: ConversationViews,
        cleaning: Cleaning,
        bot: BotClient,
        receipt_key: bytes,
        patience: float = 30.0,
        measurements: Measurements | None = None,
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self._store = store
        self._views = views
        self._cleaning = cleaning
        self._bot = bot
        self._receipt_key = receipt_key
        self._patience = patience
        self._measurements = measurements or Measurements()
        self._today = today
        self._lanes = Lanes()

    async def begin(self, beginning: Beginning) -> tuple[str, View]:
        """Begin a conversation: its token, and the view with the request for consent."""
        token = new_token()
        return token, await self._patiently(self._begin, token, beginning)

    async def view(self, token: str, after: int = 0) -> View:
        """The conversation; a turn that was left without a reply is driven first.

        Raises Refusal for an unknown token.
        """
        hashed = token_hash(token)
        view, unanswered = await self._patiently(self._view, token, after)
        if unanswered is None or self._lanes.is_busy(hashed):
            return view
        async with self._lanes.enter(hashed, unanswered.key):
            driven = await self._patiently(self._is_driven, unanswered)
        return (await self._patiently(self._view, token, after))[0] if driven else view

    async def take_turn(self, token: str, key: uuid.UUID, submission: Submission) -> TurnTaken:
        """Take a turn, or give the stored reply to one that was taken before.

        Raises Refusal: unknown token, key in flight or used for something else, option not on
        offer, or the reply is not there yet (the turn is kept then).
        """
        try:
            with self._measurements.turn():
                async with self._lanes.enter(token_hash(token), str(key)):
                    # The whole way in one thread, which nobody else has to wait for.
                    return await self._patiently(self._turn_taken, token, str(key), submission)
        except SameTurnInFlight:
            detail = "A turn with this key is being taken. Wait and send it again."
            headers = {"Retry-After": str(RETRY_SECONDS)}
            raise Refusal(409, "turn_in_flight", detail, "error-busy", headers) from None

    async def change_locale(self, token: str, locale: str) -> View:
        """Go on in another locale; the whole conversation is shown in it."""
        await self._patiently(self._change_locale, token, locale)
        return await self.view(token)

    async def _patiently(
        self, work: Callable[[*Arguments], Result], *arguments: *Arguments
    ) -> Result:
        """Work in a thread. Raises Refusal when it takes too long; the thread is left to itself."""
        try:
            with fail_after(self._patience):
                return await run_sync(work, *arguments, abandon_on_cancel=True)
        except TimeoutError:
            logger.error("patience_ended", extra={"work": work.__name__})
            raise try_again() from None

    def _begin(self, token: str, beginning: Beginning) -> View:
        id = str(uuid.uuid4())
        questionnaire = beginning.questionnaire
        new = NewConversation(
            id=id,
            token_hash=token_hash(token),
            receipt_hash=receipt_hash(receipt_code(token), self._receipt_key),
            channel=beginning.channel,
            site=beginning.site,
            questionnaire=questionnaire.id,
            version=questionnaire.version,
            state=InterviewState(
                locale=beginning.locale,
                locale_chosen=beginning.locale_chosen,
                drawn=draw_rotations(questionnaire, random.Random(secrets.randbits(64))),
            ),
        )
        first = Turn(
            conversation=id,
            number=0,
            key=str(uuid.uuid4()),
            fingerprint=b"",
            locale=beginning.locale,
            item=None,
            scale=None,
            text=None,
            choice=None,
            redactions={},
            first_seq=0,
            reply=None,
        )
        with self._store.writing() as connection:
            ConversationRepository(connection).add(new, self._today())
            turns = TurnRepository(connection)
            turns.open(first)
            turns.decide(first, opening(questionnaire))
            return self._show(turns, self._known(connection, token), token)

    def _turn_taken(self, token: str, key: str, submission: Submission) -> TurnTaken:
        turn = self._stored(token, key, submission)
        if turn.reply is None:
            self._drive(turn)
        with self._measurements.stage(Stage.READ):
            return self._taken(token, turn.number)

    def _stored(self, token: str, key: str, submission: Submission) -> Turn:
        """The turn of this key: found, or opened once everything before it has its reply."""
        turn = self._same_or_opened(token, key, submission)
        if turn.key != key:
            self._drive(turn)
            turn = self._same_or_opened(token, key, submission)
        if turn.key != key:
            # Another process took the place; its turn has to be answered first.
            raise try_again("Another turn came first. Send this one again.")
        return turn

    def _drive(self, turn: Turn) -> None:
        """Get the turn decided. Raises Refusal when it is not; it stays stored."""
        if not self._is_driven(turn) and not self._is_decided(turn):
            raise try_again()

    def _is_driven(self, turn: Turn) -> bool:
        """Whether Rasa answered the turn; it may be decided all the same."""
        try:
            with self._measurements.stage(Stage.DECIDE):
                self._bot.drive(turn)
        except BotUnavailable:
            return False
        return True

    def _same_or_opened(self, token: str, key: str, submission: Submission) -> Turn:
        """The turn of this key, found or opened; the last one where that has no reply yet."""
        with self._measurements.stage(Stage.LOOK_UP):
            place, known, last = self._look_up(token, key)
        if known is not None:
            if known.fingerprint != submission.fingerprint(token):
                detail = "This key was used for another body. Use a new key for a new turn."
                raise Refusal(422, "key_reused", detail)
            return known
        if last is not None and last.reply is None:
            return last
        return self._open(place, last, submission, token, key)

    def _look_up(self, token: str, key: str) -> tuple[Place, Turn | None, Turn | None]:
        """Where the conversation stands, the turn sent with this key, and the last turn."""
        with self._store.reading() as connection:
            place = ConversationRepository(connection).place(token_hash(token))
            if place is None:
                raise unknown_conversation()
            turns = TurnRepository(connection)
            return place, *turns.same_or_last(place.id, key, place.last_turn)

    def _open(
        self, place: Place, last: Turn | None, submission: Submission, token: str, key: str
    ) -> Turn:
        asked = last.reply[-1] if last and last.reply else None
        _check_offer(place, asked, submission)
        with self._measurements.stage(Stage.ANONYMISE):
            clean = self._cleaning.clean(submission.text, place)
        self._measurements.redacted(clean.redactions)
        turn = Turn(
            conversation=place.id,
            number=place.last_turn + 1,
            key=key,
            fingerprint=submission.fingerprint(token),
            locale=place.locale,
            item=asked.item if asked else None,
            scale=asked.scale if asked else None,
            text=clean.text,
            choice=submission.choice,
            redactions=clean.redactions,
            first_seq=place.last_seq + 1,
            reply=None,
        )
        try:
            with self._measurements.stage(Stage.OPEN), self._store.writing() as connection:
                TurnRepository(connection).open(turn)
        except IntegrityError:
            # Another process took the place; its turn has to be answered first.
            raise try_again("Another turn came first. Send this one again.") from None
        return turn

    def _taken(self, token: str, number: int) -> TurnTaken:
        with self._store.reading() as connection:
            conversation = self._known(connection, token)
            turns = TurnRepository(connection).since(conversation.id, number)
        if not turns or turns[0].number != number or turns[0].reply is None:
            raise try_again()
        turn = turns[0]
        return TurnTaken(
            turn=number,
            stored_text=turn.text,
            redactions=[Redaction(type=type, count=n) for type, n in turn.redactions.items()],
            conversation=self._views.view(conversation, turns, token),
        )

    def _view(self, token: str, after: int) -> tuple[View, Turn | None]:
        with self._store.reading() as connection:
            conversation = self._known(connection, token)
            turns = TurnRepository(connection)
            view = self._show(turns, conversation, token, after)
            last = turns.get(conversation.id, conversation.last_turn)
            return view, last if last and last.reply is None else None

    def _show(
        self, turns: TurnRepository, conversation: Conversation, token: str, after: int = 0
    ) -> View:
        return self._views.view(conversation, turns.since(conversation.id), token, after)

    def _is_decided(self, turn: Turn) -> bool:
        with self._store.reading() as connection:
            stored = TurnRepository(connection).get(turn.conversation, turn.number)
        return stored is not None and stored.reply is not None

    def _change_locale(self, token: str, locale: str) -> None:
        with self._store.writing() as connection:
            conversation = self._known(connection, token)
            ConversationRepository(connection).change_locale(conversation.id, locale)

    @staticmethod
    def _known(connection: Connection, token: str) -> Conversation:
        conversation = ConversationRepository(connection).by_token(token_hash(token))
        if conversation is None:
            raise unknown_conversation()
        return conversation


def _check_offer(place: Place, asked: BotMessage | None, submission: Submission) -> None:
    """Raises Refusal when a pressed option is not on offer (any more). Some always are."""
    if submission.choice is None or submission.choice in ALWAYS:
        return
    on_offer = asked is not None and submission.choice in asked.offers
    if not on_offer or submission.message != message_id(place.last_seq):
        detail = "This option is not on offer any more. Answer the last message."
        raise Refusal(409, "option_not_on_offer", detail, "error-option-gone")
