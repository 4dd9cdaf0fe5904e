"""Who types a label has chosen it, in every locale, whatever its words could mean elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview.answers import AnswerMatcher
from interview.answers.labelling import LocaleLabels, read_labels

SCALES = Path(__file__).parents[3] / "questionnaires" / "scales"
LOCALES = read_labels(SCALES)


def every_label() -> Iterator[tuple[str, str, str, str]]:
    for item in LOCALES:
        for scale, labels in item.scales.items():
            for code, label in labels.items():
                yield item.locale, scale, code, label


LABELS = list(every_label())


def spellings(label: str) -> set[str]:
    unmarked = label.rstrip(".!)")
    return {label, label.lower(), label.upper(), unmarked, f"„{label}“", f"{label}.", f" {label}!!"}


def test_every_locale_has_labels() -> None:
    assert len(LOCALES) == 12
    assert {scale for _, scale, _, _ in LABELS} == set(LOCALES[0].scales)


@pytest.mark.parametrize("passed", [True, False], ids=["with labels", "without labels"])
@pytest.mark.parametrize("item", LOCALES, ids=[item.locale for item in LOCALES])
def test_a_label_is_its_option(matcher: AnswerMatcher, item: LocaleLabels, passed: bool) -> None:
    failed = []
    for locale, scale, code, label in LABELS:
        if locale != item.locale:
            continue
        labels = item.scales[scale]
        for text in spellings(label):
            match = matcher.match(
                text, locale, scale, list(labels), labels=labels if passed else None
            )
            if match is None or (match.code, match.certainty) != (code, "exact"):
                failed.append((scale, text, code, match))
    assert failed == []


def test_a_label_of_another_locale_is_its_option(matcher: AnswerMatcher) -> None:
    failed = []
    for locale, scale, code, label in LABELS:
        for conversation in ("de", "en", "tr", "uk", "ar"):
            match = matcher.match(label, conversation, scale)
            if match is None or (match.code, match.certainty) != (code, "exact"):
                failed.append((conversation, locale, scale, label, code, match))
    assert failed == []


@pytest.mark.parametrize(
    ("text", "language", "scale", "expected"),
    [
        ("ich denke: ja, teilweise zugestimmt", "de", "decision", "partly"),
        ("partly satisfied partly dissatisfied", "en", "satisfaction5", "3"),
        ("foarte mulțumită", "ro", "satisfaction5", "5"),
        ("Computer im Jobcenter", "de-simple", "service", "terminal"),
        ("Beratungsstelle", "de-simple", "helped", "advice_centre"),
        ("я больше не пытаюсь", "ru", "completion", "gave_up"),
        ("partial da partial nu", "ro", "agreement5", "3"),
    ],
)
def test_a_label_is_known_inside_a_sentence_and_in_part(
    matcher: AnswerMatcher, text: str, language: str, scale: str, expected: str
) -> None:
    match = matcher.match(text, language, scale)
    assert match is not None
    assert match.code == expected


def test_a_question_is_no_label(matcher: AnswerMatcher) -> None:
    labels = {"north": "Nordstadt", "south": "Südstadt"}
    match = matcher.match("Nordstadt?", "de", "branch", list(labels), labels=labels)
    assert match is None or match.certainty == "likely"


def test_labels_of_a_new_scale_may_hold_or(matcher: AnswerMatcher) -> None:
    labels = {"fast": "Bus oder Bahn", "slow": "Rad oder zu Fuß"}
    match = matcher.match("bus oder bahn", "de", "way", list(labels), labels=labels)
    assert match is not None
    assert (match.code, match.certainty) == ("fast", "exact")
