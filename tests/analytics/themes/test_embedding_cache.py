"""No text is embedded twice, and vectors go with the words."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from analytics.themes.embedding import EmbeddingCache, SentenceEmbedding
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


def test_the_number_of_threads_changes_no_vector() -> None:
    texts = [f"Das Hochladen ging beim {number}. Mal nicht" for number in range(70)]
    told: list[tuple[int, int]] = []
    together = SentenceEmbedding(3).embed(texts, lambda done, of: told.append((done, of)))
    assert np.array_equal(together, SentenceEmbedding().embed(texts))
    assert told == [(32, 70), (64, 70), (70, 70)]
