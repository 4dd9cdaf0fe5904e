"""The anonymiser: asks every recogniser, settles overlaps, replaces."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from privacy.folding import FoldedText, fold
from privacy.recognisers import Recogniser, load_recognisers
from privacy.recognisers.deny_list import deny_list_candidates
from privacy.spans import Candidate, Redacted, Span

DATA = Path(__file__).resolve().parents[1] / "data" / "privacy"

#: Types whose values hold words, so that a rest without digits still says something.
_WORDED_TYPES = frozenset({"PERSON", "ADDRESS", "EMAIL", "URL_HANDLE", "DATE_OF_BIRTH", "PHONE"})
_LISTED_TYPES = frozenset({"PHONE", "EMAIL", "IBAN", "URL_HANDLE"})


class Anonymiser:
    """Finds personal data of all types in all languages at once."""

    def __init__(self, recognisers: Sequence[Recogniser]) -> None:
        self._recognisers = tuple(recognisers)

    @classmethod
    def load(cls, data: Path = DATA) -> "Anonymiser":
        """Read the word lists and the name model below ``data``.

        Raises OSError or ValueError when a data file is missing or malformed.
        """
        return cls(load_recognisers(data))

    def redact(self, text: str, language: str | None, deny_list: Collection[str] = ()) -> Redacted:
        """``text`` with every personal part replaced by ``[TYPE]``.

        ``language`` is the language of the conversation, a hint only: every recogniser looks
        for all languages. ``deny_list`` holds names that are always personal (staff of a
        site). A function of its arguments alone; raises on no text.
        """
        spoken = language.partition("-")[0] if language else None
        folded = fold(text)
        candidates: list[Candidate] = []
        for recogniser in self._recognisers:
            candidates.extend(recogniser.find(folded.text, spoken))
        if deny_list:
            candidates.extend(deny_list_candidates(folded.text, deny_list))
        spans = tuple(_to_original(_settle(folded.text, candidates), folded))
        return Redacted(_replace(text, spans), spans)


def _settle(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Disjoint candidates, the stronger and longer first; of a weaker one that overlaps, the
    part outside is kept when it still holds letters or digits, so that nothing leaks."""
    owner: list[Candidate | None] = [None] * len(text)
    ranked = sorted(
        candidates, key=lambda each: (-each.strength, each.start - each.end, each.start, each.type)
    )
    for candidate in ranked:
        for position in range(candidate.start, candidate.end):
            if owner[position] is None:
                owner[position] = candidate
    settled: list[Candidate] = []
    position = 0
    while position < len(text):
        candidate_here = owner[position]
        end = position + 1
        while end < len(text) and owner[end] is candidate_here:
            end += 1
        if candidate_here is not None:
            settled.extend(_trimmed(text, position, end, candidate_here))
        position = end
    return _joined(text, settled)


def _trimmed(text: str, start: int, end: int, candidate: Candidate) -> Iterable[Candidate]:
    """The part of ``candidate`` without blanks at its ends; of a mere rest, without signs too,
    and only if it still says something: letters alone say nothing of a number."""
    whole = (start, end) == (candidate.start, candidate.end)
    while start < end and (text[start].isspace() or not (whole or text[start].isalnum())):
        start += 1
    while start < end and (text[end - 1].isspace() or not (whole or text[end - 1].isalnum())):
        end -= 1
    worded = candidate.type in _WORDED_TYPES
    if start < end and (whole or worded or any(map(str.isdigit, text[start:end]))):
        yield Candidate(start, end, candidate.type, candidate.strength)


def _joined(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Neighbours of one type with nothing but a blank or nothing between them are one, except
    values of which people write several in a row."""
    joined: list[Candidate] = []
    for candidate in candidates:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.type == candidate.type
            and (
                last.end == candidate.start
                or (text[last.end : candidate.start] == " " and candidate.type not in _LISTED_TYPES)
            )
        ):
            joined[-1] = Candidate(last.start, candidate.end, last.type, last.strength)
        else:
            joined.append(candidate)
    return joined


def _to_original(candidates: Iterable[Candidate], folded: FoldedText) -> Iterable[Span]:
    last_end = 0
    for candidate in candidates:
        start, end = folded.original(candidate.start, candidate.end)
        # A ligature folds into several characters of one original code point.
        start = max(start, last_end)
        if start < end:
            yield Span(start, end, candidate.type)
            last_end = end


def _replace(text: str, spans: Sequence[Span]) -> str:
    parts: list[str] = []
    position = 0
    for span in spans:
        parts.append(text[position : span.start])
        parts.append(f"[{span.type}]")
        position = span.end
    parts.append(text[position:])
    return "".join(parts)
