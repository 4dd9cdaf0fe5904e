import pytest

from privacy import normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/restart", "restart"),
        ("  \u200b／restart", "restart"),
        ("//\\⁄ affirm", "affirm"),
        ("a\u202eb\x00c", "abc"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u200cb", "ab"),
        ("u\u0308ber", "über"),
        ("\ud800gut", "gut"),
        ("eins\r\nzwei", "eins\nzwei"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("24/7", "24/7"),
        ("", ""),
    ],
)
def test_makes_a_text_safe_to_read(text: str, expected: str) -> None:
    assert normalise(text) == expected
