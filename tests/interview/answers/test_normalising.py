"""Spelling habits that must not matter."""

import pytest

from interview.answers.normalising import normalise, shorten, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ÇOK İYİ", "çok iyi"),
        ("KATILIYORUM", "katiliyorum"),
        ("مُمْتَازٌ", "ممتاز"),
        ("ممتـــاز", "ممتاز"),
        ("أكيد", "اكيد"),
        ("راضية", "راضيه"),
        ("می‌دانم", "میدانم"),
        ("كاملا", "کاملا"),
        ("zażółć", "zazolc"),
        ("ёлка", "елка"),
        ("５", "5"),
        ("٥", "5"),
        ("۵", "5"),
    ],
)
def test_variants_become_one(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


def test_repeated_letters_shrink_but_digits_stay() -> None:
    assert shorten("seeehr gut 55") == "sehr gut 55"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("teils/teils", ["teils", "teils"]),
        ("4/5", ["4", "/", "5"]),
        ("25-34", ["25", "-", "34"]),
        ("e-mail", ["e", "mail"]),
        ("k.a.", ["k", "a", ","]),
        ("gut, danke", ["gut", ",", "danke"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected
