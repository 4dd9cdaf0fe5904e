"""What is known about a word: is it a name, a word of a language, does it announce a name?"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from privacy.folding import fold
from privacy.person.transliteration import load_transliterations
from privacy.person.words import key_of, key_of_all, script_of
from privacy.recognisers.base import read_words

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "fa", "pl", "ro", "bg", "fr")
FIRST, LAST, FOREIGN = 1, 2, 4
GERMAN = 1 << LANGUAGES.index("de")
# Ranks of frequency: the first few hundred words are words, whatever else they are.
_ALWAYS_WORDS, _FUNCTION_WORDS, _TOP, _COMMON = 250, 700, 3_000, 8_000
_SHORTEST_STEM = 3
_SHORTEST_ROOT, _SHORTEST_COMPOUND = 4, 9
_EVERYWHERE = (1 << len(LANGUAGES)) - 1
_CONTEXTS = ("titles", "titles_after", "roles", "introductions")
_LATIN_LETTERS, _CYRILLIC_LETTERS = "l", "c"
_FROM_LATIN = (
    "german_to_cyrillic",
    "german_to_cyrillic_older",
    "german_to_bulgarian",
    "latin_to_arabic",
    "latin_to_arabic_second",
    "latin_to_persian",
)
_FROM_CYRILLIC = ("cyrillic_to_german", "cyrillic_to_english", "cyrillic_to_english_russian")
_OWN_TABLES = {"tr": "turkish_to_cyrillic", "turkish": "turkish_to_cyrillic",
               "pl": "polish_to_cyrillic", "slavic": "polish_to_cyrillic"}  # fmt: skip


#: The groups of names at home in each language.
OWN_GROUPS = {
    "de": ("de", "german", "german_more"), "en": ("en",), "fr": ("fr",),
    "tr": ("tr", "turkish", "turkish_more"), "pl": ("pl", "slavic", "polish_more"),
    "ro": ("ro", "romanian"), "uk": ("uk", "ukrainian_more"), "ru": ("ru", "russian_more"),
    "bg": ("bg", "bulgarian", "bulgarian_more"),
    "ar": ("ar", "arabic_script", "arabic_script_more"),
    "fa": ("fa", "persian_script", "persian_script_more"),
}  # fmt: skip


_OF_SCRIPT = {
    "c": sum(1 << LANGUAGES.index(language) for language in ("uk", "ru", "bg")),
    "a": sum(1 << LANGUAGES.index(language) for language in ("ar", "fa")),
}


def languages_for(lower: str, language: int) -> int:
    """The bits of the languages whose words ``lower`` may be one of in a message of ``language``
    (its bit): German words stand in messages of every language, and a word in another script is
    of one of the languages of that script."""
    of_script = _OF_SCRIPT.get(script_of(lower), 0)
    return language | GERMAN | (0 if language & of_script else of_script)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known of one word, in any context."""

    names: int  #: FIRST, LAST, FOREIGN or'ed, of the word as it stands
    stem_names: int  #: the same of a basic form behind an inflected one
    frequent: int  #: one bit a language: among its most frequent words
    ordinary: int  #: one bit a language: among its words
    akin: int  #: one bit a language: one of its words begins alike (inflected, compound)
    place: bool  #: a town, a district, a service
    contexts: tuple[tuple[str, int], ...]
    """The contexts it makes (t title, a title after, r role, i introduction), each with one bit a
    language: "im" introduces somebody in English, not in German."""

    def context(self, language: int) -> str:
        """The letters of the contexts the word makes in a message of ``language`` (its bit)."""
        return "".join(letter for letter, languages in self.contexts if languages & language)


class Lexicon:
    """Names, ordinary words and contexts of all languages; immutable after loading."""

    def __init__(
        self,
        names: Mapping[str, int],
        ordinary: Mapping[str, tuple[int, int]],
        contexts: Mapping[str, Mapping[str, int]],
        endings: Mapping[str, Sequence[str]],
        places: frozenset[str] = frozenset(),
    ) -> None:
        self._names = names
        self._places = places
        self._roots = _roots(ordinary)
        self._ordinary = ordinary
        self._contexts = contexts
        self._ending_lists = endings
        self._latin_endings = _endings(endings["latin"])
        self._cyrillic_endings = _endings(endings["cyrillic"])
        self._prefixes = sorted(map(key_of, endings["arabic_prefixes"]), key=len, reverse=True)
        self._suffixes = sorted(map(key_of, endings["arabic_suffixes"]), key=len, reverse=True)
        self._spoken_prefixes = list(map(key_of, endings["spoken_prefixes"]))
        self._spoken_suffixes = list(map(key_of, endings["spoken_suffixes"]))
        self._known: dict[str, Knowledge] = {}

    def without_words(self, forget_word: Callable[[str], bool]) -> "Lexicon":
        """This lexicon without the ordinary words for whose key ``forget_word`` holds."""
        return Lexicon(
            self._names,
            {key: bits for key, bits in self._ordinary.items() if not forget_word(key)},
            self._contexts,
            self._ending_lists,
            self._places,
        )

    def knowledge(self, lower: str) -> Knowledge:
        """What is known of the lower-case word ``lower``."""
        known = self._known.get(lower)
        if known is None:
            known = self._look_up(key_of(lower))
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[lower] = known
        return known

    def _look_up(self, key: str) -> Knowledge:
        frequent, ordinary = self._ordinary.get(key, (0, 0))
        names = self._names.get(key, 0)
        stem_names = 0
        if not names:
            for stem in self.stems(key):
                stem_names |= self._names.get(stem, 0)
        akin = 0 if ordinary else self._akin(key)
        place = key in self._places or (
            not names
            and len(key) > _SHORTEST_ROOT
            and any(stem in self._places and len(stem) > _SHORTEST_ROOT for stem in self.stems(key))
        )
        contexts = tuple(self._contexts.get(key, {}).items())
        return Knowledge(names, stem_names, frequent, ordinary, akin, place, contexts)

    def _akin(self, key: str) -> int:
        """Languages with a word of the same root, or whose words the key is composed of."""
        akin = self._arabic_akin(key) if script_of(key) == "a" else 0
        for length in range(len(key), max(_SHORTEST_ROOT, len(key) - 4) - 1, -1):
            akin |= self._roots.get(key[:length], 0)
        if len(key) >= _SHORTEST_COMPOUND:
            for middle in range(_SHORTEST_ROOT, len(key) - _SHORTEST_ROOT):
                _, left = self._ordinary.get(key[:middle], (0, 0))
                if not left and key[middle - 1] == "s":
                    _, left = self._ordinary.get(key[: middle - 1], (0, 0))
                if left:
                    akin |= left & self._ordinary.get(key[middle:], (0, 0))[1]
        return akin

    def _arabic_akin(self, key: str) -> int:
        """Languages with the word that is left without article, conjunctions, the beginnings of
        spoken verbs, and pronouns at the end: هالشي, بتروح, معلوماتي."""
        akin = 0
        for prefix in ("", *self._spoken_prefixes):
            if not key.startswith(prefix):
                continue
            rest = key[len(prefix) :]
            for suffix in ("", *self._spoken_suffixes):
                if rest.endswith(suffix) and len(rest) - len(suffix) >= _SHORTEST_STEM:
                    akin |= self._ordinary.get(rest[: len(rest) - len(suffix)], (0, 0))[1]
        return akin

    def stems(self, key: str) -> Iterator[str]:
        """Basic forms that ``key`` may be an inflected form of."""
        script = script_of(key)
        if script == "a":
            yield from self._arabic_stems(key)
            return
        endings = self._cyrillic_endings if script == "c" else self._latin_endings
        for length in range(1, 5):
            for replacement in endings.get(key[-length:], ()):
                stem = key[:-length] + replacement
                if len(key) - length >= _SHORTEST_STEM - 1 and len(stem) >= _SHORTEST_STEM:
                    yield stem

    def _arabic_stems(self, key: str) -> Iterator[str]:
        for prefix in self._prefixes:
            if key.startswith(prefix) and len(key) - len(prefix) >= _SHORTEST_STEM:
                yield key[len(prefix) :]
        for suffix in self._suffixes:
            if key.endswith(suffix) and len(key) - len(suffix) >= _SHORTEST_STEM:
                yield key[: -len(suffix)]


def _read_places(data: Path) -> frozenset[str]:
    """Towns and services in all scripts."""
    places = read_words(data / "places.yaml")
    tables = load_transliterations(read_words(data / "transliteration.yaml"))
    latin = [part for place in places["latin"] for part in fold(place).text.lower().split()]
    spelled = [word for words in places.values() for word in words]
    for table in _FROM_LATIN:
        spelled.extend(tables[table].apply(latin))
    return frozenset(
        key_of(fold(word).text.lower()) for word in spelled if len(word) >= _SHORTEST_STEM
    )


def _roots(ordinary: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """The beginnings that words keep when they are inflected."""
    roots: dict[str, int] = {}
    for key, (_, languages) in ordinary.items():
        if len(key) > _SHORTEST_ROOT:
            root = key[: max(_SHORTEST_ROOT, len(key) - 2)]
            roots[root] = roots.get(root, 0) | languages
    return roots


def _endings(pairs: Sequence[str]) -> dict[str, list[str]]:
    endings: dict[str, list[str]] = {}
    for pair in pairs:
        ending, _, replacement = pair.partition(" ")
        replacements = endings.setdefault(key_of(ending), [])
        replacement = replacement.strip('"')
        replacement = key_of(replacement) if replacement else ""
        if replacement not in replacements:
            replacements.append(replacement)
    return endings


def read_names(data: Path) -> Iterator[tuple[str, str, str]]:
    """All names of the lists as (group, ``first`` or ``last``, name)."""
    for path in sorted((data / "names").glob("*.yaml")):
        content: dict[str, Any] = read_words(path)
        groups = content if path.stem == "additional" else {path.stem: content}
        for group, lists in groups.items():
            for kind in ("first", "last"):
                for name in lists.get(kind) or ():
                    yield group, kind, name


def load_lexicon(data: Path, forget_name: Callable[[str], bool] = lambda _: False) -> Lexicon:
    """Read names, vocabularies and contexts below the folder ``data``.

    Names for whose key ``forget_name`` holds are left out; the vocabularies may then hold them
    as words, as they do with names that no list has.

    Raises OSError or ValueError when a file is missing or malformed.
    """
    names: dict[str, int] = {}
    by_group: dict[str, dict[str, int]] = {}
    for group, kind, name in read_names(data):
        bit = FIRST if kind == "first" else LAST
        for part in fold(name).text.lower().replace("-", " ").replace("'", " ").split():
            group_names = by_group.setdefault(group, {})
            group_names[part] = group_names.get(part, 0) | bit
    for group_names in by_group.values():
        for part, bits in group_names.items():
            if len(part) > 1:
                _add(names, key_of(part), bits)
                if any(umlaut in part for umlaut in "äöü"):
                    _add(names, key_of(_without_umlauts(part)), bits)
    ambiguous = {
        language: {key_of(fold(word).text.lower()) for word in words}
        for language, words in read_words(data / "ambiguous_names.yaml").items()
    }
    weak = _weak_names(by_group)
    _add_transliterated(names, by_group, data)
    names = {key: bits for key, bits in names.items() if not forget_name(key)}
    places = _read_places(data)
    own = {
        language: {key_of(part) for group in groups for part in by_group.get(group, {})}
        for language, groups in OWN_GROUPS.items()
    }
    ordinary = _read_vocabularies(data, names, weak, ambiguous, own, places=places)
    contexts: dict[str, dict[str, int]] = {}
    for context, languages in read_words(data / "person_contexts.yaml").items():
        letter = "tari"[_CONTEXTS.index(context)]
        for language, words in languages.items():
            # Titles travel: "Frau" and "Herr" stand in messages of every language.
            bit = _EVERYWHERE if letter == "t" else 1 << LANGUAGES.index(language)
            for word in words:
                of_word = contexts.setdefault(key_of(fold(word).text.lower()), {})
                of_word[letter] = of_word.get(letter, 0) | bit
    return Lexicon(names, ordinary, contexts, read_words(data / "name_endings.yaml"), places)


def _weak_names(by_group: Mapping[str, Mapping[str, int]]) -> set[str]:
    """Names only found far away, and generated Polish surnames, which include any word."""
    weak: set[str] = set()
    for part in by_group.get("others", {}):
        if not any(part in by_group[group] for group in by_group if group != "others"):
            weak.add(key_of(part))
    for part, bits in by_group.get("pl", {}).items():
        if bits == LAST and not any(part in by_group[group] for group in by_group if group != "pl"):
            weak.add(key_of(part))
    return weak


def _add(names: dict[str, int], key: str, bits: int) -> None:
    names[key] = names.get(key, 0) | bits


def _without_umlauts(name: str) -> str:
    return name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def _add_transliterated(
    names: dict[str, int], by_group: Mapping[str, Mapping[str, int]], data: Path
) -> None:
    tables = load_transliterations(read_words(data / "transliteration.yaml"))
    for group, group_names in by_group.items():
        for letters, table_names in (
            (_LATIN_LETTERS, _FROM_LATIN),
            (_CYRILLIC_LETTERS, _FROM_CYRILLIC),
        ):
            parts = [part for part in group_names if script_of(part) == letters and len(part) > 2]
            if not parts or group == "others":
                continue
            chosen: Iterable[str] = table_names
            if letters == _LATIN_LETTERS and group in _OWN_TABLES:
                chosen = (*table_names, _OWN_TABLES[group])
            for table in chosen:
                for part, spelled in zip(parts, tables[table].apply(parts), strict=True):
                    if len(spelled) >= _SHORTEST_STEM:
                        key = key_of(spelled)
                        if not names.get(key, 0):
                            names[key] = FOREIGN | group_names[part]


def _announcing_words(data: Path) -> dict[str, list[str]]:
    """Words that announce a number or a date ("passport 12 34 …") are no names before it."""
    lists = [
        *read_words(data / "announcements.yaml").values(),
        read_words(data / "phone.yaml")["announcements"],
        read_words(data / "birth.yaml")["announcements"],
    ]
    words: dict[str, list[str]] = {}
    for by_language in lists:
        for language, phrases in by_language.items():
            parts = (part.strip("*.,:") for phrase in phrases for part in phrase.split())
            words.setdefault(language, []).extend(part for part in parts if len(part) > 2)
    return words


def _read_vocabularies(
    data: Path,
    names: Mapping[str, int],
    weak: set[str],
    ambiguous: Mapping[str, set[str]],
    own_names: Mapping[str, set[str]],
    *,
    places: frozenset[str],
) -> dict[str, tuple[int, int]]:
    """Bits of the languages in which a word is frequent, and in which it is a word at all. A
    name counts as a word only where it is listed as ambiguous; a ``weak`` name, from far away,
    also where it is a common word."""
    ordinary: dict[str, tuple[int, int]] = {}
    additional = read_words(data / "vocabulary" / "additional.yaml")
    announcing = _announcing_words(data)
    for index, language in enumerate(LANGUAGES):
        folder = data / "vocabulary"
        text = (folder / f"{language}.txt").read_text(encoding="utf-8").rstrip()
        examples = folder / f"{language}.examples.txt"
        if examples.exists():
            text += "\n" + examples.read_text(encoding="utf-8").rstrip()
        own = ambiguous[language]
        bit = 1 << index
        also = [
            key_of(fold(word).text.lower())
            for word in (*(additional.get(language) or ()), *announcing.get(language, ()))
        ]
        for rank, key in enumerate([*also, *key_of_all(text, language)]):
            bits = names.get(key)
            if bits is not None and key not in own and rank >= _ALWAYS_WORDS:
                short = bits & FOREIGN and len(key) <= _SHORTEST_ROOT
                common = bits & FOREIGN and rank < _COMMON
                foreign = rank < _FUNCTION_WORDS and key not in own_names[language]
                if not (short or common or foreign or key in weak):
                    continue
            frequent, known = ordinary.get(key, (0, 0))
            ordinary[key] = (frequent | bit if rank < _TOP else frequent, known | bit)
        for key in {*ambiguous[language], *places}:
            frequent, known = ordinary.get(key, (0, 0))
            ordinary[key] = (frequent, known | 1 << index)
    return ordinary
