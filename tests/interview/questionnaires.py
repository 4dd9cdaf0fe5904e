"""Small questionnaires for tests."""

from __future__ import annotations

from interview.conditions import AnswerIs
from interview.questionnaire import FollowUps, Item, Order, Part, Questionnaire, Scale

YESNO = Scale("yesno", Order.NOMINAL, ("yes", "no"))
SATISFACTION = Scale("satisfaction5", Order.ORDINAL, ("1", "2", "3", "4", "5"))


def small() -> Questionnaire:
    """A closed question, one that depends on it, an open one, two rotated, one optional."""
    return Questionnaire(
        id="small",
        version=1,
        audience="customers",
        time_budget_seconds=100,
        rotations={"group": 1},
        items=(
            Item("used", "context", 10, YESNO),
            Item(
                "satisfaction",
                "CSAT",
                10,
                SATISFACTION,
                ask_if=AnswerIs("used", frozenset({"yes"})),
                mentions=("used",),
            ),
            Item("difficult", "open", 30, follow_ups=FollowUps("what_happened", "what_hard")),
            Item("first", "rotated", 10, YESNO, rotation="group"),
            Item("second", "rotated", 20, YESNO, rotation="group"),
            Item("age", "context", 10, YESNO, part=Part.OPTIONAL),
        ),
    )
