"""Find known phrases in a message.

A trie of token patterns, read greedily from left to right, longest phrase first. A token that
is not known is tried as two words written together, as half of a word written apart, and then
as a misspelling: at most one edit, two in words of eight letters and more, and only if all the
nearest known words mean the same. The first letter must be
right, or have changed places with the second.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from interview.answers.meanings import UNKNOWN, Element, Meaning, Role
from interview.answers.normalising import BOUNDARY, QUESTION_MARK
from interview.answers.spelling import STEM_MARK, Spelling

_SHORTEST_FUZZY = 4
_LONGEST_CERTAIN_FUZZY = 5
_TWO_EDITS_FROM = 8
_SHORTEST_FUZZY_STEM = 6
_MOST_EDITS = 2
_SHORTEST_JOINED = 6
_SHORTEST_PART = 2
_SKIPPED_FILLERS = 2
_LONGEST_TOKEN = 40

# Little words that would otherwise swallow others: "da man" is not "da kann man".
_UNBROKEN = frozenset({Role.CONTRAST})

SIGN_ROLES = {
    "/": Role.FRACTION,
    "-": Role.UNTIL,
    "+": Role.AT_LEAST,
    "<": Role.UNDER,
    ">": Role.OVER,
    "%": Role.PERCENT,
    "€": Role.INVALID,
    "$": Role.INVALID,
    "&": Role.AND,
}


@dataclass
class _Node:
    meaning: Meaning | None = None
    children: dict[str, "_Node"] = field(default_factory=dict)


@dataclass(frozen=True)
class _Token:
    patterns: tuple[str, ...]
    certain: bool = True


class Lexicon:
    """The phrases that matter on one scale in one language."""

    def __init__(
        self,
        spelling: Spelling,
        entries: Iterable[tuple[str, Meaning]],
        symbols: Iterable[tuple[str, Meaning]] = (),
    ) -> None:
        """Index the entries; of two with the same pattern the first one counts."""
        self._spelling = spelling
        self._root = _Node()
        self._symbols = dict(symbols)
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for form, meaning in entries:
            pattern = spelling.pattern(form)
            self._add(pattern, meaning)
            if BOUNDARY in pattern:
                # Who types "yes, partly approved" may well leave out the comma.
                self._add(tuple(token for token in pattern if token != BOUNDARY), meaning)
        self._stem_lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._by_length: dict[int, list[str]] = {}
        for token in self._exact:
            if len(token) >= _SHORTEST_FUZZY and not token[0].isdigit():
                self._by_length.setdefault(len(token), []).append(token)
        self._stems_by_length: dict[int, list[str]] = {}
        for stem in self._stems:
            if len(stem) >= _SHORTEST_FUZZY_STEM:
                self._stems_by_length.setdefault(len(stem), []).append(stem)
        self._resolved: dict[str, _Token | None] = {}

    def _add(self, pattern: tuple[str, ...], meaning: Meaning) -> None:
        if not pattern:
            return
        node = self._root
        for token in pattern:
            if token == BOUNDARY:
                node = node.children.setdefault(token, _Node())
                continue
            stem = token.endswith(STEM_MARK)
            bare = token.removesuffix(STEM_MARK)
            index = self._stems if stem else self._exact
            index.setdefault(bare, token)
            if latin := self._spelling.in_latin(bare):
                index.setdefault(latin, token)
            node = node.children.setdefault(token, _Node())
        if node.meaning is None:
            node.meaning = meaning

    def elements(self, normalised: str) -> list[Element]:
        """The message as a sequence of meanings, unknown words and boundaries included."""
        words = self._spelling.prepare(normalised)
        resolved = self._resolve_all(words)
        found: list[Element] = []
        position = 0
        while position < len(resolved):
            word, token = resolved[position]
            if token is None:
                # A sign stands for itself: "super 😡" is no intensified anger.
                if word in self._symbols and found and not found[-1].sign:
                    found.append(Element(Meaning(Role.BOUNDARY)))
                found.append(self._sign(word))
                position += 1
                continue
            element, length = self._longest(resolved, position)
            # A number or a sign may be known only as part of a phrase ("10 out of 10"); and to take
            # an unknown word for a misspelt little one would hide what a number belongs to.
            if element.role is Role.FILLER and not element.certain:
                element = UNKNOWN
            alone = word.isdigit() or word in SIGN_ROLES
            found.append(self._sign(word) if element is UNKNOWN and alone else element)
            position += length
        return found

    def _sign(self, word: str) -> Element:
        if word.isdigit():
            number = int(word) if len(word) <= 4 else 9999
            return Element(Meaning(Role.NUMBER, number=number))
        if word in {BOUNDARY, QUESTION_MARK}:
            return Element(Meaning(Role.BOUNDARY))
        if word in self._symbols:
            return Element(self._symbols[word], sign=True)
        if word in SIGN_ROLES:
            return Element(Meaning(SIGN_ROLES[word]))
        if not any(character.isalnum() for character in word):
            return Element(Meaning(Role.FILLER))
        return UNKNOWN

    def _resolve_all(self, words: Sequence[str]) -> list[tuple[str, _Token | None]]:
        resolved: list[tuple[str, _Token | None]] = []
        position = 0
        while position < len(words):
            word = words[position]
            known = self._known(word)
            following = words[position + 1] if position + 1 < len(words) else ""
            if following.isalpha() and word.isalpha():
                joined = self._known(word + following)
                unknown = known is None or self._known(following) is None
                if joined is not None and unknown:
                    resolved.append((word + following, _Token(joined)))
                    position += 2
                    continue
            position += 1
            if known is not None:
                resolved.append((word, _Token(known)))
            elif parts := self._parts(word):
                resolved.extend(parts)
            elif word.isalpha():
                resolved.append((word, self._guess(word)))
            else:
                resolved.append((word, None))
        return resolved

    def _known(self, word: str) -> tuple[str, ...] | None:
        found: list[str] = []
        if exact := self._exact.get(word):
            found.append(exact)
        for length in self._stem_lengths:
            if length <= len(word) and (stem := self._stems.get(word[:length])):
                found.append(stem)
        for prefix in self._spelling.prefixes:
            rest = word.removeprefix(prefix)
            if len(rest) >= _SHORTEST_PART and rest != word and (known := self._known(rest)):
                found.extend(known)
                break
        return tuple(found) or None

    def _parts(self, word: str) -> list[tuple[str, _Token | None]]:
        digits = len(word) - len(word.lstrip("0123456789"))
        if digits and (rest := self._known(word[digits:])):
            return [(word[:digits], None), (word[digits:], _Token(rest))]
        if not _SHORTEST_JOINED <= len(word) <= _LONGEST_TOKEN or not word.isalpha():
            return []
        for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            first, second = self._exact.get(word[:cut]), self._exact.get(word[cut:])
            if first and second and self._alone(first) and self._alone(second):
                return [(word[:cut], _Token((first,))), (word[cut:], _Token((second,)))]
        return []

    def _alone(self, pattern: str) -> bool:
        node = self._root.children.get(pattern)
        return node is not None and node.meaning is not None

    def _guess(self, word: str) -> _Token | None:
        if word not in self._resolved:
            if len(self._resolved) > 5000:
                self._resolved.clear()
            self._resolved[word] = self._misspelt(word)
        return self._resolved[word]

    def _misspelt(self, word: str) -> _Token | None:
        length = len(word)
        if not _SHORTEST_FUZZY <= length <= _LONGEST_TOKEN:
            return None
        edits = _MOST_EDITS if length >= _TWO_EDITS_FROM else 1
        candidates = [
            token
            for size in range(length - edits, length + edits + 1)
            if max(size, length) >= _LONGEST_CERTAIN_FUZZY
            for token in self._by_length.get(size, ())
        ]
        found: list[tuple[int, str]] = [
            (int(distance), token)
            for token, distance, _ in process.extract(
                word, candidates, scorer=OSA.distance, score_cutoff=edits, limit=6
            )
        ]
        for size, stems in self._stems_by_length.items():
            if size <= length + 1:
                for stem, distance, _ in process.extract(
                    word[:size], stems, scorer=OSA.distance, score_cutoff=1, limit=4
                ):
                    found.append((int(distance), stem))
        if not found:
            return None
        nearest = min(distance for distance, _ in found)
        patterns: dict[str, None] = {}
        meanings: set[Meaning | None] = set()
        for distance, token in found:
            if distance == nearest:
                known = self._known(token) or ()
                if _begins_alike(token, word):
                    patterns.update(dict.fromkeys(known))
                meanings.add(next(filter(None, map(self._meaning, known)), None))
        if len(meanings - {None}) > 1 or not patterns:
            return None
        return _Token(tuple(patterns), certain=False)

    def _meaning(self, pattern: str) -> Meaning | None:
        node = self._root.children.get(pattern)
        return node.meaning if node else None

    def _longest(
        self, resolved: Sequence[tuple[str, _Token | None]], start: int
    ) -> tuple[Element, int]:
        best: tuple[Meaning, bool, int] | None = None
        waiting: list[tuple[_Node, int, int, bool, int]] = [(self._root, start, start, True, 0)]
        while waiting:
            node, position, end, certain, skipped = waiting.pop()
            if (node.meaning is not None and not (skipped and node.meaning.role in _UNBROKEN)) and (
                best is None
                or end - start > best[2]
                or (end - start == best[2] and best[0].role is Role.FILLER)
            ):
                best = (node.meaning, certain, end - start)
            if position >= len(resolved) or not node.children:
                continue
            word, token = resolved[position]
            if token is None:
                if word == BOUNDARY and (child := node.children.get(word)):
                    waiting.append((child, position + 1, position + 1, certain, skipped))
                continue
            # Filler words may stand inside a phrase ("weiß ich leider nicht").
            if node is not self._root and skipped < _SKIPPED_FILLERS and self._filler(token):
                waiting.append((node, position + 1, end, certain, skipped + 1))
            for pattern in reversed(token.patterns):
                if child := node.children.get(pattern):
                    after = position + 1
                    waiting.append((child, after, after, certain and token.certain, skipped))
        if best is None:
            return UNKNOWN, 1
        return Element(best[0], best[1]), best[2]

    def _filler(self, token: _Token) -> bool:
        meaning = self._meaning(token.patterns[0])
        return meaning is not None and meaning.role is Role.FILLER


def _begins_alike(known: str, word: str) -> bool:
    """Another first letter mostly makes another word ("tygodnie", "wygodnie")."""
    return known[0] == word[0] or known[:2] == word[1::-1]
