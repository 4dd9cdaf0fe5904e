"""What docs/security.md says is held by a test that is there."""

from __future__ import annotations

import re

from configuration import ROOT

TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def test_every_test_it_names_exists() -> None:
    named = set(re.findall(r"`(tests/\S+?\.py)`", TEXT))
    assert len(named) > 20
    assert not [name for name in named if not (ROOT / name).is_file()]


def test_every_place_it_leads_to_exists() -> None:
    links = set(re.findall(r"\]\(([^)#]+)\)", TEXT))
    assert not [link for link in links if not (ROOT / "docs" / link).exists()]


def test_the_guides_lead_to_it() -> None:
    for guide in ("README.md", "docs/architecture.md"):
        assert "security.md" in (ROOT / guide).read_text(encoding="utf-8")
