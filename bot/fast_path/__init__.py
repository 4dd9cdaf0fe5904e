"""Removes what makes a turn slow in Rasa 3.6.21 without changing what a turn does.

Each module here removes one cost and says what it was. All of them replace functions of exactly one
version of Rasa: ``originals.py`` knows the replaced functions' source, and nothing is installed
over a source that differs. ``serve`` installs the fast path; training and ``understand`` use plain
Rasa, and the tests compare the two.
"""

from __future__ import annotations

from rasa.core.agent import Agent

from bot.fast_path import action_result, event_types, graph_plan, http_session, predictions
from bot.fast_path.originals import check_originals

__all__ = ["check_originals", "install"]


def install(agent: Agent) -> None:
    """Make the turns of this agent fast, in this process.

    Raises ChangedOriginal when Rasa is not the version this was written for.
    """
    check_originals()
    action_result.install()
    event_types.install()
    graph_plan.install(agent.processor.graph_runner)
    http_session.install(agent.action_endpoint)
    predictions.install(agent.processor)
