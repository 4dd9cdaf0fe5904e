"""Read one option of a list out of a message."""

from collections.abc import Sequence

from interview.answers.grading import Undecidable, clauses
from interview.answers.meanings import Element, Role
from interview.answers.vocabulary import Scale

_NEGATION_REACH = 2
_NEGATORS = {Role.NEGATOR, Role.ABSOLUTE_NEGATOR}


def chosen(elements: Sequence[Element], scale: Scale, *, negation_follows: bool) -> str | None:
    """The code the message chooses, or None when it names none.

    A named option beats a bare yes or no; a general one (``scale.gives_way``) leaves the field
    to a special one unless "and" joins them; a negated one counts as what ``scale.negated`` says,
    or not at all. Raises Undecidable when two options are named.
    """
    named: list[str] = []
    agrees = refuses = discarded = False
    for clause in clauses(elements):
        for index, element in enumerate(clause):
            if element.role is Role.OPTION:
                code = element.meaning.code
                if _taken_in(clause, index):
                    continue
                if _negated(clause, index, negation_follows=negation_follows):
                    code = scale.negated.get(code, "")
                    discarded = True
                if code:
                    named.append(code)
        roles = {element.role for element in clause}
        agrees = agrees or Role.AFFIRMATION in roles
        refuses = refuses or Role.REFUSAL in roles
        # "not yet", "not": a negator alone refuses.
        refuses = refuses or bool(roles & _NEGATORS and roles <= _NEGATORS | {Role.FILLER})
    codes = _narrowed(named, scale, joined=any(item.role is Role.AND for item in elements))
    if len(codes) > 1 or (agrees and refuses and not codes):
        raise Undecidable
    if not codes:
        bare = (scale.affirmation if agrees else "") or (scale.refusal if refuses else "")
        return None if discarded else bare or None
    code = codes[0]
    contradicted = (agrees and scale.affirmation not in {"", code}) or (
        refuses and code == scale.affirmation
    )
    if contradicted:
        raise Undecidable
    return code


def _narrowed(named: Sequence[str], scale: Scale, *, joined: bool) -> list[str]:
    """The codes named, each once, without those that another one covers or beats."""
    codes = list(dict.fromkeys(named))
    covered = {code for taker in codes for code in scale.takes_in.get(taker, ())}
    codes = [code for code in codes if code not in covered]
    for general in () if joined else scale.gives_way:
        if len(codes) > 1 and general in codes:
            codes.remove(general)
    return codes


def _negated(clause: Sequence[Element], index: int, *, negation_follows: bool) -> bool:
    if clause[index].meaning.negating:
        return False  # "no, not finished" is one negation
    near = [item for item in clause[:index] if item.role is not Role.FILLER][-_NEGATION_REACH:]
    if any(item.role is Role.OPTION for item in near):
        last = max(place for place, item in enumerate(near) if item.role is Role.OPTION)
        near = near[last + 1 :]
    after = [item for item in clause[index + 1 :] if item.role is not Role.FILLER]
    if negation_follows:
        near = after[:_NEGATION_REACH]
    elif after[:1] and after[-1].role in _NEGATORS and len(after) == 1:
        near = [*near, after[0]]
    return any(item.role in _NEGATORS for item in near)


def _taken_in(clause: Sequence[Element], index: int) -> bool:
    before = [item for item in clause[:index] if item.role is not Role.FILLER]
    return bool(before) and before[-1].meaning.negating
