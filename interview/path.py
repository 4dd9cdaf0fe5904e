"""The path through a questionnaire: which item comes next, which came before, how far it is."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from interview.conditions import holds
from interview.questionnaire import Item, Questionnaire
from interview.state import InterviewState


@dataclass(frozen=True)
class Position:
    """The question that awaits an answer: an item, or the follow-up question of an open one."""

    item: Item
    follow_up: str | None = None


@dataclass(frozen=True)
class Progress:
    """Questions answered (or skipped) and expected in all, follow-up questions not counted."""

    answered: int
    expected: int


def draw_rotations(questionnaire: Questionnaire, chance: random.Random) -> frozenset[str]:
    """Draw the rotated items that one respondent gets; the others are planned missingness."""
    drawn: set[str] = set()
    for rotation, count in questionnaire.rotations.items():
        candidates = [item.id for item in questionnaire.rotated(rotation)]
        drawn.update(chance.sample(candidates, min(count, len(candidates))))
    return frozenset(drawn)


def path(questionnaire: Questionnaire, state: InterviewState) -> tuple[Item, ...]:
    """The items this respondent gets, as far as the answers so far decide it, in order."""
    codes = state.codes
    return tuple(
        item
        for item in questionnaire.items
        if (item.rotation is None or item.id in state.drawn)
        and (item.ask_if is None or holds(item.ask_if, codes))
    )


def position(questionnaire: Questionnaire, state: InterviewState) -> Position | None:
    """The question to ask now; None when all are answered."""
    if state.revisiting is not None:
        return Position(questionnaire.item(state.revisiting))
    for item in path(questionnaire, state):
        answer = state.answers.get(item.id)
        if answer is None:
            return Position(item)
        if answer.awaits_follow_up:
            return Position(item, answer.follow_up)
    return None


def previous(questionnaire: Questionnaire, state: InterviewState) -> Item | None:
    """The item asked before the current question; None at the first one.

    Before a follow-up question comes the open question it belongs to.
    """
    now = position(questionnaire, state)
    if now is not None and now.follow_up is not None:
        return now.item
    before: Item | None = None
    for item in path(questionnaire, state):
        if now is not None and item.id == now.item.id:
            break
        if item.id in state.answers:
            before = item
    return before


def without_unreachable_answers(
    questionnaire: Questionnaire, state: InterviewState
) -> InterviewState:
    """Drop answers to items that a corrected answer has taken off the path.

    Repeated until nothing changes, because a dropped answer can close the way to further items.
    """
    while True:
        reachable = {item.id for item in path(questionnaire, state)}
        answers = {item: answer for item, answer in state.answers.items() if item in reachable}
        if len(answers) == len(state.answers):
            return state
        state = replace(state, answers=answers)


def progress(questionnaire: Questionnaire, state: InterviewState) -> Progress:
    """How many questions are answered, and how many are expected on the present path."""
    items = path(questionnaire, state)
    return Progress(sum(item.id in state.answers for item in items), len(items))


def expected_seconds(questionnaire: Questionnaire) -> int:
    """How long an interview takes at most: every condition true, rotations at their average."""
    always = sum(item.seconds for item in questionnaire.items if item.rotation is None)
    return always + round(
        sum(
            count * _average([item.seconds for item in questionnaire.rotated(rotation)])
            for rotation, count in questionnaire.rotations.items()
        )
    )


def _average(numbers: list[int]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0
