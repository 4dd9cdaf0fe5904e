"""Everything a turn needs besides the state and the message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interview.follow_ups import FollowUpVocabulary
from interview.languages import Languages
from interview.questionnaire import Questionnaire
from interview.reading import Matcher
from interview.sites import Site


@dataclass(frozen=True)
class Interview:
    """One questionnaire with the knowledge to hold an interview with it.

    ``labels`` are the scales' labels per locale (locale → scale → code → label).
    """

    questionnaire: Questionnaire
    matcher: Matcher
    follow_ups: FollowUpVocabulary
    languages: Languages
    labels: Mapping[str, Mapping[str, Mapping[str, str]]]
    site: Site | None = None
