"""One spelling for what means the same."""

import pytest
from bot.normalisation import normalise, without_leading_command, without_marks
from bot.tokenizer import words


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("WEITER", "weiter"),
        ("ｗｅｉｔｅｒ", "weiter"),  # full width
        ("straße", "STRASSE"),
        ("geht’s", "geht's"),
        ("  viel   Platz\t\n hier ", "viel platz hier"),
        ("seeeeehr", "seehr"),
        ("zu\u00adrück", "zurück"),  # soft hyphen
        ("wei\u200bter", "weiter"),
        ("\ufeffweiter", "weiter"),
        # Turkish: dotted and dotless i, in capitals and small letters
        ("İPTAL", "iptal"),
        ("IŞIK", "ışık"),
        # Arabic: vowel signs, stretching, kinds of alef, final ya and ta marbuta
        ("شُكْرًا", "شكرا"),
        ("شـــكرا", "شكرا"),
        ("أنا", "انا"),
        ("إلى", "الي"),
        ("مساعدة", "مساعده"),
        # Persian typed on an Arabic keyboard and the other way round; the joint of a word
        ("كتاب", "کتاب"),
        ("بلي", "بلی"),
        ("می‌خواهم", "می خواهم"),
        # digits of three scripts
        ("٤ من ٥", "4 من 5"),
        ("۴ از ۵", "4 از 5"),
    ],
)
def test_spellings_of_the_same_become_the_same(typed: str, same: str) -> None:
    assert normalise(typed) == normalise(same)


@pytest.mark.parametrize(
    ("one", "other"),
    [("ja", "nein"), ("schon", "schön"), ("так", "нет"), ("4", "5"), ("👍", "👎"), ("بله", "نه")],
)
def test_what_differs_stays_different(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


@pytest.mark.parametrize("text", ["", " ", "\u200b", "ok", "İı", "٣", "\U0001f44d\u200d", "a\x00b"])
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    ("text", "typed_without"),
    [("większość", "wiekszosc"), ("şöyle", "soyle"), ("înapoi", "inapoi"), ("ё", "е")],
)
def test_letters_without_their_marks(text: str, typed_without: str) -> None:
    assert without_marks(text) == typed_without


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das war gut!", ["das", "war", "gut"]),
        ("gut👍", ["gut", "👍"]),
        ("👍🏽", ["👍", "🏽"]),
        ("geht's e-mail", ["geht's", "e-mail"]),
        ("4/5", ["4", "5"]),
        ("??", ["?", "?"]),
        ("", ["?"]),
        ("می‌خواهم", ["مي", "خواهم"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("text", ["/", "//", "/x", " /x", "\u200b/x", "／x", "\u200f/ /x", "\\x"])
def test_nothing_that_looks_like_a_command_is_left_in_front(text: str) -> None:
    assert without_leading_command(text) in ("", "x")


@pytest.mark.parametrize("text", ["und/oder", "24/7", "a /b", "http://x", "😀/", "–/x"])
def test_slashes_inside_a_text_stay(text: str) -> None:
    assert without_leading_command(text) == text
