"""A short open answer gets one follow-up question; how it is typed does not matter."""

import pytest

from interview.follow_ups import FollowUpVocabulary
from tests.interview.conversation import ROOT, interview, knowledge

DIFFICULT = next(item for item in interview().questionnaire.items if item.follow_ups is not None)
assert DIFFICULT.follow_ups is not None
THEME, UNSPECIFIC = DIFFICULT.follow_ups.theme_named, DIFFICULT.follow_ups.unspecific


def follow_up(text: str, language: str) -> str | None:
    return knowledge().follow_ups.follow_up(DIFFICULT, text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nichts!!", "de"),
        ("nein, nichts", "de"),
        ("(nichts)", "de"),
        ("nichts 😊", "de"),
        ("niiichts", "de"),
        ("überhaupt nichts", "de"),
        ("uberhaupt nichts", "de"),
        ("Hiçbir şey", "tr"),
        ("HİÇBİR ŞEY", "tr"),
        ("hicbir sey", "tr"),
        ("لا شيء", "ar"),
        ("لا شـــيء", "ar"),
        ("لَا شَيْء", "ar"),
        ("هیچ چیز", "fa"),
        ("هيچ چيز", "fa"),
        ("rien", "fr"),
        ("nimic", "ro"),
        ("нічого", "uk"),
        ("ничего", "ru"),
        ("нищо", "bg"),
        ("nic", "pl"),
    ],
)
def test_who_says_nothing_was_there_is_not_asked_again(text: str, language: str) -> None:
    assert follow_up(text, language) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("l'upload", "fr"),
        ("l’upload", "fr"),
        ("LE TÉLÉCHARGEMENT", "fr"),
        ("le telechargement", "fr"),
        ("das Hochladen 😡", "de"),
        ("(das Hochladen)", "de"),
        ("YÜKLEME", "tr"),
        ("yukleme", "tr"),
        ("dokümanları yüklemek", "tr"),
    ],
)
def test_a_named_topic_is_followed_by_what_happened(text: str, language: str) -> None:
    assert follow_up(text, language) == THEME


@pytest.mark.parametrize(("text", "language"), [("schwer!!!", "de"), ("zor", "tr"), ("صعب", "ar")])
def test_a_bare_judgement_is_followed_by_what_made_it_so(text: str, language: str) -> None:
    assert follow_up(text, language) == UNSPECIFIC


@pytest.mark.parametrize("text", ["", "😊", "???"])
def test_without_a_word_there_is_nothing_to_follow(text: str) -> None:
    assert follow_up(text, "de") is None


def test_every_entry_is_found_as_it_is_written() -> None:
    from datafiles import read_document  # noqa: PLC0415

    vocabulary = FollowUpVocabulary.load(ROOT / "data" / "follow_ups")
    for file in sorted((ROOT / "data" / "follow_ups").glob("*.yml")):
        for entry in read_document(file).data["nothing"]:
            if len(str(entry).split()) <= 6 and "*" not in str(entry):
                assert vocabulary.follow_up(DIFFICULT, str(entry), file.stem) is None, entry
