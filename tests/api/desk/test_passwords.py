"""Rules for passwords (OWASP ASVS 5.0, V6.2)."""

from __future__ import annotations

import pytest

from api.desk.passwords import Passwords
from api.desk.throttle import Throttle


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("kurz und gut", "password-too-short"),
        ("14 Zeichen lan", "password-too-short"),
        ("passwortpasswort", "password-too-common"),
        ("password12345678", "password-too-common"),
        ("111111111111111111", "password-too-common"),
        ("qwertzuiopqwertzuiop", "password-too-common"),
        ("jobcenterjobcenter", "password-too-common"),
        ("resonanzresonanz", "password-too-common"),
        ("ada.lovelace1ada.lovelace1", "password-too-common"),
        ("abcabcabcabcabcabc", "password-too-common"),
        ("x" * 129, "password-too-long"),
        ("vier Bagger tanzen im Nieselregen", None),
        ("correct-horse-battery-staple-17-umbrella", None),
        ("чотири слони танцюють під дощем", None),
        ("k7#mQ2!vR9@pL4$z", None),
    ],
)
def test_short_and_guessable_passwords_are_refused(password: str, problem: str | None) -> None:
    assert Passwords().problem(password, "ada.lovelace@example.org") == problem


def test_the_hash_is_argon2id_with_enough_memory() -> None:
    passwords = Passwords()
    stored = passwords.hash("vier Bagger tanzen im Nieselregen")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert passwords.verify(stored, "vier Bagger tanzen im Nieselregen")
    assert not passwords.verify(stored, "vier Bagger tanzen im Sonnenschein")


def test_without_an_account_no_password_fits() -> None:
    assert not Passwords().verify(None, "")


def test_failures_are_forgotten_after_a_while() -> None:
    now = [0.0]
    throttle = Throttle(clock=lambda: now[0])
    for _ in range(5):
        throttle.failed("ada")
    assert throttle.seconds_to_wait("ada") == 300
    now[0] = 299.0
    assert throttle.seconds_to_wait("ada") == 1
    now[0] = 301.0
    assert throttle.seconds_to_wait("ada") == 0
