"""Turn a vocabulary into the lexicon of one scale."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from interview.answers.grading import MODIFIERS
from interview.answers.labelling import label_phrases
from interview.answers.lexicon import Lexicon
from interview.answers.meanings import Meaning, Role
from interview.answers.normalising import normalise
from interview.answers.spelling import STEM_MARK, Spelling
from interview.answers.vocabulary import Scale, Vocabulary

POLARITIES = {
    "very_positive": (1, 2),
    "positive": (1, 1),
    "negative": (-1, 1),
    "very_negative": (-1, 2),
}
HEDGE = "hedge"
FACES = "faces"
FILLERS = "fillers"
LAST = "last"
DOUBTFUL = "doubtful"
_LOW = frozenset({"1", "2"})
LEVELS = {"very_positive": "5", "positive": "4", "negative": "2", "very_negative": "1"}

# Sections whose forms play one role; earlier ones win where a form stands in two.
PLAIN_SECTIONS = {
    "ambiguous": Role.AMBIGUOUS,
    "questions": Role.QUESTION,
    "commands": Role.COMMAND,
    "affirmation": Role.AFFIRMATION,
    "refusal": Role.REFUSAL,
    "absolute_negators": Role.ABSOLUTE_NEGATOR,
    "negators": Role.NEGATOR,
    "absolutisers": Role.ABSOLUTISER,
    "utmost": Role.UTMOST,
    "utmost_reversed": Role.UTMOST_REVERSED,
    "half": Role.HALF,
    "strong": Role.STRONG,
    "weak": Role.WEAK,
    "separators": Role.CONTRAST,
    "option_words": Role.OPTION_WORD,
    "fraction": Role.FRACTION,
    "fraction_reversed": Role.FRACTION_REVERSED,
}
AGE_SECTIONS = {
    "under": Role.UNDER,
    "over": Role.OVER,
    "at_least": Role.AT_LEAST,
    "until": Role.UNTIL,
    "early": Role.EARLY,
    "middle": Role.MIDDLE,
    "late": Role.LATE,
}


def compile_lexicon(
    vocabulary: Vocabulary,
    symbols: Vocabulary,
    scale: Scale,
    labels: Mapping[str, str],
    spelling: Spelling,
    *,
    yes_or_no: Iterable[str] = (),
) -> Lexicon:
    """The lexicon for one scale; ``labels`` are the questionnaire's own, by code.

    ``yes_or_no`` are the words for yes and no that may stand before a label.
    """
    doubtful = _spellings(vocabulary, DOUBTFUL)
    entries = _entries(vocabulary, scale, label_phrases(labels, yes_or_no))
    return Lexicon(
        spelling,
        (
            (form, replace(meaning, doubtful=True) if form in doubtful else meaning)
            for form, meaning in entries
        ),
        _symbol_entries(symbols, scale),
    )


def _entries(
    vocabulary: Vocabulary, scale: Scale, labels: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, Meaning]]:
    for code, label in labels:
        if scale.kind != "age":
            yield label.replace(STEM_MARK, " "), _option(scale, code)
    modifiers = _Modifiers(vocabulary)
    for name in (scale.name, *scale.includes):
        yield from _scale_entries(vocabulary, scale, name, modifiers)
    denials = {normalise(negator) for negator in modifiers.negators}
    for form, meaning in _plain(vocabulary, ("dont_know",), Meaning(Role.DONT_KNOW)):
        yield form, replace(meaning, negating=normalise(form) in denials)
    yield from _plain(vocabulary, ("skip",), Meaning(Role.SKIP))
    if scale.kind == "age":
        for section, role in AGE_SECTIONS.items():
            yield from _plain(vocabulary, ("age", section), Meaning(role))
    for spelling in modifiers.roles:
        yield spelling, modifiers.meaning(spelling)
    for section, role in PLAIN_SECTIONS.items():
        if role not in MODIFIERS:
            yield from _plain(vocabulary, (section,), Meaning(role))
    yield from _plain(vocabulary, ("and",), Meaning(Role.AND))
    yield from _number_entries(vocabulary)
    for place, _ in vocabulary.below("ordinals").items():
        meaning = Meaning(Role.ORDINAL, number=-1 if place == LAST else int(place))
        yield from _plain(vocabulary, ("ordinals", place), meaning)
    yield from _plain(vocabulary, ("fillers",), Meaning(Role.FILLER))
    if scale.kind == "age":
        yield from _plain(vocabulary, ("age", "fillers"), Meaning(Role.FILLER))


def _option(scale: Scale, code: str) -> Meaning:
    if scale.kind == "yesno" and code == scale.affirmation:
        return Meaning(Role.AFFIRMATION, direction=1)
    if scale.kind == "yesno" and code == scale.refusal:
        return Meaning(Role.REFUSAL, direction=-1)
    return Meaning(Role.OPTION, code=code)


class _Modifiers:
    """Which words of a vocabulary modify others, and which only fill the sentence."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.roles = {
            spelling: role
            for section, role in reversed(PLAIN_SECTIONS.items())
            if role in MODIFIERS
            for form in vocabulary.forms(section)
            for spelling in form.spellings()
        }
        self.negators = {word for word, role in self.roles.items() if role is Role.NEGATOR}
        fillers = {
            spelling for form in vocabulary.forms("fillers") for spelling in form.spellings()
        }
        self._words = fillers | set(self.roles)

        self._refusals = _spellings(vocabulary, "refusal")
        self._strong = _spellings(vocabulary, "strong")

    def meaning(self, form: str, code: str = "") -> Meaning:
        """The modifier's meaning; ``code`` is the level it names when it stands alone."""
        role = self.roles[form]
        return Meaning(
            role,
            code=code,
            strength=2 if role is Role.ABSOLUTISER and form in self._strong else 1,
            filler_too=role is Role.NEGATOR and form in self._refusals,
        )

    def negates(self, form: str) -> bool:
        """Whether one of the form's words is a negator."""
        return not self.negators.isdisjoint(form.replace("-", " ").split())

    def composed(self, form: str) -> bool:
        """Whether the form is only a negator with modifiers, which the rules read themselves.

        Kept as a phrase it would hide the negation from the word that follows: "not really"
        alone, but also "not really satisfied".
        """
        words = form.split()
        return self.negates(form) and self._words.issuperset(words)


def _spellings(vocabulary: Vocabulary, section: str) -> set[str]:
    return {spelling for form in vocabulary.forms(section) for spelling in form.spellings()}


def _scale_entries(
    vocabulary: Vocabulary, scale: Scale, name: str, modifiers: _Modifiers
) -> Iterator[tuple[str, Meaning]]:
    graded = scale.kind != "choice"
    for section, forms in vocabulary.below("scales", name).items():
        if graded and section in POLARITIES:
            direction, strength = POLARITIES[section]
            meaning = Meaning(Role.POLARITY, direction=direction, strength=strength)
        elif graded and section == HEDGE:
            meaning = Meaning(Role.HEDGE)
        elif section == FILLERS:
            meaning = Meaning(Role.FILLER)
        else:
            meaning = _option(scale, section)
        for spelling in (spelling for form in forms for spelling in form.spellings()):
            if not graded:
                yield spelling, replace(meaning, negating=modifiers.negates(spelling))
            elif spelling in modifiers.roles:
                yield spelling, modifiers.meaning(spelling, _level(scale, section))
            elif section not in _LOW or not modifiers.composed(spelling):
                yield spelling, replace(meaning, negating=modifiers.negates(spelling))


def _level(scale: Scale, section: str) -> str:
    if scale.kind == "yesno" and section == scale.affirmation:
        section = "positive"
    elif scale.kind == "yesno" and section == scale.refusal:
        section = "negative"
    return LEVELS.get(section, section)


def _plain(
    vocabulary: Vocabulary, section: tuple[str, ...], meaning: Meaning
) -> Iterator[tuple[str, Meaning]]:
    if meaning.role is Role.AFFIRMATION:
        meaning = Meaning(meaning.role, direction=1)
    elif meaning.role is Role.REFUSAL:
        meaning = Meaning(meaning.role, direction=-1)
    for form in vocabulary.forms(*section):
        for spelling in form.spellings():
            yield spelling, meaning


def _number_entries(vocabulary: Vocabulary) -> Iterator[tuple[str, Meaning]]:
    little_words = {
        spelling for form in vocabulary.forms("fillers") for spelling in form.spellings()
    }
    tens: dict[int, list[str]] = {}
    units: dict[int, list[str]] = {}
    for key, forms in vocabulary.below("numbers").items():
        number = int(key)
        for form in forms:
            for spelling in form.spellings():
                too = spelling in little_words
                yield spelling, Meaning(Role.NUMBER, code="word", number=number, filler_too=too)
                if number % 10 == 0 and number >= 20:
                    tens.setdefault(number, []).append(spelling)
                elif 0 < number < 10:
                    units.setdefault(number, []).append(spelling)
    for pattern in vocabulary.forms("compound_numbers"):
        for ten, ten_words in tens.items():
            for unit, unit_words in units.items():
                for ten_word in ten_words:
                    for unit_word in unit_words:
                        written = pattern.text.replace("{ten}", ten_word)
                        yield (
                            written.replace("{unit}", unit_word),
                            Meaning(Role.NUMBER, code="word", number=ten + unit),
                        )


def _symbol_entries(symbols: Vocabulary, scale: Scale) -> Iterator[tuple[str, Meaning]]:
    sections: Sequence[str] = ("signs", FACES) if FACES in scale.includes else ("signs",)
    for section in sections:
        for name, forms in symbols.below(section).items():
            for form in forms:
                yield normalise(form.text), _symbol(name, scale)
    for form in symbols.forms("unsure"):
        yield normalise(form.text), Meaning(Role.DONT_KNOW)


def _symbol(name: str, scale: Scale) -> Meaning:
    if name not in POLARITIES:
        return Meaning(Role.HEDGE) if scale.kind == "graded" else Meaning(Role.FILLER)
    direction, strength = POLARITIES[name]
    if scale.kind == "graded":
        return Meaning(Role.POLARITY, direction=direction, strength=strength)
    role = Role.AFFIRMATION if direction > 0 else Role.REFUSAL
    return Meaning(role, direction=direction)
