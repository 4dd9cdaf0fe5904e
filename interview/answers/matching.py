"""Match a typed message with the options of a closed question.

A message that is one of the labels is that option. Otherwise the conversation's language is
read first, sentences and misspellings included. When it finds nothing, or only something inside
words it does not know, the other languages are tried, but only on messages they understand
completely, and only if all that do agree. What does not add up to one answer is None: it is
asked again, never guessed.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from interview.answers.choosing import chosen
from interview.answers.compiling import compile_lexicon
from interview.answers.grading import (
    NEUTRAL_LEVEL,
    Degree,
    Undecidable,
    agreed,
    clauses,
    degrees,
    hesitates,
    made_precise,
)
from interview.answers.labelling import Labels, LocaleLabels, language_of, read_labels
from interview.answers.lexicon import Lexicon
from interview.answers.meanings import DONT_KNOW, SKIP, Element, Match, Meaning, Role
from interview.answers.normalising import QUESTION_MARK, normalise
from interview.answers.numerals import age_band, bare_number, points, position, several_points
from interview.answers.spelling import Spelling
from interview.answers.vocabulary import (
    SCALES_FILE,
    SYMBOLS_FILE,
    Scale,
    Vocabulary,
    language_files,
    read,
    read_scales,
)

LONGEST_MESSAGE = 600
"""Longer messages (code points) tell a story; no answer is picked out of them."""

_UNKNOWN_WORDS = {"graded": 7, "yesno": 4, "choice": 10, "age": 2}
_UNKNOWN_WORDS_DONT_KNOW = 4
_MANY_SIGNS = 2
_NUMERIC = frozenset("12345")
_HALF_AND_HALF = re.compile(r"(?<!\d)50\s*[/:]\s*50(?!\d)")
_MORE_THAN_ALL = re.compile(r"(?<!\d)(?:[1-9]\d{3,}|[2-9]\d\d|1[1-9]\d|1\d[1-9])\s*%")
_FRACTIONS = frozenset({Role.FRACTION, Role.FRACTION_REVERSED})


@dataclass(frozen=True)
class _Reading:
    """What one language makes of a message: a code, nothing, or a contradiction."""

    code: str | None
    unknown: int = 0
    certain: bool = True
    contradictory: bool = False
    roles: frozenset[Role] = frozenset()

    @property
    def complete(self) -> bool:
        """Whether every word was known as it was written."""
        return self.certain and not self.unknown

    @property
    def answers(self) -> bool:
        """Whether the whole message was understood and gives an answer."""
        return self.code is not None and self.complete


class AnswerMatcher:
    """Reads answers with the vocabularies of one folder. Not tied to a conversation."""

    def __init__(
        self,
        vocabularies: Mapping[str, Vocabulary],
        scales: Mapping[str, Scale],
        symbols: Vocabulary,
        labels: Iterable[LocaleLabels] = (),
    ) -> None:
        """Take the vocabularies by language code; see ``load`` for reading them."""
        self._vocabularies = dict(vocabularies)
        self._scales = dict(scales)
        self._symbols = symbols
        self._spellings: dict[str, Spelling] = {}
        self._written = {
            normalise(written): sign for written, sign in symbols.replacements("written").items()
        }
        longest_first = sorted(self._written, key=len, reverse=True)
        self._smileys = re.compile(
            "|".join(rf"(?<!\d){re.escape(written)}(?!\d)" for written in longest_first) or r"(?!)"
        )
        filled = "".join(form.text for form in symbols.forms("stars", "filled"))
        empty = "".join(form.text for form in symbols.forms("stars", "empty"))
        self._filled = frozenset(filled)
        star = rf"[{re.escape(filled + empty)}]"
        self._stars = re.compile(rf"{star}(?:\s*{star})*")
        # "5*" has one star for all five.
        self._star_for_number = re.compile(rf"(?<=\d)\s*{star}(?!\s*{star})")
        self._labels = Labels(labels, lambda language: self._spelling(self._vocabulary(language)))
        self._lexicons: dict[tuple[str, str, tuple[tuple[str, str], ...]], Lexicon] = {}

    @classmethod
    def load(cls, folder: Path, labels: Path | None = None) -> "AnswerMatcher":
        """Read the folder's scales, symbols and every language. Raises VocabularyError.

        ``labels`` is the folder with the labels of every locale; it is the project's own
        (``questionnaires/scales`` beside ``data``) if not given.
        """
        vocabularies = [read(path) for path in language_files(folder)]
        return cls(
            {vocabulary.language: vocabulary for vocabulary in vocabularies},
            read_scales(folder / SCALES_FILE),
            read(folder / SYMBOLS_FILE),
            read_labels(labels or folder.parent.parent / "questionnaires" / "scales"),
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages with a vocabulary."""
        return tuple(self._vocabularies)

    def codes(self, scale: str) -> tuple[str, ...]:
        """The usual codes of a scale in their usual order, none for an unknown scale."""
        return self._scales[scale].codes if scale in self._scales else ()

    def prepare(self) -> None:
        """Build the lexicon of every scale and language now instead of at first use."""
        for locale in dict.fromkeys((*self._vocabularies, *self._labels.locales)):
            for scale in self._scales.values():
                labels = self._labels.of(locale, scale.name)
                self._lexicon(language_of(locale), scale, labels)

    def match(
        self,
        text: str,
        language: str,
        scale: str,
        options: Sequence[str] = (),
        *,
        labels: Mapping[str, str] | None = None,
    ) -> Match | None:
        """The option the message means, or None when it has to be asked again.

        ``language`` is a language or locale code. ``options`` are the codes on offer in their
        order (the scale's usual ones when empty). ``labels`` are the questionnaire's labels by
        code, in the conversation's language; they are needed for scales that have no vocabulary.
        """
        if not text.strip() or len(text) > LONGEST_MESSAGE:
            return None
        known = self._scales.get(scale) or _unknown_scale(scale, options, labels or {})
        offered = tuple(options) or known.codes
        normalised = self._smileys.sub(
            lambda match: f" {self._written[match.group()]} ", normalise(text)
        )
        normalised = self._star_for_number.sub(" ", normalised)
        normalised = self._stars.sub(self._counted, normalised)
        normalised = _HALF_AND_HALF.sub("50 50", normalised)
        normalised = _MORE_THAN_ALL.sub("100 %", normalised)
        locale = language.lower().replace("_", "-")
        own = language_of(locale)
        if code := self._labels.shown(normalised, locale, scale, offered, labels or {}):
            return Match(code, "exact")
        reading = self._read(
            normalised, own, known, offered, labels or self._labels.of(locale, scale)
        )
        # A single word may be a label there and mean something else here ("خیر", "خير").
        foreign = not reading.answers or len(normalised.split()) > 1
        if foreign and (code := self._labels.elsewhere(normalised, scale, offered)):
            return Match(code, "exact")
        if not reading.answers:
            reading = self._elsewhere(normalised, own, known, offered, reading)
        code = reading.code
        if code is None or (code not in offered and code not in {DONT_KNOW, SKIP}):
            return None
        return Match(code, "exact" if reading.complete else "likely")

    def _counted(self, stars: re.Match[str]) -> str:
        signs = [sign for sign in stars.group() if not sign.isspace()]
        filled = sum(sign in self._filled for sign in signs)
        return f" {filled or len(signs)} "

    def _vocabulary(self, language: str) -> Vocabulary:
        empty = Vocabulary(Path(f"{language}.yml"), {}, {})
        return self._vocabularies.get(language, empty)

    def _elsewhere(
        self, normalised: str, own: str, scale: Scale, offered: Sequence[str], reading: _Reading
    ) -> _Reading:
        """What the other languages make of a message the conversation's own does not cover."""
        if reading.contradictory:
            return reading
        found: list[_Reading] = []
        digits = any(character.isdigit() for character in normalised)
        for language in self._vocabularies:
            if language != own:
                labels = self._labels.of(language, scale.name)
                other = self._read(normalised, language, scale, offered, labels)
                # A number belongs to the word beside it, and that word's language is a guess.
                if digits and not other.roles & _FRACTIONS:
                    continue
                if other.complete and (other.code is not None or other.contradictory):
                    found.append(other)
        codes = {other.code for other in found}
        if len(codes) == 1 and None not in codes:
            return found[0]
        return reading if not found else _Reading(None)

    def _lexicon(self, language: str, scale: Scale, labels: Mapping[str, str]) -> Lexicon:
        key = (language, scale.name, tuple(labels.items()))
        if key not in self._lexicons:
            vocabulary = self._vocabulary(language)
            self._lexicons[key] = compile_lexicon(
                vocabulary,
                self._symbols,
                scale,
                labels,
                self._spelling(vocabulary),
                yes_or_no=self._labels.yes_or_no(language),
            )
        return self._lexicons[key]

    def _spelling(self, vocabulary: Vocabulary) -> Spelling:
        language = vocabulary.language
        if language not in self._spellings:
            self._spellings[language] = Spelling.of(vocabulary)
        return self._spellings[language]

    def _read(
        self,
        normalised: str,
        language: str,
        scale: Scale,
        offered: Sequence[str],
        labels: Mapping[str, str],
    ) -> _Reading:
        elements = self._lexicon(language, scale, labels).elements(normalised)
        unknown = sum(element.role is Role.UNKNOWN for element in elements)
        certain = all(element.certain for element in elements)
        roles = frozenset(element.role for element in elements)
        follows = False
        if vocabulary := self._vocabularies.get(language):
            order = vocabulary.forms("negation")
            follows = bool(order) and order[0].text == "follows"
        try:
            code = _code(
                _repeated_signs(elements),
                scale,
                offered,
                asks=QUESTION_MARK in normalised,
                negation_follows=follows,
            )
        except Undecidable:
            return _Reading(None, unknown, certain, contradictory=True, roles=roles)
        if code in {DONT_KNOW, SKIP}:
            allowed = _UNKNOWN_WORDS_DONT_KNOW
        else:
            allowed = _UNKNOWN_WORDS[scale.kind]
        return _Reading(code if unknown <= allowed else None, unknown, certain, roles=roles)


def _unknown_scale(name: str, options: Sequence[str], labels: Mapping[str, str]) -> Scale:
    codes = tuple(options) or tuple(labels)
    return Scale(name=name, kind="choice", codes=codes)


def _repeated_signs(elements: Sequence[Element]) -> list[Element]:
    """Join a run of the same sign into one, twice as strong: 👍👍 is more than 👍."""
    found: list[Element] = []
    runs: list[int] = []
    for element in elements:
        if found and element.sign and element == found[-1]:
            runs[-1] += 1
        else:
            found.append(element)
            runs.append(1)
    return [
        replace(element, meaning=replace(element.meaning, strength=2))
        if run >= _MANY_SIGNS and element.role is Role.POLARITY
        else element
        for element, run in zip(found, runs, strict=True)
    ]


def _code(
    elements: Sequence[Element],
    scale: Scale,
    offered: Sequence[str],
    *,
    asks: bool,
    negation_follows: bool,
) -> str | None:
    elements = _denials(elements)
    roles = [element.role for element in elements]
    said = [item for item in elements if item.role not in {Role.FILLER, Role.BOUNDARY}]
    meant = [element.role for element in said]
    if Role.AMBIGUOUS in roles or (len(said) == 1 and said[0].meaning.doubtful):
        raise Undecidable
    if Role.COMMAND in roles or (Role.QUESTION in roles and (asks or meant[0] is Role.QUESTION)):
        raise Undecidable
    found = _answer(elements, scale, offered, negation_follows=negation_follows)
    for role, code in ((Role.SKIP, SKIP), (Role.DONT_KNOW, DONT_KNOW)):
        if role in roles:
            if found is not None and not _only_yes_or_no(roles):
                raise Undecidable
            return code
    return found


def _denials(elements: Sequence[Element]) -> Sequence[Element]:
    """Read "can't say" as "not" where the same clause names what cannot be said."""
    denials = [item for item in elements if item.role is Role.DONT_KNOW and item.meaning.negating]
    if not denials:
        return elements
    denied = {
        id(denial)
        for clause in clauses(elements)
        if any(element.role in {Role.POLARITY, Role.OPTION} for element in clause)
        for denial in denials
        if any(element is denial for element in clause)
    }
    negator = Meaning(Role.NEGATOR)
    return [replace(item, meaning=negator) if id(item) in denied else item for item in elements]


def _only_yes_or_no(roles: Sequence[Role]) -> bool:
    """Whether nothing was said beside "no, I don't know" but the yes or no."""
    return not set(roles) & {Role.OPTION, Role.POLARITY, Role.NUMBER, Role.ORDINAL, Role.HEDGE}


def _answer(
    elements: Sequence[Element], scale: Scale, offered: Sequence[str], *, negation_follows: bool
) -> str | None:
    if (place := position(elements)) is not None:
        if place > len(offered) or not offered:
            raise Undecidable
        return offered[place - 1 if place > 0 else -1]
    if scale.kind == "age":
        return age_band(elements, scale.bands)
    if scale.kind == "choice":
        return _choice(elements, scale, offered, negation_follows=negation_follows)
    level = _level(elements, scale, offered, negation_follows=negation_follows)
    if level is None or scale.kind == "graded":
        return None if level is None else str(level)
    if level == NEUTRAL_LEVEL:
        raise Undecidable
    return scale.affirmation if level > NEUTRAL_LEVEL else scale.refusal


def _choice(
    elements: Sequence[Element], scale: Scale, offered: Sequence[str], *, negation_follows: bool
) -> str | None:
    code = chosen(elements, scale, negation_follows=negation_follows)
    if code is not None:
        return code
    number = bare_number(elements)
    if number is None:
        return None
    if str(number) in offered:
        return str(number)
    if _NUMERIC.isdisjoint(offered) and 0 < number <= len(offered):
        return offered[number - 1]
    raise Undecidable


def _level(
    elements: Sequence[Element], scale: Scale, offered: Sequence[str], *, negation_follows: bool
) -> int | None:
    if scale.kind == "graded" and several_points(elements):
        raise Undecidable
    found: list[Degree] = []
    answers_yes_no = bool(scale.affirmation)
    said_clauses = clauses(elements)
    # "well, not good": a hesitation says something only where nothing else is said.
    telling = [clause for clause in said_clauses if not hesitates(clause)]
    for clause in telling or said_clauses:
        said = degrees(clause, answers_yes_no=answers_yes_no, negation_follows=negation_follows)
        if scale.kind == "graded" and (point := points(clause, offered)) is not None:
            said.append(Degree(point, explicit=True))
        elif made_precise(found, said):
            found = []  # "so-so, rather bad"
        found.extend(said)
    return agreed(found)
