"""What the engine needs to know, read once from the data files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from datafiles import read_document
from interview.answers import AnswerMatcher
from interview.follow_ups import FollowUpVocabulary
from interview.interview import Interview
from interview.languages import Languages, Negations, SpokenLocale
from interview.loading import QuestionnaireLibrary, load_questionnaires
from interview.sites import Site, load_sites
from privacy.sensitive import SensitiveLexicon
from store import Conversation
from texts import Texts


@dataclass(frozen=True)
class Knowledge:
    """Questionnaires, vocabularies, locales and sites of one installation."""

    library: QuestionnaireLibrary
    matcher: AnswerMatcher
    follow_ups: FollowUpVocabulary
    languages: Languages
    labels: Mapping[str, Mapping[str, Mapping[str, str]]]
    sites: Mapping[str, Site]
    sensitive: SensitiveLexicon
    consent_version: str

    @classmethod
    def load(cls, root: Path, sites: Path | None = None) -> Knowledge:
        """Read everything below ``root``, the sites from a file of their own if one is named.

        Raises ValueError with explanations of mistakes.
        """
        texts = Texts.load(root)
        return cls(
            library=load_questionnaires(root / "questionnaires"),
            matcher=AnswerMatcher.load(root / "data" / "answers"),
            follow_ups=FollowUpVocabulary.load(root / "data" / "follow_ups"),
            languages=Languages(
                {
                    code: SpokenLocale(code, locale.language, locale.names)
                    for code, locale in texts.locales.items()
                },
                Negations.load(root / "data" / "languages.yml"),
            ),
            labels=texts.scales,
            sites=load_sites(sites or root / "data" / "sites.yml"),
            sensitive=SensitiveLexicon.load(),
            consent_version=str(read_document(root / "locales" / "consent.yml").data["version"]),
        )

    def interview(self, conversation: Conversation) -> Interview:
        """The interview that a conversation holds, with the version it began with."""
        return Interview(
            questionnaire=self.library.questionnaires[
                (conversation.questionnaire, conversation.version)
            ],
            matcher=self.matcher,
            follow_ups=self.follow_ups,
            languages=self.languages,
            labels=self.labels,
            site=self.sites.get(conversation.site) if conversation.site else None,
        )
