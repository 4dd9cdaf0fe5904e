"""Renders a message key with its arguments in a locale.

Keys of the catalogue are rendered with Fluent. Four keys speak from the questionnaire's own texts:
``question``, ``follow_up`` and ``explanation`` (arguments: ``questionnaire``, ``version``,
``item``, ``follow_up`` and ``about_ITEM`` for the option chosen at an earlier item) and ``option``
(``scale``, ``code``). In the other messages an argument ``option_NAME`` is a code of ``scale`` and
is shown by its label, as ``NAME``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

from texts.catalogue import Catalogue, UnknownMessage, load_catalogue
from texts.locale import Locale, load_locales
from texts.questionnaire_texts import (
    QuestionnaireTexts,
    load_questionnaire_texts,
    load_scale_labels,
)

Argument = Union[str, int]  # noqa: UP007  evaluated at run time on Python 3.10 too

_MENTION = "about_"
_OPTION = "option_"
# Offers that stand beside the answers of a question; labels live in the catalogue as option-NAME.
_LANGUAGE_OFFER = "language:"


@dataclass(frozen=True)
class Utterance:
    """A message key with its arguments; what is stored instead of a text."""

    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True)
class Texts:
    """Everything the assistant can say, in every locale."""

    locales: Mapping[str, Locale]
    catalogues: Mapping[str, Catalogue]
    questionnaires: Mapping[tuple[str, str, int], QuestionnaireTexts]
    scales: Mapping[str, Mapping[str, Mapping[str, str]]]

    @classmethod
    def load(cls, root: Path) -> Texts:
        """Read ``locales/`` and ``questionnaires/`` below ``root``.

        Raises ValueError with explanations when a file cannot be read; ``resonanz check`` lists
        all mistakes at once.
        """
        locales = load_locales(root / "locales")
        questionnaires = root / "questionnaires"
        return cls(
            locales=locales,
            catalogues={
                code: load_catalogue(root / "locales" / code, locale)
                for code, locale in locales.items()
            },
            questionnaires={
                (file.stem, file.parent.parent.parent.name, int(file.parent.parent.name)): (
                    load_questionnaire_texts(file)
                )
                for file in sorted(questionnaires.glob("*/*/texts/*.yml"))
                if file.stem in locales
            },
            scales={
                file.stem: load_scale_labels(file)
                for file in sorted((questionnaires / "scales").glob("*.yml"))
                if file.stem in locales
            },
        )

    def render(self, utterance: Utterance, locale: str) -> str:
        """The utterance's text in ``locale``.

        Raises UnknownMessage when key, argument or locale is unknown.
        """
        speak = _SPEAKERS.get(utterance.key)
        try:
            if speak:
                return speak(self, utterance.arguments, locale)
            return self.catalogues[locale].render(utterance.key, self._labelled(utterance, locale))
        except UnknownMessage:
            raise
        except KeyError as missing:
            raise UnknownMessage(f"{utterance.key} in {locale}: {missing}") from None

    def offer_label(self, offer: str, scale: str | None, locale: str) -> str:
        """The label of a button: a scale's option, a language, or a general offer such as skip."""
        if scale and offer in self.scales[locale].get(scale, {}):
            return self.scales[locale][scale][offer]
        if offer.startswith(_LANGUAGE_OFFER):
            return self.locales[offer.removeprefix(_LANGUAGE_OFFER)].autonym
        return self.catalogues[locale].render(f"option-{offer.replace('_', '-')}")

    def _labelled(self, utterance: Utterance, locale: str) -> dict[str, Argument]:
        scale = str(utterance.arguments.get("scale"))
        return {
            name.removeprefix(_OPTION): (
                self.offer_label(str(value), scale, locale) if name.startswith(_OPTION) else value
            )
            for name, value in utterance.arguments.items()
        }

    def _wording(self, arguments: Mapping[str, Argument], locale: str) -> QuestionnaireTexts:
        place = (locale, str(arguments["questionnaire"]), int(arguments["version"]))
        return self.questionnaires[place]

    def _question(self, arguments: Mapping[str, Argument], locale: str) -> str:
        wording = self._wording(arguments, locale)
        return wording.question(str(arguments["item"]), _mentioned(arguments))

    def _follow_up(self, arguments: Mapping[str, Argument], locale: str) -> str:
        wording = self._wording(arguments, locale)
        name = str(arguments["follow_up"])
        return wording.follow_up(str(arguments["item"]), name, _mentioned(arguments))

    def _explanation(self, arguments: Mapping[str, Argument], locale: str) -> str:
        return self._wording(arguments, locale).items[str(arguments["item"])].explanation

    def _option(self, arguments: Mapping[str, Argument], locale: str) -> str:
        return self.offer_label(str(arguments["code"]), str(arguments["scale"]), locale)


_SPEAKERS = {
    "question": Texts._question,
    "follow_up": Texts._follow_up,
    "explanation": Texts._explanation,
    "option": Texts._option,
}


def _mentioned(arguments: Mapping[str, Argument]) -> dict[str, str | None]:
    return {
        name.removeprefix(_MENTION): str(option)
        for name, option in arguments.items()
        if name.startswith(_MENTION)
    }
