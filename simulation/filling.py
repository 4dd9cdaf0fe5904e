"""Writes the invented city into an empty database, and marks it as simulated."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from sqlalchemy import Connection, func, insert, select

from analytics.themes.taxonomy import Taxonomy
from interview.loading import QuestionnaireLibrary
from interview.questionnaire import Questionnaire
from interview.state import Stage
from simulation.city import CUSTOMERS, STAFF, City, city_waves, measure_began_on
from simulation.coders import SimulatedCoders, sentiment
from simulation.drawing import NETWORK, Colleagues, Customers, DrawnAnswer, DrawnInterview
from store import Store
from store.codebook import ProposalRepository
from store.desk_tables import QuoteReleaseRow
from store.measures import Measure, MeasureRepository
from store.simulation import mark_as_simulated
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
    ConversationRow,
)
from store.waves import Wave, WaveKind, WaveRepository

_MODEL = "simulated"
# How often the simulated model overlooks a theme.
_OVERLOOKED = 0.05
_RELEASED = 0.06
# Every so many-th of those who had no difficulty.
_OF_NO_THEME = 25
_A_BATCH = 400


class NotEmpty(RuntimeError):
    """There are interviews in the database already; the invented city needs one of its own."""


def fill(
    store: Store,
    city: City,
    library: QuestionnaireLibrary,
    taxonomy: Taxonomy,
    *,
    today: datetime.date,
    progress: Callable[[int, int], None] = lambda done, all: None,
) -> int:
    """Fill the database; how many interviews were written. Raises NotEmpty."""
    with store.reading() as connection:
        if connection.scalar(select(func.count()).select_from(ConversationRow)):
            raise NotEmpty("the database already holds interviews")
    interviews = list(_interviews(city, library, taxonomy, today))
    versions = {id: _current(library, id).version for id in (CUSTOMERS, STAFF)}
    batch = _Batch(taxonomy.version, versions, np.random.default_rng(city.seed + 1))
    with store.writing() as connection:
        mark_as_simulated(connection)
        for wave in city_waves(today):
            WaveRepository(connection).add(wave)
        _measures(connection, city, measure_began_on(today))
        for done, (wave, drawn) in enumerate(interviews, 1):
            batch.add(wave, drawn)
            if done % _A_BATCH == 0 or done == len(interviews):
                batch.write(connection)
                progress(done, len(interviews))
        coders = SimulatedCoders(taxonomy, batch.truth, np.random.default_rng(city.seed + 2))
        coders.code_samples(
            connection, [w for w in city_waves(today) if w.questionnaire == CUSTOMERS]
        )
        _propose(connection, batch.of_no_theme, today)
    return len(interviews)


def _current(library: QuestionnaireLibrary, id: str) -> Questionnaire:
    questionnaire = library.current(id)
    if questionnaire is None:
        raise LookupError(f"the invented city needs the questionnaire {id}")
    return questionnaire


def _interviews(
    city: City, library: QuestionnaireLibrary, taxonomy: Taxonomy, today: datetime.date
) -> Iterator[tuple[Wave, DrawnInterview]]:
    chance = np.random.default_rng(city.seed)
    customers = Customers(city, _current(library, CUSTOMERS), taxonomy, chance)
    staff = Colleagues(city, _current(library, STAFF), chance)
    for wave in city_waves(today):
        is_after = wave.kind is WaveKind.EVALUATION
        asks_customers = wave.questionnaire == CUSTOMERS
        number = city.customers_a_site if asks_customers else city.staff_a_site
        for site in city.sites:
            # Offices differ in size; no two have the same number of respondents.
            for _ in range(int(number * chance.uniform(0.75, 1.25))):
                people: Customers | Colleagues = customers if asks_customers else staff
                yield wave, people.interview(site, is_after)


@dataclass
class _Batch:
    """Rows that wait to be written, and the number of the last answer."""

    taxonomy: int
    versions: Mapping[str, int]
    chance: np.random.Generator
    answer: int = 0
    truth: dict[int, Mapping[str, str]] = field(default_factory=dict)
    of_no_theme: list[int] = field(default_factory=list)
    rows: dict[Any, list[dict[str, Any]]] = field(default_factory=dict)

    def write(self, connection: Connection) -> None:
        """Write what waits, parents before children."""
        for table in (ConversationRow, AnswerRow, CodedAnswerRow, CodingRow, QuoteReleaseRow):
            if waiting := self.rows.pop(table, None):
                connection.execute(insert(table), waiting)

    def add(self, wave: Wave, drawn: DrawnInterview) -> None:
        """Add an interview, on some day of its wave."""
        id = str(uuid.UUID(bytes=self.chance.bytes(16), version=4))
        days = (wave.last_day - wave.first_day).days + 1
        day = wave.first_day + datetime.timedelta(days=int(self.chance.integers(days)))
        self._row(
            ConversationRow,
            id=id,
            channel=drawn.channel,
            site=drawn.site,
            questionnaire=wave.questionnaire,
            version=self.versions[wave.questionnaire],
            drawn=list(drawn.drawn),
            locale=drawn.locale,
            locale_chosen=True,
            languages_offered=[],
            stage=Stage.FINISHED if drawn.is_finished else self._unfinished(),
            consent_version="simulated",
            misunderstood=0,
            last_turn=len(drawn.answers) + 1,
            last_seq=2 * len(drawn.answers) + 2,
            created_on=day,
            active_on=day,
        )
        for turn, (item, given) in enumerate(drawn.answers.items(), 1):
            self.answer += 1
            answer = self._of_no_theme(given, drawn.locale)
            self._row(
                AnswerRow,
                id=self.answer,
                conversation_id=id,
                item=item,
                status=answer.status,
                code=answer.code,
                text=answer.text,
                sensitive=[],
                locale=drawn.locale,
                turn=turn,
                answered_on=day,
            )
            if answer.text:
                self.truth[self.answer] = answer.themes
                self._code(answer, day)

    def _of_no_theme(self, answer: DrawnAnswer, locale: str) -> DrawnAnswer:
        """Some of those who had no difficulty speak of what the codebook does not know."""
        is_free = answer.themes == {"nothing": "neutral"} and locale in NETWORK
        if not is_free or self.answer % _OF_NO_THEME:
            return answer
        self.of_no_theme.append(self.answer)
        said = NETWORK[locale]
        return replace(answer, text=said[self.answer % len(said)], themes={})

    def _unfinished(self) -> Stage:
        """Some say that they want to stop, others just go away."""
        return Stage.STOPPED if self.chance.random() < 0.5 else Stage.ASKING

    def _code(self, answer: DrawnAnswer, day: datetime.date) -> None:
        who = {
            "answer_id": self.answer,
            "coder": "model",
            "coder_kind": "model",
            "taxonomy_version": self.taxonomy,
            "model_version": _MODEL,
            "score": round(float(self.chance.uniform(0.6, 0.99)), 3),
        }
        if not answer.themes:
            who["score"] = 0.2
        self._row(CodedAnswerRow, **who, sentiment=sentiment(set(answer.themes.values())))
        for theme, valence in answer.themes.items():
            if self.chance.random() >= _OVERLOOKED:
                self._row(CodingRow, **who, theme=theme, valence=valence)
        if self.chance.random() < _RELEASED:
            self._row(
                QuoteReleaseRow, answer_id=self.answer, released_by="simulated", released_on=day
            )

    def _row(self, table: type, **values: Any) -> None:
        self.rows.setdefault(table, []).append(values)


def _propose(connection: Connection, answers: list[int], today: datetime.date) -> None:
    """The group as the search for emerging themes would keep it."""
    ProposalRepository(connection).propose(["wlan", "wartebereich"], answers, 0.9, today)


def _measures(connection: Connection, city: City, began_on: datetime.date) -> None:
    repository = MeasureRepository(connection)
    repository.add(
        Measure(
            code="upload-page",
            title="Neue Seite zum Hochladen: Fotos werden auf dem Gerät geprüft",
            description="Vor dem Absenden zeigt die Seite, ob ein Foto lesbar ist.",
            questionnaire=CUSTOMERS,
            sites=tuple(sorted(city.treated)),
            begins_on=began_on,
            themes=("uploads",),
        )
    )
    repository.add(
        Measure(
            code="posters",
            title="Plakate im Wartebereich mit Hinweis auf die App",
            description="Plakate in drei Sprachen.",
            questionnaire=CUSTOMERS,
            sites=tuple(sorted(city.with_posters)),
            begins_on=began_on,
            themes=("channel_choice",),
        )
    )
