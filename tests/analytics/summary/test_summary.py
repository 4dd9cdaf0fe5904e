"""A summary says the few things that matter, how sure they are, and nothing that it must not."""

from __future__ import annotations

from collections.abc import Iterable

import orjson
import pytest

from analytics.opening import OpenedAnalysis
from analytics.summary import Names, Subject, Summary, as_html, as_json, as_text, summarise, word
from analytics.themes.taxonomy import load_taxonomy
from configuration import ROOT
from privacy.disclosure import Quote
from store.waves import Wave
from tests.analytics.published.conftest import AFTER, BEFORE, SimulatedSurvey
from texts import load_catalogue, load_locales

HOSTILE = Quote("<script>alert(1)</script>", "de", released=True)
NAMES = Names(
    items={"ease": "Es war einfach."}, themes={"usability": "Bedienbarkeit"}, groups={}, waves={},
    decimal_comma=True,
)  # fmt: skip


def quotes(wave: Wave, theme: str, item: str) -> Iterable[Quote]:
    return [HOSTILE, Quote("nicht freigegeben", "de", released=False)]


@pytest.fixture(scope="module")
def opened(survey: SimulatedSurvey) -> OpenedAnalysis:
    return OpenedAnalysis(survey.analysis, (BEFORE, AFTER), load_taxonomy(ROOT / "themes"))


@pytest.fixture(scope="module")
def summary(opened: OpenedAnalysis) -> Summary:
    return summarise(opened, AFTER, quotes)


def render(language: str):  # type: ignore[no-untyped-def]
    folder = ROOT / "locales" / "desk" / language
    return load_catalogue(folder, load_locales(ROOT / "locales")[language]).render


class TestWhatItSays:
    def test_five_to_eight_things_each_with_interval_and_base(self, summary: Summary) -> None:
        assert 5 <= len(summary.findings) <= 8
        for finding in summary.findings:
            assert finding.estimate.value in finding.estimate.interval
            assert finding.estimate.n >= 10 and finding.estimate.n % 5 == 0

    def test_the_change_that_was_built_in_is_said_and_no_other(self, summary: Summary) -> None:
        by_name = {finding.name: finding for finding in summary.findings}
        usability, waiting = by_name["usability"].change, by_name["processing_time"].change
        assert usability and usability.is_clear and usability.difference.value < 0
        assert waiting and not waiting.is_clear

    def test_a_score_is_compared_with_the_same_mix(self, summary: Summary) -> None:
        assert summary.findings[0].subject is Subject.SATISFACTION
        change = summary.findings[0].change
        assert change and change.standardised

    def test_only_released_quotes(self, summary: Summary) -> None:
        found = [quote for finding in summary.findings for quote in finding.quotes]
        assert found and all(quote.released for quote in found)

    def test_the_first_wave_is_compared_with_nothing(self, opened: OpenedAnalysis) -> None:
        first = summarise(opened, BEFORE, quotes)
        assert first.before is None
        assert all(finding.change is None for finding in first.findings)

    def test_it_is_the_same_every_time(self, opened: OpenedAnalysis, summary: Summary) -> None:
        assert summarise(opened, AFTER, quotes) == summary


class TestRendering:
    @pytest.mark.parametrize("language", ["de", "en"])
    def test_every_finding_can_be_said(self, summary: Summary, language: str) -> None:
        words = word(summary, NAMES, render(language), language)
        assert len(words.findings) == len(summary.findings)
        text = as_text(words)
        for finding in words.findings:
            assert finding.headline in text and finding.certainty in text

    def test_german_has_a_comma_and_a_true_minus(self, summary: Summary) -> None:
        text = as_text(word(summary, NAMES, render("de"), "de"))
        assert "Bedienbarkeit" in text
        assert "+0," in text or "−0," in text
        assert " -0" not in text and "+0." not in text

    def test_a_quote_is_no_markup(self, summary: Summary) -> None:
        page = as_html(word(summary, NAMES, render("de"), "de"))
        assert "<script>" not in page
        assert "&lt;script&gt;" in page
        assert '<html lang="de">' in page

    def test_the_data_hold_what_the_words_say(self, summary: Summary) -> None:
        words = word(summary, NAMES, render("en"), "en")
        data = orjson.loads(as_json(summary, words))
        assert data["wave"] == "after" and data["compared_with"] == "before"
        assert [each["name"] for each in data["findings"]] == [
            finding.name for finding in summary.findings
        ]
        assert data["findings"][0]["words"]["headline"] == words.findings[0].headline
        assert "nicht freigegeben" not in as_json(summary, words).decode()
