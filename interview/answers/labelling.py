"""Recognise a message that is one of the labels, as it stands on a button.

Who types a label off the screen has chosen it, whatever single words of it could mean: "yes,
partly approved" is neither a yes nor an approval, "family or friends" not two answers. Capitals,
diacritics, hyphens, blanks and punctuation do not matter; a question mark does.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from datafiles import read_document
from interview.answers.lexicon import SIGN_ROLES
from interview.answers.normalising import QUESTION_MARK, normalise
from interview.answers.spelling import Spelling

YES_OR_NO = "yesno"
"""The scale whose labels may stand before those of others ("yes, approved")."""

_PLAIN = Spelling()
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ENDINGS = re.compile(r"(\w+)/(\w{1,3})(?!\w)")
_PIECES = re.compile(r"[,،]\s*")


@dataclass(frozen=True)
class LocaleLabels:
    """The labels of one locale by scale."""

    locale: str
    scales: Mapping[str, Mapping[str, str]]

    @property
    def language(self) -> str:
        """The locale's language, such as ``de`` for ``de-simple``."""
        return language_of(self.locale)


def language_of(locale: str) -> str:
    """The language of a locale: ``de`` for ``de-simple``."""
    return locale.split("-", maxsplit=1)[0]


def read_labels(folder: Path) -> tuple[LocaleLabels, ...]:
    """The labels of every ``<locale>.yml`` in a folder; mistakes are left to ``resonanz check``."""
    found: list[LocaleLabels] = []
    for path in sorted(folder.glob("*.yml")):
        data = read_document(path).data
        if isinstance(data, Mapping):
            scales = {
                scale: {str(code): str(label) for code, label in labels.items()}
                for scale, labels in data.items()
                if isinstance(labels, Mapping)
            }
            found.append(LocaleLabels(path.stem, scales))
    return tuple(found)


def label_key(normalised: str, spelling: Spelling) -> str:
    """What two ways of writing a label have in common; empty when it has no letter or number."""
    tokens = spelling.prepare(normalised)
    kept = [token for token in tokens if _counts(token)]
    return "".join(kept) if any(map(str.isalnum, kept)) else ""


def _counts(token: str) -> bool:
    return token.isalnum() or token in SIGN_ROLES or token == QUESTION_MARK


def variants(label: str, yes_or_no: Iterable[str] = ()) -> Iterator[str]:
    """The ways of writing one label: without what stands in brackets, with either ending of
    "mulțumit/ă", and without the yes or no before it ("yes, approved").
    """
    yield label
    bare = _BRACKETS.sub("", label)
    for written in dict.fromkeys((label, bare)):
        yield written
        if _ENDINGS.search(written):
            yield _ENDINGS.sub(r"\1", written)
            yield _ENDINGS.sub(r"\1\2", written)
    first, *rest = _PIECES.split(bare, maxsplit=1)
    if rest and normalise(first) in set(map(normalise, yes_or_no)):
        yield rest[0]


def index(
    labels: Mapping[str, str], spelling: Spelling, yes_or_no: Iterable[str] = ()
) -> dict[str, str]:
    """The codes by ``label_key``. A variant that two labels share, or that is itself another
    label, is left out; whole labels come first.
    """
    whole: dict[str, str] = {}
    for code, label in labels.items():
        if key := label_key(normalise(label), spelling):
            whole.setdefault(key, code)
    further: dict[str, set[str]] = {}
    for code, label in labels.items():
        for variant in variants(label, yes_or_no):
            if key := label_key(normalise(variant), spelling):
                further.setdefault(key, set()).add(code)
    single = {key: next(iter(codes)) for key, codes in further.items() if len(codes) == 1}
    return {**single, **whole}


def label_phrases(
    labels: Mapping[str, str], yes_or_no: Iterable[str] = ()
) -> Iterator[tuple[str, str]]:
    """Code and written form of every label, whole labels before the variants of others."""
    yield from labels.items()
    for code, label in labels.items():
        for variant in dict.fromkeys(variants(label, yes_or_no)):
            yield code, variant


class Labels:
    """The labels of every locale, and which of them a message is."""

    def __init__(self, labels: Iterable[LocaleLabels], spelling: Callable[[str], Spelling]) -> None:
        """Take the labels and how to find the spelling of a language."""
        self.locales = {item.locale: item for item in labels}
        self._spelling = spelling
        self._everywhere: dict[str, Mapping[str, str]] = {}
        self._indexes: dict[tuple[str, tuple[tuple[str, str], ...]], Mapping[str, str]] = {}

    def of(self, locale: str, scale: str) -> Mapping[str, str]:
        """The labels of a locale, or of its language; none if neither is known."""
        found = self.locales.get(locale) or self.locales.get(language_of(locale))
        return found.scales.get(scale, {}) if found else {}

    def yes_or_no(self, language: str) -> tuple[str, ...]:
        """How a language's labels say yes and no."""
        return tuple(self.of(language, YES_OR_NO).values())

    def shown(
        self,
        normalised: str,
        locale: str,
        scale: str,
        offered: Sequence[str],
        labels: Mapping[str, str],
    ) -> str | None:
        """The option whose label a message is: the given labels first, then the locale's, then
        those of the language's other locales.
        """
        own = language_of(locale)
        related = (code for code, item in self.locales.items() if item.language == own)
        locales = dict.fromkeys((locale, own, *related))
        key = label_key(normalised, self._spelling(own))
        for candidate in (labels, *(self.of(code, scale) for code in locales)):
            if candidate and (code := self._index(own, candidate).get(key)) in offered:
                return code
        return None

    def elsewhere(self, normalised: str, scale: str, offered: Sequence[str]) -> str | None:
        """The option whose label in any locale the message is, if they agree."""
        if scale not in self._everywhere:
            merged: dict[str, set[str]] = {}
            for item in self.locales.values():
                yes_or_no = item.scales.get(YES_OR_NO, {}).values()
                known = index(item.scales.get(scale, {}), _PLAIN, yes_or_no)
                for key, code in known.items():
                    merged.setdefault(key, set()).add(code)
            self._everywhere[scale] = {
                key: next(iter(codes)) for key, codes in merged.items() if len(codes) == 1
            }
        found = self._everywhere[scale].get(label_key(normalised, _PLAIN))
        return found if found in offered else None

    def _index(self, language: str, labels: Mapping[str, str]) -> Mapping[str, str]:
        key = (language, tuple(labels.items()))
        if key not in self._indexes:
            self._indexes[key] = index(labels, self._spelling(language), self.yes_or_no(language))
        return self._indexes[key]
