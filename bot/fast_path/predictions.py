"""Cost: twice a turn Rasa asks its policies what to do next, and they look at every rule.

While a loop is active and was not rejected, RulePolicy's answer depends on nothing but the loop
and the last action: run the loop after the customer spoke, listen after the loop ran. So Rasa's own
prediction is asked for once in each of these states and remembered. Everything else goes to Rasa:
another state, a follow-up action, or an intent that Rasa answers itself, such as "restart".
"""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.policies.policy import PolicyPrediction
from rasa.core.policies.rule_policy import DEFAULT_ACTION_MAPPINGS
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.trackers import DialogueStateTracker


def install(processor: MessageProcessor) -> None:
    """Remember this processor's predictions inside an active loop."""
    ask_rasa = processor._predict_next_with_tracker
    remembered: dict[tuple[str, str], PolicyPrediction] = {}

    def predict(tracker: DialogueStateTracker) -> PolicyPrediction:
        state = loop_state(tracker)
        if state is None:
            return ask_rasa(tracker)
        if state not in remembered:
            remembered[state] = _copy(ask_rasa(tracker))
        return _copy(remembered[state])

    processor._predict_next_with_tracker = predict


def loop_state(tracker: DialogueStateTracker) -> tuple[str, str] | None:
    """The active loop and the last action, where these alone decide what comes next."""
    loop = tracker.active_loop
    if (
        loop is None
        or loop.rejected
        or loop.is_interrupted
        or tracker.followup_action
        or _intent(tracker) in DEFAULT_ACTION_MAPPINGS
        or tracker.latest_action_name not in (ACTION_LISTEN_NAME, loop.name)
    ):
        return None
    return loop.name, tracker.latest_action_name


def _intent(tracker: DialogueStateTracker) -> Any:
    return tracker.latest_message.intent.get("name") if tracker.latest_message else None


def _copy(prediction: PolicyPrediction) -> PolicyPrediction:
    """A prediction whose lists belong to one turn: Rasa writes into them."""
    copied = copy.copy(prediction)
    copied.probabilities = list(prediction.probabilities)
    copied.events = [copy.copy(event) for event in prediction.events]
    copied.optional_events = [copy.copy(event) for event in prediction.optional_events]
    return copied
