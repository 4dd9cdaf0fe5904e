"""The list of protections fits the code, so that each can be taken away at any time."""

from __future__ import annotations

import ast
import re

import pytest

from configuration import ROOT
from tests.protections.listing import Protection, protections

ALL = protections()
DOCUMENT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
# The browser's and the started house's own controls are described where they are.
ELSEWHERE = {
    "tests/browser/element/test_host_pages.py",
    "tests/interview/answers/test_matching.py",
}


@pytest.mark.parametrize("each", ALL, ids=lambda each: each.protects)
def test_it_stands_where_the_list_says_and_can_be_taken_away(each: Protection) -> None:
    taken = each.taken_from((ROOT / each.file).read_text(encoding="utf-8"))
    if each.file.endswith(".py"):
        ast.parse(taken)


@pytest.mark.parametrize("each", ALL, ids=lambda each: each.protects)
def test_its_tests_are_there(each: Protection) -> None:
    named = [word for word in each.arguments if word.startswith("tests/")]
    assert named
    assert all((ROOT / name).exists() for name in named)


def test_each_protects_something_else() -> None:
    assert len({each.protects for each in ALL}) == len(ALL) > 80


def test_what_the_security_guide_says_is_held_by_a_test_was_taken_away_once() -> None:
    promised = set(re.findall(r"`(tests/\S+?\.py)`", DOCUMENT))
    tried = {word for each in ALL for word in each.arguments}
    covered = {name for name in promised if any(name.startswith(word) for word in tried)}
    assert promised - covered == ELSEWHERE & promised
