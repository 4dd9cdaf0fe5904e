"""Writes the word lists that come from other projects: names from faker (MIT), ordinary words
from wordfreq (data CC BY-SA 4.0).

Only needed to renew the lists: ``python -m privacy.training word-lists``. Both packages are in
``privacy/training/requirements.txt``, not in the product.
"""

import importlib
import re
from collections.abc import Iterable
from pathlib import Path

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


def write_vocabulary(folder: Path) -> None:
    """One text file per language: its most frequent words, the most frequent first."""
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
        text = "\n".join(words[:VOCABULARY_SIZE]) + "\n"
        (folder / f"{language}.txt").write_text(text, encoding="utf-8")


_CYRILLIC, _ARABIC = r"[а-яёіїєґ'-]+", r"[\u0620-\u064a\u0670-\u06d3\u200c]+"
_SCRIPTS = {"uk": _CYRILLIC, "ru": _CYRILLIC, "bg": _CYRILLIC, "ar": _ARABIC, "fa": _ARABIC}
