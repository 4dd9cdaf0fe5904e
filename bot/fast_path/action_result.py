"""Cost: Rasa checks its own JSON schema anew, and then each event against twenty schemas.

``RemoteAction._validate_action_result`` calls ``jsonschema.validate``, which first validates the
schema itself: three quarters of a turn's time. Here the schema is checked once, and an event is
validated against the one alternative that carries its name; only an event that no alternative
names goes through Rasa's full check, which then explains what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.shared.utils.schemas.events import EVENT_SCHEMA

_Check = Callable[[Any], bool]


def install() -> None:
    """Replace the check of the action server's reply."""
    original = RemoteAction._validate_action_result
    is_valid_event = _event_check()

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        if _is_valid(result, is_valid_event):
            return True
        return original(self, result)

    RemoteAction._validate_action_result = validate


def _event_check() -> _Check:
    validator = validator_for(EVENT_SCHEMA)
    validator.check_schema(EVENT_SCHEMA)
    common = {name: part for name, part in EVENT_SCHEMA.items() if name != "oneOf"}
    alternatives: dict[str, _Check] = {
        schema["properties"]["event"]["const"]: validator({**common, "allOf": [schema]}).is_valid
        for schema in EVENT_SCHEMA["oneOf"]
    }

    def is_valid_event(event: Any) -> bool:
        check = alternatives.get(event.get("event")) if isinstance(event, dict) else None
        return check is not None and check(event)

    return is_valid_event


def _is_valid(result: Any, is_valid_event: _Check) -> bool:
    """Whether the reply is certainly valid; False leaves the decision to Rasa's own check."""
    if not isinstance(result, dict):
        return False
    events, responses = result.get("events"), result.get("responses")
    return (
        isinstance(events, list)
        and isinstance(responses, list)
        and all(isinstance(response, dict) for response in responses)
        and all(map(is_valid_event, events))
    )
