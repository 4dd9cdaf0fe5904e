"""From a database to a summary, on the command line."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import orjson
import pytest
from sqlalchemy import select
from typer.testing import CliRunner, Result

from analytics.themes.examples import read_examples
from command_line.main import application
from command_line.purge import purge_now
from configuration import ROOT, Settings
from store import ConversationRepository, open_store
from store.human_coding import Coding, HumanCodingRepository
from store.migration import migrate
from store.tables import ConversationRow
from tests.analytics.published.conftest import simulated
from tests.analytics.survey import MONDAY, fill

# The invented interviews are moved so far back that both waves have ended on any day.
EARLIER = datetime.timedelta(weeks=52)
SUNDAY = MONDAY - EARLIER + datetime.timedelta(days=27)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of 320 interviews in eight weeks."""
    folder = tmp_path_factory.mktemp("analysis")
    generator = np.random.default_rng(3)
    interviews = [simulated(generator, week) for week in range(8) for _ in range(40)]
    store = open_store(f"sqlite:///{folder / 'resonanz.db'}")
    migrate(store)
    fill(store, [replace(held, day=held.day - EARLIER) for held in interviews])
    store.close()
    return folder


@pytest.fixture(autouse=True)
def environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESONANZ_FOLDER", str(folder))
    monkeypatch.delenv("RESONANZ_DATABASE_URL", raising=False)


def run(*words: str) -> Result:
    return CliRunner().invoke(application(), list(words))


@pytest.fixture(scope="module")
def waves(folder: Path) -> tuple[str, str]:
    """Two waves, added by command."""
    first = MONDAY - EARLIER
    for code, start in (("before", first), ("after", first + datetime.timedelta(weeks=4))):
        end = start + datetime.timedelta(days=27)
        with pytest.MonkeyPatch.context() as patched:
            patched.setenv("RESONANZ_FOLDER", str(folder))
            assert run("waves", "add", code, "baseline", str(start), str(end)).exit_code == 0
    return "before", "after"


def test_waves_are_listed_and_a_bad_one_is_explained(waves: tuple[str, str]) -> None:
    assert [line.split("\t")[0] for line in run("waves", "list").stdout.splitlines()] == list(waves)
    bad = run("waves", "add", "odd", "change", str(SUNDAY), str(SUNDAY))
    assert bad.exit_code == 2
    assert "whole weeks" in bad.stderr


def test_the_summary_is_printed_and_written(waves: tuple[str, str], tmp_path: Path) -> None:
    page, data = tmp_path / "out" / "summary.html", tmp_path / "summary.json"
    written = run("summary", "--html", str(page), "--json", str(data))
    assert written.exit_code == 0
    assert "„after“" in written.stdout and "1. Zufriedenheit" in written.stdout
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    found = orjson.loads(data.read_bytes())
    assert (found["wave"], found["compared_with"]) == waves[::-1]
    assert 1 <= len(found["findings"]) <= 8
    english = run("summary", "before", "--language", "en")
    assert "“before”" in english.stdout and "1. Satisfaction" in english.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense"], "before, after"),
        (["--language", "fr"], "German"),
        (["--questionnaire", "nonsense"], "digital_services"),
    ],
)
def test_what_cannot_be_summarised_is_explained(
    waves: tuple[str, str], words: list[str], said: str
) -> None:
    result = run("summary", *words)
    assert result.exit_code == 2
    assert said in result.stderr


def test_people_code_a_sample_and_their_corrections_are_examples(
    folder: Path, waves: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = run("coding", "sample", "before", "--per-language", "20")
    assert "40 answers were added" in drawn.stderr
    assert (
        "0 answers were added to 40"
        in run("coding", "sample", "before", "--per-language", "20").stderr
    )
    store = open_store(Settings().database)
    with store.writing() as connection:
        coding = HumanCodingRepository(connection)
        for answer, _ in coding.sample("before"):
            for coder in ("ada", "bela"):
                coding.keep(Coding(answer.id, coder, {"uploads": "neg"}, "neg", 1), answer.text)
    store.close()
    quality = run("coding", "quality", "before").stdout
    assert "40 of 40 sampled answers" in quality
    assert "ada and bela: 40 answers" in quality
    assert "recall 0.00" in quality
    assert run("coding", "corrections").stdout == "", "the sample measures, it does not train"
    examples = run("coding", "corrections", "--with-sample").stdout.splitlines()
    assert len(examples) == 40
    assert orjson.loads(examples[0])["themes"] == {"uploads": "neg"}
    shutil.copytree(ROOT / "themes", tmp_path / "themes")
    monkeypatch.setattr("command_line.coding.ROOT", tmp_path)
    learned = run("coding", "corrections", "--with-sample", "--learn")
    assert "2 examples were written" in learned.stderr, "every answer says the same here"
    assert {each.language for each in read_examples(tmp_path / "data" / "themes")} == {"de", "uk"}


def test_the_purge_takes_the_withdrawn_out_of_the_columns(
    folder: Path, waves: tuple[str, str]
) -> None:
    run("summary")
    settings = Settings()
    store = open_store(settings.database)
    with store.writing() as connection:
        id = connection.scalar(select(ConversationRow.id).where(ConversationRow.site == "mitte"))
        assert id is not None
        ConversationRepository(connection).withdraw(id)
    store.close()
    kept = {file: file.read_bytes() for file in settings.rollup.rglob("*.parquet")}
    purge_now(settings, datetime.date.today())
    changed = [file for file, content in kept.items() if file.read_bytes() != content]
    assert len(changed) == 1
