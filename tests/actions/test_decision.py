"""A turn is decided in one transaction, once, whatever happens around it."""

from __future__ import annotations

import datetime
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from actions.decision import Decider, UnknownTurn
from actions.interview_form import understood
from actions.rasa_conversations import RasaConversations
from interview.message import Intent, Message
from interview.state import Answer, Stage, Status
from store import ConversationRepository, Store, TurnRepository
from store.tables import AnswerRow
from store.tombstones import Tombstones
from tests.interview.conversation import knowledge
from tests.store.conversations import TODAY, begun, found, turn


@pytest.fixture(autouse=True)
def _folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


TOMBSTONES = Tombstones(Path("tombstones"))  # in each test's own folder


def decider(store: Store) -> Decider:
    return Decider(store, knowledge(), TOMBSTONES, today=lambda: TODAY)


def opened(store: Store, stage: Stage = Stage.CONSENT, **parts: str) -> str:
    """A conversation whose first turn waits for its reply."""
    conversation = begun(store, stage)
    with store.writing() as connection:
        seq = conversation.last_seq + 1
        TurnRepository(connection).open(turn(conversation.id, 1, seq, **parts))
    return conversation.id


def test_a_decided_turn_gives_its_stored_reply_again(store: Store) -> None:
    id = opened(store, choice="agree")
    first = decider(store).decide(id, 1, Message())
    again = decider(store).decide(id, 1, Message(intent=Intent.DELETE_DATA))
    assert first == again
    assert found(store, id).state.stage == Stage.ASKING
    assert found(store, id).state.consented


def test_a_turn_asked_for_many_times_at_once_is_decided_once(store: Store) -> None:
    id = opened(store, choice="agree")
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda _: decider(store).decide(id, 1, Message()), range(16)))
    assert all(reply == replies[0] for reply in replies)


def test_nothing_is_left_when_everything_is_deleted_while_a_turn_is_decided(store: Store) -> None:
    id = opened(store, Stage.ASKING, choice="app")
    deciding, deleting = threading.Event(), threading.Event()

    def today() -> datetime.date:
        deciding.set()
        deleting.wait(0.5)  # SQLite lets nobody else begin; the deletion waits for this turn there
        return TODAY

    def delete() -> None:
        deciding.wait(5)
        with store.writing() as connection:
            deleting.set()
            ConversationRepository(connection).withdraw(id)

    with ThreadPoolExecutor(2) as pool:
        decided = pool.submit(
            Decider(store, knowledge(), TOMBSTONES, today).decide, id, 1, Message()
        )
        deleted = pool.submit(delete)
        deleted.result()
        decided.result()
    assert found(store, id).state.stage == Stage.WITHDRAWN
    assert found(store, id).state.answers == {}


def test_what_was_said_is_taken_from_the_record(store: Store) -> None:
    id = opened(store, choice="decline")
    decider(store).decide(id, 1, Message(choice="agree", text="ja", intent=Intent.AFFIRM))
    assert found(store, id).state.stage == Stage.STOPPED


def test_an_unknown_turn_is_an_error(store: Store) -> None:
    with pytest.raises(UnknownTurn):
        decider(store).decide("nobody", 1, Message())


def test_a_failure_stores_neither_answer_nor_reply(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = opened(store, choice="agree")

    def broken(*_: object, **__: object) -> bool:
        raise OSError("the disk is full")

    monkeypatch.setattr(TurnRepository, "decide", broken)
    with pytest.raises(OSError, match="disk"):
        decider(store).decide(id, 1, Message())
    monkeypatch.undo()
    assert found(store, id).state.stage == Stage.CONSENT
    assert decider(store).decide(id, 1, Message())[-1].item == "service"


def test_words_without_consent_are_not_kept(store: Store) -> None:
    id = opened(store, text="ich heiße anders")
    decider(store).decide(id, 1, Message(intent=Intent.INFORM))
    with store.reading() as connection:
        stored = TurnRepository(connection).get(id, 1)
    assert stored is not None
    assert stored.text is None


def test_withdrawing_deletes_answers_and_turns(store: Store) -> None:
    id = opened(store, text="alles löschen")
    decider(store).decide(id, 1, Message(intent=Intent.DELETE_DATA, confidence=1))
    with store.reading() as connection:
        turns = TurnRepository(connection).since(id)
        assert connection.execute(AnswerRow.__table__.select()).all() == []
    assert [(kept.number, kept.text) for kept in turns] == [(1, None)]


def test_words_that_are_replaced_are_gone_from_the_turns_too(store: Store) -> None:
    conversation = begun(store)
    said = replace(
        conversation.state,
        consented=True,
        answers={
            "difficult": Answer(Status.ANSWERED, text="das Erste, sehr lang und breit erzählt")
        },
        revisiting="difficult",
    )
    first = replace(turn(conversation.id, 1, 2, text="das Erste"), item="difficult")
    second = replace(turn(conversation.id, 2, 4, text="das Zweite"), item="difficult")
    with store.writing() as connection:
        turns = TurnRepository(connection)
        turns.open(first)
        turns.decide(first, [])
        ConversationRepository(connection).save(
            conversation, said, turn=1, consent_version="2026-11", today=TODAY
        )
        turns.open(second)
    decider(store).decide(conversation.id, 2, Message(intent=Intent.INFORM, confidence=1))
    with store.reading() as connection:
        kept = [each.text for each in TurnRepository(connection).since(conversation.id, 1)]
    assert kept == [None, "das Zweite"]


class TestRasasOwnConversations:
    """``rasa shell`` and the plain channel of the benchmark."""

    def conversations(self, store: Store) -> RasaConversations:
        questionnaire = knowledge().library.current("digital_services")
        assert questionnaire is not None
        return RasaConversations(
            store, questionnaire, "2026-11", clean=lambda text, _: text.replace("Umut", "[PERSON]")
        )

    def test_a_message_opens_a_turn_once(self, store: Store) -> None:
        own = self.conversations(store)
        message = {"text": "ja", "message_id": "1"}
        assert own.open_turn("shell", message) == own.open_turn("shell", message)
        _, number = own.open_turn("shell", {"text": "app", "message_id": "2"})
        assert number == 2

    def test_a_text_is_anonymised_before_it_is_stored(self, store: Store) -> None:
        id, number = self.conversations(store).open_turn(
            "shell", {"text": "Umut half", "message_id": "1"}
        )
        with store.reading() as connection:
            stored = TurnRepository(connection).get(id, number)
        assert stored is not None
        assert stored.text == "[PERSON] half"


@pytest.mark.parametrize(
    ("latest", "expected"),
    [
        ({}, Message()),
        (
            {"intent": {"name": "go_back", "confidence": 0.9}},
            Message(intent=Intent.BACK, confidence=0.9),
        ),
        ({"intent": {"name": "nlu_fallback", "confidence": 0.3}}, Message(confidence=0.3)),
        (
            {
                "intent": {"name": "skip", "confidence": 1},
                "language": {"code": "uk", "confidence": 0.8},
                "text": "далі",
            },
            Message(intent=Intent.SKIP, confidence=1.0, language="uk", language_confidence=0.8),
        ),
    ],
)
def test_rasas_message_is_read_without_its_words(
    latest: dict[str, object], expected: Message
) -> None:
    assert understood(latest) == expected
