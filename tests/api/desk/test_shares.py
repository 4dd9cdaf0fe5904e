"""Shares of themes as they would be, had the respondents the margins that are known."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

from analytics.published.analysis import Analysis
from analytics.published.margins import Margins
from api.desk.reading import Reading
from api.desk.shares import weighted_themes
from tests.analytics.published.conftest import BEFORE, SimulatedSurvey, survey

__all__ = ["survey"]

MARGINS = {"web": 0.2, "kiosk": 0.8}


def reading(survey: SimulatedSurvey, shares: dict[str, float]) -> Reading:
    margins = Margins("counted in March", {"channel": shares}) if shares else Margins()
    analysis = Analysis(replace(survey.analysis.context, margins=margins))
    return cast(Reading, SimpleNamespace(analysis=analysis, chosen=BEFORE))


def share(survey: SimulatedSurvey, channel: str, theme: str) -> float:
    said = [
        held.said["difficult"]
        for held in survey.of(BEFORE)
        if held.channel == channel and "difficult" in held.said
    ]
    return sum(theme in each.themes for each in said) / len(said)


def test_each_channel_counts_as_much_as_it_has_customers(survey: SimulatedSurvey) -> None:
    found = weighted_themes(reading(survey, MARGINS), "difficult", ["usability"])
    expected = sum(part * share(survey, channel, "usability") for channel, part in MARGINS.items())
    assert abs(found["usability"].value - expected) < 0.006, "in whole percent"


def test_a_theme_of_few_is_left_out(survey: SimulatedSurvey) -> None:
    found = weighted_themes(reading(survey, MARGINS), "difficult", ["usability", "staff_help"])
    assert list(found) == ["usability"]


def test_without_margins_nothing_is_weighted(survey: SimulatedSurvey) -> None:
    assert weighted_themes(reading(survey, {}), "difficult", ["usability"]) == {}


def test_margins_that_no_weights_reach_change_nothing(survey: SimulatedSurvey) -> None:
    """Half of all are said to come by link, and no respondent did."""
    impossible = reading(survey, {"web": 0.5, "link": 0.5})
    assert weighted_themes(impossible, "difficult", ["usability"]) == {}
