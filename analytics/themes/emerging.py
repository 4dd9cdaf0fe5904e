"""Proposes themes that the codebook does not know yet: groups of answers that fit none well.

Answers that are unassigned or weakly assigned are grouped by meaning, several times with other
seeds and other samples; a group that comes back each time is stable (Hennig 2007, Cluster-wise
assessment of cluster stability). Groups are proposals to people, never added by themselves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA

from analytics.themes.heads import Array
from analytics.themes.wording import one_spelling

# An answer whose surest theme has a lower score is weakly assigned.
WEAK = 0.5
_NEAREST = 5
_DIRECTIONS = 24
_ANSWERS_A_GROUP = 30
_SMALLEST = 10
_LEAST_STABILITY = 0.35
_SAMPLE = 0.8
_EXAMPLES = 8
_TERMS = 8
_SHORTEST_TERM = 3
_WORD = re.compile(r"\w+")
# A language's own direction in the vectors is taken out where it is spoken often enough.
_FEWEST_OF_A_LANGUAGE = 10


@dataclass(frozen=True)
class Proposal:
    """A group of answers. ``members`` are their positions among the given ones, most typical first.

    ``terms`` name it, ``stability`` is from 0 to 1, ``novelty`` says how far the group is from the
    answers that known themes fit (mean of one minus the cosine to the nearest five).
    """

    members: tuple[int, ...]
    terms: tuple[str, ...]
    examples: tuple[str, ...]
    stability: float
    novelty: float

    @property
    def size(self) -> int:
        """How many answers are in the group."""
        return len(self.members)


def propose_themes(
    texts: Sequence[str],
    vectors: Array,
    scores: Sequence[float],
    languages: Sequence[str],
    *,
    seeds: Sequence[int] = (1, 2, 3, 4, 5),
    most: int = 10,
) -> list[Proposal]:
    """Stable groups of weakly assigned answers, the most promising first.

    ``vectors`` are the meanings of answers, ``scores`` those of the surest theme of each. Answers
    below ``WEAK`` are grouped, the others say what is known. Fewer than twenty weak ones give no
    proposal.
    """
    weak = np.asarray(scores) < WEAK
    if weak.sum() < 2 * _SMALLEST:
        return []
    everywhere = _places(vectors, languages, seeds[0])
    places, known = everywhere[weak], everywhere[~weak]
    texts = [text for text, chosen in zip(texts, weak, strict=True) if chosen]
    positions = np.flatnonzero(weak)
    groups = _grouped(places, seeds[0])
    stability = _stability(places, groups, seeds[1:])
    novelty = _novelty(places, known)
    terms = _Terms(texts)
    found: list[tuple[float, Proposal]] = []
    for group, steady in stability.items():
        members = np.flatnonzero(groups == group)
        if len(members) < _SMALLEST or steady < _LEAST_STABILITY:
            continue
        middle = places[members].mean(axis=0)
        distances = np.linalg.norm(places[members] - middle, axis=1)
        ordered = members[np.argsort(distances, kind="stable")]
        new = float(novelty[members].mean())
        proposal = Proposal(
            members=tuple(map(int, positions[ordered])),
            terms=terms.of(members),
            examples=_unlike(texts[i] for i in ordered),
            stability=round(steady, 3),
            novelty=round(new, 3),
        )
        found.append((steady * new * float(np.log(len(members))), proposal))
    found.sort(key=lambda entry: (-entry[0], entry[1].members))
    return [proposal for _, proposal in found[:most]]


def _unlike(texts: Iterable[str]) -> tuple[str, ...]:
    """The first examples that do not say the same."""
    found: dict[str, str] = {}
    for text in texts:
        found.setdefault(" ".join(_WORD.findall(one_spelling(text))), text)
    return tuple(found.values())[:_EXAMPLES]


def _places(vectors: Array, languages: Sequence[str], seed: int) -> NDArray[np.float64]:
    centred = vectors.astype(np.float64) - vectors.mean(axis=0)
    spoken = np.array(languages)
    for language, count in Counter(languages).items():
        if count >= _FEWEST_OF_A_LANGUAGE:
            of_it = spoken == language
            centred[of_it] -= centred[of_it].mean(axis=0)
    directions = min(_DIRECTIONS, *centred.shape)
    places: NDArray[np.float64] = PCA(directions, random_state=seed).fit_transform(centred)
    places /= np.linalg.norm(places, axis=1, keepdims=True) + 1e-9
    return places


def _novelty(places: NDArray[np.float64], known: NDArray[np.float64]) -> NDArray[np.float64]:
    if len(known) < _NEAREST:
        return np.ones(len(places))
    alike = np.sort(places @ known.T, axis=1)[:, -_NEAREST:]
    distances: NDArray[np.float64] = 1 - alike.mean(axis=1)
    return distances


def _grouped(places: NDArray[np.float64], seed: int) -> NDArray[np.int32]:
    groups = max(2, len(places) // _ANSWERS_A_GROUP)
    labels: NDArray[np.int32] = KMeans(groups, n_init=4, random_state=seed).fit_predict(places)
    return labels


def _stability(
    places: NDArray[np.float64], groups: NDArray[np.int32], seeds: Sequence[int]
) -> dict[int, float]:
    """Each group's mean best overlap (Jaccard) with the groups of other samples."""
    overlaps: dict[int, list[float]] = {int(group): [] for group in np.unique(groups)}
    for seed in seeds:
        drawn = np.random.default_rng(seed).random(len(places)) < _SAMPLE
        again = _grouped(places[drawn], seed)
        before = groups[drawn]
        for group, found in overlaps.items():
            of_it = before == group
            if not of_it.any():
                found.append(0.0)
                continue
            candidates = np.unique(again[of_it])
            best = max(
                (of_it & (again == other)).sum() / (of_it | (again == other)).sum()
                for other in candidates
            )
            found.append(float(best))
    return {group: float(np.mean(found)) if found else 0.0 for group, found in overlaps.items()}


class _Terms:
    """Words that are frequent in a group and rare elsewhere, as they are written most often."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._words: list[set[str]] = []
        self._written: dict[str, Counter[str]] = {}
        for text in texts:
            own = set()
            for written in _WORD.findall(text.lower()):
                word = one_spelling(written)
                if len(word) >= _SHORTEST_TERM:
                    own.add(word)
                    self._written.setdefault(word, Counter())[written] += 1
            self._words.append(own)
        self._everywhere = Counter(word for words in self._words for word in words)

    def of(self, members: NDArray[np.int64]) -> tuple[str, ...]:
        inside = Counter(word for member in members for word in self._words[member])
        share = len(members) / len(self._words)
        ranked = sorted(
            inside,
            key=lambda word: (-inside[word] * np.log(inside[word] / self._everywhere[word] / share),
                              word),
        )  # fmt: skip
        return tuple(max(sorted(forms), key=forms.__getitem__)
                     for forms in map(self._written.__getitem__, ranked[:_TERMS]))  # fmt: skip
