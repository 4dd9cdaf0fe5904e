"""Checks how a conversation may begin: locale, site and questionnaire must exist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.conversations.service import Beginning
from api.errors import invalid
from interview.loading import QuestionnaireLibrary
from interview.sites import Site
from texts import Locale

DEFAULT_LOCALE = "de"


@dataclass(frozen=True)
class Beginnings:
    """What conversations can begin with. ``questionnaire`` is asked when none is named."""

    locales: Mapping[str, Locale]
    sites: Mapping[str, Site]
    library: QuestionnaireLibrary
    questionnaire: str

    def valid(
        self,
        channel: str,
        locale: str | None,
        site: str | None,
        questionnaire: str | None,
        accept_language: str | None,
    ) -> Beginning:
        """A checked beginning. Raises Refusal (422) naming the field that is unknown."""
        chosen = self.library.current(questionnaire or self.questionnaire)
        if chosen is None:
            raise invalid("questionnaire", "There is no questionnaire of this name.")
        if site is not None and site not in self.sites:
            raise invalid("site", "There is no site of this code.")
        return Beginning(
            channel=channel,
            locale=self.known_locale(locale) if locale else self.preferred(accept_language),
            locale_chosen=locale is not None,
            site=site,
            questionnaire=chosen,
        )

    def known_locale(self, locale: str) -> str:
        """The locale, if there is one of this code. Raises Refusal (422)."""
        if locale not in self.locales:
            raise invalid("locale", f"Known locales are {', '.join(self.locales)}.")
        return locale

    def preferred(self, accept_language: str | None) -> str:
        """The locale a browser prefers (RFC 9110, 12.5.4), else German."""
        for tag in _by_preference(accept_language or ""):
            if tag in self.locales:
                return tag
            language = tag.split("-")[0]
            if language in self.locales:
                return language
        return DEFAULT_LOCALE


def _by_preference(header: str) -> Iterable[str]:
    weighted: list[tuple[float, int, str]] = []
    for index, part in enumerate(header[:500].split(",")):
        tag, _, parameter = part.strip().partition(";")
        try:
            quality = float(parameter.strip().removeprefix("q=") or 1)
        except ValueError:
            quality = 0.0
        if tag and quality > 0:
            weighted.append((-quality, index, tag.lower()))
    return [tag for _, _, tag in sorted(weighted)]
