"""The wording of an answer as a sparse vector: groups of letters and words, weighted by rarity.

TF-IDF over hashed n-grams: nothing but one array of weights has to be kept, and no word of a
training answer stands in the model. Hashing: Weinberger et al. (2009), Feature hashing for large
scale multitask learning.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.preprocessing import normalize

_LETTER_BUCKETS = 2**17
_WORD_BUCKETS = 2**16
# Letters that are typed in several ways mean the same: Arabic, Persian, Turkish, without accents.
_SAME = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ؤ": "و",
        "ئ": "ي", "ı": "i", "ß": "ss", "ł": "l", "đ": "d", "ø": "o", "ё": "е", "ґ": "г", "’": "'",
        "\u200c": " ", "\u0640": None,
    }
)  # fmt: skip


def one_spelling(text: str) -> str:
    """Small letters without accents; variants of a letter become one."""
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(_SAME))
    kept = (sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join("".join(kept).split())


def _counted(texts: Sequence[str]) -> csr_matrix:
    shared = {"alternate_sign": False, "norm": None, "dtype": np.float32, "lowercase": False}
    letters = HashingVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), n_features=_LETTER_BUCKETS, **shared
    )
    words = HashingVectorizer(
        token_pattern=r"\w+", ngram_range=(1, 2), n_features=_WORD_BUCKETS, **shared
    )
    spelled = [one_spelling(text) for text in texts]
    return letters.transform(spelled), words.transform(spelled)


@dataclass(frozen=True)
class Wording:
    """Turns texts into vectors. ``rarity`` is the inverse document frequency of every bucket."""

    letter_rarity: NDArray[np.float32]
    word_rarity: NDArray[np.float32]

    @classmethod
    def learn(cls, texts: Sequence[str]) -> Wording:
        """Learn from texts how rare each group of letters and each word is."""
        letters, words = _counted(texts)
        return cls(_rarity(letters), _rarity(words))

    def vectors(self, texts: Sequence[str]) -> csr_matrix:
        """One row a text; the letters' and the words' part have length one each."""
        letters, words = _counted(texts)
        parts = [_weighted(letters, self.letter_rarity), _weighted(words, self.word_rarity)]
        return hstack(parts).tocsr()


def _rarity(counts: csr_matrix) -> NDArray[np.float32]:
    texts = counts.shape[0]
    found_in = np.asarray((counts > 0).sum(axis=0)).ravel()
    rarity: NDArray[np.float32] = (np.log((1 + texts) / (1 + found_in)) + 1).astype(np.float32)
    return rarity


def _weighted(counts: csr_matrix, rarity: NDArray[np.float32]) -> csr_matrix:
    damped = counts.copy()
    damped.data = np.log(damped.data) + 1
    return normalize(damped @ diags(rarity, dtype=np.float32))
