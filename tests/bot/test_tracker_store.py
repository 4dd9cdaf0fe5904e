"""A tracker made anew for every turn."""

import asyncio
from pathlib import Path

import pytest
from bot.tracker_store import StatelessTrackerStore
from rasa.core.tracker_store import check_if_tracker_store_async
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from tests.bot.server import ROOT


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def store(domain: Domain) -> StatelessTrackerStore:
    return StatelessTrackerStore(domain)


def retrieved(store: StatelessTrackerStore, conversation: str) -> DialogueStateTracker:
    tracker = asyncio.run(store.get_or_create_tracker(conversation, append_action_listen=False))
    assert tracker is not None
    return tracker


def test_every_conversation_waits_for_an_answer(store: StatelessTrackerStore) -> None:
    tracker = retrieved(store, "never seen")
    assert tracker.sender_id == "never seen"
    assert tracker.active_loop_name == "interview_form"
    assert tracker.get_slot("requested_slot") == "answer"
    assert tracker.get_slot("answer") is None
    assert tracker.latest_action_name == "action_listen"
    # Rasa starts a session for a conversation without events, and loses the message with it.
    assert tracker.applied_events()


def test_nothing_is_remembered(store: StatelessTrackerStore, domain: Domain) -> None:
    tracker = retrieved(store, "c1")
    tracker.update(UserUttered("my name is Canary"), domain)
    tracker.update(SlotSet("answer", "Canary"), domain)
    asyncio.run(store.save(tracker))
    again = retrieved(store, "c1")
    assert "Canary" not in str(again.current_state())
    assert len(again.events) == 5


def test_rasa_takes_it_for_an_asynchronous_store(store: StatelessTrackerStore) -> None:
    assert check_if_tracker_store_async(store)


def test_two_forms_would_be_noticed(tmp_path: Path) -> None:
    text = (ROOT / "domain.yml").read_text(encoding="utf-8")
    changed = text.replace("forms:\n", "forms:\n  other_form:\n    required_slots: [answer]\n")
    domain = tmp_path / "domain.yml"
    domain.write_text(changed, encoding="utf-8")
    with pytest.raises(ValueError, match="too many values"):
        retrieved(StatelessTrackerStore(Domain.load(str(domain))), "c1")
