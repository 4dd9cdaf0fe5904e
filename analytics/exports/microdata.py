"""Interviews as an anonymised data set: one row a respondent, in random order, without texts."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from sqlalchemy import Connection, select

from analytics.exports.dataset import Category, Dataset, Kind, Missing, Value, Variable
from analytics.exports.protection import protected
from interview.questionnaire import Item, Order, Questionnaire
from interview.state import Stage, Status
from privacy.disclosure import DisclosureRules
from store.tables import (
    AnswerRow,
    CodingRow,
    ConversationRow,
)
from store.waves import Wave

_OTHERS = ("canary", "rasa")
_VALENCES = ("not_raised", "neg", "mixed", "neutral", "pos")
_ATTRIBUTES = ("wave", "site", "channel", "locale")
# What others could know of a respondent; the first is taken away first where too few share all.
# Whoever stands in no such group is still among ten with the same language and site.
_KNOWN = ("age", "locale", "site")


@dataclass(frozen=True)
class Labels:
    """What things are called in the language of the export.

    ``items``: item → wording; ``scales``: scale → code → label; ``values``: attribute → code →
    label, for sites, channels and locales; ``names``: attribute → its name; ``themes``: theme →
    name; ``valences``: valence → name.
    """

    language: str
    items: Mapping[str, str]
    scales: Mapping[str, Mapping[str, str]]
    values: Mapping[str, Mapping[str, str]]
    names: Mapping[str, str]
    themes: Mapping[str, str] = field(default_factory=dict)
    valences: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Respondent:
    """One interview as it is read from the record; ``themes`` maps (item, theme) → valence."""

    wave: str
    site: str | None
    channel: str
    locale: str
    is_finished: bool
    drawn: frozenset[str]
    answers: Mapping[str, tuple[str, str | None]]
    themes: Mapping[tuple[str, str], str]


def microdata(
    respondents: Iterable[Respondent],
    questionnaire: Questionnaire,
    labels: Labels,
    rules: DisclosureRules,
    *,
    name: str,
    title: str,
    seed: int,
    notes: tuple[str, ...] = (),
) -> Dataset:
    """The data set; combinations of attributes that fewer than ``rules.threshold`` share are
    coarsened. The order is drawn with ``seed``, so that it does not tell when somebody answered.
    """
    variables = _variables(questionnaire, labels)
    rows = [tuple(_row(each, questionnaire, labels)) for each in respondents]
    random.Random(seed).shuffle(rows)
    places = [variable.name for variable in variables]
    known = [places.index(column) for column in _KNOWN if column in places]
    safe = protected(rows, known, rules.threshold)
    protection = _note(labels.language, rules, safe.left_out)
    return Dataset(name, title, labels.language, variables, safe.rows, (*notes, protection))


def read_respondents(
    connection: Connection, waves: Iterable[Wave], questionnaire: Questionnaire
) -> Iterator[Respondent]:
    """The interviews of these waves in the questionnaire's version, that were agreed to."""
    conversation = ConversationRow
    for wave in waves:
        of_the_wave = (
            (conversation.questionnaire == questionnaire.id)
            & (conversation.version == questionnaire.version)
            & (conversation.created_on >= wave.first_day)
            & (conversation.created_on <= wave.last_day)
            & conversation.consent_version.is_not(None)
            & (conversation.stage != Stage.WITHDRAWN)
            & conversation.channel.not_in(_OTHERS)
        )
        answers = connection.execute(
            select(
                conversation.id,
                conversation.site,
                conversation.channel,
                conversation.locale,
                conversation.stage,
                conversation.drawn,
                AnswerRow.id.label("answer"),
                AnswerRow.item,
                AnswerRow.status,
                AnswerRow.code,
            )
            .join(AnswerRow, AnswerRow.conversation_id == conversation.id)
            .where(of_the_wave)
            .order_by(conversation.id)
        )
        codings = connection.execute(
            select(AnswerRow.conversation_id, AnswerRow.item, CodingRow.theme, CodingRow.valence)
            .join(AnswerRow, AnswerRow.id == CodingRow.answer_id)
            .join(conversation, conversation.id == AnswerRow.conversation_id)
            .where(of_the_wave, CodingRow.coder_kind == "model")
        )
        themes: dict[str, dict[tuple[str, str], str]] = {}
        for row in codings:
            themes.setdefault(row.conversation_id, {})[(row.item, row.theme)] = row.valence
        for id, group in groupby(answers, key=lambda row: str(row.id)):
            given = list(group)
            first = given[0]
            yield Respondent(
                wave=wave.code,
                site=first.site,
                channel=first.channel,
                locale=first.locale,
                is_finished=first.stage == Stage.FINISHED,
                drawn=frozenset(first.drawn),
                answers={row.item: (row.status, row.code) for row in given},
                themes=themes.get(id, {}),
            )


def _variables(questionnaire: Questionnaire, labels: Labels) -> tuple[Variable, ...]:
    found = [
        Variable(
            attribute,
            labels.names[attribute],
            Kind.NOMINAL,
            _categories(labels.values[attribute]),
            missing=frozenset({Missing.NOT_SHOWN, Missing.NOT_ASKED}),
        )
        for attribute in _ATTRIBUTES
    ]
    for item in questionnaire.items:
        if item.scale is not None:
            found.append(_closed(item, labels))
        else:
            found += _open(item, labels)
    return tuple(found)


def _closed(item: Item, labels: Labels) -> Variable:
    assert item.scale is not None
    names = labels.scales[item.scale.name]
    return Variable(
        item.id,
        labels.items[item.id],
        Kind.ORDINAL if item.scale.order is Order.ORDINAL else Kind.NOMINAL,
        _categories({code: names.get(code, code) for code in item.scale.codes}),
        question=labels.items[item.id],
        missing=frozenset(Missing),
    )


def _open(item: Item, labels: Labels) -> list[Variable]:
    valences = {valence: labels.valences.get(valence, valence) for valence in _VALENCES}
    return [
        Variable(
            f"{item.id}_{theme}",
            f"{labels.items[item.id]} – {name}",
            Kind.NOMINAL,
            _categories(valences, first=0),
            question=labels.items[item.id],
            missing=frozenset(set(Missing) - {Missing.NOT_SHOWN}),
        )
        for theme, name in labels.themes.items()
    ]


def _categories(names: Mapping[str, str], first: int = 1) -> tuple[Category, ...]:
    """Codes that are numbers keep them; the others are counted."""
    are_numbers = all(code.isdecimal() for code in names)
    return tuple(
        Category(int(code) if are_numbers else number, code, label)
        for number, (code, label) in enumerate(names.items(), first)
    )


def _row(
    each: Respondent, questionnaire: Questionnaire, labels: Labels
) -> Iterator[Value | Missing]:
    yield each.wave
    yield each.site if each.site in labels.values["site"] else Missing.NOT_ASKED
    yield each.channel
    yield each.locale
    for item in questionnaire.items:
        status, code = each.answers.get(item.id, (None, None))
        missing = _missing(each, item, status)
        if item.scale is not None:
            yield missing if missing or code is None else code
        else:
            for theme in labels.themes:
                yield missing or each.themes.get((item.id, theme), "not_raised")


def _missing(each: Respondent, item: Item, status: str | None) -> Missing | None:
    if status == Status.ANSWERED:
        return None
    if status == Status.SKIPPED:
        return Missing.SKIPPED
    if status == Status.DONT_KNOW:
        return Missing.DONT_KNOW
    if item.rotation is not None and item.id not in each.drawn:
        return Missing.NOT_ASKED
    return Missing.NOT_ASKED if each.is_finished else Missing.BROKEN_OFF


def _note(language: str, rules: DisclosureRules, left_out: int) -> str:
    k, gone = rules.threshold, rules.rounded(left_out)
    if language == "de":
        return (
            f"Anonymisierung: Merkmale, die weniger als {k} Personen gemeinsam haben, sind "
            f"ausgeblendet; rund {gone} Personen fehlen ganz. Texte sind nicht enthalten."
        )
    return (
        f"Anonymisation: attributes that fewer than {k} people share are not shown; about "
        f"{gone} people are left out. No texts are contained."
    )
