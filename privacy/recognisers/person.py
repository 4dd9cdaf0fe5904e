"""Person names: found by the sequence model, completed by what stands around them."""

from collections.abc import Iterator
from pathlib import Path

from privacy.person.features import guess_language
from privacy.person.lexicon import GERMAN, Knowledge, Lexicon, languages_for, load_lexicon
from privacy.person.model import NameModel
from privacy.person.words import Word, script_of, split_words
from privacy.spans import GUESSED, Candidate

# A word is masked from these probabilities on. A name too many hurts less than a name leaked,
# but an ordinary word must be very probably a name, and a listed name needs little more.
UNKNOWN_WORD = 0.14
UNKNOWN_NOUN = 0.2  #: German, capitalised like any noun
UNKNOWN_ARABIC = 0.3  #: no capitals, and many spellings of spoken words
LISTED_NAME = 0.05
LISTED_STEM = 0.1  #: an inflected form of a listed name
AKIN_WORD = 0.2  #: of the root of an ordinary word, or composed of two
ORDINARY_WORD = 0.3
FREQUENT_NAME = 0.65  #: a frequent word that is a name as well: Umut, Надія, grace
FREQUENT_NAME_ANNOUNCED = 0.4  #: the same after a title, a role, "my name is"
CAPITAL_INSIDE = 0.3  #: an ordinary word, but with a capital inside a sentence
AMBIGUOUS_AFTER_TITLE = 0.25  #: an ordinary word that is a name as well
AFTER_TITLE = 0.05
AFTER_ROLE = 0.08
ORDINARY_AFTER_ROLE = 0.3
BESIDE_NAME = 0.015
ORDINARY_BESIDE_NAME = 0.06
FREQUENT_BESIDE_NAME = 0.3
INITIAL = 0.15
NEVER = 2.0
LONGEST_PARTICLE, LONGEST_ACRONYM = 2, 4
_WINDOW = 400
_PARTICLES = frozenset(
    {
        "von",
        "van",
        "zu",
        "al",
        "el",
        "de",
        "di",
        "da",
        "del",
        "bin",
        "ibn",
        "abu",
        "ben",
        "der",
        "dos",
        "den",
        "le",
        "la",
        "ال",
        "بن",
        "ابن",
        "ابو",
    }
)
_OPENINGS = frozenset({"عبد", "ابو", "بن", "ابن", "ابي", "abu", "abdul", "abd", "al", "bin", "ibn"})
_JOINTS = frozenset("-'.")


class PersonRecogniser:
    """Marks words that the model holds for names, and joins them into whole names."""

    def __init__(self, model: NameModel, lexicon: Lexicon) -> None:
        self._model = model
        self._lexicon = lexicon

    @classmethod
    def load(cls, data: Path) -> "PersonRecogniser":
        """Read lexicon and model below ``data``. Raises OSError or ValueError."""
        lexicon = load_lexicon(data)
        return cls(NameModel(data / "model" / "person.crfsuite", lexicon), lexicon)

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        words = split_words(text)
        marked: list[bool] = []
        all_probabilities: list[float] = []
        here = 0
        for start in range(0, len(words), _WINDOW):
            window = words[start : start + _WINDOW]
            here = guess_language([self._lexicon.knowledge(w.lower) for w in window], language)
            probabilities = self._model.probabilities(window, language)
            all_probabilities += probabilities
            marked += [
                word.text[0].isalpha() and probability >= self._threshold(window, index, here)
                for index, (word, probability) in enumerate(zip(window, probabilities, strict=True))
            ]
        self._mark_neighbours(words, all_probabilities, marked, here)
        self._mark_repeated(words, marked)
        _bridge(text, words, marked)
        _extend_to_the_left(words, all_probabilities, marked)
        self._mark_neighbours(words, all_probabilities, marked, here)
        index = 0
        while index < len(words):
            if not marked[index]:
                index += 1
                continue
            end = index
            while end + 1 < len(words) and marked[end + 1]:
                end += 1
            yield Candidate(words[index].start, words[end].end, "PERSON", GUESSED)
            index = end + 1

    def _threshold(self, words: list[Word], index: int, language: int) -> float:
        """From which probability on the word is masked; ``language`` is the message's bit."""
        known = self._lexicon.knowledge(words[index].lower)
        spoken = languages_for(words[index].lower, language)
        before = index - 2 if index > 1 and words[index - 1].text == "." else index - 1
        context = ""
        if before >= 0:
            context = self._lexicon.knowledge(words[before].lower).context(language)
        if len(words[index].lower) == 1:
            return NEVER  # an initial is marked beside its name
        short = len(words[index].lower) <= LONGEST_PARTICLE
        if known.frequent & spoken and (short or not known.names):
            return NEVER
        if "t" not in context and (known.place or _is_acronym(words, index)):
            return NEVER
        if known.ordinary & spoken:
            is_title = "t" in known.context(language)
            return _threshold_of_word(words, index, known, language, context, is_title=is_title)
        choices = (
            ("t" in context, AFTER_TITLE),
            (bool(known.names), LISTED_NAME),
            ("i" in context or "r" in context, AFTER_ROLE),
            (bool(known.akin & spoken), AKIN_WORD),
            (bool(known.stem_names), LISTED_STEM),
            (language == GERMAN and words[index].text.istitle(), UNKNOWN_NOUN),
            (script_of(words[index].lower) == "a", UNKNOWN_ARABIC),
        )
        return next((threshold for holds, threshold in choices if holds), UNKNOWN_WORD)

    def _mark_neighbours(
        self, words: list[Word], probabilities: list[float], marked: list[bool], language: int
    ) -> None:
        """Beside a name an unknown word is probably its other part."""
        for index, word in enumerate(words):
            if marked[index] or probabilities[index] < BESIDE_NAME or not word.text[0].isalpha():
                continue
            known = self._lexicon.knowledge(word.lower)
            beside = (index > 0 and marked[index - 1]) or (
                index + 1 < len(words) and marked[index + 1]
            )
            needed = (
                BESIDE_NAME
                if not known.ordinary
                else FREQUENT_BESIDE_NAME
                if known.frequent
                else ORDINARY_BESIDE_NAME
            )
            named = bool(known.names) or not known.frequent
            if beside and named and probabilities[index] >= needed and not known.context(language):
                marked[index] = True

    def _mark_repeated(self, words: list[Word], marked: list[bool]) -> None:
        """A name recognised once is the same name elsewhere in the message."""
        names = {
            word.lower
            for word, mark in zip(words, marked, strict=True)
            if mark and len(word.lower) > 2 and _is_no_word(self._lexicon.knowledge(word.lower))
        }
        for index, word in enumerate(words):
            if word.lower in names:
                marked[index] = True


def _threshold_of_word(
    words: list[Word],
    index: int,
    known: Knowledge,
    language: int,
    context: str,
    *,
    is_title: bool,
) -> float:
    """The threshold of a word of the language, in the context that the word before makes; a title
    ("Herr Doktor") is hardly a name."""
    frequent = bool(known.frequent & languages_for(words[index].lower, language))
    capital_inside = language != GERMAN and _is_capital_inside(words, index)
    announced = "i" in context or "r" in context
    choices = (
        (frequent and "t" in context, AMBIGUOUS_AFTER_TITLE),
        (frequent and announced, FREQUENT_NAME_ANNOUNCED),
        (frequent or is_title, FREQUENT_NAME),
        ("t" in context and bool(known.names), AMBIGUOUS_AFTER_TITLE),
        (announced and "t" not in context, ORDINARY_AFTER_ROLE),
        (capital_inside, CAPITAL_INSIDE),
    )
    return next((threshold for holds, threshold in choices if holds), ORDINARY_WORD)


def _is_capital_inside(words: list[Word], index: int) -> bool:
    """Capitalised though no sentence begins: outside German that is a name of something."""
    if index == 0 or words[index - 1].text in '.!?…:"„“«(-':
        return False
    text = words[index].text
    return text[0].isupper() and text[1:].islower() and not words[index - 1].text.istitle()


def _is_acronym(words: list[Word], index: int) -> bool:
    """SGB, II, BG: a few capitals beside a word that has not only capitals."""
    text = words[index].text
    neighbours = words[max(0, index - 3) : index] + words[index + 1 : index + 4]
    return (
        1 < len(text) <= LONGEST_ACRONYM
        and text.isupper()
        and any(not word.text.isupper() for word in neighbours if word.text.isalpha())
    )


def _is_no_word(known: Knowledge) -> bool:
    return not known.ordinary


def _bridge(text: str, words: list[Word], marked: list[bool]) -> None:
    """What stands between two parts of a name without blanks, and its particles, belong to it."""
    for index in range(1, len(words) - 1):
        word = words[index]
        if marked[index] or not marked[index - 1]:
            continue
        touching = word.start == words[index - 1].end and (
            word.end == words[index + 1].start or word.text == "."
        )
        if word.text in _JOINTS and touching and marked[index + 1]:
            marked[index] = True
        end = index
        while end < len(words) and end < index + 3 and words[end].lower in _PARTICLES:
            end += 1
        if end < len(words) and marked[end]:
            marked[index:end] = [True] * (end - index)
    for index, word in enumerate(words[:-2]):
        # N'Diaye, O'Connor: a capital on both sides of the apostrophe.
        joint, other = words[index + 1], words[index + 2]
        if (
            joint.text == "'"
            and joint.start == word.end
            and joint.end == other.start
            and (marked[index] or marked[index + 2] or (index and marked[index - 1]))
            and word.text[0].isupper()
            and other.text[0].isupper()
        ) or (
            word.lower == "o"
            and joint.text == "'"
            and joint.end == other.start
            and marked[index + 2]
        ):
            marked[index] = marked[index + 1] = marked[index + 2] = True
    for index, word in enumerate(words[:-2]):
        # Double names: the other half after the hyphen is a name as well.
        joint, other = words[index + 1], words[index + 2]
        if joint.text != "-" or joint.start != word.end or joint.end != other.start:
            continue
        if (
            marked[index]
            and other.text[0].isalpha()
            and (other.text[0].isupper() or word.text.islower())
        ):
            marked[index + 1] = marked[index + 2] = True
        elif marked[index + 2] and word.text[0].isalpha() and word.text[0].isupper():
            marked[index] = marked[index + 1] = True
            _mark_initials_before(words, marked, index)


def _extend_to_the_left(words: list[Word], probabilities: list[float], marked: list[bool]) -> None:
    """What opens a name and is none itself: K. Niebergall, عبد الرحيم."""
    for index in range(len(words) - 2, -1, -1):
        if marked[index]:
            continue
        word = words[index]
        if word.lower in _OPENINGS and marked[index + 1]:
            marked[index] = True
        elif (
            index + 2 < len(words)
            and marked[index + 2]
            and words[index + 1].text == "."
            and len(word.text) == 1
            and (word.text.isupper() or probabilities[index] >= INITIAL)
        ):
            marked[index] = marked[index + 1] = True
            _mark_initials_before(words, marked, index)


def _mark_initials_before(words: list[Word], marked: list[bool], index: int) -> None:
    """The first of two initials with a hyphen: K.-H. Oppermann."""
    if index < len("K.-"):
        return
    letter, stop, hyphen = (word.text for word in words[index - 3 : index])
    if (stop, hyphen) == (".", "-") and len(letter) == 1 and letter.isalpha():
        marked[index - 3 : index] = [True] * 3
