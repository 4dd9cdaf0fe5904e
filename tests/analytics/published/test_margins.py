"""The file of margins: what it says, and how its mistakes are explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from analytics.published.attributes import Attributes
from analytics.published.margins import Margins, check_margins, load_margins
from configuration import ROOT
from interview.sites import load_sites
from tests.analytics.survey import layout

ATTRIBUTES = Attributes(layout(), {"site": ("mitte",), "channel": ("web", "kiosk"), "locale": ()})
GOOD = """
source: counted in March
margins:
  channel: {web: 0.7, kiosk: 0.3}
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "margins.yml"
    file.write_text(text, encoding="utf-8")
    return file


def test_margins_are_read(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)
    assert check_margins(file, ATTRIBUTES) == []
    assert load_margins(file).shares == {"channel": {"web": 0.7, "kiosk": 0.3}}


def test_there_need_not_be_any(tmp_path: Path) -> None:
    assert load_margins(tmp_path / "nowhere.yml") == Margins()
    assert check_margins(tmp_path / "nowhere.yml", ATTRIBUTES) == []
    assert load_margins(ROOT / "data" / "margins.yml").shares == {}


def test_those_of_the_demonstration_are_right() -> None:
    sites = tuple(load_sites(ROOT / "data" / "demo" / "sites.yml"))
    attributes = Attributes(layout(), {"site": sites, "channel": (), "locale": ()})
    assert check_margins(ROOT / "data" / "demo" / "margins.yml", attributes) == []
    assert load_margins(ROOT / "data" / "demo" / "margins.yml").shares


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("channel:", "weather:", "no group of respondents"),
        ("channel:", "item:satisfaction:", "no group of respondents"),
        ("web:", "fax:", "there is no “fax”"),
        ("0.7", "0.9", "add up to 1.20"),
        ("0.7", "70", "no share"),
        ("{web: 0.7, kiosk: 0.3}", "{web: 1.0}", "has no shares"),
        ("source: counted in March", "source:", "nobody is named"),
        ("source:", "from:", "these are no margins"),
        ("channel: {", "channel: [", "not valid YAML"),
    ],
)
def test_a_mistake_is_explained(tmp_path: Path, before: str, after: str, message: str) -> None:
    problems = check_margins(written(tmp_path, GOOD.replace(before, after)), ATTRIBUTES)
    assert message in str(problems[0])
