"""What the desk can ask, against counting by hand; and what it is not told."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from analytics.published.analysis import Analysis, NotPublishedYet
from analytics.published.attributes import NotDeclared
from analytics.published.margins import Margins
from tests.analytics.published.conftest import AFTER, BEFORE, NOW, SimulatedSurvey


class TestTables:
    def test_counts_are_those_of_the_interviews_rounded(self, survey: SimulatedSurvey) -> None:
        table = survey.analysis.table(BEFORE, "channel", "item:satisfaction")
        counted = Counter((held.channel, held.codes["satisfaction"]) for held in survey.of(BEFORE))
        for code in "2345":
            shown = table.count("kiosk", code)
            assert shown is None or abs(shown - counted["kiosk", code]) <= 2
        assert table.released.total == 800

    def test_a_small_site_is_not_shown_and_takes_another_along(
        self, survey: SimulatedSurvey
    ) -> None:
        counted = Counter(held.site for held in survey.of(AFTER))
        small = [site for site, count in counted.items() if count < 10]
        table = survey.analysis.table(AFTER, "site", "channel")
        assert all(table.count(str(site), "web") is None for site in small)
        assert table.released.suppressed != 1

    def test_shares_have_as_base_those_who_answered(self, survey: SimulatedSurvey) -> None:
        table = survey.analysis.table(BEFORE, "theme:difficult:usability")
        answered = [held.said["difficult"] for held in survey.of(BEFORE) if held.said]
        raised = sum("usability" in (said.themes or {}) for said in answered)
        share = table.share("raised")
        assert share is not None
        assert share.value == pytest.approx(raised / len(answered), abs=0.01)
        assert share.n == pytest.approx(len(answered), abs=4)
        assert share.value in share.interval

    @pytest.mark.parametrize(
        ("rows", "columns"),
        [
            ("site", "nonsense"),
            ("item:satisfaction", "item:ease"),
            ("site", "site"),
            ("theme:difficult:usability", "theme:good:usability"),
            ("item:difficult", "site"),
            ("theme:difficult:nonsense", "site"),
        ],
    )
    def test_only_declared_tables(self, survey: SimulatedSurvey, rows: str, columns: str) -> None:
        with pytest.raises(NotDeclared):
            survey.analysis.table(BEFORE, rows, columns)

    def test_themes_of_one_question_can_be_crossed(self, survey: SimulatedSurvey) -> None:
        table = survey.analysis.table(
            BEFORE, "theme:difficult:usability", "theme:difficult:processing_time"
        )
        assert table.count("raised", "raised") is not None

    def test_all_themes_crossed_at_once_are_the_same_tables(self, survey: SimulatedSurvey) -> None:
        together = survey.analysis.together(BEFORE, "difficult", "usability")
        for other, table in together.items():
            alone = survey.analysis.table(
                BEFORE, "theme:difficult:usability", f"theme:difficult:{other}"
            )
            assert table.released == alone.released, other

    def test_a_running_wave_has_no_tables(self, survey: SimulatedSurvey) -> None:
        with pytest.raises(NotPublishedYet, match="now"):
            survey.analysis.table(NOW, "site")


class TestThemes:
    def test_raw_corrected_and_quality_stand_together(self, survey: SimulatedSurvey) -> None:
        usability = survey.analysis.themes(BEFORE, "difficult")[1]
        assert usability.raw and usability.corrected and usability.quality
        assert usability.raw.value == pytest.approx(0.4, abs=0.05)
        assert usability.corrected.value == pytest.approx(usability.raw.value + 0.2, abs=0.05)
        assert usability.corrected.interval.width > usability.raw.interval.width
        assert usability.quality.recall == 0.67
        assert usability.quality.occurrences == 120
        assert usability.between_sites and usability.between_sites.value in usability.raw.interval
        assert usability.below_floor is False
        assert usability.best == usability.corrected

    def test_quality_is_shown_by_language(self, survey: SimulatedSurvey) -> None:
        found = survey.analysis.coding_quality(BEFORE)
        assert list(found) == [None, "de", "uk"]
        assert found["uk"]["usability"].f1 == 0.8
        assert "account_login" not in found["uk"], "people coded it too seldom"
        assert survey.analysis.coding_quality(AFTER) == {}

    def test_shares_can_be_weighted_to_known_margins(self, survey: SimulatedSurvey) -> None:
        plain = survey.analysis.table(BEFORE, "item:decision").share("positive")
        shares = {"channel": {"web": 0.2, "kiosk": 0.8}, "locale": {"de": 0.5, "uk": 0.5}}
        known = replace(survey.analysis.context, margins=Margins("counted", shares))
        weighted = Analysis(known).weighted_shares(BEFORE, "item:decision")["positive"]
        assert survey.analysis.weighted_shares(BEFORE, "item:decision") == {}, "no margins"
        assert plain and weighted
        assert weighted.estimate.value == pytest.approx(plain.value, abs=0.1)
        assert weighted.design_effect > 1.3
        assert weighted.estimate.interval.width > plain.interval.width

    def test_without_a_sample_nothing_is_corrected(self, survey: SimulatedSurvey) -> None:
        usability = survey.analysis.themes(AFTER, "difficult")[1]
        assert (usability.corrected, usability.quality, usability.below_floor) == (None, None, None)
        assert usability.best == usability.raw

    def test_a_theme_that_nobody_raises_is_not_published(self, survey: SimulatedSurvey) -> None:
        login = survey.analysis.themes(BEFORE, "difficult")[0]
        assert (login.raw, login.raised) == (None, None)

    def test_by_group_it_is_the_same_table(self, survey: SimulatedSurvey) -> None:
        by_channel = survey.analysis.themes_by(BEFORE, "difficult", "channel")
        one = survey.analysis.table(BEFORE, "channel", "theme:difficult:usability")
        assert by_channel["usability"].released == one.released

    def test_the_change_that_was_built_in_is_found_and_no_other(
        self, survey: SimulatedSurvey
    ) -> None:
        changes = {
            each.theme: each for each in survey.analysis.theme_changes(BEFORE, AFTER, "difficult")
        }
        assert changes["usability"].difference.value == pytest.approx(-0.2, abs=0.08)
        assert changes["usability"].p_value < 0.01
        assert 0 in changes["processing_time"].difference.interval


class TestScores:
    def test_a_mean_is_that_of_the_interviews(self, survey: SimulatedSurvey) -> None:
        result = survey.analysis.score(BEFORE, "satisfaction")
        values = [int(held.codes["satisfaction"]) - 3 for held in survey.of(BEFORE)]
        assert result is not None
        assert result.estimate.value == pytest.approx(np.mean(values), abs=0.006)
        assert result.n == 800

    def test_umux_lite_goes_from_0_to_100(self, survey: SimulatedSurvey) -> None:
        result = survey.analysis.score(BEFORE, "umux_lite")
        values = [
            (int(held.codes["usefulness"]) + int(held.codes["ease"]) - 2) * 12.5
            for held in survey.of(BEFORE)
            if "ease" in held.codes
        ]
        assert result is not None
        assert result.estimate.value == pytest.approx(np.mean(values), abs=0.06)

    def test_groups_are_compared_with_all_others(self, survey: SimulatedSurvey) -> None:
        groups = {
            each.group: each
            for each in survey.analysis.scores_by(BEFORE, "satisfaction", "item:decision")
        }
        positive = groups["positive"]
        assert positive.difference and positive.difference.value > 0.3
        assert positive.p_value is not None and positive.p_value < 0.001

    def test_better_decisions_explain_part_of_the_change(self, survey: SimulatedSurvey) -> None:
        change = survey.analysis.score_change(BEFORE, AFTER, "satisfaction")
        assert change and change.standardised
        assert 0 < change.standardised.value < change.raw.value
        assert change.covered == 1.0
        assert change.standardised.detectable > 0

    def test_unknown_scores_are_refused(self, survey: SimulatedSurvey) -> None:
        for name in ("item:service", "item:difficult", "happiness"):
            with pytest.raises(NotDeclared):
                survey.analysis.score(BEFORE, name)


class TestParticipation:
    def test_break_off_is_counted_at_the_first_item_without_a_response(
        self, survey: SimulatedSurvey
    ) -> None:
        items = {each.item: each for each in survey.analysis.participation(BEFORE)}
        stopped = [held for held in survey.of(BEFORE) if held.stage == "stopped"]
        at_difficult = sum("difficult" not in held.said for held in stopped)
        difficult = items["difficult"]
        assert difficult.counts["broke_off"] == pytest.approx(at_difficult, abs=2)
        skipped = sum("difficult" in held.skipped for held in survey.of(BEFORE))
        assert difficult.nonresponse and difficult.break_off
        assert difficult.nonresponse.value == pytest.approx(
            skipped / (skipped + sum(bool(held.said) for held in survey.of(BEFORE))), abs=0.01
        )
        assert items["good"].break_off is None, "nobody answered it, which is few"

    def test_rotated_items_are_planned_to_be_missing(self, survey: SimulatedSurvey) -> None:
        items = {each.item: each for each in survey.analysis.participation(BEFORE)}
        drawn = sum("fairness" in held.drawn for held in survey.of(BEFORE))
        assert items["fairness"].counts["not_asked"] == pytest.approx(800 - drawn, abs=2)


class TestTrend:
    def test_a_running_wave_can_be_watched_but_for_its_last_period(
        self, survey: SimulatedSurvey
    ) -> None:
        assert survey.analysis.trend(NOW).weeks == ((0, 0), (1, 1))
        assert survey.analysis.trend(BEFORE).counts == (200, 200, 200, 200)

    def test_periods_are_whole_weeks_and_divide_the_wave(self, survey: SimulatedSurvey) -> None:
        periods = survey.analysis.periods(BEFORE)
        assert [first.weekday() for first, _ in periods] == [0, 0]
        assert (periods[0][0], periods[-1][1]) == (BEFORE.first_day, BEFORE.last_day)
        with pytest.raises(NotPublishedYet):
            survey.analysis.periods(NOW)

    def test_a_theme_period_by_period(self, survey: SimulatedSurvey) -> None:
        name = "theme:difficult:usability"
        table = survey.analysis.table(BEFORE, "period", name)
        assert table.released.row_totals == (400, 400)
        by_theme = survey.analysis.themes_by(BEFORE, "difficult", "period")["usability"]
        assert by_theme.released == table.released
        (first, last) = survey.analysis.periods(BEFORE)[0]
        said = [held.said["difficult"] for held in survey.of(BEFORE)
                if held.said and first <= held.day <= last]  # fmt: skip
        raised = sum("usability" in (each.themes or {}) for each in said)
        share = table.share(table.released.rows[0], "raised")
        assert share is not None
        assert share.value == pytest.approx(raised / len(said), abs=0.03)

    def test_a_score_period_by_period(self, survey: SimulatedSurvey) -> None:
        scores = survey.analysis.scores_by(BEFORE, "satisfaction", "period")
        assert [each.result is not None for each in scores] == [True, True]


def test_ease_goes_with_satisfaction_most(survey: SimulatedSurvey) -> None:
    found = survey.analysis.goes_with(BEFORE)
    assert found is not None
    names = [driver.name for driver in found.drivers]
    assert set(names[:3]) >= {"ease"}
    assert found.n % 5 == 0
    assert found == survey.analysis.goes_with(BEFORE), "the same every time"
