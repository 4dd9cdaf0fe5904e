"""What can be set from outside: environment variables only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# The project's top folder, where Rasa's configuration files stand.
ROOT = Path(__file__).resolve().parent.parent

_DEFAULT_ACTIONS_URL = "http://127.0.0.1:5055/webhook"
_SHORTEST_SECRET = 16


class InvalidSetting(ValueError):
    """A setting is missing or unusable; the message says which and what to do."""


@dataclass(frozen=True)
class Settings:
    """``secret`` opens the turn channel and is shown to the action server at ``actions_url``.

    ``log_level`` is a name of the standard library's levels.
    """

    secret: str
    actions_url: str
    log_level: str

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        """Read RESONANZ_BOT_SECRET, RESONANZ_ACTIONS_URL and RESONANZ_LOG_LEVEL.

        Raises InvalidSetting when the secret is missing or too short to be one.
        """
        secret = environment.get("RESONANZ_BOT_SECRET", "")
        if len(secret) < _SHORTEST_SECRET:
            raise InvalidSetting(
                f"RESONANZ_BOT_SECRET must hold at least {_SHORTEST_SECRET} characters; "
                "the program that starts Rasa makes one up for each run."
            )
        return cls(
            secret=secret,
            actions_url=environment.get("RESONANZ_ACTIONS_URL", _DEFAULT_ACTIONS_URL),
            log_level=log_level(environment),
        )


def log_level(environment: Mapping[str, str]) -> str:
    """The level of the log, ``INFO`` unless RESONANZ_LOG_LEVEL says otherwise.

    Raises InvalidSetting for a name that is no level.
    """
    level = environment.get("RESONANZ_LOG_LEVEL", "INFO").upper()
    if level not in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"):
        raise InvalidSetting("RESONANZ_LOG_LEVEL must be DEBUG, INFO, WARNING, ERROR or CRITICAL.")
    return level
