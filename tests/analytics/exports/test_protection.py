"""Nobody stands alone in the microdata."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.exports import Missing
from analytics.exports.protection import protected

AGES, LOCALES, SITES = ("young", "old"), ("de", "tr", "fa"), ("mitte", "nord")
ROWS = st.lists(
    st.tuples(st.sampled_from(AGES), st.sampled_from(LOCALES), st.sampled_from(SITES)), max_size=120
)


@given(ROWS, st.integers(2, 12))
@settings(max_examples=150, deadline=None)
def test_every_combination_is_shared_by_k(rows: list[tuple[str, str, str]], k: int) -> None:
    safe = protected(rows, (0, 1, 2), k)
    assert all(count >= k for count in Counter(safe.rows).values())
    assert len(safe.rows) + safe.left_out == len(rows)


def test_only_what_is_needed_is_taken_away() -> None:
    rows = [("young", "de", "mitte")] * 10 + [("old", "de", "mitte")] * 3
    rows += [("young", "de", "nord")] * 10
    safe = protected(rows, (0, 1, 2), 10)
    assert Counter(safe.rows)[("young", "de", "nord")] == 10
    assert ("old", "de", "mitte") not in safe.rows
    assert safe.left_out == 3, "nothing else could hide them"


def test_the_first_attribute_goes_first() -> None:
    rows = [("young", "de", "mitte")] * 6 + [("old", "de", "mitte")] * 6
    safe = protected(rows, (0, 1, 2), 10)
    assert set(safe.rows) == {(Missing.NOT_SHOWN, "de", "mitte")}


def test_a_group_of_one_is_no_protection() -> None:
    with pytest.raises(ValueError, match="protects nobody"):
        protected([], (0,), 1)
