"""Numbers in answers: points, fractions, positions, ages."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from interview.answers.grading import Undecidable
from interview.answers.meanings import Element, Role

HIGHEST = 5
# The shares of a hundred that name one point of the scale; others lie between two.
_POINTS_BY_PERCENT = {0: 1, 50: 3, 100: 5}
_TENS = 10
_LARGEST_TEN = 90
_SMALLEST_TEN = 20
_YOUNGEST, _OLDEST = 14, 110
_SIDE_ROLES = {Role.FILLER, Role.OPTION_WORD, Role.AT_LEAST, Role.AND, Role.BOUNDARY}
_FRACTIONS = {Role.FRACTION, Role.FRACTION_REVERSED}


def numbers(elements: Sequence[Element]) -> list[tuple[int, int]]:
    """The numbers with the position of the element they end at; "forty three" is one."""
    found: list[tuple[int, int]] = []
    for index, element in enumerate(elements):
        if element.role is not Role.NUMBER:
            continue
        value = element.meaning.number
        before = [position for position in (index - 1, index - 2) if position >= 0]
        joined = False
        if found and found[-1][1] in before:
            between = elements[found[-1][1] + 1 : index]
            # Digits are never added up: "20 3" is two numbers, "twenty three" is one.
            words = element.meaning.code and elements[found[-1][1]].meaning.code
            if words and all(item.role is Role.AND for item in between):
                ten, unit = max(value, found[-1][0]), min(value, found[-1][0])
                joined = _SMALLEST_TEN <= ten <= _LARGEST_TEN and ten % _TENS == 0 < unit < _TENS
                if joined:
                    found[-1] = (ten + unit, index)
        if not joined:
            found.append((value, index))
    return found


def points(elements: Sequence[Element], codes: Sequence[str]) -> int | None:
    """The point a clause gives on a scale from 1 to 5: "4", "four of five", "4/5".

    None when the clause has no number or its number belongs to something else ("three weeks").
    Raises Undecidable for a number outside the scale and for two different numbers.
    """
    found = [element for element in elements if element.role is not Role.FILLER]
    given = numbers(found)
    if not given:
        return None
    if any(element.role is Role.UNKNOWN for element in found):
        return None
    if any(element.role in {Role.INVALID, Role.UNTIL} for element in found):
        raise Undecidable
    if any(element.role is Role.PERCENT for element in found):
        share = given[0][0] if len(given) == 1 else None
        if share not in _POINTS_BY_PERCENT:
            raise Undecidable
        return _POINTS_BY_PERCENT[share]
    if all(found[index].meaning.filler_too for _, index in given) and len(found) > len(given):
        return None
    strong = [item for item in given if not found[item[1]].meaning.filler_too] or given
    values = [value for value, _ in strong]
    kinds = {element.role for element in found} & _FRACTIONS
    if kinds:
        if len(given) != 2:
            raise Undecidable
        values = [value for value, _ in given]
        first_is_whole = Role.FRACTION_REVERSED in kinds or found[0].role is Role.FRACTION
        whole, value = values if first_is_whole else reversed(values)
        if whole > HIGHEST and value * 100 / whole in _POINTS_BY_PERCENT:
            return _POINTS_BY_PERCENT[value * 100 // whole]
        if whole != HIGHEST:
            raise Undecidable
        values = [value]
    if len(set(values)) != 1 or str(values[0]) not in codes:
        raise Undecidable
    return values[0]


def several_points(elements: Sequence[Element]) -> bool:
    """Whether two different points are named side by side ("between 3 and 4").

    An unknown word between them may be another language's "of".
    """
    joining = {Role.AND, Role.UNTIL, Role.FILLER, Role.BOUNDARY}
    found = [element for element in elements if element.role not in joining]
    return any(
        first.role is second.role is Role.NUMBER
        and first.meaning.number != second.meaning.number
        and not (first.meaning.filler_too or second.meaning.filler_too)
        for first, second in pairwise(found)
    )


def position(elements: Sequence[Element]) -> int | None:
    """The place in the list that is named ("option 2", "the third"), -1 for the last one.

    Only when the message says nothing else. Bare numbers are no position.
    """
    found = [element for element in elements if element.role not in {Role.FILLER, Role.BOUNDARY}]
    roles = [element.role for element in found]
    if roles in (
        [Role.ORDINAL],
        [Role.ORDINAL, Role.OPTION_WORD],
        [Role.OPTION_WORD, Role.ORDINAL],
    ):
        return next(item.meaning.number for item in found if item.role is Role.ORDINAL)
    if roles == [Role.OPTION_WORD, Role.NUMBER]:
        return found[1].meaning.number
    return None


def bare_number(elements: Sequence[Element]) -> int | None:
    """The number of a message that is nothing but one number."""
    found = [element for element in elements if element.role not in _SIDE_ROLES]
    if len(found) == 1 and found[0].role is Role.NUMBER:
        return found[0].meaning.number
    return None


def age_band(elements: Sequence[Element], bands: Mapping[str, tuple[int, int]]) -> str | None:
    """The age band that holds everything the message allows: "43", "over 60", "25 to 34".

    None when no age is named; raises Undecidable when it could lie in two bands.
    """
    found = [element for element in elements if element.role not in {Role.FILLER, Role.BOUNDARY}]
    given = numbers(found)
    if not given:
        return None
    ends = {index for _, index in given}
    if any(
        second.role is Role.AND and third.role is Role.UNKNOWN and index in ends
        for index, (second, third) in enumerate(pairwise(found[1:]))
    ):
        raise Undecidable  # "thirty and …": the rest of the number was not understood
    if any(not _YOUNGEST <= value <= _OLDEST for value, _ in given):
        raise Undecidable
    roles = {element.role for element in found}
    low, high = _span([value for value, _ in given], roles)
    for code, (youngest, oldest) in bands.items():
        if youngest <= low and high <= oldest:
            return code
    raise Undecidable


def _span(values: Sequence[int], roles: set[Role]) -> tuple[int, int]:
    if len(values) > 1:
        if len(values) > 2 or not roles & {Role.UNTIL, Role.AND}:
            raise Undecidable
        return min(values), max(values)
    value = values[0]
    spans = {
        Role.UNDER: (0, value - 1),
        Role.UNTIL: (0, value),
        Role.AT_LEAST: (value, _OLDEST),
        Role.OVER: (value + 1, _OLDEST),
        Role.EARLY: (value, value + 3),
        Role.MIDDLE: (value + 4, value + 6),
        Role.LATE: (value + 7, value + 9),
    }
    named = [span for role, span in spans.items() if role in roles]
    if len(named) > 1 or Role.NEGATOR in roles:
        raise Undecidable
    return named[0] if named else (value, value)
