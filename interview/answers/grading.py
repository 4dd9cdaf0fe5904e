"""Read a level from 1 to 5 out of intensifier, polarity and negation.

The rules hold for every language; only the words differ:

- a plain polar word is 4 or 2, an intensified or strong one 5 or 1;
- a negated good word is 2 ("not satisfied"), a negated bad one 4 ("not dissatisfied");
- an absolute negation ("not at all") of a good word is 1;
- a second, absolute negation strengthens the first ("nu sunt de acord deloc");
- "half" of anything is 3; "could not be more" turns a word into 5 or 1;
- clauses must agree: opposite directions, or two different explicit degrees, decide nothing.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from interview.answers.meanings import Element, Meaning, Role

MODIFIERS = {
    Role.NEGATOR,
    Role.ABSOLUTE_NEGATOR,
    Role.ABSOLUTISER,
    Role.STRONG,
    Role.WEAK,
    Role.HALF,
    Role.UTMOST,
    Role.UTMOST_REVERSED,
}
NEUTRAL_LEVEL = 3
_NEGATIONS = frozenset({Role.NEGATOR, Role.ABSOLUTE_NEGATOR})
_LEVELS = {(1, 2): 5, (1, 1): 4, (-1, 1): 2, (-1, 2): 1}
_DIRECTIONS = {str(level): direction for direction, level in _LEVELS.items()}


@dataclass(frozen=True)
class Degree:
    """A level from 1 to 5; ``explicit`` when its degree was said and not only its direction."""

    level: int
    explicit: bool = False


class Undecidable(Exception):
    """What was said does not add up to one answer: it must be asked again."""


def clauses(elements: Iterable[Element]) -> list[list[Element]]:
    """Split at punctuation and at words like "but" and "because"."""
    found: list[list[Element]] = [[]]
    for element in elements:
        if element.role in {Role.BOUNDARY, Role.CONTRAST}:
            found.append([])
        else:
            found[-1].append(element)
    return [clause for clause in found if clause]


def degrees(
    clause: Sequence[Element], *, answers_yes_no: bool, negation_follows: bool
) -> list[Degree]:
    """The degrees one clause names.

    Raises Undecidable when a negation cannot be attached to what it negates.
    """
    found: list[Degree] = []
    carriers: list[tuple[Meaning, list[Meaning]]] = []
    pending: list[Meaning] = []
    separated = unknown = False
    for element in clause:
        role = element.role
        if role in MODIFIERS:
            if negation_follows and carriers and role is Role.NEGATOR:
                carriers[-1][1].append(element.meaning)
            else:
                pending.append(element.meaning)
                separated = unknown
        elif carrier := _carrier(element.meaning, answers_yes_no=answers_yes_no):
            if carrier.negating:
                # "ні, не згоден": here the negator is a "no" that confirms, not a second negation.
                pending = [modifier for modifier in pending if not modifier.filler_too]
            carriers.append((carrier, pending))
            pending, unknown = [], False
        elif role is Role.OPTION and element.meaning.code.isdigit():
            found.append(Degree(int(element.meaning.code), explicit=True))
        else:
            unknown = unknown or role is Role.UNKNOWN
    if pending and carriers:
        if separated:
            raise Undecidable
        carriers[-1][1].extend(pending)
    elif pending and not found:
        found.extend(_bare(pending, unknown=unknown, negation_follows=negation_follows))
    found = _with_carriers(found, carriers, negation_follows=negation_follows)
    return found or _hedged(clause, unknown=unknown)


def _hedged(clause: Sequence[Element], *, unknown: bool) -> list[Degree]:
    hedged = any(element.role is Role.HEDGE for element in clause)
    return [Degree(NEUTRAL_LEVEL)] if hedged and not unknown else []


def _with_carriers(
    found: list[Degree],
    carriers: Sequence[tuple[Meaning, list[Meaning]]],
    *,
    negation_follows: bool,
) -> list[Degree]:
    """The degrees found so far and those of the words with their modifiers.

    The middle is named by two halves ("half good, half not good") and of one plain word ("so-so
    satisfied").
    """
    halves = [any(item.role is Role.HALF for item in modifiers) for _, modifiers in carriers]
    if len(halves) > 1 and all(halves):
        return [*found, Degree(NEUTRAL_LEVEL, explicit=True)]
    middle = bool(found) and all(degree.level == NEUTRAL_LEVEL for degree in found)
    if middle and len(carriers) == 1 and not carriers[0][1]:
        return found
    if middle and len(carriers) == 1 and Role.WEAK in _roles(carriers[0][1]):
        found = []  # "so-so, rather bad"
    return found + [
        _degree(meaning, _roles(modifiers), negation_follows) for meaning, modifiers in carriers
    ]


def _carrier(meaning: Meaning, *, answers_yes_no: bool) -> Meaning | None:
    """The meaning with its direction, if modifiers can attach to it."""
    if meaning.role is Role.POLARITY:
        return meaning
    if answers_yes_no and meaning.role in {Role.AFFIRMATION, Role.REFUSAL}:
        return meaning
    if meaning.role is Role.OPTION and meaning.code in _DIRECTIONS:
        direction, strength = _DIRECTIONS[meaning.code]
        return replace(meaning, direction=direction, strength=strength)
    return None


def agreed(found: Sequence[Degree]) -> int | None:
    """The one level on which all degrees agree, or None when nothing was said.

    A degree that was spelt out beats a bare word of the same direction ("yes, very"). Raises
    Undecidable when they contradict each other.
    """
    levels = {degree.level for degree in found}
    if not levels:
        return None
    if len(levels) == 1:
        return levels.pop()
    if len({_direction(level) for level in levels}) > 1:
        raise Undecidable
    explicit = {degree.level for degree in found if degree.explicit}
    if len(explicit) == 1:
        return explicit.pop()
    raise Undecidable


def hesitates(clause: Sequence[Element]) -> bool:
    """Whether a clause is nothing but a hedge."""
    return {element.role for element in clause} - {Role.FILLER} == {Role.HEDGE}


def made_precise(before: Sequence[Degree], after: Sequence[Degree]) -> bool:
    """Whether a clause after nothing but the middle says, in degrees, to which side it leans."""
    return (
        bool(before)
        and all(degree.level == NEUTRAL_LEVEL for degree in before)
        and any(degree.explicit and degree.level != NEUTRAL_LEVEL for degree in after)
    )


def _direction(level: int) -> int:
    return (level > NEUTRAL_LEVEL) - (level < NEUTRAL_LEVEL)


def _roles(modifiers: Sequence[Meaning]) -> list[Role]:
    """The roles in order; an absolutiser that also intensifies ("kesinlikle") plays both."""
    found: list[Role] = []
    for modifier in modifiers:
        found.append(modifier.role)
        if modifier.role is Role.ABSOLUTISER and modifier.strength > 1:
            found.append(Role.STRONG)
    return found


def _absolute(modifiers: Sequence[Role], negation_follows: bool) -> bool:
    if Role.ABSOLUTE_NEGATOR in modifiers:
        return True
    if Role.NEGATOR not in modifiers:
        return False
    if Role.ABSOLUTISER in modifiers:
        return True
    # "really not satisfied" says more than "not really satisfied".
    return not negation_follows and any(
        first is Role.STRONG and second is Role.NEGATOR
        for first, second in itertools.pairwise(modifiers)
    )


def _bare(meanings: Sequence[Meaning], *, unknown: bool, negation_follows: bool) -> list[Degree]:
    """What modifiers say without a word they modify: "very", "not at all", "super"."""
    modifiers = _roles(meanings)
    own = {meaning.code for meaning in meanings if meaning.code}
    negated = not _NEGATIONS.isdisjoint(modifiers)
    if len(own) == 1 and (not negated or len(meanings) == 1):
        level = int(own.pop())
        if len(meanings) > 1 and Role.STRONG in modifiers and Role.WEAK not in modifiers:
            level = _LEVELS.get((_direction(level), 2), level)
        return [Degree(level, explicit=True)]
    if unknown:
        return []
    if Role.HALF in modifiers and not negated:
        return [Degree(NEUTRAL_LEVEL, explicit=True)]
    if _absolute(modifiers, negation_follows):
        return [Degree(1, explicit=True)]
    if negated:
        return [Degree(2, explicit=Role.WEAK in modifiers)]
    if Role.STRONG in modifiers and Role.WEAK not in modifiers:
        return [Degree(5, explicit=True)]
    return []


def _framed(meaning: Meaning, modifiers: Sequence[Role]) -> int | None:
    """The level that "half", "could not be more" and a second negation fix, whatever the word's
    own strength is.
    """
    if Role.HALF in modifiers:
        # "half happy, half not" names both halves; "not half as good" is anything.
        if modifiers.count(Role.HALF) == 1 and not _NEGATIONS.isdisjoint(modifiers):
            raise Undecidable
        return NEUTRAL_LEVEL
    if Role.UTMOST in modifiers:
        return _LEVELS[meaning.direction, 2]
    if Role.UTMOST_REVERSED in modifiers:
        return _LEVELS[-meaning.direction, 2]
    strengthened = {Role.ABSOLUTE_NEGATOR, Role.ABSOLUTISER} & set(modifiers)
    if meaning.negating and strengthened and Role.NEGATOR not in modifiers:
        return _LEVELS[meaning.direction, 1 if meaning.direction > 0 else 2]
    return None


def _degree(meaning: Meaning, modifiers: Sequence[Role], negation_follows: bool) -> Degree:
    direction, strength = meaning.direction, meaning.strength
    absolute = _absolute(modifiers, negation_follows)
    negated = absolute or Role.NEGATOR in modifiers
    strong, weak = Role.STRONG in modifiers, Role.WEAK in modifiers
    if meaning.role is Role.REFUSAL and negated:
        # "no, not at all": the refusal is confirmed, not turned round.
        return Degree(1, explicit=True) if absolute else Degree(2)
    if (framed := _framed(meaning, modifiers)) is not None:
        return Degree(framed, explicit=True)
    if not negated and meaning.negating and negation_follows and strong:
        return Degree(_LEVELS[direction, 1], explicit=True)  # "not very", as in "çok beğenmedim"
    if not negated:
        if meaning.code:
            return Degree(int(meaning.code), explicit=True)
        if weak:
            return Degree(_LEVELS[direction, 1], explicit=True)
        if strong or (direction < 0 and Role.ABSOLUTISER in modifiers):
            strength = 2  # an absolutiser confirms a word that is negative in itself
        return Degree(_LEVELS[direction, strength], explicit=strength > 1)
    if direction > 0:
        return Degree(1, explicit=True) if absolute else Degree(2, explicit=weak)
    if not absolute and (strong or strength > 1):
        # "not very bad", "not terrible": anything from 2 to 4.
        raise Undecidable
    return Degree(4)
