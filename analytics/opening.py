"""Puts an analysis together: the rollup as it is now, the waves, the human-coded samples."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Connection

from analytics.human_coding import Audit, audit_of
from analytics.published.analysis import Analysis, Context
from analytics.published.attributes import CHANNELS, Attributes
from analytics.published.margins import Margins
from analytics.rollup.building import RollupBuilder
from analytics.rollup.layout import RollupLayout, layout_for
from analytics.rollup.reading import open_rollup
from analytics.themes.taxonomy import Taxonomy
from analytics.waves import quarterly_waves
from interview.loading import QuestionnaireLibrary
from privacy.disclosure import DisclosureRules
from store import Store
from store.human_coding import HumanCodingRepository
from store.waves import Wave, WaveRepository


@dataclass(frozen=True)
class Survey:
    """One questionnaire's data: what it asks, in which languages, at which sites."""

    questionnaire: str
    library: QuestionnaireLibrary
    taxonomy: Taxonomy
    sites: Collection[str]
    locales: Collection[str]
    margins: Margins = field(default_factory=Margins)


@dataclass(frozen=True)
class OpenedAnalysis:
    """An analysis with the waves it can be asked about, the earliest first."""

    analysis: Analysis
    waves: tuple[Wave, ...]
    taxonomy: Taxonomy

    def held(self) -> OpenedAnalysis:
        """The same with its interviews held in memory, for who asks again and again."""
        context = self.analysis.context
        return replace(self, analysis=Analysis(replace(context, rollup=context.rollup.held())))

    def wave(self, code: str) -> Wave:
        """The wave of this code. Raises LookupError naming those there are."""
        for wave in self.waves:
            if wave.code == code:
                return wave
        known = ", ".join(wave.code for wave in self.waves) or "none yet"
        raise LookupError(f"There is no wave “{code}”. There are: {known}.")


def refresh_rollup(store: Store, folder: Path, survey: Survey) -> int:
    """Bring the rollup of a questionnaire up to date; how many weeks were written."""
    return RollupBuilder(folder, _layout(survey)).refresh(store)


def rollup_is_stale(store: Store, folder: Path, survey: Survey) -> bool:
    """Whether the store has changed since the rollup of a questionnaire was refreshed."""
    return RollupBuilder(folder, _layout(survey)).is_stale(store)


def open_analysis(
    store: Store, folder: Path, survey: Survey, rules: DisclosureRules, today: datetime.date
) -> OpenedAnalysis:
    """Open the analysis of a questionnaire as of ``today``, on the rollup as it was refreshed last.

    Waves are those declared; where none is, the quarters of the year.
    """
    layout = _layout(survey)
    rollup = open_rollup(folder, layout, store)
    places = {
        "site": tuple(survey.sites),
        "channel": CHANNELS,
        "locale": tuple(survey.locales),
    }
    with store.reading() as connection:
        declared = WaveRepository(connection).all(survey.questionnaire)
        waves = declared or quarterly_waves(survey.questionnaire, rollup.weeks())
        audits = {wave.code: _audit(connection, wave) for wave in waves}
    context = Context(rollup, Attributes(layout, places), rules, today, audits, survey.margins)
    return OpenedAnalysis(Analysis(context), tuple(waves), survey.taxonomy)


def _layout(survey: Survey) -> RollupLayout:
    versions = survey.library.questionnaires.values()
    return layout_for(versions, survey.questionnaire, survey.taxonomy.codes)


def _audit(connection: Connection, wave: Wave) -> Audit:
    coding = HumanCodingRepository(connection)
    answers = [answer for answer, _ in coding.sample(wave.code)]
    return audit_of(answers, coding.codings([answer.id for answer in answers]))
