"""The sequence model: which words of a message are parts of names."""

from pathlib import Path
from threading import Lock

import pycrfsuite

from privacy.person.features import features_of
from privacy.person.lexicon import Lexicon
from privacy.person.words import Word


class NameModel:
    """A conditional random field over words (Lafferty, McCallum and Pereira 2001)."""

    def __init__(self, path: Path, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._tagger = pycrfsuite.Tagger()
        # Read here: the library's own message for a missing file does not name it.
        # The tagger does not copy the content, so it must live as long as the tagger.
        self._content = path.read_bytes()
        self._tagger.open_inmemory(self._content)
        self._labels = frozenset(self._tagger.labels())
        self._lock = Lock()

    def probabilities(self, words: list[Word], language: str | None) -> list[float]:
        """For every word the probability that it belongs to a name."""
        if not words:
            return []
        features = features_of(words, self._lexicon, language)
        # The tagger keeps the message between two calls.
        with self._lock:
            self._tagger.set(features)
            return [
                1.0 - self._tagger.marginal("O", index) if "O" in self._labels else 1.0
                for index in range(len(words))
            ]
