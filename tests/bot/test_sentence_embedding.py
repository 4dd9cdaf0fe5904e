"""Vectors of examples: computed side by side, kept between trainings, never another text's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from bot.sentence_embedding import EmbeddingCache, SentenceEmbedding
from numpy.typing import NDArray

TEXTS = [f"Antwort Nummer {number}" for number in range(150)]


class Counting(SentenceEmbedding):
    """Knows how many texts were computed."""

    def __init__(self) -> None:
        super().__init__()
        self.computed = 0

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.computed += len(texts)
        return super().embed(texts)


@pytest.fixture(scope="module")
def embedding() -> SentenceEmbedding:
    return SentenceEmbedding()


def test_every_text_gets_its_own_vector(embedding: SentenceEmbedding, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    cache = EmbeddingCache(tmp_path / "kept.npz", embedding, threads=2)
    vectors = cache.embed([*TEXTS, TEXTS[0]], lambda done, of: told.append((done, of)))
    for text, vector in list(zip(TEXTS, vectors, strict=False))[::13]:
        (alone,) = embedding.embed([text])
        assert np.allclose(vector, alone, atol=1e-3), text
    assert (vectors[-1] == vectors[0]).all()
    assert told[-1] == (150, 150)


def test_what_is_known_is_not_computed_again(tmp_path: Path) -> None:
    counting = Counting()
    file = tmp_path / "kept.npz"
    first = EmbeddingCache(file, counting).embed(TEXTS[:3])
    again = EmbeddingCache(file, counting).embed([TEXTS[2], "etwas Neues", TEXTS[0]])
    assert counting.computed == 4
    assert (again[[2, 0]] == first[[0, 2]]).all()


def test_a_broken_file_is_made_anew(embedding: SentenceEmbedding, tmp_path: Path) -> None:
    file = tmp_path / "kept.npz"
    file.write_bytes(b"cut off")
    EmbeddingCache(file, embedding).embed(TEXTS[:1])
    with np.load(file) as kept:
        assert len(kept["keys"]) == 1
