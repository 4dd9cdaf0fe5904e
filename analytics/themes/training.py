"""Learns themes and valences from coded texts: any labelled survey, not only our own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analytics.themes.heads import Array, MeaningHead, WordingHead
from analytics.themes.lexicon import Lexicon
from analytics.themes.model import (
    VALENCES,
    ThemeModel,
    beside,
    question_columns,
    sentiment,
)
from analytics.themes.taxonomy import Valence
from analytics.themes.wording import Wording
from embedding.sentences import Embedding, Progress, no_progress

# What a text is labelled with: themes with their valences, or only themes.
Labels = Mapping[str, Valence | str] | Collection[str]

NO_LEXICON = Lexicon({})

_METHOD = 2  # counted up when the method changes, so that versions differ
_THEME_STRENGTH, _VALENCE_STRENGTH = 30.0, 10.0
_USUAL_THRESHOLD = 0.3
_CANDIDATES = np.arange(0.10, 0.61, 0.02)
# A theme's own threshold counts half: few texts of one theme say little about it.
_OWN_SHARE = 0.5


def train(
    texts: Sequence[str],
    labels: Sequence[Labels],
    *,
    embedding: Embedding,
    contexts: Sequence[str] | None = None,
    codes: Sequence[str] | None = None,
    alone: Collection[str] = (),
    lexicon: Lexicon = NO_LEXICON,
    tuning: tuple[Sequence[str], Sequence[Labels], Sequence[str] | None] | None = None,
    taxonomy_version: int = 0,
    seed: int = 0,
    progress: Progress = no_progress,
) -> ThemeModel:
    """Learn to code texts.

    ``contexts`` are the questions the texts answer; ``codes`` the themes to learn, by default all
    that occur; ``alone`` those that exclude others; ``lexicon`` words known to belong to topics.
    ``tuning`` holds texts, labels and contexts
    that are not learned from: thresholds are set on them; without, one in six of the texts is used
    for that. ``progress`` is told of the embedding, which takes longest. The same input and seed
    give the same model. Raises ValueError when texts and labels do not belong together.
    """
    contexts = list(contexts) if contexts is not None else [""] * len(texts)
    if not len(texts) == len(labels) == len(contexts):
        raise ValueError(f"{len(texts)} texts, {len(labels)} labels, {len(contexts)} contexts")
    themes = [_valences(label) for label in labels]
    if codes is None:
        codes = sorted({code for label in themes for code in label})
    if not codes:
        raise ValueError("no text has a theme: there is nothing to learn")
    known = tuple(sorted({context for context in contexts if context}))
    embedding.embed(texts, progress)
    version = _version(texts, themes, contexts, codes, lexicon.topics, seed, taxonomy_version)
    settings = _Settings(
        version, taxonomy_version, tuple(codes), known, frozenset(alone), lexicon, seed
    )
    if tuning is None:
        kept = np.arange(len(texts)) % 6 != 5
        rest = [int(i) for i in np.flatnonzero(~kept)]
        trial = _fit(settings, _chosen(texts, kept), _chosen(themes, kept), _chosen(contexts, kept),
                     embedding)  # fmt: skip
        tuning_texts: Sequence[str] = [texts[i] for i in rest]
        tuning_themes = [themes[i] for i in rest]
        tuning_contexts: Sequence[str] = [contexts[i] for i in rest]
        model = _fit(settings, texts, themes, contexts, embedding)
    else:
        tuning_texts, tuning_themes = tuning[0], [_valences(label) for label in tuning[1]]
        tuning_contexts = tuning[2] if tuning[2] is not None else [""] * len(tuning_texts)
        trial = model = _fit(settings, texts, themes, contexts, embedding)
    if not len(tuning_texts):
        return model
    found = trial.probabilities(tuning_texts, tuning_contexts, embedding=embedding)
    return _with_thresholds(model, found.themes, _targets(tuning_themes, codes))


@dataclass(frozen=True)
class _Settings:
    version: str
    taxonomy_version: int
    codes: tuple[str, ...]
    contexts: tuple[str, ...]
    alone: frozenset[str]
    lexicon: Lexicon
    seed: int


def _fit(
    settings: _Settings,
    texts: Sequence[str],
    themes: Sequence[Mapping[str, Valence]],
    contexts: Sequence[str],
    embedding: Embedding,
) -> ThemeModel:
    wording = Wording.learn(texts)
    vectors, words = embedding.embed(texts), wording.vectors(texts)
    context = question_columns(contexts, settings.contexts)
    targets, seed = _targets(themes, settings.codes), settings.seed
    rows, theme_columns, signs = _valence_rows(themes, settings.codes)
    # Every second valence is learned without the question, since a clause is read without it.
    once, once_signs, once_asked = rows, signs, context[rows]
    once_asked[1::2] = 0
    rows, signs = np.tile(rows, 2), np.tile(signs, 2)
    theme_columns = np.tile(theme_columns, (2, 1))
    asked = context[rows]
    asked[len(rows) // 2 :] = 0
    return ThemeModel(
        version=settings.version,
        taxonomy_version=settings.taxonomy_version,
        codes=settings.codes,
        contexts=settings.contexts,
        alone=settings.alone,
        lexicon=settings.lexicon,
        thresholds=np.full(len(settings.codes), _USUAL_THRESHOLD, dtype=np.float32),
        wording=wording,
        theme_meaning=MeaningHead.learn(vectors, context, targets, seed=seed),
        theme_wording=WordingHead.learn(
            beside(words, context, settings.lexicon.columns(texts)), targets, seed=seed,
            strength=_THEME_STRENGTH,
        ),
        valence_meaning=MeaningHead.learn(
            vectors[rows], np.hstack([asked, theme_columns]), _one_hot(signs),
            seed=seed,
        ),
        valence_wording=WordingHead.learn(
            beside(words[once], once_asked), _one_hot(once_signs), seed=seed,
            strength=_VALENCE_STRENGTH,
        ),
    )  # fmt: skip


def _valence_rows(
    themes: Sequence[Mapping[str, Valence]], codes: Sequence[str]
) -> tuple[NDArray[np.int64], Array, NDArray[np.int64]]:
    """Which text, which theme, which valence: one row a theme of a text, and one a whole text."""
    rows: list[int] = []
    columns: list[int] = []
    signs: list[int] = []
    for row, found in enumerate(themes):
        overall = sentiment(list(found.values()))
        entries = [(codes.index(code), sign) for code, sign in found.items() if code in codes]
        if overall is not None:
            entries.append((len(codes), overall))
        for column, sign in entries:
            rows.append(row)
            columns.append(column)
            signs.append(VALENCES.index(sign))
    one_hot = np.eye(len(codes) + 1, dtype=np.float32)[columns][:, : len(codes)]
    return np.array(rows), one_hot, np.array(signs)


def _one_hot(signs: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.eye(len(VALENCES), dtype=np.int64)[signs]


def _with_thresholds(model: ThemeModel, found: Array, targets: NDArray[np.int64]) -> ThemeModel:
    """Thresholds that give the best F1: of all themes together, and of each."""
    usual = _best(found.ravel(), targets.ravel())
    own = np.array([
        _best(found[:, column], targets[:, column]) if targets[:, column].sum() > 2 else usual
        for column in range(found.shape[1])
    ])  # fmt: skip
    thresholds = (_OWN_SHARE * own + (1 - _OWN_SHARE) * usual).astype(np.float32)
    return replace(model, thresholds=thresholds)


def _best(found: Array, targets: NDArray[np.int64]) -> float:
    scores = []
    for threshold in _CANDIDATES:
        given = found >= threshold
        right = int((given & (targets == 1)).sum())
        scores.append(2 * right / max(1, int(given.sum()) + int(targets.sum())))
    smooth = np.convolve(np.pad(scores, 1, mode="edge"), [0.25, 0.5, 0.25], mode="valid")
    return float(_CANDIDATES[int(smooth.argmax())])


def _targets(themes: Sequence[Mapping[str, Valence]], codes: Sequence[str]) -> NDArray[np.int64]:
    return np.array([[code in found for code in codes] for found in themes], dtype=np.int64)


def _valences(label: Labels) -> dict[str, Valence]:
    if isinstance(label, Mapping):
        return {code: Valence(valence) for code, valence in label.items()}
    return dict.fromkeys(label, Valence.NEUTRAL)


def _chosen(values: Sequence[Any], kept: NDArray[np.bool_]) -> list[Any]:
    return [value for value, wanted in zip(values, kept, strict=True) if wanted]


def _version(*inputs: object) -> str:
    written = json.dumps([_METHOD, *inputs], default=str, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()[:16]
