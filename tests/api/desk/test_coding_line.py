"""The line in which people code answers."""

from __future__ import annotations

import pytest

from analytics.themes.taxonomy import Taxonomy, load_taxonomy
from api.desk.coding_line import Unreadable, read_line, sentiment_of, write_line
from configuration import ROOT


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return load_taxonomy(ROOT / "themes")


def number(taxonomy: Taxonomy, code: str) -> int:
    return taxonomy.codes.index(code) + 1


def test_numbers_with_signs(taxonomy: Taxonomy) -> None:
    uploads, time = number(taxonomy, "uploads"), number(taxonomy, "processing_time")
    line = f"{uploads}- {time}+"
    themes = read_line(line, taxonomy, "difficult")
    assert themes == {"uploads": "neg", "processing_time": "pos"}
    assert read_line(write_line(themes, taxonomy), taxonomy, "difficult") == themes
    assert sentiment_of(themes) == "mixed"


@pytest.mark.parametrize(("item", "valence"), [("difficult", "neg"), ("good", "pos")])
def test_without_a_sign_the_question_decides(taxonomy: Taxonomy, item: str, valence: str) -> None:
    assert read_line("1", taxonomy, item) == {taxonomy.codes[0]: valence}


@pytest.mark.parametrize("line", ["1-,2-", "1 -  2 -", "1−2–", "  1-;2- "])
def test_it_is_read_kindly(taxonomy: Taxonomy, line: str) -> None:
    assert list(read_line(line, taxonomy, "good").values()) == ["neg", "neg"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("uploads", "desk-coding-unreadable"),
        ("1- x", "desk-coding-unreadable"),
        ("99-", "desk-coding-no-such-number"),
        ("0", "desk-coding-no-such-number"),
        ("1- 1+", "desk-coding-twice"),
    ],
)
def test_a_mistake_is_explained(taxonomy: Taxonomy, line: str, problem: str) -> None:
    with pytest.raises(Unreadable, match=problem):
        read_line(line, taxonomy, "difficult")


def test_what_stands_alone_stands_alone(taxonomy: Taxonomy) -> None:
    with pytest.raises(Unreadable, match="alone"):
        read_line(f"1- {number(taxonomy, 'nothing')}=", taxonomy, "difficult")


@pytest.mark.parametrize(
    ("valences", "sentiment"),
    [
        (["neg"], "neg"),
        (["neg", "neutral"], "neg"),
        (["pos", "neutral"], "pos"),
        (["neutral"], "neutral"),
        (["pos", "neg"], "mixed"),
        (["mixed"], "mixed"),
        ([], "neutral"),
    ],
)
def test_the_sentiment_follows_the_codebook(valences: list[str], sentiment: str) -> None:
    themes = dict(enumerate(valences))
    assert sentiment_of(themes) == sentiment  # type: ignore[arg-type]
