"""Answers are divided where they turn."""

from __future__ import annotations

import pytest

from analytics.themes.clauses import clauses


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Passwort", 0),
        ("schnell und einfach", 0),
        ("Bedienung gut aber stürzt ab", 2),
        ("easy to use, but it crashes", 2),
        ("просто но висит постоянно", 2),
        ("легко, але дуже довго", 2),
        ("kolay ama yavaş çalışıyor", 2),
        ("سهل الاستخدام لكن بطيء جدا", 2),
        ("ساده است ولی کند است", 2),
        ("proste ale długo trwało", 2),
        ("simplu dar foarte lent", 2),
        ("facile mais très lent", 2),
        ("лесно но много бавно", 2),
        ("Erster Satz hier. Zweiter Satz hier.", 2),
        ("erste Antwort\nund die Nachfrage", 2),
    ],
)
def test_parts(text: str, parts: int) -> None:
    assert len(clauses(text)) == parts


def test_short_pieces_stay_with_their_neighbours() -> None:
    assert clauses("Nein, ja, doch") == ()
