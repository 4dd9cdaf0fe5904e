"""What a page of results needs beside the numbers: words, labels, the wave that was chosen."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import Request

from analytics.opening import OpenedAnalysis
from analytics.published.analysis import Analysis
from api.desk.access import DeskRefusal
from api.desk.labels import labels_for
from api.desk.numbers import Numbers
from api.desk.page import desk_locale, desk_pages
from api.desk.results import Results, results
from api.pages.page import Words
from store.waves import Wave, WaveKind


@dataclass(frozen=True)
class Reading:
    """One look at a questionnaire's results, in the reader's language."""

    results: Results
    opened: OpenedAnalysis
    wave: Wave | None
    words: Words
    numbers: Numbers
    labels: Mapping[str, Mapping[str, str]]
    items: Mapping[str, str]
    language: str

    @property
    def analysis(self) -> Analysis:
        """What may be asked."""
        return self.opened.analysis

    @property
    def chosen(self) -> Wave:
        """The chosen wave. Raises DeskRefusal (404) while none has ended."""
        if self.wave is None:
            raise DeskRefusal(404, "desk-no-wave")
        return self.wave

    @property
    def ended(self) -> list[Wave]:
        """The waves that have ended, the earliest first."""
        return [wave for wave in self.opened.waves if wave.has_ended(datetime.date.today())]

    def earlier(self) -> Wave | None:
        """The wave before the chosen one."""
        before = [wave for wave in self.ended if wave.last_day < self.chosen.first_day]
        return before[-1] if before else None

    def wave_name(self, wave: Wave) -> str:
        """A wave for people: what it is for, and when it was."""
        kind = self.words(f"desk-wave-{wave.kind}")
        return f"{kind} ({self.day(wave.first_day)} – {self.day(wave.last_day)})"

    def day(self, day: datetime.date) -> str:
        """A day as it is written in the language."""
        return f"{day:%d.%m.%Y}" if self.language == "de" else f"{day.day} {day:%b %Y}"

    def label(self, attribute: str, category: str) -> str:
        """What a category of an attribute is called; a site that is gone keeps its code."""
        known = self.labels.get(attribute, {})
        if category in known:
            return known[category]
        if attribute == "period" and "/" in category:
            first, last = map(datetime.date.fromisoformat, category.split("/"))
            return f"{first:%d.%m.}–{self.day(last)}"
        key = f"desk-category-{category.replace('_', '-')}"
        return self.words(key) if self.words.catalogue.has(key) else category

    def short(self, item: str) -> str:
        """An item in a few words, where the catalogue has them, else its question."""
        key = f"desk-item-{item.replace('_', '-')}"
        return self.words(key) if self.words.catalogue.has(key) else self.items[item]

    def name(self, attribute: str) -> str:
        """What an attribute is called."""
        kind, _, rest = attribute.partition(":")
        if kind == "item":
            return self.short(rest)
        if kind in ("theme", "valence"):
            return self.theme(rest.partition(":")[2])
        return self.words(f"desk-attribute-{kind}")

    def theme(self, code: str) -> str:
        """What a theme is called."""
        return self.opened.taxonomy.name(code, self.language)


def reading(
    request: Request, questionnaire: str | None = None, *, language: str | None = None
) -> Reading:
    """The results a request asks for; ``?wave=`` chooses, else the wave that ended last.

    In the reader's language where no other one is asked for.
    Raises DeskRefusal (404) for a wave that is not there or has not ended.
    """
    found, pages, language = results(request), desk_pages(request), language or desk_locale(request)
    opened = found.opened(questionnaire)
    words = pages.words(language)
    asked = found.questionnaire(questionnaire or found.customers)
    labels = labels_for(
        asked,
        waves={},
        sites=found.sites,
        taxonomy=found.taxonomy,
        texts=pages.texts,
        catalogue=words.catalogue,
    )
    scales = {
        f"item:{item.id}": labels.scales[item.scale.name] for item in asked.items if item.scale
    }
    wave = found.latest(questionnaire)
    code = request.query_params.get("wave")
    if code:
        known = {each.code: each for each in opened.waves}
        wave = known.get(code)
        if wave is None or not wave.has_ended(datetime.date.today()):
            raise DeskRefusal(404, "desk-no-such-wave")
    return Reading(
        results=found,
        opened=opened,
        wave=wave,
        words=words,
        numbers=Numbers(language, words("desk-suppressed")),
        labels={**labels.values, **scales},
        items=labels.items,
        language=language,
    )


def kinds() -> list[WaveKind]:
    """What waves are for."""
    return list(WaveKind)
