"""What is measured: recall, leaked characters, over-masked characters, speed."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.privacy.cases import Case
from privacy import Span

Finder = Callable[[str, str], Sequence[Span]]
"""Finds the spans of a text in a language."""


@dataclass(slots=True)
class Score:
    """Sums over cases. An entity is found when none of its letters and digits is left."""

    entities: int = 0
    found: int = 0
    characters: int = 0
    leaked: int = 0

    @property
    def recall(self) -> float:
        """Share of entities found, 0 to 1."""
        return self.found / self.entities if self.entities else float("nan")

    @property
    def leakage(self) -> float:
        """Share of personal characters left in the text, 0 to 1."""
        return self.leaked / self.characters if self.characters else float("nan")


@dataclass(slots=True)
class Result:
    """The scores of one finder."""

    by_type: dict[str, Score] = field(default_factory=dict)
    names_by_language: dict[str, Score] = field(default_factory=dict)
    plain_characters: int = 0
    overmasked: int = 0
    overmasked_by_language: dict[str, list[int]] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def overmasking(self) -> float:
        """Share of masked characters in messages without personal data, 0 to 1."""
        return self.overmasked / self.plain_characters if self.plain_characters else float("nan")

    def percentile(self, share: float) -> float:
        """The processor time in milliseconds that ``share`` of the messages stay below."""
        ordered = sorted(self.milliseconds)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def measure(find: Finder, cases: Iterable[Case]) -> Result:
    """Run ``find`` over all cases."""
    result = Result()
    for case in cases:
        start = time.thread_time()
        spans = find(case.text, case.language)
        result.milliseconds.append((time.thread_time() - start) * 1000)
        masked = {place for span in spans for place in range(span.start, span.end)}
        for span in case.spans:
            places = [p for p in range(span.start, span.end) if case.text[p].isalnum()]
            left = sum(place not in masked for place in places)
            scores = [result.by_type.setdefault(span.type, Score())]
            if span.type == "PERSON":
                scores.append(result.names_by_language.setdefault(case.language, Score()))
            for score in scores:
                score.entities += 1
                score.found += left == 0
                score.characters += len(places)
                score.leaked += left
            if left:
                result.missed.append(f"{case.language} {span.type}: {_marked(case.text, spans)}")
        if not case.spans:
            language = result.overmasked_by_language.setdefault(case.language, [0, 0])
            result.plain_characters += len(case.text)
            result.overmasked += len(masked)
            language[0] += len(masked)
            language[1] += len(case.text)
            if masked:
                result.wrong.append(f"{case.language}: {_marked(case.text, spans)}")
    return result


def _marked(text: str, spans: Sequence[Span]) -> str:
    for span in reversed(spans):
        text = f"{text[: span.start]}[{span.type}|{text[span.start : span.end]}]{text[span.end :]}"
    return text
