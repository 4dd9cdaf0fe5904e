"""Coding open answers on the command line, with a small model of four themes."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from sqlalchemy import select
from typer.testing import CliRunner, Result

from analytics.themes.keeping import save_model
from analytics.themes.training import train
from command_line.main import application
from configuration import Settings
from embedding.cache import EmbeddingCache
from store import open_store
from store.human_coding import Coding, HumanCodingRepository
from store.migration import migrate
from store.tables import CodedAnswerRow
from tests.analytics.survey import Held, Said, fill
from tests.analytics.themes.meaning import WordMeaning

TEXTS = ["password lost", "login failed", "password wrong", "login password",
         "pages clear", "buttons large", "pages large", "buttons clear",
         "weather nice", "rain again", "nice rain", "weather again"] * 4  # fmt: skip
LABELS = [{"account_login": "neg"}] * 4 + [{"usability": "pos"}] * 4 + [{}] * 4


@pytest.fixture(autouse=True)
def small_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contexts = (["difficult"] * 4 + ["good"] * 4 + [""] * 4) * 4
    meaning = WordMeaning()
    model = train(TEXTS, LABELS * 4, contexts=contexts, embedding=meaning, seed=1)
    file = tmp_path / "themes-small.npz"
    save_model(model, file)
    monkeypatch.setenv("RESONANZ_FOLDER", str(tmp_path))
    monkeypatch.delenv("RESONANZ_DATABASE_URL", raising=False)
    for command in ("code", "recode"):
        monkeypatch.setattr(f"command_line.{command}.ensure_theme_model", lambda _: file)
    monkeypatch.setattr("command_line.code.SentenceEmbedding", lambda _: meaning)
    vectors = EmbeddingCache(tmp_path / "vectors.sqlite", meaning)
    monkeypatch.setattr("command_line.recode.answer_vectors", lambda *_: vectors)


def run(command: str, *entries: object) -> Result:
    lines = b"".join(orjson.dumps(entry) + b"\n" for entry in entries)
    return CliRunner().invoke(application(), [command], input=lines)


def test_every_answer_gets_its_line_in_order() -> None:
    result = run(
        "code",
        {"id": "b", "lang": "en", "question": "difficult", "text": "login failed again"},
        {"id": 1, "lang": "en", "question": "good", "text": "clear buttons"},
    )
    assert result.exit_code == 0
    first, second = map(orjson.loads, result.stdout.splitlines())
    assert (first["id"], first["themes"], first["sentiment"]) == (
        "b", {"account_login": "neg"}, "neg",
    )  # fmt: skip
    assert (second["id"], second["themes"]) == (1, {"usability": "pos"})
    assert first["scores"].keys() == {"account_login", "usability"}


@pytest.mark.parametrize("question", [{}, {"question": None}, {"question": ""}])
def test_the_question_may_be_left_out(question: dict[str, object]) -> None:
    result = run("code", {"id": 1, "text": "login failed", **question})
    assert orjson.loads(result.stdout)["themes"] == {"account_login": "neg"}
    assert "not known" not in result.stderr


def test_an_unknown_question_is_named_and_the_answer_coded_without_it() -> None:
    result = run("code", {"id": 1, "question": "Was war gut?", "text": "login failed"})
    assert orjson.loads(result.stdout)["themes"] == {"account_login": "neg"}
    assert "Was war gut?" in result.stderr
    assert "difficult, good" in result.stderr


@pytest.mark.parametrize("text", ["nice weather", "weather"])
def test_where_nothing_is_sure_it_is_unassigned(text: str) -> None:
    found = orjson.loads(run("code", {"id": 1, "text": text}).stdout)
    assert found["themes"] == {}
    assert found["sentiment"] in ("pos", "neg", "mixed", "neutral")


def test_a_missing_text_is_explained_and_nothing_is_written() -> None:
    result = run("code", {"id": 1, "text": "login failed"}, {"id": 2, "txt": "secret words"})
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Line 2" in result.stderr and "text" in result.stderr
    assert "secret" not in result.stderr


def test_stored_answers_are_coded_anew_and_peoples_codings_stay() -> None:
    store = open_store(Settings().database)
    migrate(store)
    fill(
        store,
        [
            Held(said={"difficult": Said("login failed", {"usability": "pos"})}),
            Held(said={"difficult": Said("password lost")}),
        ],
        model="earlier",
    )
    with store.writing() as connection:
        repository = HumanCodingRepository(connection)
        repository.keep(Coding(1, "ada", {"staff_help": "neg"}, "neg", 1), "login failed")
    assert "2 answers coded" in run("recode").stderr
    assert "0 answers coded" in run("recode").stderr
    with store.reading() as connection:
        codings = HumanCodingRepository(connection).codings([1, 2])
        versions = connection.scalars(
            select(CodedAnswerRow.model_version).where(CodedAnswerRow.coder == "model")
        ).all()
    store.close()
    assert [(each.answer_id, each.coder, dict(each.themes)) for each in codings] == [
        (1, "ada", {"staff_help": "neg"}),
        (1, "model", {"account_login": "neg"}),
        (2, "model", {"account_login": "neg"}),
    ]
    assert "earlier" not in versions
