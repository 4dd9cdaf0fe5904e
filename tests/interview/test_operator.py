"""Who runs the interviews: what must be filled in before the first one."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview.operator import Operator, check_operator, load_operator

FILLED = """\
controller:
  name: Jobcenter Musterstadt
  address: Beispielstraße 1, 10115 Musterstadt
  contact: info@jobcenter.example
data_protection_officer: datenschutz@jobcenter.example
supervisory_authority: BfDI, www.bfdi.example
recipients: ""
"""


def test_what_is_filled_in_is_read_and_what_is_not_is_named(tmp_path: Path) -> None:
    file = tmp_path / "operator.yml"
    file.write_text(FILLED, encoding="utf-8")
    operator = load_operator(file)
    assert operator.name == "Jobcenter Musterstadt"
    assert operator.missing == ("recipients",)
    assert Operator().missing[:2] == ("name", "address")


@pytest.mark.parametrize(
    "text", ["", "controller: x\n", "- a\n", "controller: {name: a}\n", "a: [\n"]
)
def test_a_broken_file_is_explained(tmp_path: Path, text: str) -> None:
    file = tmp_path / "operator.yml"
    file.write_text(text, encoding="utf-8")
    assert check_operator(file)
    with pytest.raises(ValueError, match="operator"):
        load_operator(file)
