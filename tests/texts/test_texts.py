"""Message keys become texts in every locale."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from texts import Texts, Utterance
from texts.catalogue import UnknownMessage, local_digits

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def texts() -> Texts:
    return Texts.load(ROOT)


ARGUMENTS: dict[str, dict[str, str | int]] = {
    "about-interview": {"remaining": 3},
    "ask-again-examples": {
        "scale": "satisfaction5",
        "option_first": "1",
        "option_last": "5",
    },
    "chat-options": {"count": 5},
    "chat-text-size-now": {"percent": 150},
    "case-question-at-site": {"site": "Jobcenter Mitte", "phone": "030 1"},
    "human-at-site": {"site": "Jobcenter Mitte", "phone": "030 1", "address": "Weg 1"},
    "page-privacy-complaint": {"authority": "BfDI"},
    "page-privacy-controller": {"name": "Jobcenter", "address": "Weg 1", "contact": "030 1"},
    "page-privacy-duration": {"months": 36},
    "page-privacy-officer": {"contact": "030 1"},
    "page-privacy-recipients": {"recipients": "BfDI"},
    "page-progress": {"answered": 2, "expected": 13},
    "page-removed": {"count": 2},
    "receipt": {"code": "AAAAA-BBBBB"},
    "staff-kiosks-silent": {"since": "10:00"},
}


@pytest.mark.parametrize("locale", texts().locales)
def test_every_message_can_be_said_in_every_locale(locale: str) -> None:
    for key in texts().catalogues["de"].bundle._messages:
        said = texts().render(Utterance(key, ARGUMENTS.get(key, {})), locale)
        assert said.strip(), key
        assert "{" not in said, key


@pytest.mark.parametrize("locale", texts().locales)
def test_every_question_can_be_asked_in_every_locale(locale: str) -> None:
    for (code, questionnaire, version), wording in texts().questionnaires.items():
        if code != locale:
            continue
        about = {"questionnaire": questionnaire, "version": version}
        for item, words in wording.items.items():
            for key in ("question", "explanation"):
                said = texts().render(Utterance(key, {**about, "item": item}), locale)
                assert said.strip()
                assert "{" not in said
            for name in words.follow_ups:
                arguments = {**about, "item": item, "follow_up": name}
                assert texts().render(Utterance("follow_up", arguments), locale).strip()


def test_a_question_names_what_was_answered_before() -> None:
    arguments = {
        "questionnaire": "digital_services",
        "version": 1,
        "item": "satisfaction",
        "about_service": "app",
    }
    said = texts().render(Utterance("question", arguments), "de")
    assert said == "Wie zufrieden sind Sie heute mit der Jobcenter-App?"


def test_without_an_earlier_answer_a_question_still_makes_sense() -> None:
    arguments = {"questionnaire": "digital_services", "version": 1, "item": "satisfaction"}
    said = texts().render(Utterance("question", arguments), "de")
    assert said == "Wie zufrieden sind Sie heute mit diesem Angebot?"


@pytest.mark.parametrize(
    ("remaining", "words"),
    [(0, "alle Fragen beantwortet"), (1, "noch eine Frage"), (7, "noch 7 Fragen")],
)
def test_numbers_choose_the_plural(remaining: int, words: str) -> None:
    said = texts().render(Utterance("about-interview", {"remaining": remaining}), "de")
    assert words in said


@pytest.mark.parametrize(("locale", "digits"), [("ar", "١٣"), ("fa", "۱۳"), ("tr", "13")])
def test_numbers_are_written_in_the_locales_digits(locale: str, digits: str) -> None:
    said = texts().render(Utterance("page-progress", {"answered": 2, "expected": 13}), locale)
    assert digits in said


@pytest.mark.parametrize(
    ("numerals", "expected"), [("latn", "2026"), ("arab", "٢٠٢٦"), ("arabext", "۲۰۲۶")]
)
def test_digits(numerals: str, expected: str) -> None:
    assert local_digits("2026", numerals) == expected


@pytest.mark.parametrize(
    ("offer", "scale", "label"),
    [
        ("4", "satisfaction5", "eher zufrieden"),
        ("other", "service", "etwas anderes"),
        ("skip", "satisfaction5", "überspringen"),
        ("dont_know", None, "weiß nicht / betrifft mich nicht"),
        ("language:tr", None, "Türkçe"),
    ],
)
def test_offers_have_labels(offer: str, scale: str | None, label: str) -> None:
    assert texts().offer_label(offer, scale, "de") == label


@pytest.mark.parametrize(
    "utterance",
    [
        Utterance("no-such-message"),
        Utterance("receipt"),
        Utterance("question", {"questionnaire": "none", "version": 1, "item": "service"}),
    ],
)
def test_what_cannot_be_said_is_an_error_that_names_the_key(utterance: Utterance) -> None:
    with pytest.raises(UnknownMessage, match=utterance.key):
        texts().render(utterance, "de")
