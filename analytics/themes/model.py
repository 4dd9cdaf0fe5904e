"""A trained coder: which themes are in a text, with which valence, how sure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack

from analytics.themes.clauses import clauses
from analytics.themes.heads import Array, MeaningHead, WordingHead
from analytics.themes.lexicon import Lexicon
from analytics.themes.taxonomy import Valence
from analytics.themes.wording import Wording
from embedding.sentences import Embedding, Progress, no_progress

VALENCES = tuple(Valence)
# How much the wording counts beside the meaning.
_WORDING_SHARE = 0.5
# A theme may show in one clause only: that clause counts as much as the whole answer.
_CLAUSE_SHARE = 0.5
_CLAUSE_VALENCE_SHARE = 0.75
# Weight of the question among the columns of a text.
_CONTEXT_WEIGHT = 0.5
_BATCH = 2048


@dataclass(frozen=True)
class Coding:
    """What one text is about. ``themes`` is empty when nothing is sure: unassigned.

    ``scores`` holds the probability of every theme, whether it was assigned or not.
    """

    themes: Mapping[str, Valence]
    scores: Mapping[str, float]
    sentiment: Valence

    @property
    def score(self) -> float:
        """The highest score of any theme."""
        return max(self.scores.values(), default=0.0)


@dataclass(frozen=True)
class Probabilities:
    """Of every theme [texts, themes], of every valence of every theme [texts, themes, valences],
    and of every sentiment [texts, valences]."""

    themes: Array
    valences: Array
    sentiments: Array


@dataclass(frozen=True)
class ThemeModel:
    """Codes texts. ``version`` names training data, taxonomy and seed; equal versions code alike.

    ``contexts`` are the questions known in training; ``alone`` the themes that exclude others.
    """

    version: str
    taxonomy_version: int
    codes: tuple[str, ...]
    contexts: tuple[str, ...]
    alone: frozenset[str]
    lexicon: Lexicon
    thresholds: Array
    wording: Wording
    theme_meaning: MeaningHead
    theme_wording: WordingHead
    valence_meaning: MeaningHead
    valence_wording: WordingHead

    def code(
        self,
        texts: Sequence[str],
        contexts: Sequence[str] | None = None,
        *,
        embedding: Embedding,
        progress: Progress = no_progress,
    ) -> list[Coding]:
        """Code texts, each said to the question of ``contexts``, if that is known."""
        contexts = contexts if contexts is not None else [""] * len(texts)
        codings: list[Coding] = []
        for start in range(0, len(texts), _BATCH):
            chosen = slice(start, start + _BATCH)
            found = self.probabilities(texts[chosen], contexts[chosen], embedding=embedding)
            codings += self._decide(found)
            progress(len(codings), len(texts))
        return codings

    def probabilities(
        self, texts: Sequence[str], contexts: Sequence[str], *, embedding: Embedding
    ) -> Probabilities:
        """Probabilities before thresholds and rules: of whole texts and their clauses together."""
        parts = [clauses(text) for text in texts]
        pieces = [*texts, *(piece for found in parts for piece in found)]
        asked = [*contexts, *(c for c, found in zip(contexts, parts, strict=True) for _ in found)]
        vectors, words = embedding.embed(pieces), self.wording.vectors(pieces)
        context = question_columns(asked, self.contexts)
        topics = self.lexicon.columns(pieces)
        by_wording = self.theme_wording.probabilities(beside(words, context, topics))
        by_meaning = self.theme_meaning.probabilities(vectors, context)
        themes = _mixed(by_wording, by_meaning)
        # In an answer that turns, a clause speaks for itself, whatever was asked.
        context[len(texts) :] = 0
        valences = self._valences(vectors, words, context)
        return _joined(parts, themes, valences, len(self.codes))

    def _valences(self, vectors: Array, words: csr_matrix, context: Array) -> Array:
        """[pieces, themes + 1, valences]; the last is the valence of the piece as a whole."""
        pieces, themes = len(vectors), len(self.codes)
        found = np.empty((pieces, themes + 1, len(VALENCES)), dtype=np.float32)
        by_wording = self.valence_wording.probabilities(beside(words, context))
        for theme in range(themes + 1):
            columns = np.zeros((pieces, themes), dtype=np.float32)
            if theme < themes:
                columns[:, theme] = 1
            by_meaning = self.valence_meaning.probabilities(vectors, np.hstack([context, columns]))
            found[:, theme] = _mixed(by_wording, by_meaning)
        return found

    def _decide(self, found: Probabilities) -> list[Coding]:
        codings = []
        for row in range(len(found.themes)):
            scores = dict(zip(self.codes, map(float, found.themes[row]), strict=True))
            sure = [
                code
                for code, threshold in zip(self.codes, self.thresholds, strict=True)
                if scores[code] >= threshold
            ]
            kept = _alone_or_together(sure, scores, self.alone)
            valences = found.valences[row]
            themes = {
                code: VALENCES[int(valences[self.codes.index(code)].argmax())] for code in kept
            }
            overall = VALENCES[int(found.sentiments[row].argmax())]
            codings.append(Coding(themes, scores, sentiment(themes.values()) or overall))
        return codings


def sentiment(valences: Collection[Valence]) -> Valence | None:
    """The valence of a whole answer from those of its themes; None without any theme.

    The codebook's rule: mixed if a theme is mixed or positive and negative occur together; else
    negative, positive, neutral in that order.
    """
    found = set(valences)
    if Valence.MIXED in found or {Valence.POS, Valence.NEG} <= found:
        return Valence.MIXED
    return next((v for v in (Valence.NEG, Valence.POS, Valence.NEUTRAL) if v in found), None)


def question_columns(contexts: Sequence[str], known: Sequence[str]) -> Array:
    """One column for each known question."""
    rows = [[context == one for one in known] for context in contexts]
    return np.array(rows, dtype=np.float32).reshape(len(contexts), len(known)) * _CONTEXT_WEIGHT


def beside(words: csr_matrix, *columns: Array) -> csr_matrix:
    """The columns of wording with others beside them."""
    return hstack([words, *map(csr_matrix, columns)]).tocsr()


def _mixed(by_wording: Array, by_meaning: Array) -> Array:
    return _WORDING_SHARE * by_wording + (1 - _WORDING_SHARE) * by_meaning


def _joined(
    parts: Sequence[tuple[str, ...]], themes: Array, valences: Array, count: int
) -> Probabilities:
    """Whole texts stand first among the pieces, then the clauses of each text in order."""
    joined, signs = themes[: len(parts)].copy(), valences[: len(parts), :count].copy()
    start = len(parts)
    for row, found in enumerate(parts):
        if not found:
            continue
        end = start + len(found)
        best = themes[start:end].argmax(axis=0)
        most = themes[start:end].max(axis=0)
        share = _CLAUSE_SHARE
        joined[row] = np.maximum(joined[row], (1 - share) * joined[row] + share * most)
        said = valences[start + best, np.arange(count)]
        signs[row] = (1 - _CLAUSE_VALENCE_SHARE) * signs[row] + _CLAUSE_VALENCE_SHARE * said
        start = end
    return Probabilities(joined, signs, valences[: len(parts), count])


def _alone_or_together(
    sure: Sequence[str], scores: Mapping[str, float], alone: Collection[str]
) -> list[str]:
    """A theme that stands alone wins when it is the surest, and goes when it is not."""
    if len(sure) < 2:
        return list(sure)
    surest = max(sure, key=lambda code: scores[code])
    return [surest] if surest in alone else [code for code in sure if code not in alone]
