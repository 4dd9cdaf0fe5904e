"""Measures over pairs of what was meant and what was understood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interview.message import COMMANDS, Intent, Message
from interview.path import Position
from interview.questionnaire import Item
from interview.reading import Told, read

Pair = tuple[str, str]

_OPEN_QUESTION = Position(Item("difficult", "open", seconds=30))


@dataclass(frozen=True)
class Understood:
    """What the model said of a message."""

    intent: str
    confidence: float
    language: str | None


def macro_f1(pairs: Iterable[Pair]) -> float:
    """Mean of the intents' F1 over the intents that occur among the meant ones."""
    pairs = list(pairs)
    intents = sorted({meant for meant, _ in pairs})
    return sum(_f1(pairs, intent) for intent in intents) / len(intents)


def recall(pairs: Iterable[Pair], intent: str) -> float:
    """Share of the messages meant as ``intent`` that were understood as it."""
    understood = [found for meant, found in pairs if meant == intent]
    return understood.count(intent) / len(understood)


def command_precision(pairs: Iterable[Pair]) -> float:
    """Share of the messages taken for a command that were meant as that command."""
    taken = [(meant, found) for meant, found in pairs if found in COMMANDS]
    return sum(meant == found for meant, found in taken) / len(taken)


def taken_for_commands(open_answers: Sequence[tuple[str, Understood]]) -> float:
    """Share of substantive open answers that the interview does not keep as an answer.

    Asked of ``interview.reading``, which decides it in an interview.
    """
    lost = sum(not isinstance(_read(text, found), Told) for text, found in open_answers)
    return lost / len(open_answers)


def _read(text: str, found: Understood) -> object:
    known = {intent.value for intent in Intent}
    message = Message(
        text=text,
        intent=Intent(found.intent) if found.intent in known else None,
        confidence=found.confidence,
    )
    return read(message, _OPEN_QUESTION, _NoMatcher(), "de", {})


class _NoMatcher:
    """An open question has no options to match."""

    def match(self, *_: object, **__: object) -> None:
        return None


def _f1(pairs: Sequence[Pair], intent: str) -> float:
    right = sum(meant == found == intent for meant, found in pairs)
    wrongly = sum(meant != intent == found for meant, found in pairs)
    missed = sum(meant == intent != found for meant, found in pairs)
    return 2 * right / (2 * right + wrongly + missed) if right else 0.0
