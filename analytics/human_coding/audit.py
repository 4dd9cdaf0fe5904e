"""The model's codes against people's, for the answers of the random sample."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from analytics.human_coding.sampling import language_of
from analytics.statistics.agreement import (
    krippendorffs_alpha,
    masi_distance,
    nominal_distance,
)
from analytics.statistics.coding_error import AuditedStratum
from analytics.statistics.coding_quality import Quality, theme_quality
from store.human_coding import MODEL, Coding, OpenAnswer

# Two coders who have talked about a disagreement code once more under this name.
CONSENSUS = "consensus"


@dataclass(frozen=True)
class AuditedAnswer:
    """An answer of the sample that the model and at least one person coded.

    ``people`` maps theme → the share of the people who coded it, 1 for all; ``human_sentiment`` is
    None where people differ; ``conversation`` is the id of its interview.
    """

    item: str
    language: str
    model: frozenset[str]
    people: Mapping[str, float]
    model_sentiment: str
    human_sentiment: str | None
    conversation: str = ""

    @property
    def agreed(self) -> frozenset[str]:
        """The themes that at least half of the people coded."""
        return frozenset(theme for theme, share in self.people.items() if share >= 0.5)


@dataclass(frozen=True)
class Audit:
    """The audited answers of a wave.

    ``coded_twice`` holds, for each answer that two people or more coded on their own, each one's
    themes and sentiment.
    """

    answers: tuple[AuditedAnswer, ...]
    coded_twice: tuple[tuple[tuple[frozenset[str], str], ...], ...] = ()

    @cached_property
    def themes_alpha(self) -> float | None:
        """Krippendorff's α of the sets of themes that people gave, with MASI distance."""
        return krippendorffs_alpha(
            [[themes for themes, _ in each] for each in self.coded_twice], masi_distance
        )

    @cached_property
    def sentiment_alpha(self) -> float | None:
        """Krippendorff's α of the sentiments that people gave."""
        return krippendorffs_alpha(
            [[sentiment for _, sentiment in each] for each in self.coded_twice], nominal_distance
        )

    def quality(self, themes: Sequence[str], language: str | None = None) -> dict[str, Quality]:
        """Theme → precision, recall and F1 of the model, in one language or in all."""
        chosen = [each for each in self.answers if language in (None, each.language)]
        return theme_quality(
            [each.model for each in chosen], [each.agreed for each in chosen], themes
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which something was audited."""
        return tuple(sorted({each.language for each in self.answers}))

    @cached_property
    def _by_language(self) -> dict[tuple[str, str], list[AuditedAnswer]]:
        """Item and language → the audited answers."""
        found: dict[tuple[str, str], list[AuditedAnswer]] = {}
        for each in self.answers:
            found.setdefault((each.item, each.language), []).append(each)
        return found

    def strata(
        self,
        item: str,
        theme: str,
        coded: Mapping[str, tuple[int, int]],
        among: Collection[str] | None = None,
    ) -> list[AuditedStratum]:
        """What the correction of a theme's share needs, language by language.

        ``coded`` maps language → how many answers to the item there are, and how many of them
        have the theme according to the model. ``among`` are the interviews of a group, when
        ``coded`` is of that group: the sample within it is as random as the whole.
        """
        strata = []
        for language, (answers, with_theme) in sorted(coded.items()):
            if not answers:
                continue
            own = [
                each
                for each in self._by_language.get((item, language), ())
                if among is None or each.conversation in among
            ]
            strata.append(
                AuditedStratum(
                    answers=answers,
                    coded=with_theme,
                    by_model=[float(theme in each.model) for each in own],
                    by_people=[each.people.get(theme, 0.0) for each in own],
                )
            )
        return strata


def audit_of(answers: Iterable[OpenAnswer], codings: Iterable[Coding]) -> Audit:
    """Put together the model's and the people's codings of the sampled answers.

    Where there is a consensus it counts alone.
    """
    by_answer: dict[int, dict[str, Coding]] = {}
    for coding in codings:
        by_answer.setdefault(coding.answer_id, {})[coding.coder] = coding
    audited, coded_twice = [], []
    for answer in answers:
        coders = by_answer.get(answer.id, {})
        model = coders.get(MODEL)
        people = [coding for coder, coding in coders.items() if coder != MODEL]
        alone = [
            (frozenset(coding.themes), coding.sentiment)
            for coder, coding in sorted(coders.items())
            if coder not in (MODEL, CONSENSUS)
        ]
        if len(alone) > 1:
            coded_twice.append(tuple(alone))
        if CONSENSUS in coders:
            people = [coders[CONSENSUS]]
        if model is None or not people:
            continue
        themes = {theme for coding in people for theme in coding.themes}
        sentiments = {coding.sentiment for coding in people}
        audited.append(
            AuditedAnswer(
                item=answer.item,
                language=language_of(answer.locale),
                model=frozenset(model.themes),
                people={
                    theme: sum(theme in coding.themes for coding in people) / len(people)
                    for theme in sorted(themes)
                },
                model_sentiment=model.sentiment,
                human_sentiment=sentiments.pop() if len(sentiments) == 1 else None,
                conversation=answer.conversation,
            )
        )
    return Audit(tuple(audited), tuple(coded_twice))
