"""Stored answers are coded after they are stored; the backlog is what the database says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from analytics.themes.backlog import Backlog, forget_vectors
from analytics.themes.model import ThemeModel
from analytics.themes.training import train
from embedding.cache import EmbeddingCache
from interview.state import Answer, Status
from store import ConversationRepository, Store
from store.codings import CodingRepository, ModelCoding
from store.tables import CodedAnswerRow, CodingRow
from tests.analytics.themes.meaning import WordMeaning
from tests.store.conversations import TODAY, begun, found

TEXTS = ["password lost", "password wrong", "login fails", "phone busy", "nobody phones", "phone"]
LABELS = [*[{"account_login": "neg"}] * 3, *[{"reachability": "neg"}] * 3]


@pytest.fixture(scope="module")
def model() -> ThemeModel:
    return train(TEXTS * 5, LABELS * 5, embedding=WordMeaning())


def backlog_of(store: Store, model: ThemeModel) -> Backlog:
    return Backlog(store, model, WordMeaning(), ("difficult", "good"))


def say(store: Store, id: str, turn: int = 1, **answers: str) -> None:
    before = found(store, id)
    given = {item: Answer(Status.ANSWERED, text=text) for item, text in answers.items()}
    state = replace(before.state, answers={**before.state.answers, **given})
    with store.writing() as connection:
        ConversationRepository(connection).save(
            before, state, turn=turn, consent_version="v", today=TODAY
        )


def codings(store: Store) -> list[tuple[str, str, str]]:
    with store.reading() as connection:
        rows = connection.execute(select(CodingRow.__table__).order_by(CodingRow.answer_id)).all()
    return [(row.theme, row.valence, row.model_version) for row in rows]


def test_new_answers_are_coded_once(store: Store, model: ThemeModel) -> None:
    say(store, begun(store).id, difficult="password", good="phone")
    backlog = backlog_of(store, model)
    assert backlog.count() == 2
    assert backlog.code_some(10)[0] == 2
    assert [theme for theme, _, _ in codings(store)] == ["account_login", "reachability"]
    assert backlog.code_some(10)[0] == 0


def test_each_coding_carries_its_versions(store: Store, model: ThemeModel) -> None:
    say(store, begun(store).id, difficult="password")
    backlog_of(store, model).code_some(10)
    with store.reading() as connection:
        (whole,) = connection.execute(select(CodedAnswerRow.__table__)).all()
    assert (whole.coder, whole.coder_kind, whole.model_version) == ("model", "model", model.version)
    assert 0 < whole.score <= 1


def test_another_model_codes_anew_and_replaces(store: Store, model: ThemeModel) -> None:
    say(store, begun(store).id, difficult="password")
    backlog_of(store, model).code_some(10)
    newer = replace(model, version="newer")
    assert backlog_of(store, newer).count() == 1
    backlog_of(store, newer).code_some(10)
    assert [version for _, _, version in codings(store)] == ["newer"]


def test_where_nothing_is_coded_again_only_new_answers_are(store: Store, model: ThemeModel) -> None:
    """As in an invented city, whose codings belong to its story."""
    say(store, begun(store).id, difficult="password")
    backlog_of(store, model).code_some(10)
    say(store, begun(store).id, difficult="phone")
    newer = replace(backlog_of(store, replace(model, version="newer")), again=False)
    assert newer.count() == 1
    newer.code_some(10)
    assert [version for _, _, version in codings(store)] == [model.version, "newer"]


def test_other_questions_and_other_answers_are_left(store: Store, model: ThemeModel) -> None:
    say(store, begun(store).id, hinders="password")
    assert backlog_of(store, model).count() == 0


def test_the_words_of_a_follow_up_are_read_too(store: Store, model: ThemeModel) -> None:
    conversation = begun(store)
    before = found(store, conversation.id)
    answer = Answer(
        Status.ANSWERED, text="schlecht", follow_up="what_made_it_hard",
        follow_up_status=Status.ANSWERED, follow_up_text="password lost",
    )  # fmt: skip
    state = replace(before.state, answers={"difficult": answer})
    with store.writing() as connection:
        ConversationRepository(connection).save(
            before, state, turn=1, consent_version="v", today=TODAY
        )
    with store.reading() as connection:
        (read,) = CodingRepository(connection).backlog(("difficult",), model.version, 10)
    assert read.text == "schlecht\npassword lost"
    backlog_of(store, model).code_some(10)
    assert "account_login" in [theme for theme, _, _ in codings(store)]


def test_words_that_changed_while_they_were_coded_stay_in_the_backlog(
    store: Store, model: ThemeModel
) -> None:
    id = begun(store).id
    say(store, id, difficult="password")
    with store.reading() as connection:
        (read,) = CodingRepository(connection).backlog(("difficult",), model.version, 10)
    say(store, id, turn=2, difficult="phone")
    old = ModelCoding(read, "neg", 0.9, {"account_login": ("neg", 0.9)})
    with store.writing() as connection:
        assert CodingRepository(connection).save([old], 1, model.version) == 0
    assert codings(store) == []
    assert backlog_of(store, model).count() == 1


def test_words_deleted_while_they_were_coded_leave_nothing(store: Store, model: ThemeModel) -> None:
    id = begun(store).id
    say(store, id, difficult="password")
    with store.reading() as connection:
        (read,) = CodingRepository(connection).backlog(("difficult",), model.version, 10)
    with store.writing() as connection:
        ConversationRepository(connection).withdraw(id)
        gone = ModelCoding(read, "neg", 0.9, {"account_login": ("neg", 0.9)})
        assert CodingRepository(connection).save([gone], 1, model.version) == 0
    assert codings(store) == []


def test_vectors_go_with_the_answer(store: Store, model: ThemeModel, tmp_path: Path) -> None:
    id = begun(store).id
    say(store, id, difficult="password")
    vectors = EmbeddingCache(tmp_path / "answers.sqlite", WordMeaning())
    Backlog(store, model, vectors, ("difficult",)).code_some(10)
    assert forget_vectors(store, vectors) == 0
    with store.writing() as connection:
        ConversationRepository(connection).withdraw(id)
    assert forget_vectors(store, vectors) == 1
