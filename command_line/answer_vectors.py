"""Where the vectors of stored answers are kept between commands and processes."""

from __future__ import annotations

from pathlib import Path

from configuration import Settings
from embedding.cache import EmbeddingCache
from embedding.sentences import SentenceEmbedding


def answer_vectors(settings: Settings, threads: int = 1) -> EmbeddingCache:
    """Where the vectors of stored answers are kept; it holds no words."""
    return EmbeddingCache(answer_vectors_file(settings), SentenceEmbedding(threads))


def answer_vectors_file(settings: Settings) -> Path:
    """The file of the vectors of stored answers."""
    return settings.folder / "cache" / "answers.sqlite"
