"""The analysis finds what was built into the invented city, and says nothing where nothing was."""

from __future__ import annotations

import pytest

from analytics.evaluation import Outcome, measure_effect, two_sides
from analytics.human_coding import coder_agreement
from simulation import CITY, NotEmpty, fill
from store.codebook import ProposalRepository
from store.human_coding import HumanCodingRepository
from store.simulation import is_simulated
from tests.simulation.conftest import TODAY, Town


class TestMeasure:
    def test_fewer_complaints_of_uploads_are_found_where_the_page_was_changed(
        self, town: Town
    ) -> None:
        before, after = town.customers.waves
        effect = measure_effect(
            town.customers.analysis, town.measure("upload-page"), before, after,
            "theme:difficult:uploads",
        )  # fmt: skip
        assert effect is not None
        assert effect.by_sites
        assert (effect.with_measure.sites, effect.without and effect.without.sites) == (4, 4)
        assert -CITY.truth.less_uploads in effect.interval, "the truth lies within"
        assert effect.outcome is Outcome.BETTER

    def test_the_gain_in_satisfaction_is_found(self, town: Town) -> None:
        before, after = town.customers.waves
        effect = measure_effect(
            town.customers.analysis, town.measure("upload-page"), before, after, "satisfaction"
        )
        assert effect is not None
        assert effect.outcome is Outcome.BETTER
        # A third of a deviation of the latent quality is about as much on the scale of five.
        assert CITY.truth.satisfaction in effect.interval

    @pytest.mark.parametrize("outcome", ["theme:difficult:channel_choice", "satisfaction"])
    def test_posters_that_do_nothing_are_not_said_to_help(self, town: Town, outcome: str) -> None:
        before, after = town.customers.waves
        effect = measure_effect(
            town.customers.analysis, town.measure("posters"), before, after, outcome
        )
        assert effect is not None
        assert effect.outcome is Outcome.UNCLEAR
        assert effect.detectable > abs(effect.difference)

    def test_the_other_themes_are_not_said_to_have_moved(self, town: Town) -> None:
        before, after = town.customers.waves
        moved = [
            theme
            for theme in ("processing_time", "reachability", "letters_notices", "account_login")
            if (
                effect := measure_effect(
                    town.customers.analysis, town.measure("upload-page"), before, after,
                    f"theme:difficult:{theme}",
                )
            )
            and effect.p_value < 0.01
        ]  # fmt: skip
        assert moved == []

    def test_better_decisions_alone_look_like_a_change_and_are_adjusted_away(
        self, town: Town
    ) -> None:
        """Everywhere decisions became better; without adjusting, sites without a measure gain."""
        before, after = town.customers.waves
        change = town.customers.analysis.score_change(before, after, "satisfaction")
        assert change is not None
        assert change.standardised is not None
        assert change.standardised.value < change.raw.value


class TestTwoSides:
    def test_work_and_service_go_together_as_they_were_made_to(self, town: Town) -> None:
        pairs = list(zip(town.customers.waves, town.staff.waves, strict=True))
        found = two_sides(town.customers.analysis, town.staff.analysis, pairs)
        assert (found.sites, len(found.points)) == (8, 16)
        assert found.correlation is not None
        assert found.interval is not None
        assert found.correlation > 0.2
        assert found.interval.low < found.correlation < found.interval.high
        assert found.interval.width > 0.3, "eight sites say little, and that is said"

    def test_few_sites_give_no_correlation(self, town: Town) -> None:
        found = two_sides(town.customers.analysis, town.staff.analysis, [])
        assert (found.correlation, found.interval, found.points) == (None, None, ())


class TestCoding:
    def test_people_have_coded_a_sample_so_that_quality_and_correction_show(
        self, town: Town
    ) -> None:
        wave = town.customers.waves[-1]
        results = {each.theme: each for each in town.customers.analysis.themes(wave, "difficult")}
        uploads = results["uploads"]
        assert uploads.raw and uploads.corrected and uploads.quality
        assert uploads.raw.value in uploads.corrected.interval, "people and model err seldom"
        assert uploads.quality.f1 > 0.9
        with town.store.reading() as connection:
            coding = HumanCodingRepository(connection)
            sample = [answer.id for answer, _ in coding.sample(wave.code)]
            (people, *_) = coder_agreement(coding.codings(sample), town.customers.taxonomy.codes)
        assert 0.8 < (people.themes_alpha or 0) < 1

    def test_what_no_theme_fits_is_proposed(self, town: Town) -> None:
        with town.store.reading() as connection:
            (proposal,) = ProposalRepository(connection).all()
            said = HumanCodingRepository(connection).answers(proposal.answers)
        assert len(said) >= 20
        assert all("WLAN" in answer.text for answer in said)


class TestFilling:
    def test_it_is_marked_for_good(self, town: Town) -> None:
        with town.store.reading() as connection:
            assert is_simulated(connection)

    def test_a_database_with_interviews_is_left_alone(self, town: Town) -> None:
        with pytest.raises(NotEmpty):
            fill(town.store, CITY, None, None, today=TODAY)  # type: ignore[arg-type]
