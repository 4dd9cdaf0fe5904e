"""What a word or phrase can mean for an answer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

DONT_KNOW = "dont_know"
SKIP = "skip"

Certainty = Literal["exact", "likely"]


@dataclass(frozen=True)
class Match:
    """The answer read from a message.

    ``code`` is an option's code, ``dont_know`` or ``skip``. ``certainty`` is "exact" when the
    whole message is a known form and "likely" when it was found inside a sentence or despite a
    spelling mistake.
    """

    code: str
    certainty: Certainty


class Role(StrEnum):
    """The part a phrase plays in an answer."""

    OPTION = "option"
    POLARITY = "polarity"
    HEDGE = "hedge"
    AFFIRMATION = "affirmation"
    REFUSAL = "refusal"
    NEGATOR = "negator"
    ABSOLUTE_NEGATOR = "absolute_negator"
    ABSOLUTISER = "absolutiser"
    STRONG = "strong"
    WEAK = "weak"
    HALF = "half"
    UTMOST = "utmost"
    UTMOST_REVERSED = "utmost_reversed"
    CONTRAST = "contrast"
    NUMBER = "number"
    ORDINAL = "ordinal"
    OPTION_WORD = "option_word"
    FRACTION = "fraction"
    FRACTION_REVERSED = "fraction_reversed"
    PERCENT = "percent"
    AND = "and"
    UNDER = "under"
    OVER = "over"
    AT_LEAST = "at_least"
    UNTIL = "until"
    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    DONT_KNOW = "dont_know"
    SKIP = "skip"
    AMBIGUOUS = "ambiguous"
    QUESTION = "question"
    COMMAND = "command"
    FILLER = "filler"
    BOUNDARY = "boundary"
    INVALID = "invalid"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Meaning:
    """A role with what it carries.

    ``code``: the option. ``direction``: +1 good or agreeing, -1 the opposite. ``strength``: 1
    plain, 2 strong in itself ("super"). ``number``: the value of a number or the position of an
    ordinal (-1: the last). ``filler_too``: the form is also an ordinary little word ("bir",
    "un"), so it is a number only when nothing else is said. ``negating``: an option's form that
    says "not yet" and so takes in the option it stands before ("not yet approved"), or a polar
    form with its own negator; a negating "don't know" ("can't say") denies what it is said of.
    A negator is ``filler_too`` when it also means a plain "no". ``doubtful``: alone the form has
    two opposite meanings ("terrible" in French).

    A modifier's ``code`` is the level it names when it stands alone ("super"); a number's is set
    when it was written as a word.
    """

    role: Role
    code: str = ""
    direction: int = 0
    strength: int = 1
    number: int = 0
    filler_too: bool = False
    negating: bool = False
    doubtful: bool = False


@dataclass(frozen=True)
class Element:
    """A meaning found in a message.

    ``certain`` is false after a spelling was guessed; ``sign`` is true for emoji and the like.
    """

    meaning: Meaning
    certain: bool = True
    sign: bool = False

    @property
    def role(self) -> Role:
        """The role of the meaning."""
        return self.meaning.role


UNKNOWN = Element(Meaning(Role.UNKNOWN))
