"""What a customer sends in a turn, and the one place where its raw text ends."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

import orjson

from api.conversations.tokens import fingerprint
from api.errors import Refusal, not_anonymised
from privacy import Anonymiser, normalise
from privacy.deny_lists import DenyLists
from store import Place
from texts import Locale

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Submission:
    """What a customer sent in a turn. ``text`` is raw: it must not leave memory."""

    text: str | None = field(default=None, repr=False)
    choice: str | None = None
    message: str | None = None

    def fingerprint(self, token: str) -> bytes:
        """Tells whether another submission with the same key is the same."""
        sent = orjson.dumps([self.text, self.choice, self.message])
        return fingerprint(token, sent)


@dataclass(frozen=True)
class CleanText:
    """An anonymised text, None for a pressed option, and what was removed from it."""

    text: str | None = None
    redactions: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Cleaning:
    """Makes raw text fit to be stored: normalised and anonymised."""

    anonymiser: Anonymiser
    deny_lists: DenyLists
    locales: Mapping[str, Locale]

    def clean(self, raw: str | None, place: Place) -> CleanText:
        """Here raw text ends: everything after works with the anonymised one.

        Raises Refusal for a text without anything to read, and when the anonymiser fails.
        """
        if raw is None:
            return CleanText()
        normalised = normalise(raw)
        if not normalised:
            detail = "The text holds nothing to read. Write an answer, or choose an option."
            raise Refusal(422, "empty_text", detail, "error-empty")
        language = self.locales[place.locale].language
        deny_list = self.deny_lists.at(place.site)
        try:
            redacted = self.anonymiser.redact(normalised, language, deny_list)
        except Exception as error:
            # Nothing may be stored that was not anonymised; the error's own text could quote it.
            logger.error("not_anonymised", extra={"error": type(error).__name__})
            raise not_anonymised() from None
        return CleanText(redacted.text, dict(redacted.counts))
