"""How one language is written: its foldings, its apostrophe, its Latin transliteration."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from interview.answers.normalising import BOUNDARY, fold, is_latin, normalise, shorten, tokens
from interview.answers.vocabulary import Vocabulary

STEM_MARK = "*"


@dataclass(frozen=True)
class Spelling:
    """A language's orthography as its vocabulary file describes it.

    ``foldings``: replacements in the normalised text. ``latin``: how each letter of another
    script is written in Latin letters. ``latin_foldings``: replacements that make the many ways
    of writing such a language in Latin letters meet ("kh", "h", "x"). ``prefixes``: little words
    written together with the next one, as the Arabic article is.
    """

    foldings: Mapping[str, str] = field(default_factory=dict)
    latin: Mapping[str, str] = field(default_factory=dict)
    latin_foldings: Mapping[str, str] = field(default_factory=dict)
    apostrophe_splits: bool = False
    prefixes: tuple[str, ...] = ()
    _patterns: dict[str, tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "Spelling":
        """The spelling section of a vocabulary."""
        apostrophe = vocabulary.forms("spelling", "apostrophe")
        return cls(
            foldings=vocabulary.replacements("spelling", "foldings"),
            latin={
                normalise(letter): latin
                for letter, latin in vocabulary.replacements("spelling", "latin").items()
            },
            latin_foldings=vocabulary.replacements("spelling", "latin_foldings"),
            prefixes=tuple(
                normalise(form.text) for form in vocabulary.forms("spelling", "prefixes")
            ),
            apostrophe_splits=bool(apostrophe) and apostrophe[0].text == "splits",
        )

    def prepare(self, normalised: str) -> list[str]:
        """The tokens of a normalised text in this language's folded spelling."""
        folded = fold(normalised, self.foldings)
        found = tokens(folded, apostrophe_splits=self.apostrophe_splits)
        return [self._folded(token) for token in found]

    def pattern(self, form: str) -> tuple[str, ...]:
        """A vocabulary form as token patterns; ``zufrieden*`` keeps its mark, and a comma inside
        the form stands for itself.
        """
        # Most forms stand in the lexicon of every scale; each is prepared once.
        if form not in self._patterns:
            self._patterns[form] = self._pattern(form)
        return self._patterns[form]

    def _pattern(self, form: str) -> tuple[str, ...]:
        pattern: list[str] = []
        for token in self.prepare(normalise(form)):
            if token == STEM_MARK and pattern:
                pattern[-1] += STEM_MARK
            else:
                pattern.append(token)
        while pattern and pattern[-1] == BOUNDARY:
            pattern.pop()
        return tuple(pattern)

    def in_latin(self, token: str) -> str:
        """A token of another script in this language's folded Latin spelling, or empty."""
        if not self.latin or token.isascii():
            return ""
        written = "".join(self.latin.get(letter, letter) for letter in token)
        return self._folded(written)

    def _folded(self, token: str) -> str:
        if self.latin_foldings and is_latin(token):
            token = fold(token, self.latin_foldings)
        return shorten(token)
