"""Writes the word lists that come from other projects: names from faker (MIT), ordinary words
from wordfreq (data CC BY-SA 4.0).

Only needed to renew the lists: ``python -m privacy.training word-lists``. Both packages are in
``privacy/training/requirements.txt``, not in the product.
"""

import importlib
import re
from collections.abc import Iterable
from pathlib import Path

from privacy.folding import fold
from privacy.person.lexicon import LANGUAGES, Lexicon, load_lexicon, read_names
from privacy.person.words import key_of, script_of, split_words
from privacy.recognisers.base import read_words

FAKER_LOCALES = {
    "de": ("de_DE", "de_AT", "de_CH"),
    "en": ("en_US", "en_GB"),
    "tr": ("tr_TR",),
    "ar": ("ar_AA", "ar_PS", "ar_SA", "ar_DZ"),
    "uk": ("uk_UA",),
    "ru": ("ru_RU",),
    "fa": ("fa_IR",),
    "pl": ("pl_PL",),
    "ro": ("ro_RO",),
    "bg": ("bg_BG",),
    "fr": ("fr_FR", "fr_DZ"),
    "others": (
        "es_ES", "it_IT", "hr_HR", "sk_SK", "cs_CZ", "en_PK", "hu_HU", "pt_PT", "nl_NL", "sq_AL",
        "lt_LT", "lv_LV", "en_KE", "en_IN", "az_AZ", "vi_VN", "sl_SI",
    ),
}  # fmt: skip
VOCABULARY_SIZE = 24_000
_FIRST = ("first_names", "first_names_female", "first_names_male", "first_names_unisex")
_LAST = ("last_names", "last_names_female", "last_names_male", "unisex_last_names",
         "male_last_names", "last_names_common", "last_names_unisex")  # fmt: skip
_NAME = re.compile(r"[^\W\d_]{2,}(?:[ '-][^\W\d_]{2,})?")
_NAMES_PER_LINE = 12


def write_names(folder: Path) -> None:
    """One YAML file per language with the lists ``first`` and ``last``."""
    for language, locales in FAKER_LOCALES.items():
        first: set[str] = set()
        last: set[str] = set()
        for locale in locales:
            try:
                module = importlib.import_module(f"faker.providers.person.{locale}")
            except ImportError:
                continue
            first.update(_names(module.Provider, _FIRST))
            last.update(_names(module.Provider, _LAST))
        lines = [
            "# From faker (MIT licence). Add names in additional.yaml, this file is generated."
        ]
        lines += _as_yaml("first", first) + _as_yaml("last", last)
        (folder / f"{language}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _names(provider: object, attributes: Iterable[str]) -> set[str]:
    names: set[str] = set()
    for attribute in attributes:
        for name in getattr(provider, attribute, ()):
            if isinstance(name, str) and _NAME.fullmatch(name):
                names.add(name)
    return names


def _as_yaml(title: str, names: Iterable[str]) -> list[str]:
    ordered = [f'"{name}"' for name in sorted(names)]
    lines = [f"{title}: ["]
    for start in range(0, len(ordered), _NAMES_PER_LINE):
        lines.append("  " + ", ".join(ordered[start : start + _NAMES_PER_LINE]) + ",")
    return [*lines, "]"]


def write_vocabulary(data: Path) -> None:
    """One text file per language: its most frequent words, the most frequent first, without the
    inflected names and the surnames that frequency lists are full of."""
    wordfreq = importlib.import_module("wordfreq")
    for language in FAKER_LOCALES:
        if language == "others":
            continue
        script = re.compile(_SCRIPTS.get(language, r"[a-zà-öø-ÿāăąćčďđęěğıłńňőœřśşșšťțţůűźżž'-]+"))
        words = [
            word
            for word in wordfreq.top_n_list(language, VOCABULARY_SIZE * 2, wordlist="small")
            if len(word) > 1 and script.fullmatch(word)
        ]
        words = _without_names(words, language, data)
        text = "\n".join(words[:VOCABULARY_SIZE]) + "\n"
        (data / "vocabulary" / f"{language}.txt").write_text(text, encoding="utf-8")


def write_words_of_the_project(root: Path, data: Path) -> None:
    """One text file per language with the words of the project's own texts that the frequency
    lists lack: what people type to the assistant, with slips and in Latin letters, and what it
    says. Names are left out."""
    for old in (data / "vocabulary").glob("*.examples.txt"):
        old.unlink()
    lexicon = load_lexicon(data)
    for index, language in enumerate(LANGUAGES):
        texts = [
            path.read_text(encoding="utf-8")
            for pattern in _OWN_TEXTS
            for path in sorted(root.glob(pattern.format(language=language)))
        ]
        typed = {word.lower for word in split_words(fold(" ".join(texts)).text)}
        words = sorted(
            word
            for word in typed
            if len(word) > 2
            and script_of(word) in "lca"
            and not lexicon.knowledge(word).names
            and not lexicon.knowledge(word).ordinary >> index & 1
        )
        path = data / "vocabulary" / f"{language}.examples.txt"
        path.write_text("\n".join(words) + "\n", encoding="utf-8")


_OWN_TEXTS = (
    "data/nlu/{language}/*.yml",
    "data/answers/{language}.yml",
    "data/privacy/training/{language}.yaml",
    "locales/{language}/*.ftl",
    "questionnaires/**/{language}.*",
)


_SURNAMES = {
    "uk": r".+(?:енк[оауі]|єнк[оауі]|чук(?:а|у|ом)?|щук(?:а|у)?|.{2}юк(?:а|у|ом)?)",
    "ru": r".+(?:енко|.{3}[ое]в(?:ой|ым)|.{3}[ое]ва|чук(?:а|у|ом)?|швили)",
    "bg": r".{3,}(?:ов|ев|ова|ева)",
    "pl": r".+(?:wicz(?:a|em|owi)?|czyk(?:a|iem|owi)?|czak(?:a|iem|owi)?)",
    "ro": r".+(?:escu|escului)",
    "tr": r".+oğlu(?:nun|na|nu)?",
    "fa": r".+(?:زاده|پور)",
}
_SURE_WORDS = 2_500
_INFLECTING = ("ru", "uk", "bg", "pl")


def _without_names(words: list[str], language: str, data: Path) -> list[str]:
    """``words`` without inflected names and words that end like surnames; the most frequent
    words stay, and so do forms of names that are words as well."""
    own = [
        fold(name).text.lower()
        for group, _, name in read_names(data)
        if group in (language, "slavic", "bulgarian")
    ]
    ambiguous = set(read_words(data / "ambiguous_names.yaml")[language])
    names = {key_of(name): 1 for name in own if len(name) > 3 and name not in ambiguous}
    lexicon = Lexicon(names, {}, {}, read_words(data / "name_endings.yaml"))
    surname = re.compile(_SURNAMES.get(language, r"(?!)"))
    kept = words[:_SURE_WORDS]
    for word in words[_SURE_WORDS:]:
        inflected = language in _INFLECTING and any(
            stem in names and len(stem) > 3 for stem in lexicon.stems(key_of(word))
        )
        if word in ambiguous or not (inflected or surname.fullmatch(word)):
            kept.append(word)
    return kept


_CYRILLIC, _ARABIC = r"[а-яёіїєґ'-]+", r"[\u0620-\u064a\u0670-\u06d3\u200c]+"
_SCRIPTS = {"uk": _CYRILLIC, "ru": _CYRILLIC, "bg": _CYRILLIC, "ar": _ARABIC, "fa": _ARABIC}
