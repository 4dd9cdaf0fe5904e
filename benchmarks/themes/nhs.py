"""NHS patients' answers with themes (pxtextmining, MIT): a survey that nobody here wrote.

Our library learns from it and is compared with TF-IDF and logistic regression on the same splits.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from analytics.themes.training import train
from benchmarks.themes.measures import Agreement, agreement
from embedding.cache import EmbeddingCache

FILE = "nhs_v6framework_230831.csv"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "themes" / FILE
_FIRST_THEME = 11
_FEWEST = 50  # texts a theme needs, to be learned and measured
_TRAINING_SHARE = 0.8
_SEED = 0


@dataclass(frozen=True)
class Answer:
    """One patient's answer. ``trust`` is the organisation that asked."""

    trust: str
    question: str
    text: str
    themes: frozenset[str]


@dataclass(frozen=True)
class Comparison:
    """Ours and TF-IDF with logistic regression, on the same texts."""

    split: str
    trained: int
    tested: int
    codes: int
    ours: Agreement
    baseline: Agreement


def read_answers(file: Path, most: int | None = None) -> list[Answer]:
    """The answers with at least one theme; ``most`` of them, drawn evenly, to be quick."""
    with file.open(encoding="utf-8", errors="replace", newline="") as lines:
        rows = list(csv.reader(lines))
    head = rows[0]
    answers = []
    for row in rows[1:]:
        themes = frozenset(
            name for name, mark in zip(head[_FIRST_THEME:], row[_FIRST_THEME:], strict=False)
            if mark.strip() == "1"
        )  # fmt: skip
        text = row[head.index("FFT answer")].strip()
        if text and themes:
            question = row[head.index("FFT question")]
            answers.append(Answer(row[head.index("Trust")], question, text, themes))
    if most is not None and len(answers) > most:
        chosen = np.linspace(0, len(answers) - 1, most).astype(int)
        answers = [answers[i] for i in chosen]
    return answers


def compare(answers: Sequence[Answer], vectors: EmbeddingCache) -> list[Comparison]:
    """The random split, and learning from one organisation to code another's answers."""
    order = np.random.default_rng(_SEED).permutation(len(answers))
    cut = int(len(answers) * _TRAINING_SHARE)
    mixed = ([answers[i] for i in order[:cut]], [answers[i] for i in order[cut:]])
    neas = [answer for answer in answers if answer.trust == "NEAS"]
    nhft = [answer for answer in answers if answer.trust == "NHFT"]
    splits = {"random 80/20": mixed, "NEAS → NHFT": (neas, nhft)}
    return [_compared(name, *split, vectors) for name, split in splits.items()]


def _compared(
    name: str, learned: Sequence[Answer], tested: Sequence[Answer], vectors: EmbeddingCache
) -> Comparison:
    counts: dict[str, int] = {}
    for answer in learned:
        for theme in answer.themes:
            counts[theme] = counts.get(theme, 0) + 1
    codes = sorted(theme for theme, count in counts.items() if count >= _FEWEST)
    texts, new = [a.text for a in learned], [a.text for a in tested]
    labels = [[theme for theme in a.themes if theme in codes] for a in learned]
    given = [[theme for theme in a.themes if theme in codes] for a in tested]
    model = train(
        texts, labels, contexts=[a.question for a in learned], codes=codes, embedding=vectors,
        seed=_SEED,
    )  # fmt: skip
    codings = model.code(new, [a.question for a in tested], embedding=vectors)
    ours = agreement(given, [coding.themes for coding in codings], codes)
    baseline = agreement(given, _tfidf(texts, labels, new, codes), codes)
    return Comparison(name, len(texts), len(new), len(codes), ours, baseline)


def _tfidf(
    texts: Sequence[str], labels: Sequence[Sequence[str]], new: Sequence[str], codes: Sequence[str]
) -> list[list[str]]:
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    seen, unseen = words.fit_transform(texts), words.transform(new)
    found: list[list[str]] = [[] for _ in new]
    for code in codes:
        wanted = np.array([code in label for label in labels])
        regression = LogisticRegression(C=10, class_weight="balanced", solver="liblinear")
        for row in np.flatnonzero(regression.fit(seen, wanted).predict(unseen)):
            found[int(row)].append(code)
    return found
