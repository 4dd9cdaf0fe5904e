"""How far people agree who code the same answers, as it may be shown."""

from __future__ import annotations

from dataclasses import replace

import krippendorff
import pytest

from analytics.human_coding import Audit
from analytics.published.analysis import Analysis
from tests.analytics.published.conftest import BEFORE, SimulatedSurvey

UPLOADS = (frozenset({"usability"}), "neg")
SLOW = (frozenset({"processing_time"}), "neg")
PRAISE = (frozenset({"usability"}), "pos")


def with_codings(survey: SimulatedSurvey, pairs: list[tuple[object, ...]]) -> Analysis:
    context = survey.analysis.context
    audits = {BEFORE.code: Audit((), tuple(pairs))}  # type: ignore[arg-type]
    return Analysis(replace(context, audits=audits))


def test_people_who_always_agree_have_an_alpha_of_one(survey: SimulatedSurvey) -> None:
    found = with_codings(survey, [(UPLOADS, UPLOADS), (SLOW, SLOW)] * 8).coders_agreement(BEFORE)
    assert found is not None
    assert (found.themes, found.answers) == (1.0, 15), "a count is rounded like every count"
    assert found.sentiment is None, "nobody ever said anything but “neg”"


def test_the_alpha_of_sentiments_is_that_of_an_independent_implementation(
    survey: SimulatedSurvey,
) -> None:
    pairs = [(UPLOADS, PRAISE)] * 5 + [(PRAISE, PRAISE)] * 9 + [(SLOW, SLOW)] * 6
    found = with_codings(survey, pairs).coders_agreement(BEFORE)
    assert found is not None
    said = [[sentiment for _, sentiment in each] for each in zip(*pairs, strict=True)]
    expected = krippendorff.alpha(said, level_of_measurement="nominal", value_domain=["neg", "pos"])
    assert found.sentiment == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize("answers", [0, 9])
def test_of_few_answers_nothing_is_said(survey: SimulatedSurvey, answers: int) -> None:
    analysis = with_codings(survey, [(UPLOADS, SLOW)] * answers)
    assert analysis.coders_agreement(BEFORE) is None


def test_a_wave_that_nobody_coded_has_none(survey: SimulatedSurvey) -> None:
    assert Analysis(replace(survey.analysis.context, audits={})).coders_agreement(BEFORE) is None
