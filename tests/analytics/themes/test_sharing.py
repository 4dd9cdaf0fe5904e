"""Several processes code the answers of one PostgreSQL database: each answer once, by whoever
claims it; what a killed one had claimed is free at once.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import func, select

from analytics.themes.backlog import Backlog
from analytics.themes.model import ThemeModel
from analytics.themes.training import train
from configuration import ROOT
from embedding.sentences import Progress, no_progress
from store import Store, open_store
from store.codings import CodingRepository
from store.tables import CodedAnswerRow
from tests.analytics.themes.meaning import WordMeaning
from tests.analytics.themes.test_backlog import LABELS, TEXTS, codings, say
from tests.store.conversations import begun

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)

ITEMS = ("difficult",)
ANSWERS = 40
# A process that claims answers, says so, and is then busy for longer than the test.
CLAIMS_AND_SLEEPS = """
import sys, time
from store import open_store
from store.codings import CodingRepository
with open_store(sys.argv[1]).reading() as connection:
    print(len(CodingRepository(connection).claim(("difficult",), sys.argv[2], 10)[0]), flush=True)
    time.sleep(60)
"""


class SlowMeaning(WordMeaning):
    """Takes a moment for each batch, so that two at once meet."""

    def embed(self, texts: Sequence[str], progress: Progress = no_progress) -> NDArray[np.float32]:
        time.sleep(0.05)
        return super().embed(texts, progress)


@pytest.fixture(scope="module")
def model() -> ThemeModel:
    return train(TEXTS * 5, LABELS * 5, embedding=WordMeaning())


@pytest.fixture
def told(store: Store) -> Store:
    """A database with answers that nobody has coded."""
    for _ in range(ANSWERS):
        say(store, begun(store).id, difficult="password lost")
    return store


@pytest.fixture
def another(told: Store, database_url: str) -> Iterator[Store]:
    """Another process's connections to the same database."""
    with closing(open_store(database_url)) as opened:
        yield opened


def test_two_processes_at_once_code_each_answer_once(
    told: Store, another: Store, model: ThemeModel
) -> None:
    meanings = (SlowMeaning(), SlowMeaning())
    start = threading.Barrier(2)

    def code(store: Store, meaning: SlowMeaning) -> int:
        backlog = Backlog(store, model, meaning, ITEMS)
        start.wait()
        total = after = 0
        while True:
            count, after = backlog.code_some(5, after)
            if not count:
                return total
            total += count

    with ThreadPoolExecutor(2) as pool:
        shares = list(pool.map(code, (told, another), meanings))
    assert sum(shares) == ANSWERS
    assert min(shares) > 0, "both had something to do"
    assert len(codings(told)) == ANSWERS
    with told.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(CodedAnswerRow)) == ANSWERS


def test_what_a_killed_process_had_claimed_is_coded_by_another(
    told: Store, database_url: str, model: ThemeModel
) -> None:
    command = [sys.executable, "-c", CLAIMS_AND_SLEEPS, database_url, model.version]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "10\n"
            backlog = Backlog(told, model, WordMeaning(), ITEMS)
            assert backlog.code_some(ANSWERS)[0] == ANSWERS - 10
            assert backlog.code_some(ANSWERS)[0] == 0
        finally:
            process.send_signal(signal.SIGKILL)
    end = time.monotonic() + 10
    while not (coded := backlog.code_some(ANSWERS)[0]):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert coded == 10


def test_a_respondent_does_not_wait_for_whoever_codes(told: Store, another: Store) -> None:
    """A claim is no lock on the answer: its words can be corrected meanwhile."""
    with another.reading() as connection:
        claimed, last = CodingRepository(connection).claim(ITEMS, "m", ANSWERS)
        assert (len(claimed), last) == (ANSWERS, claimed[-1].id)
        with told.writing() as customer:
            customer.exec_driver_sql("SET LOCAL lock_timeout = '1s'")
            customer.exec_driver_sql("UPDATE answers SET text = 'password wrong'")
