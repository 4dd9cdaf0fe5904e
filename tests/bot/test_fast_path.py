"""The fast path does what Rasa does, and notices when Rasa is another one."""

import asyncio
import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bot.channel import TurnReply
from bot.fast_path import (
    action_result,
    check_originals,
    event_types,
    graph_plan,
    originals,
    predictions,
)
from bot.fast_path.originals import ChangedOriginal
from bot.understanding import Message, chosen, understand
from rasa.core.actions.action import RemoteAction
from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import UserMessage
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from tests.bot.fake_action_server import replying
from tests.bot.server import ROOT


@pytest.fixture(scope="module")
def plain(model: Path) -> Iterator[Agent]:
    """An agent of plain Rasa, whose action server is a function."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RESONANZ_BOT_SECRET", "x" * 20)
        patch.setenv("RESONANZ_ACTIONS_URL", "http://127.0.0.1:9/webhook")
        endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
        agent = asyncio.run(load_agent(str(model), endpoints=endpoints))
        yield agent


@pytest.fixture
def unchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test replaces is put back afterwards."""
    monkeypatch.setattr(
        RemoteAction, "_validate_action_result", RemoteAction._validate_action_result
    )
    monkeypatch.setattr(Event, "resolve_by_type", staticmethod(Event.resolve_by_type))


def test_rasa_is_the_one_the_fast_path_was_written_for() -> None:
    check_originals()


def test_another_version_of_rasa_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rasa.__version__", "3.6.22")
    with pytest.raises(ChangedOriginal, match=r"3\.6\.22"):
        check_originals()


@pytest.mark.parametrize(
    "function", originals.FINGERPRINTS, ids=lambda function: function.__qualname__
)
def test_a_changed_function_is_refused(function: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = {**originals.FINGERPRINTS, function: "0" * 64}
    monkeypatch.setattr(originals, "FINGERPRINTS", changed)
    with pytest.raises(ChangedOriginal, match=function.__name__):
        check_originals()


def test_every_module_of_the_fast_path_is_guarded() -> None:
    replaced = {function.__qualname__ for function in originals.FINGERPRINTS}
    assert {
        "RemoteAction._validate_action_result",
        "DaskGraphRunner.run",
        "MessageProcessor._predict_next_with_tracker",
        "Event.resolve_by_type",
        "EndpointConfig.request",
        "EndpointConfig.session",
    } <= replaced


# What an action server may answer, and nonsense.
RESULTS: dict[str, Any] = {
    "as always": replying({"key": "thanks"}),
    "no events": {"events": [], "responses": []},
    "no fields": {},
    "only events": {"events": []},
    "a slot": {"events": [{"event": "slot", "name": "a", "value": [1]}], "responses": []},
    "a loop": {"events": [{"event": "active_loop", "name": None}], "responses": []},
    "a user's message": {
        "events": [{"event": "user", "text": "x", "parse_data": {"intent": {"name": "a"}}}],
        "responses": [],
    },
    "an action": {"events": [{"event": "action", "name": "action_listen"}], "responses": []},
    "a slot without a name": {"events": [{"event": "slot", "value": 1}], "responses": []},
    "a slot whose name is a number": {
        "events": [{"event": "slot", "name": 1, "value": 1}],
        "responses": [],
    },
    "an unknown event": {"events": [{"event": "unheard"}], "responses": []},
    "an event without a name": {"events": [{"name": "x"}], "responses": []},
    "an event that is a text": {"events": ["slot"], "responses": []},
    "a time that is a text": {"events": [{"event": "restart", "timestamp": "x"}], "responses": []},
    "metadata that is a list": {"events": [{"event": "restart", "metadata": []}], "responses": []},
    "responses that are texts": {"events": [], "responses": ["x"]},
    "a list": [],
    "nothing": None,
}


@pytest.mark.parametrize("kind", RESULTS)
def test_the_same_replies_are_accepted(kind: str, unchanged: None) -> None:
    action = RemoteAction("validate_interview_form", None)

    def accepted() -> bool:
        try:
            return action._validate_action_result(RESULTS[kind])
        except Exception:
            return False

    by_rasa = accepted()
    action_result.install()
    assert accepted() == by_rasa


def test_the_table_of_replies_has_both_kinds() -> None:
    action = RemoteAction("validate_interview_form", None)
    outcomes = []
    for result in RESULTS.values():
        try:
            outcomes.append(action._validate_action_result(result))
        except Exception:
            outcomes.append(False)
    assert outcomes.count(True) >= 5
    assert outcomes.count(False) >= 5


def test_the_same_classes_of_events(unchanged: None) -> None:
    original = Event.resolve_by_type
    event_types.install()
    for name in ("slot", "user", "bot", "action", "active_loop", "session_started", "slot"):
        assert Event.resolve_by_type(name) is original(name)
    assert Event.resolve_by_type("topic") is None
    assert Event.resolve_by_type("unheard", SlotSet) is SlotSet
    with pytest.raises(ValueError, match="unheard"):
        Event.resolve_by_type("unheard")


def test_the_same_understanding(plain: Agent) -> None:
    messages = [Message(text, "de") for text in ("weiter", "das Hochladen ging nicht", "👍", "?")]
    before = understand(plain.processor, messages)
    runner = plain.processor.graph_runner
    graph_plan.install(runner)
    try:
        assert understand(plain.processor, messages) == before
        assert understand(plain.processor, messages) == before
    finally:
        del runner.run


def test_a_plan_names_each_step_after_what_it_needs(plain: Agent) -> None:
    runner = plain.processor.graph_runner
    target = plain.processor.model_metadata.nlu_target
    seen: set[str] = set()
    plan = graph_plan.plan_for(runner, [target])
    for name, _, needs in plan:
        assert {need for need in needs if not need.startswith("__")} <= seen
        seen.add(name)
    assert plan[-1][0] == target


def waiting(plain: Agent) -> DialogueStateTracker:
    tracker = asyncio.run(plain.tracker_store.get_or_create_tracker("c1"))
    assert tracker is not None
    return tracker


def told(intent: str) -> UserUttered:
    return UserUttered("x", {"name": intent, "confidence": 0.9})


# What happened since the tracker waited for the customer.
STATES: dict[str, list[Event]] = {
    "an answer": [told("inform")],
    "a command": [told("stop")],
    "nothing understood": [told("nlu_fallback")],
    "the form has run": [told("inform"), ActionExecuted("interview_form")],
    "the form was left": [told("inform"), ActiveLoop(None)],
    "Rasa's own command": [told("restart")],
    "Rasa's own way back": [told("back")],
}


@pytest.mark.parametrize("state", STATES)
def test_the_same_predictions(plain: Agent, state: str) -> None:
    def predicted() -> Any:
        tracker = waiting(plain)
        tracker.update_with_events(copy.deepcopy(STATES[state]), plain.processor.domain)
        prediction = plain.processor._predict_next_with_tracker(tracker)
        return prediction, [type(event) for event in prediction.events]

    by_rasa = predicted()
    predictions.install(plain.processor)
    try:
        assert predicted() == by_rasa
        assert predicted() == by_rasa
    finally:
        del plain.processor._predict_next_with_tracker


def test_predictions_are_remembered_inside_the_loop_only(plain: Agent) -> None:
    outside = {"the form was left", "Rasa's own command", "Rasa's own way back"}
    for state, events in STATES.items():
        tracker = waiting(plain)
        tracker.update_with_events(copy.deepcopy(events), plain.processor.domain)
        assert (predictions.loop_state(tracker) is None) == (state in outside), state


def test_a_whole_turn_asks_and_says_the_same(plain: Agent, unchanged: None) -> None:
    asked: list[dict[str, Any]] = []

    async def answer(**options: Any) -> dict[str, Any]:
        asked.append(copy.deepcopy(options["json"]))
        return replying({"key": "thanks", "kind": "info"}, {"key": "goodbye", "options": ["a"]})

    plain.action_endpoint.request = answer

    def turn(text: str | None) -> list[dict[str, Any]]:
        reply = TurnReply()
        parse_data = understand(plain.processor, [Message(text, "de")])[0] if text else chosen("4")
        message = UserMessage(
            parse_data["text"], reply, "c1", parse_data, "resonanz", "m1", {"turn": 1}
        )
        asyncio.run(plain.handle_message(message))
        return reply.messages

    before = [turn("weiter"), turn(None)]
    action_result.install()
    event_types.install()
    graph_plan.install(plain.processor.graph_runner)
    predictions.install(plain.processor)
    try:
        after = [turn("weiter"), turn(None)]
    finally:
        del plain.processor._predict_next_with_tracker
        del plain.processor.graph_runner.run
        del plain.action_endpoint.request
    assert after == before
    assert [timeless(request) for request in asked[2:]] == [
        timeless(request) for request in asked[:2]
    ]


def timeless(value: Any) -> Any:
    """A request without its times."""
    if isinstance(value, dict):
        return {
            name: timeless(inner)
            for name, inner in value.items()
            if name not in ("timestamp", "latest_event_time")
        }
    if isinstance(value, list):
        return [timeless(inner) for inner in value]
    return value
