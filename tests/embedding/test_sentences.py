"""Every text has a vector of its own, however many cores compute."""

from __future__ import annotations

import numpy as np
import pytest

from embedding.sentences import DIMENSIONS, MOST_CHARACTERS, SentenceEmbedding

TEXTS = [f"Das Hochladen ging beim {number}. Mal nicht" for number in range(70)]


@pytest.fixture(scope="module")
def embedding() -> SentenceEmbedding:
    return SentenceEmbedding()


def test_every_text_gets_its_own_vector(embedding: SentenceEmbedding) -> None:
    vectors = embedding.embed(TEXTS)
    for text, vector in list(zip(TEXTS, vectors, strict=True))[::13]:
        (alone,) = embedding.embed([text])
        assert np.allclose(vector, alone, atol=1e-3), text


def test_what_means_the_same_is_near_in_every_language(embedding: SentenceEmbedding) -> None:
    german, turkish, other = embedding.embed(
        ["Ich habe mein Passwort vergessen", "Şifremi unuttum", "Das Wetter ist heute schön"]
    )
    assert german @ turkish > german @ other
    assert np.allclose(np.linalg.norm(german), 1, atol=1e-3)


def test_the_number_of_threads_changes_no_vector(embedding: SentenceEmbedding) -> None:
    told: list[tuple[int, int]] = []
    together = SentenceEmbedding(3).embed(TEXTS, lambda done, of: told.append((done, of)))
    assert np.array_equal(together, embedding.embed(TEXTS))
    assert told == [(32, 70), (64, 70), (70, 70)]


def test_long_texts_are_told_apart_by_their_beginning(embedding: SentenceEmbedding) -> None:
    long = "lang " * (MOST_CHARACTERS // 5)
    first, second = embedding.embed([long + "und so", long + "und anders"])
    assert np.array_equal(first, second)


def test_a_null_character_ends_no_text(embedding: SentenceEmbedding) -> None:
    cut, whole = embedding.embed(["Passwort", "Passwort\x00 vergessen"])
    assert not np.allclose(cut, whole, atol=1e-3)


def test_no_texts_have_no_vectors(embedding: SentenceEmbedding) -> None:
    assert embedding.embed([]).shape == (0, DIMENSIONS)
