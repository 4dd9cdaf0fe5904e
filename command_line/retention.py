"""How long things are kept, as the settings say: the same for a purge and for a restored backup."""

from __future__ import annotations

from configuration import Settings
from store.retention import Retention


def retention_of(settings: Settings) -> Retention:
    """The retention of an installation."""
    return Retention(
        settings.keep_ended_days, settings.keep_abandoned_days, settings.keep_answers_months
    )
