"""The path through a questionnaire."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from interview.path import (
    Position,
    draw_rotations,
    expected_seconds,
    path,
    position,
    previous,
    progress,
    without_unreachable_answers,
)
from interview.state import Answer, InterviewState, Stage, Status
from tests.interview.questionnaires import small

YES = Answer(Status.ANSWERED, code="yes")
NO = Answer(Status.ANSWERED, code="no")


def state(**answers: Answer) -> InterviewState:
    return InterviewState("de", stage=Stage.ASKING, answers=answers, drawn=frozenset({"first"}))


def asked(now: Position | None) -> str | None:
    return now.item.id if now else None


def test_the_next_question_is_the_first_without_an_answer() -> None:
    assert asked(position(small(), state())) == "used"
    assert asked(position(small(), state(used=YES))) == "satisfaction"


def test_a_question_whose_condition_is_false_is_left_out() -> None:
    assert asked(position(small(), state(used=NO))) == "difficult"


def test_only_drawn_items_of_a_rotation_are_asked() -> None:
    assert "second" not in [item.id for item in path(small(), state())]


def test_a_follow_up_question_waits_behind_its_answer() -> None:
    told = Answer(Status.ANSWERED, text="Passwort", follow_up="what_happened")
    now = position(small(), state(used=NO, difficult=told))
    assert now == Position(small().item("difficult"), "what_happened")


def test_before_a_follow_up_comes_its_own_question() -> None:
    told = Answer(Status.ANSWERED, text="Passwort", follow_up="what_happened")
    before = previous(small(), state(used=NO, difficult=told))
    assert before is not None
    assert before.id == "difficult"


def test_before_the_first_question_there_is_none() -> None:
    assert previous(small(), state()) is None


def test_after_the_last_question_there_is_none() -> None:
    everything = dict.fromkeys(("used", "difficult", "first", "age"), NO)
    assert position(small(), state(**everything)) is None
    before = previous(small(), state(**everything))
    assert before is not None
    assert before.id == "age"


def test_a_corrected_answer_takes_those_behind_it_off_the_path() -> None:
    corrected = state(used=NO, satisfaction=YES, difficult=YES)
    kept = without_unreachable_answers(small(), corrected)
    assert set(kept.answers) == {"used", "difficult"}


def test_progress_counts_the_present_path() -> None:
    far = progress(small(), state(used=YES))
    assert (far.answered, far.expected) == (1, 5)


def test_time_counts_rotations_at_their_average() -> None:
    assert expected_seconds(small()) == 10 + 10 + 30 + 15 + 10


@given(st.integers())
def test_a_rotation_draws_as_many_items_as_it_says(seed: int) -> None:
    drawn = draw_rotations(small(), random.Random(seed))
    assert len(drawn) == 1
    assert drawn <= {"first", "second"}


def test_every_rotated_item_is_drawn_about_equally_often() -> None:
    chance = random.Random(1)
    draws = [next(iter(draw_rotations(small(), chance))) for _ in range(2_000)]
    assert 900 < draws.count("first") < 1_100


@given(st.sets(st.sampled_from([item.id for item in small().items])))
def test_the_next_question_is_on_the_path_and_unanswered(answered: set[str]) -> None:
    now_state = state(**dict.fromkeys(answered, YES))
    now = position(small(), now_state)
    open_items = [i.id for i in path(small(), now_state) if i.id not in answered]
    assert asked(now) == (open_items[0] if open_items else None)
