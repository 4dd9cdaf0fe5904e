"""Codes stored answers that the present model has not coded yet."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from analytics.themes.clauses import clauses
from analytics.themes.model import Coding, ThemeModel
from embedding.cache import EmbeddingCache
from embedding.sentences import Embedding
from store import Store
from store.codings import CodingRepository, ModelCoding, OpenAnswer

# Answers written in one transaction: the customers' turns wait for no longer than that takes.
_WRITTEN_TOGETHER = 64


@dataclass
class Backlog:
    """The answers of a store that ``model`` has not coded. ``items`` are the coded questions.

    ``again=False``: what another model coded stays as it is.

    The backlog is what the database says it is; nothing is lost when the program ends anywhere.
    Several processes can share that of a PostgreSQL database: each claims what it codes.
    """

    store: Store
    model: ThemeModel
    embedding: Embedding
    items: Collection[str]
    again: bool = True

    @property
    def _coded_by(self) -> str | None:
        """The model whose codings count as done; None for any."""
        return self.model.version if self.again else None

    def count(self) -> int:
        """How many answers are to be coded."""
        with self.store.reading() as connection:
            return CodingRepository(connection).count_backlog(self.items, self._coded_by)

    def code_some(self, most: int, after: int = 0) -> tuple[int, int]:
        """Code up to ``most`` answers with an id above ``after``.

        Returns how many were read, and the highest id among them (``after`` when none was).
        """
        with self._waiting(most, after) as (waiting, last):
            if waiting:
                self._code(waiting)
            return len(waiting), last

    @contextmanager
    def _waiting(self, most: int, after: int) -> Iterator[tuple[list[OpenAnswer], int]]:
        """Answers to be coded, which no other process codes inside, and the highest id seen."""
        with self.store.reading() as connection:
            codings = CodingRepository(connection)
            if codings.can_claim:
                # The transaction that holds the claims; it holds up nobody else.
                yield codings.claim(self.items, self._coded_by, most, after)
                return
            waiting = codings.backlog(self.items, self._coded_by, most, after)
        yield waiting, waiting[-1].id if waiting else after

    def _code(self, waiting: list[OpenAnswer]) -> None:
        codings = self.model.code(
            [answer.text for answer in waiting],
            [answer.item for answer in waiting],
            embedding=self.embedding,
        )
        found = [_model_coding(a, c) for a, c in zip(waiting, codings, strict=True)]
        for start in range(0, len(found), _WRITTEN_TOGETHER):
            with self.store.writing() as connection:
                CodingRepository(connection).save(
                    found[start : start + _WRITTEN_TOGETHER],
                    self.model.taxonomy_version,
                    self.model.version,
                )


def forget_vectors(store: Store, vectors: EmbeddingCache) -> int:
    """Forget the vectors of words that are not stored any more; how many were forgotten."""

    def embedded() -> Iterator[str]:
        for words in CodingRepository(connection).all_words():
            yield words
            yield from clauses(words)

    with store.reading() as connection:
        return vectors.keep_only(embedded())


def _model_coding(answer: OpenAnswer, coding: Coding) -> ModelCoding:
    themes = {code: (str(valence), coding.scores[code]) for code, valence in coding.themes.items()}
    return ModelCoding(answer, str(coding.sentiment), coding.score, themes)
