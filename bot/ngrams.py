"""Turns the words of a message into weighted features: parts of words, words, pairs of words. Pure.

Parts of words make typing mistakes, endings and compounds comparable; no dictionary of any language
is needed. A feature is a number between 0 and ``BUCKETS``, the checksum of its characters, so that
a model needs no vocabulary and an unseen part of a word costs nothing.
"""

from __future__ import annotations

import itertools
import math
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

BUCKETS = 2**18

_EDGE = " "
# Marks a whole word or a pair, which must not be confused with a part of a word.
_WORD = "\x01"


def features(words: Sequence[str], longest_part: int) -> Iterator[str]:
    """All features of a message, repeated as often as they occur.

    Parts are up to ``longest_part`` characters long, with a space at the edges of each word.
    """
    for word in words:
        edged = f"{_EDGE}{word}{_EDGE}"
        for length in range(1, longest_part + 1):
            for start in range(len(edged) - length + 1):
                yield edged[start : start + length]
        yield _WORD + word
    for first, second in itertools.pairwise(words):
        yield f"{_WORD}{first} {second}"


def counted(
    words: Sequence[str], longest_part: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Features and their damped frequency (1 + log of the count), features in ascending order."""
    found = features(words, longest_part)
    counts = Counter(zlib.crc32(feature.encode()) % BUCKETS for feature in found)
    numbers = sorted(counts)
    return (
        np.array(numbers, dtype=np.int64),
        np.array([1.0 + math.log(counts[number]) for number in numbers], dtype=np.float32),
    )


def rarity(messages: Iterable[NDArray[np.int64]]) -> NDArray[np.float32]:
    """Inverse document frequency of every feature, smoothed as if one message held them all."""
    holding = np.ones(BUCKETS)
    number = 1
    for found in messages:
        holding[found] += 1
        number += 1
    return (np.log(number / holding) + 1.0).astype(np.float32)


def weighted(
    numbers: NDArray[np.int64], frequencies: NDArray[np.float32], rarities: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The features' weights in a message: frequency times rarity, scaled to length one."""
    weights = frequencies * rarities[numbers]
    length = float(np.linalg.norm(weights))
    return weights / length if length else weights


def matrix(
    messages: Sequence[Sequence[str]], longest_part: int
) -> tuple[csr_matrix, NDArray[np.float32]]:
    """The weights of all features in all messages [messages, features], and the rarities."""
    from scipy.sparse import csr_matrix

    rows = [counted(words, longest_part) for words in messages]
    rarities = rarity(numbers for numbers, _ in rows)
    weights = [weighted(*row, rarities) for row in rows]
    ends = np.cumsum([0, *(len(numbers) for numbers, _ in rows)])
    columns = np.concatenate([numbers for numbers, _ in rows])
    return csr_matrix((np.concatenate(weights), columns, ends), (len(rows), BUCKETS)), rarities
