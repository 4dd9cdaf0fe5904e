"""Theme shares in groups, where the model errs in one group only."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from analytics.human_coding import audit_of
from analytics.published.analysis import Analysis
from privacy.disclosure import DisclosureRules
from store.human_coding import MODEL, Coding, HumanCodingRepository
from tests.analytics.published.conftest import AFTER, BEFORE, SimulatedSurvey


def audited(
    survey: SimulatedSurvey, sampled: int, rules: DisclosureRules | None = None
) -> Analysis:
    """The analysis with a random sample in which people found one more of two at the kiosk."""
    generator = np.random.default_rng(3)
    kiosk = {
        str(id)
        for (id,) in survey.analysis.context.rollup.query(
            ["id"], BEFORE.weeks, "WHERE channel = 'kiosk'"
        )
    }
    with survey.store.reading() as connection:
        repository = HumanCodingRepository(connection)
        answers = repository.open_answers(BEFORE, ["difficult"])
        chosen = [answers[i] for i in generator.choice(len(answers), sampled, replace=False)]
        by_model = repository.codings([answer.id for answer in chosen])
    by_people = []
    for coding, answer in zip(by_model, sorted(chosen, key=lambda each: each.id), strict=True):
        assert (coding.coder, coding.answer_id) == (MODEL, answer.id)
        overlooked = answer.conversation in kiosk and generator.random() < 0.5
        themes = dict(coding.themes) | ({"usability": "neg"} if overlooked else {})
        by_people.append(Coding(answer.id, "ada", themes, "neg", 1))
    context = dataclasses.replace(
        survey.analysis.context,
        audits={BEFORE.code: audit_of(chosen, [*by_model, *by_people])},
        rules=rules or survey.analysis.context.rules,
    )
    return Analysis(context)


def test_each_group_is_corrected_by_its_own_errors(survey: SimulatedSurvey) -> None:
    found = audited(survey, 250).corrected_theme_by(BEFORE, "difficult", "usability", "channel")
    kiosk, web = found["kiosk"], found["web"]
    assert kiosk.raw and kiosk.corrected and web.raw and web.corrected
    assert kiosk.raw.value == pytest.approx(0.4, abs=0.08)
    assert 0.7 in kiosk.corrected.interval, "0.4, and half of the other 0.6"
    assert kiosk.raw.value not in kiosk.corrected.interval
    assert web.raw.value in web.corrected.interval, "people found there what the model had found"
    assert kiosk.corrected.interval.width > kiosk.raw.interval.width
    assert kiosk.best == kiosk.corrected
    assert 30 <= kiosk.audited < web.audited


def test_the_raw_shares_are_those_of_the_published_table(survey: SimulatedSurvey) -> None:
    analysis = audited(survey, 250)
    tables = analysis.themes_by(BEFORE, "difficult", "site")
    for theme, table in tables.items():
        shares = analysis.corrected_theme_by(BEFORE, "difficult", theme, "site")
        assert {site: share.raw for site, share in shares.items()} == {
            site: table.share(site, "raised") for site in table.released.rows
        }


def test_a_small_sample_corrects_the_large_group_only(survey: SimulatedSurvey) -> None:
    found = audited(survey, 60).corrected_theme_by(BEFORE, "difficult", "usability", "channel")
    assert found["web"].corrected is not None
    assert found["kiosk"].raw is not None
    assert (found["kiosk"].corrected, found["kiosk"].audited) == (None, 0)
    assert found["kiosk"].best == found["kiosk"].raw


def test_what_is_not_published_is_not_corrected(survey: SimulatedSurvey) -> None:
    everything = audited(survey, 250, DisclosureRules(threshold=200, quote_group=200))
    found = everything.corrected_theme_by(BEFORE, "difficult", "usability", "channel")
    assert {(share.raw, share.corrected) for share in found.values()} == {(None, None)}


def test_digits_are_no_finer_than_published_counts(survey: SimulatedSurvey) -> None:
    coarse = audited(survey, 250, DisclosureRules(rounding=50))
    found = coarse.corrected_theme_by(BEFORE, "difficult", "usability", "channel")["web"]
    assert found.corrected is not None
    answers = sum("difficult" in held.said and held.channel == "web" for held in survey.of(BEFORE))
    in_steps = found.corrected.value * answers / 50
    assert in_steps == pytest.approx(round(in_steps), abs=1e-3)


def test_without_a_sample_the_raw_share_stands_alone(survey: SimulatedSurvey) -> None:
    found = survey.analysis.corrected_theme_by(AFTER, "difficult", "usability", "channel")
    assert {share.corrected for share in found.values()} == {None}
    assert found["web"].raw is not None
