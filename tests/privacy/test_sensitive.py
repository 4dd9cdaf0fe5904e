import pytest

from privacy.person.lexicon import LANGUAGES
from privacy.sensitive import SensitiveLexicon


@pytest.fixture(scope="module")
def lexicon() -> SensitiveLexicon:
    return SensitiveLexicon.load()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "ich bin schwanger und habe Depressionen", {"pregnancy", "health"}),
        ("en", "they laughed about my headscarf", {"religion"}),
        ("tr", "memur ırkçı davrandı", {"origin"}),
        ("ar", "زوجي يضربني", {"violence"}),
        ("uk", "я хвора і не можу ходити", {"health"}),
        ("ru", "муж меня избил", {"violence"}),
        ("fa", "من باردار هستم", {"pregnancy"}),
        ("pl", "jestem w ciąży", {"pregnancy"}),
        ("ro", "sunt bolnavă", {"health"}),
        ("bg", "бременна съм", {"pregnancy"}),
        ("fr", "mon mari m'a frappé", {"violence"}),
        ("ar", "ich habe Krebs", {"health"}),
        ("de", "Der Antrag war einfach", set()),
        ("tr", "form çok uzun", set()),
    ],
)
def test_names_the_categories(
    lexicon: SensitiveLexicon, language: str, text: str, expected: set[str]
) -> None:
    assert lexicon.categories_of(text, language) == expected


def test_every_category_has_words_in_every_language(lexicon: SensitiveLexicon) -> None:
    for language in LANGUAGES:
        for category in lexicon.categories:
            assert lexicon.languages_of(category) >= {language}
