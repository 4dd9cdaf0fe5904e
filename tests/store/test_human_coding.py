"""People code and release answers that are as they saw them."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from sqlalchemy import insert

from interview.state import Answer, Stage, Status
from store import ConversationRepository, Store
from store.human_coding import AnswerChanged, Coding, HumanCodingRepository, OpenAnswer
from store.tables import CodedAnswerRow, CodingRow
from store.waves import Wave, WaveKind
from tests.store.conversations import TODAY, begun, found

WAVE = Wave(
    "w1",
    "digital_services",
    WaveKind.BASELINE,
    datetime.date(2026, 11, 23),
    datetime.date(2026, 12, 6),
)
ITEMS = ("difficult", "good")


@pytest.fixture
def conversation(store: Store) -> str:
    """A conversation with one open answer and its follow-up."""
    conversation = begun(store)
    say(store, conversation.id, "Passwort")
    return conversation.id


@pytest.fixture
def answer(store: Store, conversation: str) -> OpenAnswer:
    with store.reading() as connection:
        return HumanCodingRepository(connection).open_answers(WAVE, ITEMS)[0]


def say(store: Store, id: str, text: str) -> None:
    before = found(store, id)
    said = Answer(
        Status.ANSWERED,
        text=text,
        follow_up="f",
        follow_up_status=Status.ANSWERED,
        follow_up_text="gesperrt",
    )
    with store.writing() as connection:
        ConversationRepository(connection).save(
            before,
            replace(before.state, answers={"difficult": said}),
            turn=1,
            consent_version="v",
            today=TODAY,
        )


def by(coder: str, answer: OpenAnswer, **themes: str) -> Coding:
    return Coding(answer.id, coder, themes, "neg", taxonomy_version=1)


def test_answer_and_follow_up_are_coded_as_one_text(answer: OpenAnswer) -> None:
    assert (answer.item, answer.locale, answer.text) == ("difficult", "de", "Passwort\ngesperrt")


def test_another_wave_has_other_answers(store: Store, answer: OpenAnswer) -> None:
    later = replace(
        WAVE, first_day=datetime.date(2026, 12, 7), last_day=datetime.date(2026, 12, 13)
    )
    with store.reading() as connection:
        coding = HumanCodingRepository(connection)
        assert coding.open_answers(later, ITEMS) == []
        assert coding.open_answers(WAVE, ["good"]) == []


def test_two_people_code_on_their_own_and_may_think_again(store: Store, answer: OpenAnswer) -> None:
    with store.writing() as connection:
        coding = HumanCodingRepository(connection)
        coding.keep(by("ada", answer, usability="neg"), answer.text)
        coding.keep(by("bela", answer, account_login="neg"), answer.text)
        coding.keep(by("ada", answer, account_login="mixed"), answer.text)
        assert coding.codings() == [
            by("ada", answer, account_login="mixed"),
            by("bela", answer, account_login="neg"),
        ]
        assert coding.codings([answer.id]) == coding.codings()


def test_what_was_changed_meanwhile_is_not_coded_or_released(
    store: Store, conversation: str, answer: OpenAnswer
) -> None:
    say(store, conversation, "die Schrift")
    with store.writing() as connection:
        coding = HumanCodingRepository(connection)
        with pytest.raises(AnswerChanged):
            coding.keep(by("ada", answer, account_login="neg"), answer.text)
        with pytest.raises(AnswerChanged):
            coding.release(answer.id, answer.text, "ada", TODAY)


def test_nobody_codes_in_the_name_of_the_model(store: Store, answer: OpenAnswer) -> None:
    with store.writing() as connection, pytest.raises(ValueError, match="person"):
        HumanCodingRepository(connection).keep(by("model", answer), answer.text)


class TestReleases:
    @pytest.fixture(autouse=True)
    def coded(self, store: Store, answer: OpenAnswer) -> None:
        coder = {
            "answer_id": answer.id, "coder": "model", "coder_kind": "model", "score": 0.9,
            "taxonomy_version": 1, "model_version": "m",
        }  # fmt: skip
        with store.writing() as connection:
            connection.execute(insert(CodedAnswerRow).values(**coder, sentiment="neg"))
            connection.execute(
                insert(CodingRow).values(**coder, theme="account_login", valence="neg")
            )
            HumanCodingRepository(connection).release(answer.id, answer.text, "ada", TODAY)

    def quoted(self, store: Store, theme: str = "account_login") -> list[str]:
        with store.reading() as connection:
            found = HumanCodingRepository(connection).released(WAVE, theme, ITEMS)
        return [answer.text for answer in found]

    def test_a_released_answer_is_quoted_for_its_theme(self, store: Store) -> None:
        assert self.quoted(store) == ["Passwort\ngesperrt"]
        assert self.quoted(store, "usability") == []

    def test_a_release_can_be_taken_back(self, store: Store, answer: OpenAnswer) -> None:
        with store.writing() as connection:
            HumanCodingRepository(connection).withdraw_release(answer.id)
        assert self.quoted(store) == []

    def test_new_words_are_not_released(self, store: Store, conversation: str) -> None:
        say(store, conversation, "die Schrift")
        with store.writing() as connection:
            answer = HumanCodingRepository(connection).open_answers(WAVE, ITEMS)[0]
            connection.execute(
                insert(CodingRow).values(
                    answer_id=answer.id, coder="model", coder_kind="model", score=0.9,
                    theme="account_login", valence="neg", taxonomy_version=1,
                )
            )  # fmt: skip
        assert self.quoted(store) == []

    def test_withdrawing_takes_it_along(self, store: Store, conversation: str) -> None:
        with store.writing() as connection:
            ConversationRepository(connection).withdraw(conversation)
        assert found(store, conversation).state.stage is Stage.WITHDRAWN
        assert self.quoted(store) == []
