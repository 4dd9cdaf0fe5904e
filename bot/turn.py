"""One turn as the API sends it: a checked request body, nothing else gets in. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

# Generous: the API has refused longer ones long before.
_LONGEST_TEXT = 4_000
_LONGEST_CHOICE = 200

_CONVERSATION = re.compile(r"[A-Za-z0-9_-]{1,128}")
_LOCALE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")
_FIELDS = frozenset({"conversation", "turn", "locale", "text", "choice"})


class InvalidTurn(ValueError):
    """The request body is no turn; the message names the field and never repeats its content."""


@dataclass(frozen=True)
class Turn:
    """A customer's turn: typed ``text``, or the ``choice`` of an option, never both.

    ``number`` counts the turns of the conversation.
    """

    conversation: str
    number: int
    locale: str
    text: str | None
    choice: str | None

    @property
    def metadata(self) -> dict[str, Any]:
        """What the action server is told beside the message."""
        metadata: dict[str, Any] = {"turn": self.number, "locale": self.locale}
        if self.choice is not None:
            metadata["choice"] = self.choice
        return metadata

    @classmethod
    def from_json(cls, body: bytes) -> Turn:
        """Read a request body. Raises InvalidTurn."""
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            raise InvalidTurn("the body is not JSON") from None
        if not isinstance(data, dict):
            raise InvalidTurn("the body is not an object")
        if not _FIELDS.issuperset(data):
            raise InvalidTurn(f"only these fields are allowed: {', '.join(sorted(_FIELDS))}")
        if ("text" in data) == ("choice" in data):
            raise InvalidTurn("exactly one of text and choice is needed")
        return cls(
            conversation=_matching(data, "conversation", _CONVERSATION),
            number=_count(data, "turn"),
            locale=_matching(data, "locale", _LOCALE),
            text=_words(data, "text", _LONGEST_TEXT),
            choice=_words(data, "choice", _LONGEST_CHOICE),
        )


def _matching(data: dict[str, Any], field: str, pattern: re.Pattern[str]) -> str:
    value = data.get(field)
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise InvalidTurn(f"{field} is missing or not of the expected form")
    return value


def _count(data: dict[str, Any], field: str) -> int:
    value = data.get(field)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise InvalidTurn(f"{field} is missing or no number from 0 on")
    return value


def _words(data: dict[str, Any], field: str, longest: int) -> str | None:
    if field not in data:
        return None
    value = data[field]
    if not isinstance(value, str) or not value or len(value) > longest:
        raise InvalidTurn(f"{field} must be a text of 1 to {longest} characters")
    # Half of a surrogate pair cannot be written as UTF-8 anywhere further down the line.
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
