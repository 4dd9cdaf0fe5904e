"""Which language a respondent wishes, and which one they say they do not speak."""

import time

import pytest

from tests.interview.conversation import knowledge


def named(text: str, current: str = "de") -> str | None:
    return knowledge().languages.named(text, current)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkçe lütfen", "tr"),
        ("TURKCE", "tr"),
        ("can we speak English?", "en"),
        ("По-украински, пожалуйста", "uk"),
        ("بالعربي", "ar"),
        ("فارسي", "fa"),
        ("l'anglais s'il vous plaît", "en"),
        ("po angielsku", "en"),
        ("deutsch in leichter sprache", "de-simple"),
        ("etwas anderes", None),
        ("Englisch oder Türkisch", None),
    ],
)
def test_a_language_is_named_in_any_language(text: str, expected: str | None) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "current", "expected"),
    [
        ("not German, English", "tr", "en"),
        ("not german english", "tr", "en"),
        ("no German, English please", "de", "en"),
        ("I don't speak German but English", "tr", "en"),
        ("ich kann kein Deutsch", "de", None),
        ("ich kann kein Deutsch", "tr", None),
        ("Deutsch verstehe ich nicht, lieber Polnisch", "en", "pl"),
        ("Deutsch kann ich nicht Englisch ja", "tr", "en"),
        ("almanca bilmiyorum", "en", None),
        ("almanca bilmiyorum türkçe olsun", "en", "tr"),
        ("не говорю по-немецки, можно по-русски", "en", "ru"),
        ("nie po niemiecku, po polsku", "en", "pl"),
        ("nu vorbesc germana, vreau română", "en", "ro"),
        ("je ne parle pas allemand, plutôt français", "en", "fr"),
        ("لا أتكلم الألمانية، أريد العربية", "en", "ar"),
        ("آلمانی بلد نیستم، فارسی", "en", "fa"),
        ("German I do not speak", "en", None),
        ("English, not German", "tr", "en"),
        ("nein, Deutsch", "en", "de"),
    ],
)
def test_a_denied_language_is_not_the_wished_one(
    text: str, current: str, expected: str | None
) -> None:
    assert named(text, current) == expected


def test_looking_for_names_takes_less_than_a_millisecond() -> None:
    languages = knowledge().languages
    text = "ich möchte das bitte lieber auf Türkisch machen weil ich kein Deutsch kann"
    languages.named(text, "de")
    started = time.perf_counter()
    for _ in range(100):
        languages.named(text, "de")
    assert (time.perf_counter() - started) / 100 < 0.001
