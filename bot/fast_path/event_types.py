"""Cost: for every event of a reply Rasa walks through all subclasses of ``Event``.

The classes do not change while a server runs, so the class of each name is looked up once.
"""

from __future__ import annotations

from rasa.shared.core.events import Event


def install() -> None:
    """Remember the class of each event name."""
    original = Event.resolve_by_type
    known: dict[str, type[Event]] = {}

    def resolve_by_type(type_name: str, default: type[Event] | None = None) -> type[Event] | None:
        found = known.get(type_name)
        if found is None:
            found = original(type_name, default)
            if found is not None and found is not default:
                known[type_name] = found
        return found

    Event.resolve_by_type = staticmethod(resolve_by_type)
