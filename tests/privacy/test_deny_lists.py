"""A site's own list of staff names."""

from __future__ import annotations

from pathlib import Path

from privacy import Anonymiser
from privacy.deny_lists import DenyLists


def lists(folder: Path) -> DenyLists:
    (folder / "mitte.txt").write_text("# Empfang\nZwölfender\nab\n", encoding="utf-8")
    (folder / "all.txt").write_text("\ufeffQuendolin\n", encoding="utf-8")
    return DenyLists.load(folder)


def test_a_list_counts_at_its_site_and_one_at_every_site(tmp_path: Path) -> None:
    assert lists(tmp_path).at("mitte") == {"Zwölfender", "Quendolin"}
    assert lists(tmp_path).at("nord") == {"Quendolin"}
    assert lists(tmp_path).at(None) == {"Quendolin"}


def test_without_lists_there_are_no_names(tmp_path: Path) -> None:
    assert DenyLists.load(tmp_path / "none").at("mitte") == frozenset()


def test_the_names_are_not_shown_by_repr(tmp_path: Path) -> None:
    assert "Zwölfender" not in repr(lists(tmp_path))


def test_a_listed_name_is_always_removed(tmp_path: Path) -> None:
    text = "der zwölfender hat mir den antrag erklärt"
    names = lists(tmp_path).at("mitte")
    assert "zwölfender" not in Anonymiser.load().redact(text, "de", names).text
