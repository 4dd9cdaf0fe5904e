"""Names for the templates: of all origins, spelled in the script of the sentence, inflected."""

import random
from collections.abc import Sequence
from pathlib import Path

from privacy.folding import fold
from privacy.person.lexicon import OWN_GROUPS, read_names
from privacy.person.transliteration import load_transliterations
from privacy.person.words import script_of
from privacy.recognisers.base import read_words

_SCRIPT = {"ru": "c", "uk": "c", "bg": "c", "ar": "a", "fa": "a"}
_FOREIGN_GROUPS = (
    "german",
    "turkish",
    "arabic",
    "persian",
    "slavic",
    "romanian",
    "kurdish_and_others",
    "african_and_asian",
    "german_more",
    "fr",
    "others",
    "en",
)
_TO_CYRILLIC = {
    "ru": ("german_to_cyrillic", "german_to_cyrillic_older"),
    "uk": ("german_to_cyrillic", "german_to_cyrillic_older"),
    "bg": ("german_to_cyrillic", "german_to_bulgarian"),
}
_TO_ARABIC = {"ar": ("latin_to_arabic", "latin_to_arabic_second"), "fa": ("latin_to_persian",)}
_TURKISH_ENDINGS = (
    "a",
    "e",
    "ya",
    "ye",
    "ı",
    "i",
    "u",
    "ü",
    "yı",
    "yi",
    "dan",
    "den",
    "tan",
    "ten",
    "ın",
    "in",
    "un",
    "ün",
    "nın",
    "nin",
    "la",
    "le",
    "yla",
    "yle",
    "da",
    "de",
)


class NameSource:
    """Draws names. ``chance`` decides everything, so a seed repeats the draw."""

    def __init__(self, data: Path, chance: random.Random) -> None:
        self._chance = chance
        self._names: dict[tuple[str, str], list[str]] = {}
        for group, kind, name in read_names(data):
            self._names.setdefault((group, kind), []).append(fold(name).text)
        self._ambiguous = {
            fold(word).text.lower()
            for words in read_words(data / "ambiguous_names.yaml").values()
            for word in words
        }
        tables = load_transliterations(read_words(data / "transliteration.yaml"))
        self._spelled: dict[tuple[str, str, str], list[str]] = {}
        for (group, kind), names in self._names.items():
            latin = [name for name in names if script_of(name.lower()) == "l"]
            for language in _SCRIPT:
                chosen = (_TO_CYRILLIC if _SCRIPT[language] == "c" else _TO_ARABIC)[language]
                if latin:
                    self._spelled[group, kind, language] = [
                        " ".join(word.capitalize() for word in spelled.split(" "))
                        for table in chosen
                        for spelled in tables[table].apply(latin)
                        if len(spelled) > 2
                    ]
            cyrillic = [name for name in names if script_of(name.lower()) == "c"]
            for language in ("de", "en"):
                if cyrillic:
                    table = "cyrillic_to_german" if language == "de" else "cyrillic_to_english"
                    self._spelled[group, kind, language] = [
                        spelled.capitalize() for spelled in tables[table].apply(cyrillic)
                    ]

    def draw(self, language: str, parts: str) -> str:
        """A name of the given parts (``F``, ``L``, ``FL``, ``P``) as someone would write it."""
        chance = self._chance
        if parts == "P":
            parts = chance.choices(("L", "F", "FL", "LF", "I"), (40, 22, 32, 3, 3))[0]
        origin = self._origin(language)
        first, last = (self._one(language, origin, kind) for kind in ("first", "last"))
        if parts in ("F", "FL") and language in _PATRONYMICS and chance.random() < 0.12:
            father = self._one(language, OWN_GROUPS[language][0], "first").rstrip("аяйь")
            first += " " + father + chance.choice(_PATRONYMICS[language])
        if parts in ("L", "FL") and chance.random() < 0.04:
            last += "-" + self._one(language, self._origin(language), "last")
        if parts in ("F", "FL") and chance.random() < 0.03:
            first += chance.choice("- ") + self._one(language, origin, "first")
        match parts:
            case "F":
                return first
            case "L":
                return last
            case "LF":
                return f"{last} {first}"
            case "I":
                return f"{first[0]}. {last}"
            case _:
                return f"{first} {last}"

    def _origin(self, language: str) -> str:
        chance = self._chance
        own = 0.5 if _SCRIPT.get(language, "l") == "l" else 0.55
        if chance.random() < own:
            return chance.choice(OWN_GROUPS[language])
        if chance.random() < 0.5:
            return "german"
        return chance.choice(_FOREIGN_GROUPS)

    def _one(self, language: str, origin: str, kind: str) -> str:
        chance = self._chance
        script = _SCRIPT.get(language, "l")
        if script == "l":
            pool = self._names.get((origin, kind), [])
            if chance.random() < 0.06:
                origin = chance.choice(("uk", "ru", "bg"))
                pool = self._spelled[origin, kind, "en" if language == "en" else "de"]
        elif origin in OWN_GROUPS[language]:
            pool = self._names.get((origin, kind), [])
        else:
            pool = self._spelled.get((origin, kind, language), [])
        drawn = [chance.choice(pool) for _ in range(3)] if pool else []
        pool = [name for name in drawn if _is_script(name, script)]
        if pool and pool[0].lower() in self._ambiguous and chance.random() < 0.7:
            pool = pool[1:]  # names that are words come seldom, or every word becomes a name
        name = pool[0] if pool else self._one(language, OWN_GROUPS[language][0], kind)
        if len(pool) > 1 and chance.random() < 0.15:
            # Half of one and half of another: a name that no list has.
            name = name[: (len(name) + 1) // 2] + pool[1][len(pool[1]) // 2 :].lower()
        return name


_PATRONYMICS = {
    "ru": ("ович", "овна", "евич", "евна", "овны", "овне", "овича", "ичем", "овной"),
    "uk": ("ович", "івна", "йович", "ївна", "івни", "івні", "івною", "овича"),
    "bg": ("ов", "ова", "ев", "ева"),
}


def _is_script(name: str, script: str) -> bool:
    return script_of(name.lower()) == script


def inflect(name: str, language: str, chance: random.Random) -> tuple[str, str]:
    """An inflected form of ``name`` and what follows it outside the name."""
    if language == "tr":
        ending = chance.choice(_TURKISH_ENDINGS)
        return (name, "'" + ending) if chance.random() < 0.6 else (name + ending, "")
    if language in ("de", "en"):
        if language == "en":
            return name, "'s"
        return (name + "s", "") if chance.random() < 0.8 else (name, "")
    if language == "ar":
        return chance.choice(("ل", "ب", "و", "ل", "")) + name, ""
    if language == "fa":
        return name + chance.choice(("", "ی", "")), ""
    if language in _ENDINGS:
        return " ".join(_declined(word, _ENDINGS[language], chance) for word in name.split(" ")), ""
    return name, ""


_ENDINGS: dict[str, Sequence[tuple[str, Sequence[str]]]] = {
    "pl": (
        ("ski", ("skiego", "skiemu", "skim")),
        ("cki", ("ckiego", "ckiemu", "ckim")),
        ("ska", ("skiej", "ską")),
        ("cka", ("ckiej", "cką")),
        ("ek", ("ka", "kowi", "kiem")),
        ("ka", ("ki", "ce", "kę", "ką")),
        ("ia", ("ii", "ię", "ią")),
        ("a", ("y", "ę", "ą", "ie")),
        ("o", ("y", "o")),
        ("k", ("ka", "kowi", "kiem")),
        ("", ("a", "owi", "em", "u", "")),
    ),
    "ru": (
        ("ова", ("овой", "ову")),
        ("ева", ("евой", "еву")),
        ("ина", ("иной", "ину")),
        ("ский", ("ского", "скому", "ским")),
        ("ская", ("ской", "скую")),
        ("ий", ("ия", "ию", "ием")),
        ("ия", ("ии", "ию", "ией")),
        ("ь", ("я", "ю", "ем", "и")),
        ("й", ("я", "ю", "ем")),
        ("я", ("и", "е", "ю", "ей")),
        ("а", ("ы", "е", "у", "ой")),
        ("о", ("о",)),
        ("и", ("и",)),
        ("е", ("е",)),
        ("", ("а", "у", "ом", "е", "")),
    ),
    "uk": (
        ("ова", ("ової", "овій", "ову", "овою")),
        ("ська", ("ської", "ській", "ську", "ською")),
        ("ський", ("ського", "ському", "ським")),
        ("ко", ("ка", "ку", "ком", "ко")),
        ("ія", ("ії", "ію", "ією", "іє")),
        ("ь", ("я", "ю", "ем")),
        ("й", ("я", "ю", "єм")),
        ("я", ("і", "ю", "ею")),
        ("а", ("и", "і", "у", "ою", "о")),
        ("о", ("о",)),
        ("", ("а", "у", "ом", "ові", "е", "")),
    ),
    "bg": (("а", ("о", "а", "е")), ("ия", ("ийо", "ия")), ("", ("е", "", ""))),
    "ro": (("ia", ("iei",)), ("a", ("ei", "a")), ("u", ("ului", "u")), ("", ("ului", "", ""))),
}


def _declined(
    word: str, endings: Sequence[tuple[str, Sequence[str]]], chance: random.Random
) -> str:
    for ending, replacements in endings:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + chance.choice(replacements)
    return word
