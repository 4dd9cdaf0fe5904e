"""The codebook is read as it stands in themes/."""

from __future__ import annotations

from analytics.themes.taxonomy import Valence, load_taxonomy
from configuration import ROOT


def test_the_codebook() -> None:
    taxonomy = load_taxonomy(ROOT / "themes")
    assert len(taxonomy.codes) == 18
    assert taxonomy.questions == {"difficult": Valence.NEG, "good": Valence.POS}
    assert [code for code, theme in taxonomy.themes.items() if theme.alone] == [
        "nothing",
        "uncodable",
    ]
    locales = {file.parent.name for file in (ROOT / "locales").glob("*/locale.yml")}
    for theme in taxonomy.themes.values():
        assert set(theme.names) == set(theme.examples) == locales


def test_names_follow_the_locale_and_fall_back_to_german() -> None:
    taxonomy = load_taxonomy(ROOT / "themes")
    assert taxonomy.name("uploads", "de-simple") == "Unterlagen hochladen"
    assert taxonomy.name("uploads", "pl") == "Przesyłanie dokumentów"
    assert taxonomy.name("uploads", "xx") == "Hochladen"
