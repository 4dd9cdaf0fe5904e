"""A request body is a turn, exactly, or it is refused without being repeated."""

import json
from typing import Any

import pytest
from bot.turn import InvalidTurn, Turn

TYPED = {"conversation": "c-1_A", "turn": 7, "locale": "de-simple", "text": "eher zufrieden"}
PRESSED = {"conversation": "c1", "turn": 0, "locale": "fa", "choice": "dont_know"}


def read(body: Any) -> Turn:
    return Turn.from_json(json.dumps(body).encode())


def test_a_typed_turn() -> None:
    turn = read(TYPED)
    assert turn == Turn("c-1_A", 7, "de-simple", "eher zufrieden", None)
    assert turn.metadata == {"turn": 7, "locale": "de-simple"}


def test_a_pressed_button() -> None:
    turn = read(PRESSED)
    assert (turn.text, turn.choice) == (None, "dont_know")
    assert turn.metadata == {"turn": 0, "locale": "fa", "choice": "dont_know"}


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    assert read({**TYPED, "text": "a\ud83d"}).text == "a\ufffd"
    assert read({**TYPED, "text": "😀"}).text == "😀"


@pytest.mark.parametrize(
    "change",
    [
        {"sender": "other"},
        {"metadata": {"turn": 1}},
        {"stream": True},
        {"input_channel": "rest"},
        {"parse_data": {}},
        {"choice": "x"},
        {"conversation": ""},
        {"conversation": "a/b"},
        {"conversation": "c\n"},
        {"conversation": None},
        {"conversation": "c" * 129},
        {"turn": -1},
        {"turn": "1"},
        {"turn": True},
        {"turn": 1.0},
        {"turn": None},
        {"locale": "DE"},
        {"locale": "de_DE"},
        {"locale": ""},
        {"locale": 1},
        {"text": ""},
        {"text": None},
        {"text": ["x"]},
        {"text": "x" * 4001},
    ],
)
def test_anything_else_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidTurn):
        read({**TYPED, **change})


@pytest.mark.parametrize("missing", ["conversation", "turn", "locale", "text"])
def test_every_field_is_needed(missing: str) -> None:
    with pytest.raises(InvalidTurn):
        read({name: value for name, value in TYPED.items() if name != missing})


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'"x"'])
def test_what_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidTurn):
        Turn.from_json(body)


def test_a_refusal_does_not_repeat_what_was_sent() -> None:
    for body in (
        {**TYPED, "text": ["canary"]},
        {**TYPED, "canary": 1},
        {**TYPED, "turn": "canary"},
    ):
        with pytest.raises(InvalidTurn) as refusal:
            read(body)
        assert "canary" not in str(refusal.value)
