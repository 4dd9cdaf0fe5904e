"""No text is embedded twice, and vectors go with the words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from embedding.cache import EmbeddingCache
from tests.analytics.themes.meaning import WordMeaning


def test_known_texts_are_not_embedded_again(tmp_path: Path) -> None:
    meaning = WordMeaning()
    first = EmbeddingCache(tmp_path / "vectors.sqlite", meaning).embed(["a b", "c", "a b"])
    again = EmbeddingCache(tmp_path / "vectors.sqlite", meaning).embed(["c", "a b", "d"])
    assert meaning.embedded == 3
    assert np.array_equal(again[:2], first[[1, 0]])


def test_no_words_are_kept(tmp_path: Path) -> None:
    EmbeddingCache(tmp_path / "vectors.sqlite", WordMeaning()).embed(["Geheimnis"])
    for file in tmp_path.iterdir():
        assert b"Geheimnis" not in file.read_bytes()


def test_vectors_of_other_texts_are_forgotten(tmp_path: Path) -> None:
    meaning = WordMeaning()
    cache = EmbeddingCache(tmp_path / "vectors.sqlite", meaning)
    cache.embed(["stays", "goes"])
    assert cache.keep_only(["stays"]) == 1
    cache.embed(["stays"])
    assert meaning.embedded == 2
    cache.embed(["goes"])
    assert meaning.embedded == 3


def test_nothing_to_forget_makes_no_file(tmp_path: Path) -> None:
    assert EmbeddingCache(tmp_path / "vectors.sqlite", WordMeaning()).keep_only([]) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("left", [0.0, 0.5, 0.9], ids="{:.0%} is left".format)
def test_a_damaged_file_is_made_anew(tmp_path: Path, left: float) -> None:
    """Also one whose beginning is whole: that is noticed only when it is read or written."""
    file = tmp_path / "vectors.sqlite"
    texts = [f"Satz {number}" for number in range(600)]
    meaning = WordMeaning()
    vectors = EmbeddingCache(file, meaning).embed(texts)
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = file.read_bytes()
    file.write_bytes(whole[: int(left * len(whole))] or b"no database" * 1_000)
    assert np.array_equal(EmbeddingCache(file, meaning).embed(texts), vectors)
    before = meaning.embedded
    assert np.array_equal(EmbeddingCache(file, meaning).embed(texts), vectors)
    assert meaning.embedded == before
    file.write_bytes(whole[: len(whole) // 2])
    assert EmbeddingCache(file, meaning).keep_only(texts[:3]) >= 0
    assert np.array_equal(EmbeddingCache(file, meaning).embed(texts), vectors)


def test_a_database_that_another_process_holds_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "vectors.sqlite"
    EmbeddingCache(file, WordMeaning()).embed(["a"])
    monkeypatch.setattr("embedding.cache._PATIENCE", 0.01)
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError):
            EmbeddingCache(file, WordMeaning()).embed(["b"])
    meaning = WordMeaning()
    EmbeddingCache(file, meaning).embed(["a"])
    assert meaning.embedded == 0
