"""Codes of hand-overs: long, of a short life, and not to be changed."""

from __future__ import annotations

import pytest

from api.conversations.tokens import receipt_code, sealed_receipt
from api.handover.codes import LIFETIME, new_code, seconds_left

NOW = 1_795_800_000.5


def test_a_code_is_good_for_minutes() -> None:
    code = new_code(NOW)
    assert seconds_left(code, NOW) == LIFETIME == 300
    assert seconds_left(code, NOW + LIFETIME - 1) == 1
    assert seconds_left(code, NOW + LIFETIME) == 0
    assert seconds_left(code, NOW + 86_400) < 0


def test_codes_have_160_random_bits() -> None:
    codes = {new_code(NOW) for _ in range(1_000)}
    assert len(codes) == 1_000
    assert {code[:5] for code in codes} == {new_code(NOW)[:5]}, "the time comes first"
    assert {len(code) for code in codes} == {32}


@pytest.mark.parametrize("code", ["", "x", "ü" * 32, "=" * 32, "a" * 31, "a" * 33, "!" * 32])
def test_what_is_no_code_is_of_no_use(code: str) -> None:
    assert seconds_left(code, NOW) <= 0


def test_a_receipt_stays_the_same_through_hand_overs() -> None:
    first = "token-of-the-kiosk"
    receipt, holder, seal = receipt_code(first), first, None
    for following in ("code-one", "token-of-the-phone", "code-two", "token-of-another"):
        seal = sealed_receipt(holder, seal, following)
        holder = following
        assert receipt_code(holder, seal) == receipt
        assert receipt_code(holder) != receipt, "the seal is needed"
