"""Draws interviews of the invented city: closed answers from a latent quality, open ones from
sentences that were written as examples of themes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from analytics.themes.taxonomy import Taxonomy
from interview.questionnaire import Item, Questionnaire
from simulation.city import City

# Where a latent value with mean 0 and deviation 1 is cut into five answers.
_CUTS = (-1.15, -0.45, 0.20, 1.00)
_LOCALES = {
    "de": 0.52, "de-simple": 0.05, "en": 0.04, "tr": 0.08, "ar": 0.08, "uk": 0.09, "ru": 0.04,
    "fa": 0.03, "pl": 0.02, "ro": 0.02, "bg": 0.015, "fr": 0.015,
}  # fmt: skip
# By wave: before, after. More kiosks and more positive decisions later, in every site: without
# adjustment that looks like a change.
_CHANNELS = ({"web": 0.58, "link": 0.20, "kiosk": 0.22}, {"web": 0.42, "link": 0.18, "kiosk": 0.40})
_DECISIONS = (
    {"positive": 0.33, "partly": 0.14, "negative": 0.22, "none": 0.31},
    {"positive": 0.46, "partly": 0.13, "negative": 0.13, "none": 0.28},
)
_SERVICES = {
    "portal": 0.26, "app": 0.10, "online_form": 0.16, "upload": 0.16, "message": 0.09,
    "online_appointment": 0.08, "video": 0.01, "terminal": 0.05, "phone": 0.05, "letter": 0.03,
    "other": 0.01,
}  # fmt: skip
_CONTEXT = {
    "age": {
        "under_25": 0.14, "25_34": 0.27, "35_44": 0.25, "45_54": 0.19, "55_plus": 0.15,
    },
    "device": {
        "smartphone": 0.56, "tablet": 0.08, "computer": 0.26, "terminal": 0.08, "other": 0.02,
    },
    "helped": {
        "alone": 0.55, "family_friends": 0.27, "advice_centre": 0.08, "jobcenter_staff": 0.10,
    },
}  # fmt: skip
DIFFICULT = {
    "uploads": 0.23, "processing_time": 0.19, "reachability": 0.16, "letters_notices": 0.12,
    "account_login": 0.12, "forms_understanding": 0.11, "technical_reliability": 0.09,
    "finding_information": 0.07, "usability": 0.06, "channel_choice": 0.05, "staff_help": 0.04,
    "assisted_digital": 0.04, "fairness_respect": 0.03, "data_protection": 0.02,
}  # fmt: skip
GOOD = {
    "staff_help": 0.24, "usability": 0.16, "channel_choice": 0.14, "processing_time": 0.13,
    "uploads": 0.09, "finding_information": 0.09, "reachability": 0.08, "fairness_respect": 0.06,
    "assisted_digital": 0.05, "forms_understanding": 0.04,
}  # fmt: skip
# A theme that the codebook does not know, in some languages.
NETWORK: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Im Wartebereich gibt es kein WLAN", "kein WLAN im Wartebereich, die App lädt nicht",
        "WLAN fehlt im Wartebereich", "ohne WLAN im Wartebereich komme ich nicht ins Portal",
    ),
    "en": ("no WLAN in the waiting area",),
    "tr": ("Bekleme alanında WLAN yok",),
    "uk": ("У залі очікування немає WLAN",),
}  # fmt: skip
_VALENCES = {"neg": 0.80, "mixed": 0.08, "neutral": 0.07, "pos": 0.05}
_VALENCES_OF_PRAISE = {"pos": 0.82, "mixed": 0.08, "neutral": 0.06, "neg": 0.04}
_MOST_THEMES = 3
_KIOSK, _POSITIVE, _NEGATIVE = -0.20, 0.55, -0.75
_SKIPPED, _UNKNOWN, _BREAKS_OFF = 0.03, 0.04, 0.012
_ANSWERS_OPENLY = 0.72


@dataclass(frozen=True)
class DrawnAnswer:
    """One response; ``themes`` maps theme → valence for open answers."""

    status: str
    code: str | None = None
    text: str | None = None
    themes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class DrawnInterview:
    """One interview of the invented city."""

    site: str
    channel: str
    locale: str
    is_finished: bool
    drawn: tuple[str, ...]
    answers: Mapping[str, DrawnAnswer]


class Customers:
    """Draws customers' interviews."""

    def __init__(
        self,
        city: City,
        questionnaire: Questionnaire,
        taxonomy: Taxonomy,
        chance: np.random.Generator,
    ) -> None:
        self._city = city
        self._questionnaire = questionnaire
        self._taxonomy = taxonomy
        self._chance = chance

    def interview(self, site: str, is_after: bool) -> DrawnInterview:
        """A customer of a site, before or after the measure."""
        channel = self._one(_CHANNELS[is_after])
        decision = self._one(_DECISIONS[is_after])
        truth, is_treated = self._city.truth, is_after and site in self._city.treated
        quality = (
            self._city.quality[site]
            + (_KIOSK if channel == "kiosk" else 0.0)
            + {"positive": _POSITIVE, "negative": _NEGATIVE}.get(decision, 0.0)
            + (truth.satisfaction if is_treated else 0.0)
            + (truth.posters if is_after and site in self._city.with_posters else 0.0)
            + float(self._chance.normal())
        )
        locale = self._one(_LOCALES)
        rotated = [item.id for item in self._questionnaire.items if item.rotation]
        drawn = tuple(sorted(self._chance.permutation(rotated)[:2].tolist()))
        answers: dict[str, DrawnAnswer] = {}
        is_finished = True
        for item in self._questionnaire.items:
            if item.rotation and item.id not in drawn:
                continue
            if self._chance.random() < _BREAKS_OFF:
                is_finished = False
                break
            answers[item.id] = self._answer(item, quality, decision, locale, is_treated)
        return DrawnInterview(site, channel, locale, is_finished, drawn, answers)

    def _answer(
        self, item: Item, quality: float, decision: str, locale: str, is_treated: bool
    ) -> DrawnAnswer:
        if item.is_open:
            return self._words(item, quality, locale, is_treated)
        luck = self._chance.random()
        if luck < _SKIPPED:
            return DrawnAnswer("skipped")
        if luck < _SKIPPED + _UNKNOWN:
            return DrawnAnswer("dont_know")
        fixed = {"decision": decision, "service": self._one(_SERVICES)}
        if item.id in fixed:
            return DrawnAnswer("answered", fixed[item.id])
        if item.id in _CONTEXT:
            return DrawnAnswer("answered", self._one(_CONTEXT[item.id]))
        if item.id == "completion":
            done = 1 / (1 + np.exp(-(0.9 + 0.9 * quality)))
            others = {"done": done, "open": 0.7 * (1 - done), "gave_up": 0.3 * (1 - done)}
            return DrawnAnswer("answered", self._one(others))
        weight = 1.0 if item.id == "satisfaction" else 0.75
        sign = -1 if item.reversed else 1
        latent = sign * (weight * quality + float(self._chance.normal(scale=0.6)))
        return DrawnAnswer("answered", five_points(latent))

    def _words(self, item: Item, quality: float, locale: str, is_treated: bool) -> DrawnAnswer:
        is_difficult = item.id == "difficult"
        answers = _ANSWERS_OPENLY + (0.06 * -quality if is_difficult else 0.06 * quality)
        if self._chance.random() > answers:
            return DrawnAnswer("skipped")
        shares = dict(DIFFICULT if is_difficult else GOOD)
        if is_difficult and is_treated:
            shares["uploads"] -= self._city.truth.less_uploads
        raised = [theme for theme, share in shares.items() if self._chance.random() < share]
        valences = _VALENCES if is_difficult else _VALENCES_OF_PRAISE
        themes = {theme: self._one(valences) for theme in raised[:_MOST_THEMES]}
        themes = themes or {"nothing": "neutral" if is_difficult else "pos"}
        return DrawnAnswer("answered", text=self._sentences(themes, locale), themes=themes)

    def _sentences(self, themes: Mapping[str, str], locale: str) -> str:
        """The written example of each theme: the first is a complaint, the last is praise."""
        sentences = []
        for theme, valence in themes.items():
            examples = self._taxonomy.themes[theme].examples
            of_locale = examples.get(locale) or examples["de"]
            sentences.append(of_locale[-1] if valence == "pos" else of_locale[0])
        return ". ".join(sentences)

    def _one(self, shares: Mapping[str, float]) -> str:
        codes = list(shares)
        weights = np.array(list(shares.values()))
        return codes[int(self._chance.choice(len(codes), p=weights / weights.sum()))]


class Colleagues:
    """Draws employees' interviews."""

    def __init__(
        self, city: City, questionnaire: Questionnaire, chance: np.random.Generator
    ) -> None:
        self._city = city
        self._questionnaire = questionnaire
        self._chance = chance

    def interview(self, site: str, is_after: bool) -> DrawnInterview:
        """An employee of a site. Their open answers are left out: they would be read by bosses."""
        relief = 0.15 if is_after and site in self._city.treated else 0.0
        quality = self._city.work[site] + relief + float(self._chance.normal(scale=0.9))
        answers: dict[str, DrawnAnswer] = {}
        for item in self._questionnaire.items:
            if item.is_open or self._chance.random() < _SKIPPED:
                answers[item.id] = DrawnAnswer("skipped")
                continue
            sign = -1 if item.reversed else 1
            latent = sign * (0.8 * quality + float(self._chance.normal(scale=0.6)))
            answers[item.id] = DrawnAnswer("answered", five_points(latent))
        return DrawnInterview(site, "link", "de", True, (), answers)


def five_points(latent: float, cuts: Sequence[float] = _CUTS) -> str:
    """The answer from 1 to 5 that a latent value leads to."""
    return str(1 + sum(latent > cut for cut in cuts))
