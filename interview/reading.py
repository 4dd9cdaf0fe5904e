"""What a message means at a question: an answer, a response without one, or a command.

An answer to an open question is sacred: words such as "help" or "stop" inside a substantive answer
never trigger a command. At a closed question a command is always recognised, unless the message is
literally one of the answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from interview.message import COMMANDS, Intent, Message
from interview.path import Position
from interview.questionnaire import DONT_KNOW, SKIP
from interview.state import Status


class Match(Protocol):
    """A typed answer mapped to a code; ``certainty`` is "exact" or "likely"."""

    @property
    def code(self) -> str: ...
    @property
    def certainty(self) -> str: ...


class Matcher(Protocol):
    """Maps typed answers to the codes of a scale; None where it would have to guess."""

    def match(
        self,
        text: str,
        language: str,
        scale: str,
        options: Sequence[str],
        *,
        labels: Mapping[str, str] | None = None,
    ) -> Match | None: ...


@dataclass(frozen=True)
class Coded:
    """An answer on the item's scale."""

    code: str


@dataclass(frozen=True)
class Told:
    """An answer in the respondent's own words."""

    text: str


@dataclass(frozen=True)
class Unanswered:
    """A response that gives no answer: don't know, or skipped."""

    status: Status


@dataclass(frozen=True)
class Command:
    """A request to the assistant."""

    intent: Intent


@dataclass(frozen=True)
class Unclear:
    """Nothing that could be taken without guessing."""


Meaning: TypeAlias = Coded | Told | Unanswered | Command | Unclear

# At an open question a command has to be nothing but a command: short, and recognised with more
# confidence than elsewhere. Set on the tuning part of benchmarks/understanding, see there.
_OPEN_CONFIDENCE = 0.7
_OPEN_LONGEST = 7
# Said in passing beside an answer ("thanks, it was fine"), so an answer that was found wins.
_IN_PASSING = frozenset({Intent.GREET, Intent.THANKS_BYE})

_WITHOUT_ANSWER = {DONT_KNOW: Status.DONT_KNOW, SKIP: Status.SKIPPED}


def read(
    message: Message,
    position: Position,
    matcher: Matcher,
    language: str,
    labels: Mapping[str, str],
) -> Meaning:
    """The meaning of a message at the question of ``position``.

    ``language`` is the conversation's language; ``labels`` the scale's labels as the respondent
    sees them (code → label).
    """
    if message.choice is not None:
        return _read_choice(message.choice, position)
    text = (message.text or "").strip()
    if not text:
        return Unclear()
    if position.item.scale is None:
        return _read_open(message, text)
    scale = position.item.scale
    match = matcher.match(text, language, scale.name, scale.codes, labels=labels)
    return _read_closed(message, match)


def _read_choice(choice: str, position: Position) -> Meaning:
    if choice in _WITHOUT_ANSWER:
        return Unanswered(_WITHOUT_ANSWER[choice])
    scale = position.item.scale
    return Coded(choice) if scale and choice in scale.codes else Unclear()


def _read_closed(message: Message, match: Match | None) -> Meaning:
    intent = message.intent
    if match is not None and (match.certainty == "exact" or intent in _IN_PASSING):
        return _matched(match)
    if intent in COMMANDS:
        return Command(intent)
    if match is not None:
        return _matched(match)
    if intent == Intent.DONT_KNOW:
        return Unanswered(Status.DONT_KNOW)
    if intent == Intent.SKIP:
        return Unanswered(Status.SKIPPED)
    return Unclear()


def _matched(match: Match) -> Meaning:
    if match.code in _WITHOUT_ANSWER:
        return Unanswered(_WITHOUT_ANSWER[match.code])
    return Coded(match.code)


def _read_open(message: Message, text: str) -> Meaning:
    intent = message.intent
    if len(text.split()) > _OPEN_LONGEST:
        return Told(text)
    if intent == Intent.DISTRESS:
        return Command(intent)
    if message.confidence < _OPEN_CONFIDENCE:
        return Told(text)
    if intent in COMMANDS:
        return Command(intent)
    if intent == Intent.DONT_KNOW:
        return Unanswered(Status.DONT_KNOW)
    if intent == Intent.SKIP:
        return Unanswered(Status.SKIPPED)
    return Told(text)
