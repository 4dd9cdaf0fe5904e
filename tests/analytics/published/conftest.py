"""A survey of two waves in which the truth is known."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest

from analytics.human_coding import Audit, AuditedAnswer
from analytics.published.analysis import Analysis, Context
from analytics.published.attributes import Attributes
from privacy.disclosure import DisclosureRules
from store import Store, open_store
from store.migration import migrate
from store.waves import Wave, WaveKind
from tests.analytics.survey import MONDAY, Held, Said, built, fill, layout

WEEKS = 4
BEFORE = Wave(
    "before", "digital_services", WaveKind.BASELINE, MONDAY, MONDAY + datetime.timedelta(days=27)
)
AFTER = Wave(
    "after",
    "digital_services",
    WaveKind.EVALUATION,
    MONDAY + datetime.timedelta(weeks=4),
    MONDAY + datetime.timedelta(days=55),
)
NOW = Wave(
    "now",
    "digital_services",
    WaveKind.EVALUATION,
    MONDAY + datetime.timedelta(weeks=8),
    MONDAY + datetime.timedelta(days=83),
)
TODAY = MONDAY + datetime.timedelta(weeks=11)
SITES = ("mitte", "nord", "ost")


# How much the quality of the service is seen in each item.
WEIGHTS = {
    "satisfaction": 0.7, "usefulness": 0.5, "ease": 0.8, "time": 0.3, "clarity": 0.3, "trust": 0.1,
}  # fmt: skip


@dataclass(frozen=True)
class SimulatedSurvey:
    """The stored interviews, and the analysis of them."""

    interviews: tuple[Held, ...]
    store: Store
    analysis: Analysis

    def of(self, wave: Wave) -> list[Held]:
        return [held for held in self.interviews if wave.first_day <= held.day <= wave.last_day]


def simulated(generator: np.random.Generator, week: int) -> Held:
    """After week 4 a measure helps with uploads, and more good decisions are made."""
    later = week >= WEEKS
    decision = generator.choice(["positive", "negative"], p=[0.7, 0.3] if later else [0.4, 0.6])
    quality = generator.normal(0.6 if later else 0.0) + (1.0 if decision == "positive" else 0)
    points = {
        item: str(int(np.clip(round(3 + quality * weight + generator.normal(0, 0.8)), 1, 5)))
        for item, weight in WEIGHTS.items()
    }
    complete = generator.random() < 0.8
    if not complete:
        points = {"satisfaction": points["satisfaction"]}
    drawn = [("burden", "support"), ("fairness", "reliability")][int(generator.integers(0, 2))]
    if complete:
        points |= {item: str(generator.integers(1, 6)) for item in drawn}
    themes = {}
    if generator.random() < (0.2 if later else 0.4):
        themes["usability"] = "neg"
    if generator.random() < 0.3:
        themes["processing_time"] = generator.choice(["neg", "mixed"], p=[0.9, 0.1])
    said = {}
    skipped = [] if generator.random() < 0.6 or not complete else ["difficult"]
    if not skipped and generator.random() < 0.9:
        said["difficult"] = Said("steht hier", themes, released=generator.random() < 0.1)
    return Held(
        day=MONDAY + datetime.timedelta(weeks=week, days=int(generator.integers(0, 5))),
        channel=str(generator.choice(["web", "kiosk"], p=[0.7, 0.3])),
        site=str(generator.choice(SITES, p=[0.6, 0.38, 0.02])),
        locale=str(generator.choice(["de", "uk"], p=[0.8, 0.2])),
        stage="finished" if complete else "stopped",
        skipped=skipped,
        drawn=drawn,
        codes={"service": "portal", "decision": str(decision), **points},
        said=said,
    )


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedSurvey]:
    """Three waves of 800, 800 and 600 interviews; the last one is running."""
    folder = tmp_path_factory.mktemp("survey")
    generator = np.random.default_rng(11)
    interviews = [simulated(generator, week) for week in range(11) for _ in range(200)]
    store = open_store(f"sqlite:///{folder / 'store.db'}")
    migrate(store)
    fill(store, interviews)
    places = {"site": SITES, "channel": ("web", "link", "kiosk"), "locale": ("de", "uk")}
    rollup = built(store, folder / "rollup")
    audits = {wave.code: perfect_audit(wave) for wave in (BEFORE,)}
    context = Context(rollup, Attributes(layout(), places), DisclosureRules(), TODAY, audits)
    yield SimulatedSurvey(tuple(interviews), store, Analysis(context))
    store.close()


def perfect_audit(wave: Wave) -> Audit:
    """People found 60 of 100 where the model found 40: it overlooks a third."""
    answers = []
    for language in ("de", "uk"):
        for number in range(100):
            answers.append(
                AuditedAnswer(
                    item="difficult",
                    language=language,
                    model=frozenset({"usability"} if number < 40 else set()),
                    people={"usability": 1.0} if number < 60 else {},
                    model_sentiment="neg",
                    human_sentiment="neg",
                )
            )
    return Audit(tuple(answers))
