"""A tracker store that stores nothing.

The database behind the action server is the record of every interview. What Rasa needs to know
between two turns is always the same: the interview's form is active and asks for its slot. So a
tracker is made anew for every turn: a killed Rasa loses nothing, memory does not grow, and the
sixtieth turn costs what the first one costs.
"""

from __future__ import annotations

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    REQUESTED_SLOT,
)
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker


class StatelessTrackerStore(TrackerStore):
    """Every conversation is in session, with the domain's one form active and asking."""

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """A tracker that waits for the customer's next message; never None."""
        tracker = DialogueStateTracker(sender_id, self.domain.slots)
        tracker.update_with_events(self._waiting_for_an_answer(), self.domain)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keeps nothing: what matters was stored by the action server during the turn."""

    def _waiting_for_an_answer(self) -> list[Event]:
        (form,) = self.domain.form_names
        (slot,) = self.domain.required_slots_for_form(form)
        return [
            ActionExecuted(ACTION_SESSION_START_NAME),
            SessionStarted(),
            ActiveLoop(form),
            SlotSet(REQUESTED_SLOT, slot),
            ActionExecuted(ACTION_LISTEN_NAME),
        ]
