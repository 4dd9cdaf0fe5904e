"""Conditions are compared as data."""

from __future__ import annotations

import pytest

from interview.conditions import All, AnswerIs, Condition, Not, holds, items_named
from interview.conditions import Any as AnyOf

DONE = AnswerIs("completion", frozenset({"done"}))
APP = AnswerIs("service", frozenset({"app", "portal"}))


@pytest.mark.parametrize(
    ("condition", "codes", "expected"),
    [
        (DONE, {"completion": "done"}, True),
        (DONE, {"completion": "open"}, False),
        (DONE, {}, False),
        (DONE, {"completion": None}, False),
        (APP, {"service": "portal"}, True),
        (All((DONE, APP)), {"completion": "done", "service": "app"}, True),
        (All((DONE, APP)), {"completion": "done"}, False),
        (AnyOf((DONE, APP)), {"service": "app"}, True),
        (AnyOf((DONE, APP)), {}, False),
        (Not(DONE), {}, True),
        (Not(AnyOf((DONE, APP))), {"service": "app"}, False),
    ],
)
def test_a_condition_holds(
    condition: Condition, codes: dict[str, str | None], expected: bool
) -> None:
    assert holds(condition, codes) is expected


def test_a_condition_names_the_items_it_depends_on() -> None:
    assert items_named(Not(All((DONE, AnyOf((APP,)))))) == {"completion", "service"}
