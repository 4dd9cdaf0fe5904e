"""Figures get into the guides at their place, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.document import put


def test_only_what_stands_between_is_replaced(tmp_path: Path) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text("Before\n<!-- load: begin -->\nold\n<!-- load: end -->\nAfter\n")
    put(guide, "load", "new")
    assert guide.read_text() == "Before\n<!-- load: begin -->\nnew\n<!-- load: end -->\nAfter\n"


@pytest.mark.parametrize("text", ["nothing", "<!-- load: begin -->", "<!-- load: end -->"])
def test_a_guide_without_the_place_is_left_alone(tmp_path: Path, text: str) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text(text)
    with pytest.raises(ValueError, match="load: begin"):
        put(guide, "load", "new")
    assert guide.read_text() == text
