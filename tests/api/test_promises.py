"""Whatever happens in whatever order, what was acknowledged is stored once, and what was deleted
is gone: a state machine sends, repeats, kills, restarts, withdraws and purges at random.
"""

from __future__ import annotations

import asyncio
import datetime
import itertools
import tempfile
import uuid
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from actions.decision import Decider
from api.bot_client import BotUnavailable
from api.conversations.service import Beginning, ConversationService
from api.conversations.submission import Cleaning, Submission
from api.conversations.tokens import receipt_code, token_hash
from api.conversations.view import ConversationViews
from api.errors import Refusal
from api.interviews.service import InterviewService
from configuration import ROOT
from interview.loading import load_questionnaires
from interview.message import Message
from privacy import Anonymiser
from privacy.deny_lists import DenyLists
from store import Conversation, ConversationRepository, Store, Turn, TurnRepository, open_store
from store.migration import migrate
from store.retention import Retention
from store.tombstones import Tombstones
from tests.interview.conversation import knowledge
from tests.postgresql import PostgresServer
from texts import Texts

KEY = b"k" * 32
TODAY = datetime.date(2026, 11, 23)
SENTENCE = "Das Hochladen hat beim ersten Mal nicht geklappt, weil die Seite immer wieder weg war"

# Where a process dies while a turn is on its way: never, before it is decided, or afterwards.
Death = Literal["none", "before", "after"]


@cache
def parts() -> tuple[ConversationViews, Cleaning]:
    """What is the same for all installations and takes long to load."""
    texts = Texts.load(ROOT)
    library = load_questionnaires(ROOT / "questionnaires")
    cleaning = Cleaning(Anonymiser.load(), DenyLists({}), texts.locales)
    return ConversationViews(texts, library), cleaning


@dataclass
class MortalBot:
    """Decides turns with the real engine, and dies where it is told to."""

    store: Store
    tombstones: Tombstones
    death: Death = "none"

    def drive(self, turn: Turn) -> None:
        if self.death == "before":
            raise BotUnavailable
        Decider(self.store, knowledge(), self.tombstones, lambda: TODAY).decide(
            turn.conversation, turn.number, Message()
        )
        if self.death == "after":
            raise BotUnavailable


@dataclass
class Told:
    """What one customer was told. ``replies`` are those of acknowledged turns, by key."""

    token: str
    replies: dict[uuid.UUID, tuple[Submission, int, str]] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    pending: tuple[uuid.UUID, Submission, str | None] | None = None
    is_gone: bool = False


class Promises(RuleBasedStateMachine):
    """One installation with its customers."""

    customers = Bundle("customers")

    def __init__(self, server: PostgresServer | None = None) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.server = server
        self.url = server.new_database() if server else f"sqlite:///{self.folder.name}/store.db"
        self.store = open_store(self.url)
        migrate(self.store)
        self.tombstones = Tombstones(Path(self.folder.name))
        self.bot = MortalBot(self.store, self.tombstones)
        self.known: list[Told] = []
        self.keys = itertools.count(1)
        self.restart()

    def teardown(self) -> None:
        self.store.close()
        if self.server:
            self.server.drop(self.url)
        self.folder.cleanup()

    @rule()
    def restart(self) -> None:
        """The API is killed and started again: nothing but the database is left of it."""
        views, cleaning = parts()
        self.service = ConversationService(
            store=self.store,
            views=views,
            cleaning=cleaning,
            bot=self.bot,  # type: ignore[arg-type]
            receipt_key=KEY,
            today=lambda: TODAY,
        )

    @rule(target=customers)
    def begin(self) -> Told:
        questionnaire = parts()[0].library.current("digital_services")
        assert questionnaire is not None
        beginning = Beginning("web", "de", True, None, questionnaire)
        token, _ = asyncio.run(self.service.begin(beginning))
        customer = Told(token)
        self.known.append(customer)
        self.send(customer, "none", 0)  # consents
        return customer

    @rule(
        customer=customers,
        death=st.sampled_from(("none", "before", "after")),
        option=st.integers(0, 3),
    )
    def send(self, customer: Told, death: Death, option: int) -> None:
        """Answer the question: by its option of this number, or in words."""
        if customer.pending is not None or customer.is_gone:
            return
        view = asyncio.run(self.service.view(customer.token))
        last = view.messages[-1]
        if view.state not in ("consent", "asking"):
            return
        offers = [each.id for each in last.options if each.id not in ("decline", "back", "stop")]
        if last.input == "text" and option != 3:
            submission = Submission(text=SENTENCE)
        elif not offers:
            return
        else:
            submission = Submission(choice=offers[option % len(offers)], message=last.id)
        question = last.question if last.kind == "question" else None
        self._take(customer, uuid.UUID(int=next(self.keys)), submission, question, death)

    @rule(customer=customers, death=st.sampled_from(("none", "after")))
    def send_again_what_was_not_answered(self, customer: Told, death: Death) -> None:
        if customer.pending is not None and not customer.is_gone:
            self._take(customer, *customer.pending, death)

    @rule(customer=customers, choice=st.integers(0, 50))
    def send_again_what_was_answered(self, customer: Told, choice: int) -> None:
        if customer.is_gone or customer.pending is not None:
            return
        key = list(customer.replies)[choice % len(customer.replies)]
        submission, number, reply = customer.replies[key]
        taken = asyncio.run(self.service.take_turn(customer.token, key, submission))
        first = next(each for each in taken.conversation.messages if each.sender == "bot")
        assert (taken.turn, first.id) == (number, reply)

    @rule(customer=customers)
    def withdraw(self, customer: Told) -> None:
        if customer.is_gone:
            return
        id = self._stored(customer).id
        interviews = InterviewService(self.store, parts()[0], KEY, self.tombstones, lambda: TODAY)
        asyncio.run(interviews.delete(receipt_code(customer.token)))
        assert self._answers(id) == {}
        assert self.tombstones.cover(id)
        with self.store.reading() as connection:
            assert TurnRepository(connection).since(id) == []
        customer.is_gone = True

    @precondition(lambda self: len(self.known) > 1)
    @rule(days=st.sampled_from((8, 40)))
    def purge(self, days: int) -> None:
        """Time passes: nobody can be linked any more, and every answer is still there."""
        left = [customer for customer in self.known if not customer.is_gone]
        ids = {self._stored(customer).id: customer for customer in left}
        with self.store.writing() as connection:
            Retention(1, 7, 36).purge(connection, TODAY + datetime.timedelta(days=days))
        for id, customer in ids.items():
            assert customer.answers.items() <= self._answers(id).items()
            customer.is_gone = True
            with self.store.reading() as connection:
                hashed = token_hash(customer.token)
                assert ConversationRepository(connection).by_token(hashed) is None

    @invariant()
    def what_was_acknowledged_is_stored_once(self) -> None:
        for customer in self.known:
            if customer.is_gone:
                continue
            conversation = self._stored(customer)
            with self.store.reading() as connection:
                turns = TurnRepository(connection).since(conversation.id)
            stored = self._answers(conversation.id)
            assert customer.answers.items() <= stored.items()
            pending_item = customer.pending[2] if customer.pending else None
            assert stored.keys() - customer.answers.keys() <= {pending_item}
            assert [turn.number for turn in turns] == list(range(len(turns)))
            decided = sum(turn.reply is not None for turn in turns if turn.number)
            assert len(customer.replies) <= decided <= len(customer.replies) + 1

    def _stored(self, customer: Told) -> Conversation:
        with self.store.reading() as connection:
            hashed = token_hash(customer.token)
            found = ConversationRepository(connection).by_token(hashed)
        assert found is not None
        return found

    def _answers(self, id: str) -> dict[str, str]:
        """Item → code, text or status, as stored."""
        with self.store.reading() as connection:
            found = ConversationRepository(connection).by_id(id)
        answers = found.state.answers if found else {}
        return {item: each.code or each.text or each.status for item, each in answers.items()}

    def _take(
        self,
        customer: Told,
        key: uuid.UUID,
        submission: Submission,
        question: str | None,
        death: Death,
    ) -> None:
        self.bot.death = death
        try:
            taken = asyncio.run(self.service.take_turn(customer.token, key, submission))
        except Refusal as refusal:
            assert (death, refusal.code) == ("before", "try_again")
            customer.pending = (key, submission, question)
            return
        finally:
            self.bot.death = "none"
        first = next(each for each in taken.conversation.messages if each.sender == "bot")
        customer.pending = None
        customer.replies[key] = (submission, taken.turn, first.id)
        if question is not None:
            said = submission.choice or taken.stored_text
            assert said is not None
            customer.answers[question] = {"skip": "skipped"}.get(said, said)


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_the_promises_are_kept_whatever_happens_in_which_order(
    database: str, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue("postgresql") if database == "postgresql" else None
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: Promises(server),
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            # shrinking would take minutes
            phases=(Phase.explicit, Phase.reuse, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )
